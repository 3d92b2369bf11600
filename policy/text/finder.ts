import { beginningsOf, LETTERS } from "./beginnings.ts";

/** Beyond this character there are signs of money, and letters that may be taken for plain ones. */
const ASCII = 128;
const LETTERS_AND_OTHER = 27;
const DOLLAR = 36;
const SPACE = 32;

/**
 * Finds a pattern of many words, tried only where a match may begin, told by three letters: at a word
 * of such a beginning, at a number, at or right before a sign of money. Its source is one that
 * `beginningsOf` reads, and it begins nowhere within a word or a number; case is nothing.
 */
export class Finder {
  private readonly pattern: RegExp;
  private readonly known = new Uint8Array(LETTERS_AND_OTHER ** LETTERS);

  constructor(source: string) {
    this.pattern = new RegExp(source, "iuy");
    for (const beginning of beginningsOf(source)) this.known[keyAt(beginning, 0)] = 1;
  }

  /** The first match from `from` on, as a pattern with "g" finds it. */
  find(text: string, from = 0): RegExpExecArray | undefined {
    for (let at = this.next(text, from); at >= 0; at = this.next(text, at + 1)) {
      this.pattern.lastIndex = at;
      const match = this.pattern.exec(text);
      if (match !== null) return match;
    }
    return undefined;
  }

  /** The first place from `from` on where a match may begin; -1 where there is none. */
  private next(text: string, from: number): number {
    let before = from === 0 ? SPACE : text.charCodeAt(from - 1);
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (letterOf(code) > 0) {
        if (letterOf(before) === 0 && this.known[keyAt(text, at)] === 1) return at;
      } else if (isDigit(code)) {
        if (letterOf(before) === 0 && !isDigit(before)) return at;
      } else if (isMoney(code)) return at;
      else if (code <= SPACE && isMoney(text.charCodeAt(at + 1))) return at;
      before = code;
    }
    return -1;
  }
}

function isMoney(code: number): boolean {
  return code === DOLLAR || code >= ASCII;
}

function isDigit(code: number): boolean {
  return 48 <= code && code <= 57;
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
