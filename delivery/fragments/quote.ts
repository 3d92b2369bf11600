import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape } from "./envelope.ts";

export const quoteFields = `
  ${envelopeFields},
  pseudonym,
  isPseudonym,
  text,
  context,
  saidOn,
  language,
  translatedFrom,
  illustrative,
  portrait
`;

/** Where `isPseudonym` is true the page needs a footnote that says so; see `pageFootnotes`. */
export const quoteShape = CONTRACTS.survivorQuote.delivered
  .pick({
    _id: true,
    _type: true,
    pseudonym: true,
    isPseudonym: true,
    text: true,
    context: true,
    saidOn: true,
    language: true,
    translatedFrom: true,
    illustrative: true,
    portrait: true,
  })
  .extend({ seal: sealShape });
