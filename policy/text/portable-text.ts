import { segmentsOf } from "../engine/paths.ts";
import type { Path, PathSegment } from "../engine/types.ts";
import { fieldsOf, isFields, listOf, stringsOf, textOf, type Fields } from "../engine/values.ts";
import { fieldText } from "./field-text.ts";
import type { AnnotatedSpan, FieldText, TextBlock, TextOrigin } from "./types.ts";

/** Stands for what is not text (an image, an embed), so that words around it do not run together. */
const OBJECT = "\uFFFC";

/** A value inside Portable Text that has strings of its own. */
export interface Inside {
  readonly path: Path;
  readonly value: unknown;
}

/** Blocks are told by their children: a half-written block may lack everything else. */
export function isPortableText(items: readonly unknown[]): boolean {
  return items.some(isBlock);
}

function isBlock(value: unknown): value is Fields {
  return isFields(value) && (value["_type"] === "block" || Array.isArray(value["children"]));
}

/** A Portable Text array as one field, and what inside it has strings of its own. */
export function readPortableText(
  items: readonly unknown[],
  path: Path,
): { readonly field: FieldText; readonly inside: readonly Inside[] } {
  const draft = new Draft();
  const segments = segmentsOf(items);
  for (const [index, item] of items.entries()) {
    if (index > 0) draft.text += "\n";
    const itemPath = [...path, segments[index] ?? index];
    if (isBlock(item)) draft.addBlock(item, itemPath);
    else draft.addObject(item, itemPath);
  }
  return {
    field: fieldText(path, "prose", draft.text, draft),
    inside: draft.inside,
  };
}

/** The text while it is put together. */
class Draft {
  text = "";
  readonly origins: TextOrigin[] = [];
  readonly annotations: AnnotatedSpan[] = [];
  readonly blocks: TextBlock[] = [];
  readonly inside: Inside[] = [];

  addObject(value: unknown, path: Path): void {
    this.text += OBJECT;
    this.inside.push({ path, value });
  }

  addBlock(block: Fields, path: Path): void {
    const definitions = listOf(block["markDefs"]);
    const annotationOf = new Map<string, string>();
    for (const definition of definitions.map(fieldsOf)) {
      const { _key: key, _type: type } = definition;
      if (typeof key === "string" && typeof type === "string") annotationOf.set(key, type);
    }
    const children = listOf(block["children"]);
    const segments = segmentsOf(children);
    const start = this.text.length;
    for (const [index, child] of children.entries()) {
      this.addChild(child, [...path, "children", segments[index] ?? index], annotationOf);
    }
    const style = textOf(block["style"]) ?? "normal";
    this.blocks.push({ start, end: this.text.length, style });
    if (definitions.length > 0) {
      this.inside.push({ path: [...path, "markDefs"], value: definitions });
    }
    this.addOtherFields(block, path);
  }

  private addChild(child: unknown, path: Path, annotationOf: ReadonlyMap<string, string>): void {
    const { text, marks } = fieldsOf(child);
    if (typeof text !== "string") {
      this.addObject(child, path);
      return;
    }
    const start = this.text.length;
    this.text += text;
    const end = this.text.length;
    this.origins.push({ path: [...path, "text"], start, end });
    for (const mark of stringsOf(marks)) {
      const annotation = annotationOf.get(mark);
      if (annotation !== undefined) this.annotations.push({ annotation, start, end });
    }
  }

  /** A block of ours has no further fields; one that has must not hide text in them. */
  private addOtherFields(block: Fields, path: Path): void {
    const known: readonly PathSegment[] = ["children", "markDefs", "style", "listItem", "level"];
    for (const [name, value] of Object.entries(block)) {
      if (known.includes(name) || name.startsWith("_")) continue;
      this.inside.push({ path: [...path, name], value });
    }
  }
}
