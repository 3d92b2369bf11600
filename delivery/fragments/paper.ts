import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";

export const paperFields = `
  ${envelopeFields},
  title,
  "slug": slug.current,
  publishedOn,
  authors,
  publisher,
  url,
  abstract
`;

export const paperShape = CONTRACTS.paper.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    publishedOn: true,
    authors: true,
    publisher: true,
    url: true,
    abstract: true,
  })
  .extend({ seal: sealShape, slug: slugShape });
