import { isJsonArray, isJsonObject } from "../../json.ts";
import type { Json, StoredDocument } from "../../types.ts";

/** From where in a document a value was taken, as it was there. */
interface FromDocument {
  readonly kind: "document";
  readonly document: StoredDocument;
  readonly path: readonly (string | number)[];
  /** Null where there is nothing. */
  readonly value: Json;
}

/** An object that the query made. */
interface Made {
  readonly kind: "made";
  readonly members: ReadonlyMap<string, Traced>;
}

/** A list that the query made. */
interface Listed {
  readonly kind: "listed";
  readonly items: readonly Traced[];
}

/** Where a value of an answer comes from; `undefined` where that is not known. */
export type Traced = FromDocument | Made | Listed | undefined;

export function fromDocument(document: StoredDocument): Traced {
  return { kind: "document", document, path: [], value: document };
}

export function listed(items: readonly Traced[]): Traced {
  return { kind: "listed", items };
}

/** An attribute. */
export function memberOf(traced: Traced, name: string): Traced {
  if (traced?.kind === "made") return traced.members.get(name);
  if (traced?.kind !== "document") return undefined;
  const { document, path, value } = traced;
  const member = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : null;
  return { kind: "document", document, path: [...path, name], value: member ?? null };
}

/** The items of a list; `undefined` if this is none, or not known. */
export function itemsOf(traced: Traced): readonly Traced[] | undefined {
  if (traced?.kind === "listed") return traced.items;
  if (traced?.kind !== "document" || !isJsonArray(traced.value)) return undefined;
  const { document, path, value } = traced;
  return value.map((item, index) => ({
    kind: "document",
    document,
    path: [...path, index],
    value: item,
  }));
}

/** The attributes of an object; `undefined` if this is none, or not known. */
export function membersOf(traced: Traced): ReadonlyMap<string, Traced> | undefined {
  if (traced?.kind === "made") return traced.members;
  if (traced?.kind !== "document" || !isJsonObject(traced.value)) return undefined;
  return new Map(Object.keys(traced.value).map((name) => [name, memberOf(traced, name)]));
}
