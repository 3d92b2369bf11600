import type { PolicyDocument, RuleContext, RuleFinding } from "../engine/types.ts";
import { textOf } from "../engine/values.ts";
import { dayInWords, startOfDay } from "./dates.ts";

/**
 * What is missing of the archived copy of a `source`, with the way to it in the source; nothing
 * where it has no web address: a printed source does not vanish.
 */
export function archiveFaults(
  source: PolicyDocument,
  context: RuleContext,
): readonly RuleFinding[] {
  const url = textOf(source["url"]);
  if (url === undefined) return [];
  return [...checkCopy(source["archivedUrl"], url), ...checkRead(source["accessedOn"], context)];
}

function checkCopy(archivedUrl: unknown, url: string): readonly RuleFinding[] {
  const path = ["archivedUrl"];
  const copy = textOf(archivedUrl);
  if (copy === undefined) {
    const message =
      "It can be read on the web, and no archived copy is on record. Have a web archive keep the page, and enter the address of the copy.";
    return [{ path, message }];
  }
  if (!/^https?:\/\/[^/]/iu.test(copy) || !URL.canParse(copy)) {
    const message = "The address of the archived copy is no web address. Copy it anew.";
    return [{ path, message }];
  }
  if (copy !== url) return [];
  const message =
    "The address of the archived copy is that of the page itself, and ends with it. Enter that of a copy at a web archive.";
  return [{ path, message }];
}

function checkRead(accessedOn: unknown, context: RuleContext): readonly RuleFinding[] {
  const path = ["accessedOn"];
  const read = startOfDay(accessedOn);
  if (read === undefined) {
    const message = "It does not say on what day somebody last read it on the web. Enter the day.";
    return [{ path, message }];
  }
  if (read <= Date.parse(context.now)) return [];
  const message = `It is said to be read on ${dayInWords(accessedOn)}, which is still to come. Enter the day on which it was.`;
  return [{ path, message }];
}
