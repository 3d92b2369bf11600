/** Accounts by which one person is found: handles, profile pages, names in a messenger. */
import type { Folded } from "../text/fold.ts";
import { matchesIn } from "./match.ts";
import type { RawContact } from "./types.ts";

const HANDLE = String.raw`(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,28}[\p{L}\p{N}_])`;

const SITES = String.raw`(?:(?:facebook|fb|instagram|twitter|x|tiktok|snapchat|threads|linkedin|vk)\.com|(?:t|wa|m|fb)\.me|threads\.net|telegram\.me|viber\.me|youtube\.com(?=/@))`;
/** Pages of such a site that are nobody's account. */
const NOBODYS = String.raw`(?:share|sharer|hashtag|watch|help|policies|policy|legal|privacy|terms|events|intent|search|about|login|safety|business|reel)\b`;
const PROFILE = String.raw`(?<![\p{L}\p{N}.])(?:https?://)?(?:(?:www|m|web|mobile)\.)?${SITES}/(?!${NOBODYS})[\p{L}\p{N}@._/?=&%+-]*[\p{L}\p{N}]`;

const MESSENGERS = String.raw`(?:viber|whats ?app|telegram|messenger|skype|we ?chat|signal|kik|snapchat|discord|instagram|ig|facebook|fb|tik ?tok|twitter|line|imo)`;
const NAMED = String.raw`(?<!\p{L})${MESSENGERS}(?:\s+(?:account|username|user name|handle|name|profile|id))?(?:\s+(?:is|ay|kay|niya|niyang))?[ \t]*[:=][ \t]*[@\p{L}](?:[\p{L}\p{N}@._-]*[\p{L}\p{N}_])?(?:[ ]\p{Lu}[\p{L}]+)?`;
const IDENTIFIED = String.raw`(?<!\p{L})${MESSENGERS}\s+(?:username|user name|handle|id)\s+(?:is\s+|ay\s+)?[@\p{L}\p{N}][\p{L}\p{N}@._-]*[\p{N}_.@][\p{L}\p{N}_]*`;

const ACCOUNT = {
  pattern: new RegExp(`${PROFILE}|${NAMED}|${IDENTIFIED}|${HANDLE}`, "giu"),
  // One of these each of the four needs. Without "u": with it, and without case, it is ten times slower.
  sign: /[@:=]|\.(?:com|me|net)\/|\b(?:user ?name|handle|id)\s/i,
};

export function accountsIn(folded: Folded): readonly RawContact[] {
  return matchesIn(folded, ACCOUNT).map(({ found, start, end }) => {
    // "Facebook: Haven" may be anybody's page; what only a machine would write is one account's name.
    const form = /[@/_\d]|\w\.\w/u.test(found) && { form: "private" as const };
    return { start, end, kind: "account", ...form };
  });
}
