import {
  gateDocumentTypes,
  internalDocumentTypes,
  publicDocumentTypes,
} from "./documents/index.ts";
import { consentedImage, internalObjectTypes, openObjectTypes } from "./objects/index.ts";
import { sectionTypes } from "./sections/index.ts";
import { policyValidation } from "./validation/policy.ts";

export { publicSchemaTypes } from "./public/index.ts";

/** The types of the `editorial` data set. Whatever takes effect through the gate is judged here. */
export const schemaTypes = [
  ...[...publicDocumentTypes, ...internalDocumentTypes].map((type) => ({
    ...type,
    validation: policyValidation,
  })),
  ...gateDocumentTypes,
  ...openObjectTypes,
  ...internalObjectTypes,
  consentedImage,
  ...sectionTypes,
];
