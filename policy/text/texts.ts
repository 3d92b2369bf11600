import { segmentsOf } from "../engine/paths.ts";
import { UnreadableDocument } from "../engine/references.ts";
import type { Path, PolicyDocument } from "../engine/types.ts";
import { isFields } from "../engine/values.ts";
import { compareFields, kindOf } from "./kinds.ts";
import { isPortableText, readPortableText } from "./portable-text.ts";
import { fieldText } from "./field-text.ts";
import type { FieldText } from "./types.ts";

/** As in `objectsIn`: what is nested deeper is not read, and must not pass for clean. */
const DEEPEST = 100;

/**
 * Every string of a document as text, in the order a reader meets it: Portable Text as one field,
 * the strings inside its images, embeds and annotations as fields of their own.
 *
 * Left out: ids, keys, types and references (`_…`, `asset`), which are not text.
 * @throws UnreadableDocument where the nesting passes 100 levels.
 */
export function textsOf(document: PolicyDocument): readonly FieldText[] {
  return [...textsIn(document, [])];
}

function* textsIn(value: unknown, path: Path): Generator<FieldText> {
  if (path.length > DEEPEST) {
    throw new UnreadableDocument(`nested ${path.length} levels deep; at most ${DEEPEST} are read`);
  }
  if (typeof value === "string") {
    yield fieldText(path, kindOf(path.filter((step) => typeof step === "string")), value);
  } else if (Array.isArray(value)) {
    yield* textsInArray(value, path);
  } else if (isFields(value)) {
    const names = Object.keys(value).filter((name) => !name.startsWith("_") && name !== "asset");
    for (const name of names.toSorted(compareFields)) {
      yield* textsIn(value[name], [...path, name]);
    }
  }
}

function* textsInArray(items: readonly unknown[], path: Path): Generator<FieldText> {
  if (isPortableText(items)) {
    const { field, inside } = readPortableText(items, path);
    yield field;
    for (const part of inside) yield* textsIn(part.value, part.path);
    return;
  }
  const segments = segmentsOf(items);
  for (const [index, item] of items.entries()) {
    // A bare string in a list has no name of its own: the list's name says what it is for.
    yield* textsIn(item, [...path, segments[index] ?? index]);
  }
}
