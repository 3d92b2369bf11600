/** Where something is used: every document that refers to it, in draft or published, and in which fields. */
import { getPublishedId, isDraftId, type Schema } from "sanity";
import { z } from "zod";
import { GATE_TYPES } from "../../policy/data/vocabulary.ts";
import { GROUP_TYPE } from "../languages/group.ts";

/** More than anybody reads; the list says so. */
export const MOST_USES = 200;

/** `$ids`: published ids, or ids of assets. Records of the gate and groups of translations are no use. */
export const USES_QUERY = `*[references($ids) && !(_type in $aside)] | order(_updatedAt desc) [0...${MOST_USES}]`;
export const USES_CHANGES = "*[references($ids) && !(_type in $aside)]";
export const ASIDE: readonly string[] = [...GATE_TYPES, GROUP_TYPE];

const userSchema = z.looseObject({ _id: z.string(), _type: z.string() });
export type UserDocument = z.infer<typeof userSchema>;
export const userDocuments = z.array(userSchema);

export interface Use {
  readonly documentId: string;
  readonly documentType: string;
  readonly isDraft: boolean;
  readonly isPublished: boolean;
  /** Titles of the fields that lead there, each once, in the order of the document. */
  readonly fields: readonly string[];
}

/** One use for each document, whether its draft, its published form or both refer to one of `ids`. */
export function usesIn(
  documents: readonly UserDocument[],
  ids: readonly string[],
  schema: Pick<Schema, "get">,
): readonly Use[] {
  const byId = Map.groupBy(documents, ({ _id }) => getPublishedId(_id));
  return [...byId].flatMap(([documentId, forms]): Use[] => {
    const [form] = forms;
    if (form === undefined || ids.includes(documentId)) return [];
    const fields = forms.flatMap((document) => fieldsLeadingTo(document, ids));
    return [
      {
        documentId,
        documentType: form._type,
        isDraft: forms.some(({ _id }) => isDraftId(_id)),
        isPublished: forms.some(({ _id }) => !isDraftId(_id)),
        fields: [...new Set(fields)].map((name) => titleOf(schema, form._type, name)),
      },
    ];
  });
}

function fieldsLeadingTo(document: UserDocument, ids: readonly string[]): readonly string[] {
  return Object.entries(document)
    .filter(([, value]) => leadsTo(value, ids))
    .map(([name]) => name);
}

function leadsTo(value: unknown, ids: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("_ref" in value && typeof value._ref === "string" && ids.includes(value._ref)) return true;
  return Object.values(value).some((child) => leadsTo(child, ids));
}

function titleOf(schema: Pick<Schema, "get">, type: string, field: string): string {
  const schemaType = schema.get(type);
  const fields = schemaType?.jsonType === "object" ? schemaType.fields : [];
  return fields.find(({ name }) => name === field)?.type.title ?? field;
}

/** The ids of the pictures in a document, each once. */
export function picturesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own =
    "_ref" in value && typeof value._ref === "string" && value._ref.startsWith("image-")
      ? [value._ref]
      : [];
  return [...new Set([...own, ...Object.values(value).flatMap(picturesIn)])];
}
