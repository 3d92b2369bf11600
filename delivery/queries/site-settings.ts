import { defineQuery } from "groq";
import { CONTRACTS } from "../../contracts/index.ts";
import { contactPointFields, contactPointShape } from "../fragments/contact-point.ts";
import { envelopeFields, sealShape } from "../fragments/envelope.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** What holds for every page. */
export const siteSettingsQuery = defineQuery(`
  *[_type == "siteSettings" && _id == "siteSettings" && ${SEAL_IN_FORCE}][0]{
    ${envelopeFields},
    title,
    organisation,
    description,
    pseudonymNote,
    imageNote,
    quickExitUrl,
    "contact": [contact->][${SEAL_IN_FORCE}][0]{${contactPointFields}}
  }
`);

export const siteSettingsShape = CONTRACTS.siteSettings.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    organisation: true,
    description: true,
    pseudonymNote: true,
    imageNote: true,
    quickExitUrl: true,
  })
  .extend({ seal: sealShape, contact: contactPointShape.exactOptional() });
