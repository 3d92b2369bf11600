/** Telling apart what may stand in a document that nobody has checked. */
import { fieldsOf } from "../../../../policy/index.ts";

export { type Fields, fieldsOf, isFields, listOf } from "../../../../policy/index.ts";

/** The string, or nothing for anything else. */
export function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The id that a reference holds, to a document or to an asset. */
export function refOf(value: unknown): string | undefined {
  const ref = fieldsOf(value)["_ref"];
  return typeof ref === "string" ? ref : undefined;
}

/** As JSON, without the keys that say nothing to a reader. */
export function storedForm(value: unknown): string {
  return (
    JSON.stringify(value, (name, inner: unknown) => (name === "_key" ? undefined : inner)) ?? ""
  );
}
