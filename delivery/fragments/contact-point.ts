import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape } from "./envelope.ts";

export const contactPointFields = `
  ${envelopeFields},
  title,
  organisation,
  addressLines,
  city,
  postalCode,
  country,
  phones,
  emails,
  urls
`;

export const contactPointShape = CONTRACTS.contactPoint.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    organisation: true,
    addressLines: true,
    city: true,
    postalCode: true,
    country: true,
    phones: true,
    emails: true,
    urls: true,
  })
  .extend({ seal: sealShape });
