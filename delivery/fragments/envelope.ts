import { CONTRACTS } from "../../contracts/index.ts";

const { seal, slug } = CONTRACTS.office.delivered.shape;

/** What every document that is handed out says of itself. */
export const envelopeFields = `_id, _type, seal{validUntil, channels}`;

/**
 * The part of the seal that readers need. Nobody may show or cache the document after
 * `validUntil`, ISO 8601 in UTC, or outside `channels`.
 */
export const sealShape = seal.pick({ validUntil: true, channels: true });

/** The last part of an address, handed out as a plain string. */
export const slugShape = slug.shape.current;
