import type { AgeBand } from "../data/vocabulary.ts";
import type { PolicyDocument, RuleContext, RuleFinding } from "../engine/types.ts";
import { fieldsOf, textOf } from "../engine/values.ts";
import { moment } from "./dates.ts";

const ADULT: ReadonlySet<unknown> = new Set<AgeBand>(["18-24", "25+"]);

/** What a survivor's profile leaves open about the name it gives, with the way to it in the profile. */
export function namingFaults(
  profile: PolicyDocument,
  context: RuleContext,
): readonly RuleFinding[] {
  const flag = profile["isPseudonym"];
  if (typeof flag !== "boolean") {
    const message =
      "Say whether the name is a pseudonym. Until then it may be somebody's real name.";
    return [{ path: ["isPseudonym"], message }];
  }
  if (textOf(profile["pseudonym"]) === undefined) {
    const message =
      "Give the name under which this person is told of; a pseudonym unless they chose otherwise.";
    return [{ path: ["pseudonym"], message }];
  }
  return flag ? [] : waiverFaults(profile, context);
}

function waiverFaults(profile: PolicyDocument, context: RuleContext): readonly RuleFinding[] {
  if (!ADULT.has(profile["ageBand"])) {
    const message =
      "A real name may be used only for an adult who asked for it in writing, and this person is not known to be 18 or over. Use a pseudonym.";
    return [{ path: ["isPseudonym"], message }];
  }
  const waiver = fieldsOf(profile["waiver"]);
  const signed = moment(waiver["signedOn"]);
  if (textOf(waiver["reference"]) === undefined || signed === undefined) {
    const message =
      "A real name needs the person's signed waiver: where it is kept and when it was signed. Without it, use a pseudonym.";
    return [{ path: ["waiver"], message }];
  }
  if (signed <= Date.parse(context.now)) return [];
  const message =
    "The waiver is dated on a day still to come. Enter the day on which it was signed.";
  return [{ path: ["waiver", "signedOn"], message }];
}
