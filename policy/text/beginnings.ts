/**
 * With which letters a match of a pattern can begin. A pattern of hundreds of words is slow to fail,
 * and fails at nearly every word of a text: three letters tell of most words that it will.
 */

export const LETTERS = 3;
/** Stands for whatever is no letter: a digit, a space, the end of the text. */
const OTHER = " ";
/** Stands for any letter. */
const ANY = "?";

/**
 * The beginnings, in small letters, of what a pattern without case matches: three letters each, or
 * fewer and a space for what is none. Reads words, choices, groups and quantifiers, and not `\p{L}`
 * where a match could begin with it.
 * @throws SyntaxError for a source of another make.
 */
export function beginningsOf(source: string): ReadonlySet<string> {
  const found = new Reader(source).choices();
  for (const beginning of found) {
    if (!beginning.includes(ANY)) continue;
    throw new SyntaxError(
      `a pattern that may begin with any letter after “${beginning}” is not read`,
    );
  }
  return found;
}

const LOOKED_AT = /^\(\?<?[=!]/u;
const OPENING = /^\((?:\?:|\?<\w+>)?/u;
const QUANTIFIER = /^(?:[?*+]|\{[\d,]+\})\??/u;
/** An escape or a class without letters, or a sign that stands for itself. */
const NO_LETTER = /^(?:\\[^\w\s]|\\[ds]|\[(?:\\[ds]|[^\]\\a-z])+\]|[^a-z\\[(){}?*+|^$.])/iu;
const ANY_LETTER = /^\\p\{\w+\}/u;

class Reader {
  private rest: string;

  constructor(source: string) {
    this.rest = source;
  }

  choices(): ReadonlySet<string> {
    const found = new Set(this.row());
    while (this.take("|") !== undefined) for (const each of this.row()) found.add(each);
    return found;
  }

  private row(): ReadonlySet<string> {
    let heads: ReadonlySet<string> = new Set([""]);
    while (this.rest !== "" && !/^[|)]/u.test(this.rest)) {
      const tails = this.item();
      const mayLack = /^[?*{]/u.test(this.take(QUANTIFIER) ?? "");
      const next = mayLack ? new Set([...tails, ""]) : tails;
      heads = new Set([...heads].flatMap((head) => [...next].map((tail) => joined(head, tail))));
    }
    return heads;
  }

  private item(): ReadonlySet<string> {
    if (LOOKED_AT.test(this.rest)) return this.nothing();
    if (this.take(OPENING) !== undefined) {
      const found = this.choices();
      this.take(")");
      return found;
    }
    if (this.take(String.raw`\b`) !== undefined) return new Set([""]);
    if (this.take(ANY_LETTER) !== undefined) return new Set([ANY]);
    if (this.take(NO_LETTER) !== undefined) return new Set([OTHER]);
    const letter = this.take(/^[a-z]/iu);
    if (letter === undefined) throw new SyntaxError(`a pattern with “${this.rest}” is not read`);
    return new Set([letter.toLowerCase()]);
  }

  /** What is looked at is no part of a match: it goes as far as its brackets are balanced. */
  private nothing(): ReadonlySet<string> {
    let depth = 0;
    do {
      const bracket = this.take(/^[^()]*[()]/u);
      if (bracket === undefined) throw new SyntaxError(`“${this.rest}” lacks a bracket`);
      depth += bracket.endsWith("(") ? 1 : -1;
    } while (depth > 0);
    return new Set([""]);
  }

  private take(what: string | RegExp): string | undefined {
    const found = typeof what === "string" ? this.startOf(what) : what.exec(this.rest)?.[0];
    this.rest = this.rest.slice(found?.length ?? 0);
    return found;
  }

  private startOf(what: string): string | undefined {
    return this.rest.startsWith(what) ? what : undefined;
  }
}

function joined(head: string, tail: string): string {
  const isWhole = head.length === LETTERS || head.endsWith(OTHER) || head.endsWith(ANY);
  return isWhole ? head : (head + tail).slice(0, LETTERS);
}
