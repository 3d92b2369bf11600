/** How the rules do on the paragraphs of `test/policy/clean` and `test/policy/faulty`. */
import type { TextFinding } from "../../../policy/index.ts";
import { HELD_OUT_ENGLISH } from "../../policy/clean/held-out-english.ts";
import { HELD_OUT_FILIPINO } from "../../policy/clean/held-out-filipino.ts";
import { KNOWN_NAMES } from "../../policy/clean/known.ts";
import { LAST } from "../../policy/clean/last.ts";
import { LATER } from "../../policy/clean/later.ts";
import { MORE_ENGLISH } from "../../policy/clean/more-english.ts";
import { MORE_FILIPINO } from "../../policy/clean/more-filipino.ts";
import type { CleanParagraph } from "../../policy/clean/paragraph.ts";
import { TUNING_ENGLISH } from "../../policy/clean/tuning-english.ts";
import { TUNING_FILIPINO } from "../../policy/clean/tuning-filipino.ts";
import { HELD_OUT_ENGLISH as FAULTY_HELD_OUT_ENGLISH } from "../../policy/faulty/held-out-english.ts";
import { HELD_OUT_FILIPINO as FAULTY_HELD_OUT_FILIPINO } from "../../policy/faulty/held-out-filipino.ts";
import type { FaultyParagraph } from "../../policy/faulty/paragraph.ts";
import { TUNING_ENGLISH as FAULTY_TUNING_ENGLISH } from "../../policy/faulty/tuning-english.ts";
import { TUNING_FILIPINO as FAULTY_TUNING_FILIPINO } from "../../policy/faulty/tuning-filipino.ts";
import { judged } from "../../policy/bare-text/judged.ts";

export type Half = "tuning" | "held-out";

const CLEAN: Readonly<Record<Half, readonly CleanParagraph[]>> = {
  tuning: [
    ...TUNING_ENGLISH,
    ...TUNING_FILIPINO,
    ...MORE_ENGLISH,
    ...MORE_FILIPINO,
    ...LATER,
    ...LAST,
  ],
  "held-out": [...HELD_OUT_ENGLISH, ...HELD_OUT_FILIPINO],
};

const FAULTY: Readonly<Record<Half, readonly FaultyParagraph[]>> = {
  tuning: [...FAULTY_TUNING_ENGLISH, ...FAULTY_TUNING_FILIPINO],
  "held-out": [...FAULTY_HELD_OUT_ENGLISH, ...FAULTY_HELD_OUT_FILIPINO],
};

export interface FalseAlarm {
  readonly id: string;
  readonly findings: readonly TextFinding[];
}

/** Clean paragraphs that something blocks. */
export function falseAlarms(half: Half): { readonly of: number; readonly alarms: FalseAlarm[] } {
  const paragraphs = CLEAN[half];
  const alarms = paragraphs.flatMap((paragraph): FalseAlarm[] => {
    const findings = findingsIn(paragraph).filter(({ severity }) => severity === "block");
    return findings.length === 0 ? [] : [{ id: paragraph.id, findings }];
  });
  return { of: paragraphs.length, alarms };
}

export interface Miss {
  readonly id: string;
  readonly rule: string;
  readonly words: string;
  /** What was said of these words all the same, by other rules. */
  readonly others: readonly string[];
}

/** Faults that no finding of the expected rule stands at, of all that are expected. */
export function misses(half: Half): { readonly of: number; readonly missed: readonly Miss[] } {
  const expected = FAULTY[half].flatMap((paragraph) => {
    const findings = findingsIn(paragraph);
    return paragraph.expected.map(([rule, words]) => {
      const start = paragraph.text.indexOf(words);
      const there = findings.filter(
        (finding) => finding.start < start + words.length && finding.end > start,
      );
      const others = there.map((finding) => finding.rule);
      return { id: paragraph.id, rule, words, others };
    });
  });
  return {
    of: expected.length,
    missed: expected.filter(({ rule, others }) => !others.includes(rule)),
  };
}

function findingsIn({ text, language, pseudonyms = [] }: CleanParagraph): readonly TextFinding[] {
  return judged(text, { language, pseudonyms, known: KNOWN_NAMES }).findings;
}
