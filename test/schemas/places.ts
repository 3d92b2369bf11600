/** Whether everything in a document has a field to stand in. */
import { type Definition } from "./fields.ts";

/** What Sanity itself adds to every object. */
const OWN = new Set(["_id", "_type", "_key", "_rev", "_createdAt", "_updatedAt"]);

/** Fields of the types that are built in. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  reference: ["_ref", "_weak"],
  slug: ["current"],
  image: ["asset", "crop", "hotspot"],
  block: ["children", "markDefs", "style", "listItem", "level"],
};

/** Paths in a document for which the types have no place, e.g. `story.body[0].colour`. */
export function placeless(
  document: { readonly _type: string },
  types: readonly Definition[],
): readonly string[] {
  const known = new Map(types.map((type) => [type.name, type]));

  /** A type as it is defined, where a field only names it. */
  const whole = (definition: Definition): Definition => known.get(definition.type) ?? definition;

  function inValue(value: unknown, definition: Definition, path: string): readonly string[] {
    const type = whole(definition);
    if (Array.isArray(value)) {
      return value.flatMap((item: unknown, index) => inItem(item, type, `${path}[${index}]`));
    }
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, field]) => {
      const place = `${path}.${name}`;
      if (OWN.has(name) || field === undefined) return [];
      if (type.type === "block" && name === "markDefs") return inMarks(field, type, place);
      if (BUILT_IN[type.type]?.includes(name) === true) return [];
      const own = type.fields?.find((each) => each.name === name);
      return own === undefined ? [place] : inValue(field, own, place);
    });
  }

  function inItem(item: unknown, list: Definition, path: string): readonly string[] {
    const [only, ...others] = list.of ?? [];
    if (typeof item !== "object" || item === null) return only === undefined ? [path] : [];
    const tag: unknown = "_type" in item ? item._type : undefined;
    const members = only === undefined ? [] : [only, ...others];
    const member = members.find((each) => each.name === tag || each.type === tag);
    return member === undefined ? [path] : inValue(item, member, path);
  }

  function inMarks(marks: unknown, block: Definition, path: string): readonly string[] {
    return inValue(marks, { type: "array", of: block.marks?.annotations ?? [] }, path);
  }

  const type = known.get(document._type);
  return type === undefined ? [document._type] : inValue(document, type, document._type);
}
