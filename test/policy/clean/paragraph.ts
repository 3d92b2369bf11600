/**
 * Paragraphs of the kind this organisation publishes, to measure false alarms by. They were written
 * before anybody who wrote them had read the lexicons, and no rule may be fitted to the held-out half.
 * Staff, partners and survivors are invented; institutions, holders of public office, laws, places and cited figures are real.
 */
export interface CleanParagraph {
  readonly id: string;
  readonly language: "en" | "fil" | "ceb";
  readonly text: string;
  /** As given by `--pseudonyms`. */
  readonly pseudonyms?: readonly string[];
}
