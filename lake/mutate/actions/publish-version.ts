import { isJsonArray, isJsonObject, type JsonObject } from "../../json.ts";
import type { Json, StoredDocument } from "../../types.ts";
import type { Workspace } from "../workspace.ts";
import { contentForVersion } from "./action.ts";

/** Puts a draft or a version in the place of what is published; it is gone then. */
export function publishVersion(
  version: StoredDocument,
  publishedId: string,
  workspace: Workspace,
): void {
  const published = workspace.get(publishedId);
  const created = published === undefined ? {} : { _createdAt: published._createdAt };
  const content = { ...strengthenFields(contentForVersion(version)), ...created };
  if (published) workspace.put(publishedId, content);
  else workspace.create(publishedId, content, "create");
  workspace.remove(version._id, { delete: { id: version._id } });
}

/**
 * The Studio refers weakly to documents that are not published yet and notes in
 * `_strengthenOnPublish` what the reference is to become.
 */
function strengthen(value: Json): Json {
  if (isJsonArray(value)) return value.map(strengthen);
  if (!isJsonObject(value)) return value;
  const { _strengthenOnPublish: note, ...reference } = value;
  if (typeof value["_ref"] !== "string" || !isJsonObject(note)) return strengthenFields(value);
  if (note["weak"] === true) return strengthenFields(reference);
  const { _weak, ...strong } = reference;
  return strengthenFields(strong);
}

function strengthenFields(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, strengthen(member)]),
  );
}
