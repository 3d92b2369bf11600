import type { FieldText } from "./types.ts";

const FLAT: ReadonlySet<FieldText["kind"]> = new Set(["slug", "filename", "url"]);

/** In these nothing is capitalised, and nothing is a sentence. */
export function isFlat({ kind }: FieldText): boolean {
  return FLAT.has(kind);
}
