/** A text as `lint:text` judges it, without a file. */
import {
  judgeText,
  type TextFinding,
  type TextJudgement,
  type TextSetting,
} from "../../../policy/index.ts";
import type { TextFormat } from "../../../scripts/lint-text/markup.ts";
import { bareTextOf } from "../../../scripts/lint-text/read.ts";

const SETTING: TextSetting = {
  now: "2026-01-15T08:00:00Z",
  language: "en",
  pseudonyms: [],
  known: [],
};

interface Given extends Partial<TextSetting> {
  readonly format?: TextFormat;
}

export function judged(content: string, given: Given = {}): TextJudgement {
  const { format = "plain", ...setting } = given;
  return judgeText(bareTextOf(content, format), { ...SETTING, ...setting });
}

/** The findings of one rule. */
export function found(rule: string, content: string, given: Given = {}): readonly TextFinding[] {
  return judged(content, given).findings.filter((finding) => finding.rule === rule);
}

/** What the findings of one rule stand at. */
export function wordsFound(rule: string, content: string, given: Given = {}): readonly string[] {
  return found(rule, content, given).map(({ text }) => text);
}
