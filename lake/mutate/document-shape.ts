import { isDocumentId } from "../ids.ts";
import { isJson, isJsonArray, isJsonObject, type JsonObject, MAX_DEPTH } from "../json.ts";
import { systemOf } from "./system.ts";
import type { Json, StoredDocument } from "../types.ts";
import { malformed } from "./failure.ts";

/** Names that would reach into JavaScript's own objects wherever a document is read. */
const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(["__proto__", "hasOwnProperty"]);
const MAX_NAME_LENGTH = 512;

/** What the lake writes itself into every document. */
interface Stamp {
  readonly transactionId: string;
  /** ISO 8601. */
  readonly timestamp: string;
}

/**
 * A document as it is stored: system fields first, in one order, so that rebuilding a document
 * from the log gives the same bytes.
 *
 * @throws Failure 400 for what the Content Lake would not store.
 */
export function asStored(id: string, content: JsonObject, stamp: Stamp): StoredDocument {
  const { _type, _createdAt, _updatedAt, ...fields } = content;
  if (!isDocumentId(id)) {
    throw malformed(
      `Malformed document ID: ${JSON.stringify(id)}. Allowed are letters, digits, "_", "-" and ` +
        'single dots between them, at most 128 characters, not beginning with "-" or ".".',
    );
  }
  if (typeof _type !== "string" || _type === "") {
    throw malformed(`Document "${id}" has no _type: it must be a string that is not empty.`);
  }
  checkFields(id, fields);
  return arrange({
    ...fields,
    ...("_system" in fields ? { _system: systemOf(id, fields["_system"]) } : {}),
    _id: id,
    _type,
    _rev: stamp.transactionId,
    _createdAt: timeOf(_createdAt, "_createdAt", stamp.timestamp),
    _updatedAt: timeOf(_updatedAt, "_updatedAt", stamp.timestamp),
  });
}

/** Puts the system fields first. */
export function arrange(document: StoredDocument): StoredDocument {
  const { _createdAt, _id, _rev, _type, _updatedAt, ...fields } = document;
  return { _createdAt, _id, _rev, _type, _updatedAt, ...fields };
}

function timeOf(value: Json | undefined, name: string, fallback: string): string {
  if (value === undefined) return fallback;
  if (typeof value === "string" && !Number.isNaN(Date.parse(value))) return value;
  throw malformed(`${name} must be a date and time in ISO 8601, not ${JSON.stringify(value)}.`);
}

function checkFields(id: string, fields: JsonObject): void {
  if (!isJson(fields)) {
    throw malformed(`Document "${id}" nests deeper than ${MAX_DEPTH} levels.`);
  }
  checkNames(id, fields);
}

function checkNames(id: string, value: Json): void {
  if (isJsonArray(value)) {
    for (const member of value) checkNames(id, member);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (!isAttributeName(name)) {
        throw malformed(
          `Document "${id}" has an attribute with the name ${JSON.stringify(name)}, which cannot be stored.`,
        );
      }
      checkNames(id, member);
    }
  }
}

function isAttributeName(name: string): boolean {
  return (
    name !== "" &&
    name.length <= MAX_NAME_LENGTH &&
    !FORBIDDEN_NAMES.has(name) &&
    !/\p{Cc}/u.test(name)
  );
}
