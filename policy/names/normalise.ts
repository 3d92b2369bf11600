import { fold } from "../text/fold.ts";

/**
 * A name as it is hashed and compared: letters and digits alone, small, without accents, joined, so
 * that "Maria Clara", "maria-clara", "MariaClara" and "MARIA  CLÁRA" are one. Letters that only look
 * Latin are taken for those they look like.
 */
export function normaliseName(name: string): string {
  return fold(name)
    .text.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
