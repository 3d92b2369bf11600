/** What the policy says of a text without a CMS around it. */
import type { Language } from "../../contracts/vocabulary.ts";
import { makeContext } from "../engine/context.ts";
import { judge } from "../engine/judge.ts";
import type { Finding, Severity, Source } from "../engine/types.ts";
import type { NameBook } from "../names/name-book.ts";
import { RULES } from "../rules/index.ts";
import { textsOf } from "../text/texts.ts";
import { bareDocument } from "./document.ts";
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

export interface TextJudgement {
  /** By place. */
  readonly findings: readonly TextFinding[];
}

const READING_RULES = RULES.filter(({ readsText }) => readsText === true);

/** Judges a text by every rule that has something to say of wording alone. Never throws. */
export function judgeText(bare: BareText, setting: TextSetting): TextJudgement {
  const { document: plain, origins } = bareDocument(bare, setting.language);
  const declared = [...new Set([...setting.pseudonyms, ...declaredPseudonyms(bare)])];
  const presumed = presumedPseudonyms(plain, declared, setting.known);
  const { document, known } = tellingOf(plain, [...declared, ...presumed]);
  const names = nameBook(setting.known, declared);
  const context = makeContext({ now: setting.now, known, names });
  const { findings } = judge(document, context, READING_RULES);
  const fields = textsOf(document);
  const { content } = bare;
  const located = findings.map((finding) =>
    textFinding(finding, content, locateInFile(finding, fields, origins, content.length)),
  );
  return { findings: located.toSorted(byPlace) };
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
  content: string,
  { start, end }: { readonly start: number; readonly end: number },
): TextFinding {
  const replacement = fix?.kind === "replace-text" ? fix.replacement : null;
  const text = content.slice(start, end);
  return { rule, severity, start, end, text, message, fix: replacement, source };
}

function byPlace(left: TextFinding, right: TextFinding): number {
  return left.start - right.start || left.end - right.end || (left.rule < right.rule ? -1 : 1);
}
