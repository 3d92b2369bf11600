import { judge } from "../../../policy/index.ts";
import { told } from "../annotated.ts";
import { contextFor, office } from "../world.ts";

/** The rules that read wording, as tables call them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["offender-relation-withheld", "relation"],
  ["language-not-sensational", "tone"],
  ["no-method-detail", "method"],
  ["terminology-current", "term"],
  ["statistic-cited", "figure"],
]);

/** What those rules find in a text that stands by itself, `relation warn`; and where a rule broke. */
export function wordingOf(text: string): readonly string[] {
  const document = office({ summary: text });
  const { findings } = judge(document, contextFor(document));
  return told(
    text,
    findings.flatMap(({ rule, severity, span, engineFault }) => {
      if (engineFault) return [{ start: 0, end: 0, label: `${rule} broke` }];
      const name = NAMES.get(rule);
      return name === undefined || span === undefined
        ? []
        : [{ ...span, label: `${name} ${severity}` }];
    }),
  );
}
