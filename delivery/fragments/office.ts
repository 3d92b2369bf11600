import { CONTRACTS } from "../../contracts/index.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";

const office = CONTRACTS.office.delivered;

/** What is needed to name an office and lead to its page. */
export const officeLinkFields = `_id, name, "slug": slug.current`;

export const officeLinkShape = office.pick({ _id: true, name: true }).extend({ slug: slugShape });

export const officeFields = `
  ${envelopeFields},
  name,
  "slug": slug.current,
  kind,
  summary,
  serves,
  openedOn,
  image
`;

export const officeShape = office
  .pick({
    _id: true,
    _type: true,
    name: true,
    kind: true,
    summary: true,
    serves: true,
    openedOn: true,
    image: true,
  })
  .extend({ seal: sealShape, slug: slugShape });
