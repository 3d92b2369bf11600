/** E-mail addresses, also where they are written so that a machine does not find them. */
import type { Folded } from "../text/fold.ts";
import { matchesIn } from "./match.ts";
import type { RawContact } from "./types.ts";

/** Providers of mailboxes for private people. */
const PRIVATE_HOSTS =
  "gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|aol|gmx|proton|protonmail|yandex|zoho";

/** Of these, those that no sentence says after "at" by chance. */
const SAID_HOSTS = "gmail|yahoo|ymail|hotmail|outlook|icloud|protonmail";

const LOCAL = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}._%+-]*`;
const PLAIN = String.raw`${LOCAL}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const DOT = String.raw`\s*(?:\.|[[({]\s*(?:dot|tuldok)\s*[\])}]|\s(?:dot|tuldok)\s)\s*`;
const BRACKETED = String.raw`${LOCAL}\s*[[({]\s*(?:at|@)\s*[\])}]\s*[\p{L}\p{N}-]+(?:${DOT}[\p{L}\p{N}-]+)+`;
const SPOKEN = String.raw`${LOCAL}\s+at\s+(?:[\p{L}\p{N}-]+\s+dot\s+\p{L}{2,}|(?:${SAID_HOSTS})\.\p{L}{2,})`;
const MAIL = {
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}._%+-])(?:${PLAIN}|${BRACKETED}|${SPOKEN})`, "giu"),
  sign: new RegExp(String.raw`@|[[({]\s*at\s*[\])}]|\s(?:dot|tuldok)\s|(?:${SAID_HOSTS})\.\S`, "i"),
};
const PRIVATE = new RegExp(String.raw`(?:@|at\b|[\])}])\s*(?:${PRIVATE_HOSTS})(?:\.|\s)`, "iu");

export function mailIn(folded: Folded): readonly RawContact[] {
  return matchesIn(folded, MAIL).map(({ found, start, end }) => {
    const form = PRIVATE.test(found) && { form: "private" as const };
    return { start, end, kind: "email", ...form };
  });
}
