/**
 * The translations of one text, as `@sanity/document-internationalization` keeps them: a document
 * `translation.metadata` with one item for each language. Ours are drafts and stay drafts: see
 * `plugin.ts`.
 */
import { z } from "zod";
import { LANGUAGES, type Language, valuesOf } from "../../contracts/vocabulary.ts";

export const GROUP_TYPE = "translation.metadata";

const languageSchema = z.enum(valuesOf(LANGUAGES));

/** One language of a group; `id` is a published id. */
const memberSchema = z.object({
  language: languageSchema,
  id: z.string(),
  /** Whether there is a draft, and whether it is published. A member without either was deleted. */
  isDraft: z.boolean(),
  isPublished: z.boolean(),
});
export type Member = z.infer<typeof memberSchema>;

export const groupSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  members: z.array(memberSchema),
});
export type Group = z.infer<typeof groupSchema>;

/** `$id`: the published id of any member. Read raw: groups are drafts. */
export const GROUP_QUERY = `*[_type == "${GROUP_TYPE}" && $id in translations[].value._ref] | order(_createdAt asc) {
  _id,
  _rev,
  "members": translations[]{
    language,
    "id": value._ref,
    "isDraft": count(*[_id == "drafts." + ^.value._ref]) > 0,
    "isPublished": count(*[_id == ^.value._ref]) > 0
  }
}`;

/** What changes the answer of `GROUP_QUERY`. */
export const GROUP_CHANGES = `*[_type == "${GROUP_TYPE}" && $id in translations[].value._ref]`;

/** An item of `translations`, in the plugin's shape. Its key is the language: one of each. */
export function groupItem(language: Language, id: string) {
  return {
    _key: language,
    _type: "internationalizedArrayReferenceValue",
    language,
    value: { _type: "reference", _ref: id, _weak: true },
  };
}

/** A new group around one document: the same id whoever makes it, so that there is one. */
export function newGroup(type: string, language: Language, id: string) {
  return {
    _id: `drafts.${GROUP_TYPE}.${id}`,
    _type: GROUP_TYPE,
    schemaTypes: [type],
    translations: [groupItem(language, id)],
  };
}

export function asLanguage(value: unknown): Language | undefined {
  return languageSchema.safeParse(value).data;
}
