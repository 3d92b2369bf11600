import { bareId } from "./ids.ts";
import { segmentsOf } from "./paths.ts";
import type { Path, PolicyDocument } from "./types.ts";
import { isFields } from "./values.ts";

/** Deeper than any document of ours; beyond it a document is not read, and so not let out. */
const DEEPEST = 100;

/** A document that cannot be read to its end, and so not judged. The message says why. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
}

/** An object somewhere inside a document, with the way to it. */
export interface Placed {
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
}

interface Walked {
  readonly objects: readonly Placed[];
  references?: readonly PlacedReference[];
}

let walked: Map<PolicyDocument, Walked> | undefined;

/**
 * While `run` runs, each document is walked once, however many rules ask. Nothing is kept longer:
 * documents change.
 */
export function walkingOnce<Result>(run: () => Result): Result {
  const outer = walked;
  walked = new Map();
  try {
    return run();
  } finally {
    walked = outer;
  }
}

/**
 * Every object inside a document, the document first, depth first, in stored order.
 * @throws UnreadableDocument where the nesting passes 100 levels: an unread part must not pass for a clean one.
 */
export function objectsIn(document: PolicyDocument): readonly Placed[] {
  return walk(document).objects;
}

function walk(document: PolicyDocument): Walked {
  const known = walked?.get(document);
  if (known !== undefined) return known;
  const objects: Placed[] = [];
  collectObjects(document, [], objects);
  const found: Walked = { objects };
  walked?.set(document, found);
  return found;
}

/** It makes no path for what is no object: most values are strings. */
function collectObjects(value: object, path: Path, objects: Placed[]): void {
  if (path.length > DEEPEST) {
    throw new UnreadableDocument(`nested ${path.length} levels deep; at most ${DEEPEST} are read`);
  }
  if (isFields(value)) {
    objects.push({ path, value });
    for (const key of Object.keys(value)) {
      const child = value[key];
      if (isObject(child)) collectObjects(child, [...path, key], objects);
    }
  } else if (Array.isArray(value)) {
    const segments = segmentsOf(value);
    for (const [index, child] of value.entries()) {
      if (isObject(child)) collectObjects(child, [...path, segments[index] ?? index], objects);
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A reference as it stands in a document. */
export interface PlacedReference {
  readonly path: Path;
  /** Bare id. */
  readonly id: string;
  /** True where Sanity will not mind if the target is missing. */
  readonly weak: boolean;
}

/**
 * Every reference in a document, image assets among them.
 *
 * The Studio stores a reference to something unpublished as weak with `_strengthenOnPublish`: it
 * becomes strong the moment it matters, so it counts as strong.
 */
export function referencesIn(document: PolicyDocument): readonly PlacedReference[] {
  const found = walk(document);
  return (found.references ??= referencesAmong(found.objects));
}

function referencesAmong(objects: readonly Placed[]): readonly PlacedReference[] {
  const references: PlacedReference[] = [];
  for (const { path, value } of objects) {
    // What a Content Lake keeps about a document (its group, a reference to itself) is no content.
    if (path[0] === "_system") continue;
    const ref = value["_ref"];
    if (typeof ref !== "string" || ref === "") continue;
    const later = value["_strengthenOnPublish"];
    const staysWeak = !isFields(later) || later["weak"] === true;
    references.push({ path, id: bareId(ref), weak: value["_weak"] === true && staysWeak });
  }
  return references;
}

/** Bare ids of everything a document refers to, strongly or weakly, once each, sorted; not itself. */
export function dependencyIds(document: PolicyDocument): readonly string[] {
  const ids = new Set(referencesIn(document).map((reference) => reference.id));
  ids.delete(bareId(document._id));
  return [...ids].toSorted();
}

/** The bare id in a reference field, if it holds one. */
export function refOf(value: unknown): string | undefined {
  if (!isFields(value)) return undefined;
  const ref = value["_ref"];
  return typeof ref === "string" && ref !== "" ? bareId(ref) : undefined;
}
