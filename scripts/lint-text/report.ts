/** What `lint:text` prints for machines: one object a file. */
import type { Source, TextJudgement } from "../../policy/index.ts";

export interface FileReport {
  /** As it was named on the command line. */
  readonly file: string;
  readonly content: string;
  readonly judgement: TextJudgement;
}

/** The object for one file; its shape is told in `docs/lint-text.md`. */
export function asJson({ file, judgement }: FileReport) {
  const findings = judgement.findings.map(({ source, ...finding }) => ({
    ...finding,
    source: sourceInWords(source),
  }));
  const { estimate, floor, generalisations } = judgement.anonymity;
  return { file, findings, anonymitySet: { estimate, floor, generalisations } };
}

export function isBlocked({ judgement }: FileReport): boolean {
  return judgement.findings.some(({ severity }) => severity === "block");
}

/** "house", or title, locator and address of each source. */
export function sourceInWords(source: readonly Source[]): string {
  return source
    .map((one) => {
      if (one === "house") return one;
      const { title, locator, url } = one;
      return [title, locator, url].filter((part) => part !== undefined).join(", ");
    })
    .join("; ");
}
