import { beginningsOf } from "./beginnings.ts";

const LETTERS_AND_OTHER = 27;
/** Beyond this character there are signs of money, and what is no plain letter. */
const ASCII = 128;
const DOLLAR = 36;
const SPACE = 32;

/**
 * Where in a text a match of a pattern may begin, told by three letters: at a word of such a
 * beginning, at a number, at or right before a sign of money. Case is nothing.
 */
export class Starts {
  private readonly known = new Uint8Array(LETTERS_AND_OTHER ** 3);

  constructor(pattern: RegExp) {
    for (const beginning of beginningsOf(pattern)) this.known[keyAt(beginning, 0)] = 1;
  }

  /** The first such place from `from` on; -1 where there is none. */
  next(text: string, from: number): number {
    let isWithin = from > 0 && isLetterOrDigit(text.charCodeAt(from - 1));
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const goesOn = isLetterOrDigit(code);
      if (goesOn) {
        if (!isWithin && (code < 58 || this.known[keyAt(text, at)] === 1)) return at;
      } else if (code >= ASCII || code === DOLLAR) return at;
      else if (code <= SPACE && isMoney(text.charCodeAt(at + 1))) return at;
      isWithin = goesOn;
    }
    return -1;
  }
}

function isMoney(code: number): boolean {
  return code === DOLLAR || code >= ASCII;
}

function isLetterOrDigit(code: number): boolean {
  return letterOf(code) > 0 || (48 <= code && code <= 57);
}

/** The letter by its number in the alphabet; 0 for what is none. */
function letterOf(code: number): number {
  const small = code | 32;
  return code < ASCII && 97 <= small && small <= 122 ? small - 96 : 0;
}

/** Of the letters at a place, up to three, one number. */
function keyAt(text: string, at: number): number {
  const first = letterOf(text.charCodeAt(at));
  const second = first === 0 ? 0 : letterOf(text.charCodeAt(at + 1));
  const third = second === 0 ? 0 : letterOf(text.charCodeAt(at + 2));
  return (first * LETTERS_AND_OTHER + second) * LETTERS_AND_OTHER + third;
}
