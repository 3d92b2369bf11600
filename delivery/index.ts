/**
 * What a front end imports: reading of what is public, in force and within the contracts.
 *
 * ```ts
 * const delivery = createDelivery({ projectId: "haven", apiHost: "http://127.0.0.1:3900" });
 * for (const story of await delivery.stories()) …
 * ```
 */
export { createDelivery, type DeliveryOptions } from "./create-delivery.ts";
export { DeliveryContractError } from "./errors.ts";
export { figureInWords, type Figure } from "./figure-in-words.ts";
export { pageFootnotes, type NamedPerson, type PageFootnotesOptions } from "./page-footnotes.ts";
export { richTextToHtml, type RichTextOptions } from "./rich-text-to-html.ts";
/** For whoever would rather check than trust: did the gate seal exactly this document? */
export { SEAL_FAULTS, sealVerifier, type SealVerdict } from "../contracts/seal-check.ts";
export type { KeySet } from "../contracts/signatures.ts";
