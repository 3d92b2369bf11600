import type { Words } from "../i18n/words.ts";
import { NotTaken } from "./file/unpack.ts";

/** Why a file did not get into the library, and what to do, in words. */
export function failureInWords(error: unknown, words: Words): string {
  if (error instanceof NotTaken) return words(`images.refusal.${error.refusal}`);
  const reason = error instanceof Error ? error.message : String(error);
  return words("images.bulk.failed", { reason });
}
