/**
 * Text as a matcher wants it, with the way back: letters and their accents taken apart (so that "é"
 * is the same however it is stored), invisible characters gone (so that a zero-width space or a soft
 * hyphen inside a word hides nothing), apostrophes and hyphens of one kind.
 */

export interface Folded {
  readonly text: string;
  /** The stretch of the original that `[start, end)` of the folded text stands for. */
  readonly toOriginal: (
    start: number,
    end: number,
  ) => { readonly start: number; readonly end: number };
}

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const PLAIN = /^[\n -~]*$/u;
const ALIKE: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02BC": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
};

export function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text, toOriginal: (start, end) => ({ start, end }) };
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const point of text) {
    const next = at + point.length;
    const parts = INVISIBLE.test(point) ? "" : (ALIKE[point] ?? point.normalize("NFD"));
    for (let unit = 0; unit < parts.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    folded += parts;
    at = next;
  }
  return {
    text: folded,
    toOriginal: (start, end) => {
      if (start === end) {
        const point = starts[start] ?? text.length;
        return { start: point, end: point };
      }
      return { start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length };
    },
  };
}
