/** What the policy says of a text without a CMS around it. */
import type { Language } from "../../contracts/vocabulary.ts";
import { anonymityOf, type AnonymitySet } from "../anonymity/index.ts";
import { FLOORS } from "../data/floors.ts";
import { makeContext } from "../engine/context.ts";
import { judge } from "../engine/judge.ts";
import type { Finding, Severity, Source, Span } from "../engine/types.ts";
import type { NameBook } from "../names/name-book.ts";
import { RULES } from "../rules/index.ts";
import { textsOf } from "../text/texts.ts";
import type { FieldText } from "../text/types.ts";
import { bareDocument, type Origins } from "./document.ts";
import { locateInFile } from "./locate.ts";
import { presumedPseudonyms, tellingOf } from "./people.ts";
import { declaredPseudonyms } from "./pseudonyms.ts";
import type { BareText } from "./types.ts";

/** What is known about a text beside its words. */
export interface TextSetting {
  /** The moment of judgement, ISO 8601 in UTC. */
  readonly now: string;
  readonly language: Language;
  /** Declared pseudonyms, beside those that the text declares itself. */
  readonly pseudonyms: readonly string[];
  /** Names that somebody has classified already. */
  readonly known: readonly string[];
}

/** A finding with its place in the file. */
export interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** UTF-16 code units into the file, end exclusive; equal where no words are at fault. */
  readonly start: number;
  readonly end: number;
  /** What stands there: always `content.slice(start, end)`. */
  readonly text: string;
  readonly message: string;
  /** What to write there instead, where that can be computed. */
  readonly fix: string | null;
  readonly source: readonly Source[];
}

/** A stretch of the file, and what says less in its place. */
interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly replacement: string;
}

/** One step towards a larger set, as its first edit tells it. */
interface TextGeneralisation extends TextEdit {
  readonly title: string;
  /** How many people fit when this step alone is taken. */
  readonly estimate: number;
  /** Every place to change. */
  readonly edits: readonly TextEdit[];
}

/** How many people fit what the text tells of the person of whom it tells the most. */
export interface TextAnonymity {
  /** `null` where the text tells of nobody. */
  readonly estimate: number | null;
  /** The floor under which nothing goes out. */
  readonly floor: number;
  /** The step that gains most first. */
  readonly generalisations: readonly TextGeneralisation[];
  /** The whole in words, where there is an estimate. */
  readonly words?: string;
}

export interface TextJudgement {
  /** By place. */
  readonly findings: readonly TextFinding[];
  readonly anonymity: TextAnonymity;
}

const READING_RULES = RULES.filter(({ readsText }) => readsText === true);

/** Judges a text by every rule that has something to say of wording alone. Never throws. */
export function judgeText(bare: BareText, setting: TextSetting): TextJudgement {
  const { document: plain, origins } = bareDocument(bare, setting.language);
  const declared = [...new Set([...setting.pseudonyms, ...declaredPseudonyms(bare)])];
  const around = { now: setting.now, names: nameBook(setting.known, declared) };
  const strangers = makeContext({ ...around, known: new Map() });
  const presumed = presumedPseudonyms(plain, strangers, declared);
  const { document, known } = tellingOf(plain, [...declared, ...presumed]);
  const context = makeContext({ ...around, known });
  const { findings } = judge(document, context, READING_RULES);
  const place = placer(bare, textsOf(document), origins);
  return {
    findings: findings.map((finding) => textFinding(finding, place(finding))).toSorted(byPlace),
    anonymity: textAnonymity(anonymityOf(document, context), place),
  };
}

/** A stretch of the file, and what stands there. */
interface Placed extends Span {
  readonly text: string;
}

type Place = (what: Pick<Finding, "path" | "span">) => Placed;

function placer({ content }: BareText, fields: readonly FieldText[], origins: Origins): Place {
  return (what) => {
    const { start, end } = locateInFile(what, fields, origins, content.length);
    return { start, end, text: content.slice(start, end) };
  };
}

function nameBook(known: readonly string[], pseudonyms: readonly string[]): NameBook {
  return {
    entries: [
      ...known.map((name) => ({ name, kind: "public-figure" as const, from: "known" })),
      ...pseudonyms.map((name) => ({ name, kind: "pseudonym" as const, from: "pseudonyms" })),
    ],
  };
}

function textFinding(
  { rule, severity, message, fix, source }: Finding,
  { start, end, text }: Placed,
): TextFinding {
  const replacement = fix?.kind === "replace-text" ? fix.replacement : null;
  return { rule, severity, start, end, text, message, fix: replacement, source };
}

function textAnonymity(set: AnonymitySet | undefined, place: Place): TextAnonymity {
  if (set === undefined) return { estimate: null, floor: FLOORS.block, generalisations: [] };
  const { estimate, floor, generalisations, words } = set;
  return {
    estimate,
    floor,
    generalisations: generalisations.map(
      ({ path, span, replacement, title, estimateAfter, edits }) => ({
        ...place({ path, span }),
        replacement,
        title,
        estimate: estimateAfter,
        edits: edits.map((edit) => ({
          ...place({ path: edit.path, span: edit }),
          replacement: edit.replacement,
        })),
      }),
    ),
    words,
  };
}

function byPlace(left: TextFinding, right: TextFinding): number {
  return left.start - right.start || left.end - right.end || (left.rule < right.rule ? -1 : 1);
}
