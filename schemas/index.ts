import {
  gateDocumentTypes,
  internalDocumentTypes,
  publicDocumentTypes,
  workingDocumentTypes,
} from "./documents/index.ts";
import { consentedImage, internalObjectTypes, openObjectTypes } from "./objects/index.ts";
import { sectionTypes } from "./sections/index.ts";
import { searchThroughFields, searchThroughSelection } from "./search-through.ts";
import { policyValidation } from "./validation/policy.ts";

export { publicSchemaTypes } from "./public/index.ts";

/** The types of the `editorial` data set. Whatever people write is judged here. */
export const schemaTypes = [
  ...[...publicDocumentTypes, ...internalDocumentTypes, ...workingDocumentTypes].map((type) => ({
    ...type,
    fields: [...type.fields, ...searchThroughFields(type.name)],
    preview: {
      ...type.preview,
      select: { ...type.preview.select, ...searchThroughSelection(type.name) },
    },
    validation: policyValidation,
  })),
  // Records of the gate are nobody's answer to a search; they have a list of their own.
  ...gateDocumentTypes.map((type) => ({ ...type, __experimental_omnisearch_visibility: false })),
  ...openObjectTypes,
  ...internalObjectTypes,
  consentedImage,
  ...sectionTypes,
];
