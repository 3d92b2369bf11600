import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";

export const sourceFields = `
  ${envelopeFields},
  title,
  "slug": slug.current,
  kind,
  publisher,
  authors,
  publishedOn,
  url,
  archivedUrl,
  accessedOn,
  heldInPart,
  language,
  note
`;

export const sourceShape = CONTRACTS.source.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    kind: true,
    publisher: true,
    authors: true,
    publishedOn: true,
    url: true,
    archivedUrl: true,
    accessedOn: true,
    heldInPart: true,
    language: true,
    note: true,
  })
  .extend({ seal: sealShape, slug: slugShape });
