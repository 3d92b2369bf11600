import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape } from "./envelope.ts";

export const appealFields = `
  ${envelopeFields},
  title,
  text,
  action,
  url,
  keyword,
  number,
  until,
  language
`;

/** After `until` the appeal does not hold any more; a page shows it no longer. */
export const appealShape = CONTRACTS.appeal.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    text: true,
    action: true,
    url: true,
    keyword: true,
    number: true,
    until: true,
    language: true,
  })
  .extend({ seal: sealShape });
