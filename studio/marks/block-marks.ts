/** Marks as the Portable Text editor knows stretches of its text. */
import type { PortableTextInputProps } from "sanity";
import type { Path } from "../../policy/index.ts";
import type { Mark } from "./marks.ts";

type Decoration = NonNullable<PortableTextInputProps["rangeDecorations"]>[number];
export type BlockSelection = NonNullable<Decoration["selection"]>;

/** What of an editor's value is needed: blocks of children with texts, any of them half-written. */
type Blocks = readonly object[] | undefined;

/**
 * The stretch of a mark as a selection in the editor of the field at `fieldPath`. `undefined`
 * where it is no text of the editor's own: a caption of an image in it has a field of its own.
 */
export function selectionOf(mark: Mark, fieldPath: Path): BlockSelection | undefined {
  const [block, children, child, text, ...deeper] = mark.path.slice(fieldPath.length);
  if (children !== "children" || text !== "text" || deeper.length > 0) return undefined;
  if (typeof block !== "object" || typeof child !== "object") return undefined;
  const path = [{ _key: block._key }, "children", { _key: child._key }];
  return { anchor: { path, offset: mark.start }, focus: { path, offset: mark.end } };
}

/** Whether the editor still holds, where the mark is, what was judged. */
export function stillStands(mark: Mark, fieldPath: Path, value: Blocks): boolean {
  const [block, , child] = mark.path.slice(fieldPath.length);
  const found = withKey(value, block);
  const children = found !== undefined && "children" in found ? found.children : undefined;
  const span = Array.isArray(children) ? withKey(children, child) : undefined;
  if (span === undefined || !("text" in span) || typeof span.text !== "string") return false;
  return span.text.slice(mark.start, mark.end) === mark.text;
}

function withKey(items: readonly unknown[] | undefined, segment: unknown): object | undefined {
  if (typeof segment !== "object" || segment === null || !("_key" in segment)) return undefined;
  return items?.filter(isObject).find((item) => "_key" in item && item._key === segment._key);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
