import type { Language } from "../../../contracts/vocabulary.ts";
import type { Severity, Source } from "../../engine/types.ts";

/**
 * One written form of a term, and what takes its place in the same grammatical number. Forms are
 * written as `policy/text/phrases.ts` reads them: "[cybersex|cyber sex] den" is two. Hyphens,
 * capitals, accents and possessive endings need no form of their own.
 */
export interface TermForm {
  readonly form: string;
  readonly replacement: string;
}

export interface Term {
  readonly id: string;
  readonly forms: readonly [TermForm, ...TermForm[]];
  /** Languages the forms belong to. They are looked for in every text: writers mix languages. */
  readonly languages: readonly Language[];
  readonly severity: Severity;
  /** Why, as a sentence for the editor. */
  readonly reason: string;
  /** Year from which the recommended wording stands, where a source gives one. */
  readonly since?: number;
  readonly source: readonly [Source, ...Source[]];
  /**
   * A word that is also used of other things counts only beside other words: of harm in the same
   * paragraph or sentence, of a child in the same sentence, or right before a child.
   */
  readonly onlyWith?: "harm-in-paragraph" | "harm-in-sentence" | "child-in-sentence" | "child-next";
}
