import { z } from "zod";
import { CONTRACTS } from "../../contracts/index.ts";
import { postItem } from "../../contracts/objects/post.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";
import { officeLinkFields, officeLinkShape } from "./office.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";

export const directorFields = `
  ${envelopeFields},
  name,
  "slug": slug.current,
  honorific,
  "posts": posts[]{
    _key,
    _type,
    title,
    unit,
    from,
    to,
    note,
    "office": [office->][${SEAL_IN_FORCE}][0]{${officeLinkFields}}
  },
  biography,
  portrait
`;

/** A post without `to` is held today; several may be. */
export const directorShape = CONTRACTS.director.delivered
  .pick({
    _id: true,
    _type: true,
    name: true,
    honorific: true,
    biography: true,
    portrait: true,
  })
  .extend({
    seal: sealShape,
    slug: slugShape,
    posts: z.array(postItem.extend({ office: officeLinkShape.exactOptional() })),
  });
