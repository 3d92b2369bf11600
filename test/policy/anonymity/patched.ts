import { pathToString, type PolicyDocument } from "../../../policy/index.ts";
import { isFields } from "../../../policy/engine/values.ts";

/** The document after a patch of `replaceAll`: each string of the patch in its place. */
export function patched(
  document: PolicyDocument,
  { set }: { readonly set: Readonly<Record<string, string>> },
): PolicyDocument {
  const at = (value: unknown, path: readonly (string | number | { _key: string })[]): unknown => {
    const changed = set[pathToString(path)];
    if (typeof value === "string") return changed ?? value;
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => {
        const key = isFields(item) ? item["_key"] : undefined;
        return at(item, [...path, typeof key === "string" ? { _key: key } : index]);
      });
    }
    if (!isFields(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, at(child, [...path, name])]),
    );
  };
  const { _id, _type, ...fields } = document;
  const after = at(fields, []);
  return { ...(isFields(after) ? after : {}), _id, _type };
}
