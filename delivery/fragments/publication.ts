import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";
import { officeLinkFields, officeLinkShape } from "./office.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";

/** A publication as it stands in a list. */
export const publicationCardFields = `
  ${envelopeFields},
  title,
  subtitle,
  "slug": slug.current,
  kind,
  issuedOn,
  edition,
  cover,
  language,
  "office": [office->][${SEAL_IN_FORCE}][0]{${officeLinkFields}}
`;

export const publicationCardShape = CONTRACTS.publication.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    subtitle: true,
    kind: true,
    issuedOn: true,
    edition: true,
    cover: true,
    language: true,
  })
  .extend({ seal: sealShape, slug: slugShape, office: officeLinkShape.exactOptional() });
