/**
 * Finding many phrases in one pass over a text.
 *
 * A phrase is a row of words; each is written in full, with `*` for any letters at its beginning or
 * end ("abus*"), as `#` for a number in digits, or as `#minor` for one under 18. `[a|the|]` stands
 * for one of several words, or for none. Hyphens and spaces are alike; so are capitals and accents.
 */
import type { Span } from "../engine/types.ts";
import { type Atom, atomsIn } from "../details/atoms.ts";
import type { FieldText } from "./types.ts";
import { isOneSpace } from "./words.ts";

/** A phrase where it stands in a text. */
export interface PhraseHit<Value> extends Span {
  readonly value: Value;
  /** The atoms it is made of: from `first` up to, not with, `after`. */
  readonly first: number;
  readonly after: number;
}

interface Node<Value> {
  readonly exact: Map<string, Node<Value>>;
  readonly patterns: { readonly key: string; readonly test: RegExp; readonly node: Node<Value> }[];
  readonly values: Value[];
  /** Itself: what nearly every step leads to, made once. */
  readonly alone: readonly Node<Value>[];
}

export interface Phrases<Value> {
  readonly root: Node<Value>;
  /** What a first word leads to. Words repeat, so each is looked at once; bounded, see below. */
  readonly starts: Map<string, readonly Node<Value>[]>;
}

/** More different words than any one language's texts hold at a time; then it starts anew. */
const MOST_STARTS = 50_000;

export function makePhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Value> {
  const root = emptyNode<Value>();
  for (const [phrase, value] of entries) {
    for (const words of variantsOf(phrase)) {
      let node = root;
      for (const word of words) node = childOf(node, word);
      node.values.push(value);
    }
  }
  return { root, starts: new Map() };
}

function emptyNode<Value>(): Node<Value> {
  const alone: Node<Value>[] = [];
  const node: Node<Value> = { exact: new Map(), patterns: [], values: [], alone };
  alone.push(node);
  return node;
}

/** The rows of words that a phrase with choices stands for. */
function variantsOf(phrase: string): readonly (readonly string[])[] {
  const choice = /\[(?<choices>[^\]]*)\]/u.exec(phrase);
  if (choice === null) {
    // As in atoms: a possessive ending is none of the word.
    const words = phrase
      .normalize("NFD")
      .toLowerCase()
      .replaceAll(/\p{M}|'s?(?!\p{L})/gu, "");
    return [words.split(/[\s-]+/u).filter((word) => word !== "")];
  }
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + choice[0].length);
  const choices = choice.groups?.["choices"]?.split("|") ?? [];
  return choices.flatMap((chosen) => variantsOf(`${before} ${chosen} ${after}`));
}

function childOf<Value>(node: Node<Value>, word: string): Node<Value> {
  const test = testOf(word);
  if (test === undefined) {
    const known = node.exact.get(word) ?? emptyNode<Value>();
    node.exact.set(word, known);
    return known;
  }
  const known = node.patterns.find(({ key }) => key === word);
  if (known !== undefined) return known.node;
  const child = emptyNode<Value>();
  node.patterns.push({ key: word, test, node: child });
  return child;
}

function testOf(word: string): RegExp | undefined {
  if (word === "#") return /^\d+$/u;
  if (word === "#minor") return /^(?:\d|1[0-7])$/u;
  if (!word.includes("*")) return undefined;
  return new RegExp(`^${word.replaceAll("*", String.raw`\p{L}*`)}$`, "u");
}

function step<Value>(node: Node<Value>, word: string): readonly Node<Value>[] {
  let found = node.exact.get(word)?.alone ?? NOWHERE;
  for (const { test, node: next } of node.patterns) {
    if (test.test(word)) found = [...found, next];
  }
  return found;
}

const NOWHERE: readonly never[] = [];

function stepAll<Value>(front: readonly Node<Value>[], word: string): readonly Node<Value>[] {
  const [only] = front;
  return front.length === 1 && only !== undefined
    ? step(only, word)
    : front.flatMap((node) => step(node, word));
}

function start<Value>({ root, starts }: Phrases<Value>, word: string): readonly Node<Value>[] {
  const known = starts.get(word);
  if (known !== undefined) return known;
  if (starts.size >= MOST_STARTS) starts.clear();
  const found = step(root, word);
  starts.set(word, found);
  return found;
}

/** Between the words of a phrase: spaces, hyphens, marks of emphasis, and what nobody sees. */
const WITHIN_PHRASE = /^[\s*_\-\u2010-\u2012\p{Default_Ignorable_Code_Point}]*$/u;
/** In a title that lists things, commas as well. */
const WITHIN_TITLE = /^[\s,*_\-\u2010-\u2012\p{Default_Ignorable_Code_Point}]*$/u;

/** Can two neighbours be parts of one phrase? A break between blocks or paragraphs parts them. */
function areJoined({ text, blocks }: FieldText, left: Atom, right: Atom, commas: boolean): boolean {
  if (isOneSpace(text, left.end, right.start)) return true;
  const gap = text.slice(left.end, right.start);
  if (gap === "-") return true;
  const breaks = gap.split("\n").length - 1;
  return breaks <= (blocks.length > 0 ? 0 : 1) && (commas ? WITHIN_TITLE : WITHIN_PHRASE).test(gap);
}

/**
 * Every phrase that stands in a field, in order; of one value at one place the longest. With
 * `commas`, a comma may stand where the phrase has a space.
 */
export function phrasesIn<Value>(
  field: FieldText,
  phrases: Phrases<Value>,
  { commas = false }: { readonly commas?: boolean } = {},
): readonly PhraseHit<Value>[] {
  const atoms = atomsIn(field);
  const hits: PhraseHit<Value>[] = [];
  for (let first = 0; first < atoms.length; first += 1) {
    const nodes = start(phrases, atoms[first]?.lower ?? "");
    const ends = nodes.length > 0 && endsOf(field, atoms, first, nodes, commas);
    if (!ends) continue;
    const from = atoms[first]?.start ?? 0;
    for (const [value, after] of ends) {
      hits.push({ value, first, after, start: from, end: atoms[after - 1]?.end ?? from });
    }
  }
  return hits;
}

/** Of each value whose phrase begins at an atom, where the longest ends. */
function endsOf<Value>(
  field: FieldText,
  atoms: readonly Atom[],
  first: number,
  nodes: readonly Node<Value>[],
  commas: boolean,
): ReadonlyMap<Value, number> | undefined {
  /** Made only where a phrase ends: most that begin do not go on. */
  let longest: Map<Value, number> | undefined;
  let front = nodes;
  for (let after = first + 1; ; after += 1) {
    for (const { values } of front) {
      for (const value of values) longest = (longest ?? new Map<Value, number>()).set(value, after);
    }
    const left = atoms[after - 1];
    const right = atoms[after];
    if (left === undefined || right === undefined) return longest;
    front = stepAll(front, right.lower);
    if (front.length === 0 || !areJoined(field, left, right, commas)) return longest;
  }
}

/** Of hits that overlap, the one that begins first and, of those, the longest. */
export function withoutOverlaps<Hit extends Span>(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  const inOrder = hits.toSorted((left, right) => left.start - right.start || right.end - left.end);
  for (const hit of inOrder) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}
