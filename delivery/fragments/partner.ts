import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";

export const partnerFields = `
  ${envelopeFields},
  name,
  "slug": slug.current,
  abbreviation,
  kind,
  memberOf,
  description,
  url
`;

export const partnerShape = CONTRACTS.partner.delivered
  .pick({
    _id: true,
    _type: true,
    name: true,
    abbreviation: true,
    kind: true,
    memberOf: true,
    description: true,
    url: true,
  })
  .extend({ seal: sealShape, slug: slugShape });
