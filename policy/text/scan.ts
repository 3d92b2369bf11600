const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;

/** Beyond this character a letter is told by the pattern. */
const ASCII = 128;
const isPlain: readonly boolean[] = Array.from({ length: ASCII }, (_, code) =>
  /[A-Za-z0-9]/u.test(String.fromCharCode(code)),
);

/** Tells where each word of a folded text stands. Words of plain letters are read without the pattern. */
export function scanWords(text: string, tell: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < ASCII && isPlain[code] !== true) {
      at += 1;
      continue;
    }
    const end = (code < ASCII ? plainEnd(text, at) : undefined) ?? patternEnd(text, at);
    if (end !== undefined) tell(at, end);
    // A pattern for whole characters must not begin in the middle of one.
    at = end ?? at + (text.codePointAt(at) === code ? 1 : 2);
  }
}

function patternEnd(text: string, at: number): number | undefined {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : undefined;
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
