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
import { askedOnce, type WordShape } from "./word-shapes.ts";
import { isOneSpace } from "./words.ts";

/** A phrase where it stands in a text. */
export interface PhraseHit<Value> extends Span {
  readonly value: Value;
  /** The atoms it is made of: from `first` up to, not with, `after`. */
  readonly first: number;
  readonly after: number;
}

/** Where words lead from a row of words: texts are read along it. */
class Node<Value> {
  /** Where a step to it leads: itself, and what many choices of a phrase go on to together. */
  readonly reached: Node<Value>[] = [this];
  /** What the row of words that leads here stands for. */
  readonly values: Value[] = [];
  /** Made with the first: most rows end here. */
  exact: Map<string, Node<Value>> | undefined;
  /** Reached by a possessive: what goes on from it stands after its ending. */
  readonly possessive: boolean;
  patterns: { readonly key: string; readonly test: RegExp; readonly node: Node<Value> }[] = NONE;

  constructor(possessive = false) {
    this.possessive = possessive;
  }
}

const NONE: never[] = [];
const POSSESSIVE = "'s";

export interface Phrases<Value> {
  /** Made when a text is first read by it. */
  readonly root: () => Node<Value>;
  /** Could a phrase begin with a word? Most do not. */
  readonly mayBegin: (word: WordShape) => boolean;
  /** What a first word leads to. Words repeat, so each is looked at once; bounded, see below. */
  readonly starts: Map<string, readonly Node<Value>[]>;
}

/** More different words than any one language's texts hold at a time; then it starts anew. */
const MOST_STARTS = 50_000;

export function makePhrases<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): Phrases<Value> {
  let made: Node<Value> | undefined;
  const root = (): Node<Value> => (made ??= rootOf(entries));
  const mayBegin = askedOnce((word) => step(root(), word).length > 0);
  return { root, mayBegin, starts: new Map() };
}

function rootOf<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Node<Value> {
  const root = new Node<Value>();
  for (const [phrase, value] of entries) {
    for (const { values } of endsOfPhrase(root, phrase)) {
      if (!values.includes(value)) values.push(value);
    }
  }
  return root;
}

/** The ends of the rows of words that a phrase stands for: one, or several where it has choices. */
function endsOfPhrase<Value>(root: Node<Value>, phrase: string): ReadonlySet<Node<Value>> {
  let ends = new Set([root]);
  // Every second part stood in brackets.
  for (const [index, part] of phrase.split(/[[\]]/u).entries()) {
    const choices = (index % 2 === 0 ? [part] : part.split("|")).map(wordsOf);
    if (choices.every((words) => words.length === 0)) continue;
    const from = ends.size > MOST_ENDS ? joined(root, ends) : ends;
    ends = new Set(choices.flatMap((words) => [...from].map((end) => words.reduce(childOf, end))));
  }
  return ends;
}

/** From more ends a phrase goes on from one place for all: else long lists after one another multiply. */
const MOST_ENDS = 8;

/** One node for many ends, one for those after a possessive, and the root, which no step leads to. */
function joined<Value>(root: Node<Value>, ends: ReadonlySet<Node<Value>>): Set<Node<Value>> {
  const places = new Set<Node<Value>>();
  const bySort = Map.groupBy(ends, (end) => (end === root ? root : end.possessive));
  for (const [sort, alike] of bySort) {
    const place = sort === root ? root : new Node<Value>(sort === true);
    if (place !== root) for (const end of alike) end.reached.push(place);
    places.add(place);
  }
  return places;
}

/** A possessive keeps its ending, "child's"; other apostrophes are gone, as in atoms. */
function wordsOf(text: string): readonly string[] {
  const bare = text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}|'(?!s(?!\p{L}))/gu, "");
  return bare.split(/[\s-]+/u).filter((word) => word !== "");
}

function childOf<Value>(node: Node<Value>, word: string): Node<Value> {
  const test = testOf(word);
  if (test === undefined) {
    node.exact ??= new Map();
    const known = node.exact.get(word) ?? new Node<Value>(word.endsWith(POSSESSIVE));
    node.exact.set(word, known);
    return known;
  }
  const known = node.patterns.find(({ key }) => key === word);
  if (known !== undefined) return known.node;
  const child = new Node<Value>();
  node.patterns = [...node.patterns, { key: word, test, node: child }];
  return child;
}

const tests = new Map<string, RegExp>([
  ["#", /^\d+$/u],
  ["#minor", /^(?:\d|1[0-7])$/u],
]);

function testOf(word: string): RegExp | undefined {
  const known = tests.get(word);
  if (known !== undefined || !word.includes("*")) return known;
  const made = new RegExp(`^${word.replaceAll("*", String.raw`\p{L}*`)}$`, "u");
  tests.set(word, made);
  return made;
}

function step<Value>(node: Node<Value>, word: string): readonly Node<Value>[] {
  let found: readonly Node<Value>[] = node.exact?.get(word)?.reached ?? NOWHERE;
  for (const { test, node: next } of node.patterns) {
    if (test.test(word)) found = [...found, ...next.reached];
  }
  return found;
}

const NOWHERE: readonly never[] = [];

/** "child's" goes on where "child's" stands in a phrase, and ends where "child" does. */
function stepAll<Value>(
  front: readonly Node<Value>[],
  { lower, possessive }: Atom,
): readonly Node<Value>[] {
  const [only] = front;
  if (front.length === 1 && only !== undefined && !possessive) return step(only, lower);
  const found: Node<Value>[] = [];
  for (const node of front) {
    for (const next of step(node, lower)) found.push(next);
    if (!possessive) continue;
    for (const next of step(node, lower + POSSESSIVE)) found.push(next);
  }
  return found;
}

function start<Value>({ root, starts }: Phrases<Value>, word: string): readonly Node<Value>[] {
  const known = starts.get(word);
  if (known !== undefined) return known;
  if (starts.size >= MOST_STARTS) starts.clear();
  const found = step(root(), word);
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
  const from = left.possessive ? left.end + POSSESSIVE.length : left.end;
  const gap = text.slice(from, right.start);
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
  let first = -1;
  for (const atom of atoms) {
    first += 1;
    const { lower, possessive } = atom;
    if (!possessive && !phrases.mayBegin(atom.shape)) continue;
    const nodes = possessive
      ? [...start(phrases, lower), ...start(phrases, lower + POSSESSIVE)]
      : start(phrases, lower);
    const ends = nodes.length > 0 && endsOf(field, atoms, first, nodes, commas);
    if (!ends) continue;
    for (const [value, after] of ends) {
      hits.push({ value, first, after, start: atom.start, end: atoms[after - 1]?.end ?? atom.end });
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
    const goesOn = left.possessive ? front.filter(({ possessive }) => possessive) : front;
    front = stepAll(goesOn, right);
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
