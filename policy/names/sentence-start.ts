/**
 * Is a word at a sentence's start somebody's name? Joy, Hope and Mark have their capital there for
 * being names or for being first: the words after tell. Where a miss would name a child, what is
 * likelier a name counts as one.
 */
import { type Reading, type Token, tokenAt } from "./reading.ts";
import {
  ABSTRACT_NAMES,
  isGivenName,
  isOrdinary,
  PERSON_NOUNS,
  PERSON_VERBS,
  PRONOUNS,
  THING_STATES,
  THING_VERBS,
} from "./vocabulary.ts";

export type Sense = "person" | "word" | "undecided";

/** What time words never are: "May's report". */
const TIMES: ReadonlySet<string> = new Set([
  "may",
  "april",
  "june",
  "august",
  "summer",
  "autumn",
  "easter",
]);

export function senseAtStart(reading: Reading, token: Token): Sense {
  const { tokens, gapBefore } = reading;
  if (token.possessive) return TIMES.has(token.key) ? "undecided" : "person";
  const [next, after] = [tokenAt(tokens, token.index + 1), tokenAt(tokens, token.index + 2)];
  if (next.line !== token.line) return "undecided";
  const gap = gapBefore(next);
  if (gap.startsWith(",")) return inApposition(next) ? "person" : "undecided";
  if (/^\s*\(/u.test(gap)) return /^\d/u.test(next.text) ? "person" : "undecided";
  if (!/^[\s*_†‡§¶]+$/u.test(gap)) return "undecided";
  if (next.lower === "and" || next.lower === "at" || next.lower === "ug")
    return withSomebody(next, after, reading);
  if (next.case !== "lower") return "undecided";
  return senseByVerb(reading, next, after, ABSTRACT_NAMES.has(token.key));
}

/** "Grace, 12, …", "Grace, a survivor, …", "Grace, who …", "Grace, her sister …" */
function inApposition(next: Token): boolean {
  if (/^\d/u.test(next.text) || PRONOUNS.has(next.lower)) return true;
  if (/^(?:who|whose|whom|then|now|aged|age|not|na|ang|isang|nga|usa)$/u.test(next.lower))
    return true;
  return /^(?:a|an|the|our|my|one|one's)$/u.test(next.lower) || PERSON_NOUNS.has(next.lower);
}

/** "Mercy and her sister", "Grace and Nora": what goes with a thing of the mind is another one. */
function withSomebody(next: Token, after: Token, { gapBefore }: Reading): Sense {
  if (after.line !== next.line || !/^\s+$/u.test(gapBefore(after))) return "undecided";
  if (PRONOUNS.has(after.lower) || PERSON_NOUNS.has(after.lower)) return "person";
  return after.case === "initial" &&
    (isGivenName(after.key) || !isOrdinary(after.key, next.line.filipino))
    ? "person"
    : "undecided";
}

function senseByVerb(reading: Reading, next: Token, after: Token, isAbstract: boolean): Sense {
  const { lower } = next;
  if (lower === "is" || lower === "ay") return senseOfBeing(reading, after, next);
  if (lower === "was" || lower === "has" || lower === "had") {
    return lower === "was" && THING_STATES.has(after.lower) ? "undecided" : "person";
  }
  if (isAbstract && THING_VERBS.has(lower)) return "undecided";
  if (ADVERBS.has(lower)) return looksLikePersonVerb(after.lower) ? "person" : "undecided";
  if (looksLikePersonVerb(lower) || THING_VERBS.has(lower)) return "person";
  return next.line.filipino && /^(?:ang|si|nga)$/u.test(lower) ? senseOfNaming(after) : "word";
}

/** Between a name and what somebody did: "Hope never cried". */
const ADVERBS: ReadonlySet<string> = new Set(
  "also never still always now just often finally once later soon".split(" "),
);

function looksLikePersonVerb(lower: string): boolean {
  return !THING_VERBS.has(lower) && (PERSON_VERBS.has(lower) || /[a-z]{2}ed$/u.test(lower));
}

const AGES =
  /^(?:now|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)$/u;

/** "Joy is 14", "Joy is now in college", "Joy is a student": not "Joy is stronger than fear". */
function senseOfBeing({ tokens }: Reading, after: Token, verb: Token): Sense {
  if (verb.lower === "ay") return "person";
  if (/^\d/u.test(after.text) || AGES.test(after.lower) || PERSON_NOUNS.has(after.lower))
    return "person";
  const ahead = tokens.slice(after.index, after.index + 5).filter(({ line }) => line === verb.line);
  if (/^(?:studying|living)$/u.test(after.lower)) return "person";
  const isSomebody = ahead.some(({ lower }) => PERSON_NOUNS.has(lower));
  return isSomebody && /^(?:a|an|the|our|my|one|not)$/u.test(after.lower) ? "person" : "undecided";
}

/** "Ligaya ang tawag sa kaniya" */
function senseOfNaming(after: Token): Sense {
  return /^(?:tawag|pangalan|ngalan|palayaw|una|unang|iyang|kaniyang|kanyang)$/u.test(after.lower)
    ? "person"
    : "word";
}

/** Does the sentence that the word begins, or the one after, go on about one person? */
export function isSpokenOfAfter({ tokens }: Reading, token: Token): boolean {
  let sentences = 0;
  for (const each of tokens.slice(token.index + 1, token.index + 40)) {
    if (each.line !== token.line) return false;
    if (each.starts) {
      sentences += 1;
      if (sentences > 1) return false;
      if (PRONOUNS.has(each.lower)) return true;
    }
  }
  return false;
}
