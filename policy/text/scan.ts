import type { Span } from "../engine/types.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;

/** Beyond this character a letter is told by the pattern. */
const ASCII = 128;
const isPlain: readonly boolean[] = Array.from({ length: ASCII }, (_, code) =>
  /[A-Za-z0-9]/u.test(String.fromCharCode(code)),
);

/** The next word of a folded text from `from` on. Words of plain letters are read without the pattern. */
export function nextWord(text: string, from: number): Span | undefined {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ASCII && isPlain[code] !== true) continue;
    const end = code < ASCII ? plainEnd(text, at) : undefined;
    if (end !== undefined) return { start: at, end };
    WORD.lastIndex = at;
    if (WORD.test(text)) return { start: at, end: WORD.lastIndex };
    // A pattern for whole characters must not begin in the middle of one.
    if (code >= 0xd8_00 && code < 0xdc_00 && isTrail(text.charCodeAt(at + 1))) at += 1;
  }
  return undefined;
}

/** Where a word of plain letters ends; `undefined` where it goes on with others. */
function plainEnd(text: string, from: number): number | undefined {
  let end = from + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code >= ASCII) return undefined;
    if (isPlain[code] === true) {
      end += 1;
      continue;
    }
    if (code !== APOSTROPHE && code !== HYPHEN) return end;
    const next = text.charCodeAt(end + 1);
    if (next >= ASCII) return undefined;
    if (isPlain[next] !== true) return end;
    end += 2;
  }
}

const APOSTROPHE = 39;
const HYPHEN = 45;

function isTrail(code: number): boolean {
  return code >= 0xdc_00 && code < 0xe0_00;
}
