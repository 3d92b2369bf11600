import type { Resolution } from "../../../../policy/index.ts";
import { fieldsOf, stringOf } from "./values.ts";

const NAMES = ["title", "name", "question", "pseudonym", "term", "text"];

/** What a document is called; its id where it has no name. */
export function titleOfDocument(document: Readonly<Record<string, unknown>>): string {
  const name = NAMES.map((field) => stringOf(document[field])).find((text) => text !== "");
  return name ?? stringOf(document["_id"]);
}

/** The same by id, among what is known. */
export function titleIn(known: ReadonlyMap<string, Resolution>, id: string): string {
  const resolution = known.get(id);
  return resolution !== undefined && "document" in resolution
    ? titleOfDocument(fieldsOf(resolution.document))
    : id;
}
