/**
 * The schema of the `public` data set: of each type only what its contract names, and the seal.
 *
 * Derived from the editorial schema and the contracts, so that neither can change alone: the Studio
 * shows `public` with it, and the types of delivery's queries are generated from it.
 */
import { defineField, defineType } from "sanity";
import { CONTRACTS } from "../../contracts/index.ts";
import { publicImage } from "../../contracts/objects/public-image.ts";
import { publicDocumentTypes } from "../documents/index.ts";
import { consentedImage, openObjectTypes } from "../objects/index.ts";
import { sectionTypes } from "../sections/index.ts";
import { copiedFields } from "./person.ts";
import { publicPreview } from "./preview.ts";
import { seal } from "./seal.ts";
import { tombstone } from "./tombstone.ts";

type PublicDocumentType = (typeof publicDocumentTypes)[number];

const sealField = defineField({
  name: "seal",
  title: "Seal",
  description: "What the gate added when it published this.",
  type: "seal",
  validation: (rule) => rule.required(),
});

function publicDocumentType(type: PublicDocumentType) {
  const { shape } = CONTRACTS[type.name].publicForm;
  return defineType({
    name: type.name,
    title: type.title,
    description: type.description,
    type: "document",
    icon: type.icon,
    readOnly: true,
    groups: type.groups,
    ...("fieldsets" in type ? { fieldsets: type.fieldsets } : {}),
    fields: [
      ...type.fields.filter((field) => field.name in shape),
      ...(copiedFields.get(type.name) ?? []),
      sealField,
    ],
    preview: publicPreview(Object.keys(shape)),
  });
}

export const publicSchemaTypes = [
  ...publicDocumentTypes.map(publicDocumentType),
  { ...tombstone, fields: [...tombstone.fields, sealField] },
  ...openObjectTypes,
  {
    ...consentedImage,
    fields: consentedImage.fields.filter(({ name }) => name in publicImage.shape),
  },
  ...sectionTypes,
  seal,
];
