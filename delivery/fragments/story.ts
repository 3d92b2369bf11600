import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";
import { officeLinkFields, officeLinkShape } from "./office.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";

/** A story as it stands in a list. */
export const storyCardFields = `
  ${envelopeFields},
  title,
  "slug": slug.current,
  people,
  summary,
  mainImage,
  illustrative,
  language,
  "office": [office->][${SEAL_IN_FORCE}][0]{${officeLinkFields}}
`;

export const storyCardShape = CONTRACTS.story.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    people: true,
    summary: true,
    mainImage: true,
    illustrative: true,
    language: true,
  })
  .extend({ seal: sealShape, slug: slugShape, office: officeLinkShape.exactOptional() });
