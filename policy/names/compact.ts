/** Names in what is written without spaces: hashtags, handles, addresses, slugs, file names. */
import type { Span } from "../engine/types.ts";
import type { Address } from "./addresses.ts";
import * as data from "./data/compact.ts";
import {
  ABSTRACT_NAMES,
  ACRONYMS,
  CONNECTORS,
  FUNCTION_WORDS,
  isGivenName,
  isOrdinary,
  isSurname,
  PERSON_NOUNS,
  PERSON_VERBS,
  THING_VERBS,
} from "./vocabulary.ts";
import { wordSet } from "./word-list.ts";

const TECHNICAL = wordSet(data.TECHNICAL);

interface Piece {
  readonly text: string;
  readonly at: number;
}

const PIECE = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})/gu;

/** A name that stands in an address: a stretch of the address's own text. */
export interface CompactName extends Span {
  /** In small letters. */
  readonly key: string;
}

/** `isKnown` tells words of names that are known, in small letters without accents. */
export function namesInAddress(
  { kind, text }: Address,
  isKnown: (word: string) => boolean,
): readonly CompactName[] {
  const readable = kind === "email" ? text.slice(0, text.indexOf("@")) : text;
  const all = [...readable.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    text: piece,
    at: index,
  }));
  const isStrict = kind === "hashtag" || kind === "slug" || kind === "filename";
  const culprits = all.filter(
    (piece, index) =>
      isName(piece, isStrict, isKnown) ||
      (kind === "hashtag" ? isCampaignFor(all, index, isKnown) : isToldOf(all, index, isKnown)),
  );
  return joined(culprits, readable);
}

const CAMPAIGNS = wordSet(data.CAMPAIGNS);
const CAMPAIGNS_FOR = wordSet(data.CAMPAIGNS_FOR);

/** "#JusticeForJoy", "#Hope4Ruby", not "#RunForHope": a name that is a word too, and who is meant. */
function isCampaignFor(
  pieces: readonly Piece[],
  index: number,
  isKnown: (word: string) => boolean,
): boolean {
  const [before, last, name] = [pieces[index - 2], pieces[index - 1], pieces[index]];
  if (last === undefined || name === undefined || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  const key = bare(name.text);
  if (key.length < 3 || !isGivenName(key) || isKnown(key)) return false;
  const head = bare(last.text);
  if (name.at > last.at + last.text.length) return CAMPAIGNS_FOR.has(head);
  if (head === "for") return before !== undefined && CAMPAIGNS_FOR.has(bare(before.text));
  return CAMPAIGNS.has(head);
}

const STORIES = wordSet(data.STORIES);
const MEETING = wordSet(data.MEETING);

/**
 * "grace-tells-her-story", "joys-story", "meet-hope", not "stories-of-hope" nor "hope-wins": a name that
 * is a word too, and somebody who is told of.
 */
function isToldOf(
  pieces: readonly Piece[],
  index: number,
  isKnown: (word: string) => boolean,
): boolean {
  const [two = "", before = "", key = "", next = ""] = [index - 2, index - 1, index, index + 1].map(
    (at) => bare(pieces[at]?.text ?? ""),
  );
  const owner = key.slice(0, -1);
  // "boys-journey" tells of many, whoever is nicknamed Boy.
  if (key.endsWith("s") && STORIES.has(next) && isGivenName(owner))
    return !isKnown(owner) && !PERSON_NOUNS.has(owner);
  if (key.length < 3 || !isGivenName(key) || isKnown(key)) return false;
  if (next === "s" || MEETING.has(before)) return true;
  if (before === "" && PERSON_VERBS.has(next) && !THING_VERBS.has(next)) return true;
  return before === "of" && STORIES.has(two) && !ABSTRACT_NAMES.has(key);
}

function isName({ text }: Piece, strict: boolean, isKnown: (word: string) => boolean): boolean {
  const key = bare(text);
  if (key.length < 2 || isKnown(key) || TECHNICAL.has(key)) return false;
  if (isOrdinary(key, true)) return false;
  if (isGivenName(key) && key.length > 2) return true;
  if (isSurname(key) && key.length > 3) return true;
  if (joinedName(key, isKnown)) return true;
  if (!strict || ACRONYMS.has(text) || text === text.toUpperCase()) return false;
  if (key.length < 4 || CONNECTORS.has(key)) return false;
  return saysWhoWeAre(key, isKnown) || !isMadeOfWords(key, isKnown);
}

/** "weareana", "iamjenny": somebody is stood with by name, though its letters may make words too. */
function saysWhoWeAre(key: string, isKnown: (word: string) => boolean): boolean {
  const name = /^(?:weare|wearewith|iam|kamisi|akosi)(?<name>.{3,})$/u.exec(key)?.groups?.["name"];
  return name !== undefined && isGivenName(name) && !isOrdinary(name, false) && !isKnown(name);
}

function isPair(left: string, right: string): boolean {
  if (isGivenName(left)) return isSurname(right) || (right.length > 3 && isGivenName(right));
  return left.length > 3 && right.length > 2 && isSurname(left) && isGivenName(right);
}

const SHORTEST_PAIR = 7;

/** "mariasantos": a given name and a surname, or two given names, in one word that no dictionary knows. */
export function joinedName(key: string, isKnown: (word: string) => boolean): boolean {
  if (key.length < SHORTEST_PAIR) return false;
  for (let at = 2; at <= key.length - 2; at += 1) {
    const [left, right] = [key.slice(0, at), key.slice(at)];
    if (isPair(left, right) && !(isKnown(left) && isKnown(right))) return true;
  }
  return false;
}

/** What a piece costs: fewer pieces are better than more, then fewer names. */
const WORD = 64;
const NAME = 65;

/** Longer than this nothing is parted, and no piece of it is longer than that. */
const LONGEST = 60;
const LONGEST_PIECE = 20;

/** Of all ways to part what is written in one into words, is the one with the fewest free of names? */
export function isMadeOfWords(key: string, isKnown: (word: string) => boolean): boolean {
  if (key.length > LONGEST) return false;
  const costs = [0];
  for (let end = 1; end <= key.length; end += 1) {
    let least = Infinity;
    for (let from = Math.max(0, end - LONGEST_PIECE); from < end; from += 1) {
      const before = costs[from] ?? Infinity;
      // Asking the lists is what takes time.
      if (before < least) least = Math.min(least, before + costOf(key.slice(from, end), isKnown));
    }
    costs.push(least);
  }
  return (costs[key.length] ?? Infinity) % WORD === 0;
}

function costOf(part: string, isKnown: (word: string) => boolean): number {
  if (part === "i") return WORD;
  if (part.length < 2) return Infinity;
  if (isKnown(part) || CONNECTORS.has(part) || FUNCTION_WORDS.has(part)) return WORD;
  if (part.length < 3) return Infinity;
  if (isOrdinary(part, true)) return WORD;
  return isGivenName(part) || isSurname(part) ? NAME : Infinity;
}

/** Culprits side by side are one name: "maria-santos". */
function joined(pieces: readonly Piece[], text: string): readonly CompactName[] {
  const names: { start: number; end: number; key: string }[] = [];
  for (const { text: piece, at } of pieces) {
    const last = names.at(-1);
    if (last !== undefined && /^[-_.]?$/u.test(text.slice(last.end, at))) {
      last.end = at + piece.length;
      last.key += bare(piece);
    } else names.push({ start: at, end: at + piece.length, key: bare(piece) });
  }
  return names;
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/\p{M}/gu, "");
}
