/** Whose a contact is: a private person's, or a line that an organisation offers to everybody. */
import type { FieldText } from "../text/types.ts";
import type { ContactHit, RawContact } from "./types.ts";

/** How far around a contact words are looked for that say whose it is. */
const AROUND = 160;
const BEFORE_PERSON = 60;

/** Words of a line for everybody, in English, Tagalog and Cebuano. */
const OFFERED =
  /(?<!\p{L})(?:hot ?lines?|help ?lines?|action ?line|help ?desk|trunk ?line|landlines?|toll.free|contact us|call us|reach us|e-?mail us|message us|write to us|visit us|follow us|like us|find us|get in touch|our (?:office|team|page|website|channels?|accounts?|hotline)|office|offices|headquarters|secretariat|tanggapan|opisina|buhatan|press (?:office|contact)|media (?:inquiries|enquiries|contact)|to report|report (?:to|it|abuse|online)|reports? (?:may|can)|report|mag-?report|moreport|mag-?ulat|iulat|isumbong|sumbong|magsumbong|tumawag|tawagan|tawag|tawgi|makipag-ugnayan|sundan (?:kami|ninyo|kami sa)|sundan|i-?follow|donate|donasyon|mag-?donate|volunteer|sign up|register|apply|applications?|address|fax|police|pulisya|PNP|NBI|DSWD|DOJ|IACAT|BCPC|WCPD|WCPC|foundation|inc|organi[sz]ation|department|center|centre|division|desk|unit(?!\s+\d))(?!\p{L})/iu;

const TITLED = String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Gng|G|Atty|Dr|Engr|Hon|Fr|Sr|Pastor|Ate|Kuya|Aling|Mang|Nanay|Tatay|[Ss]i|[Kk]ay|[Nn]i|[Kk]ang)\.?\s+\p{Lu}[\p{L}\p{M}'’-]+`;
const TWO_NAMES = String.raw`(?<![.!?]\s|^|\n|\p{L})\p{Lu}[\p{Ll}\p{M}'’-]+\s+(?:\p{Lu}\.\s+)?(?:(?:de|dela|del|la|los)\s+){0,2}\p{Lu}[\p{Ll}\p{M}'’-]+`;
const SOMEBODY = String.raw`(?<!\p{L})(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|mother|father|parents?|aunt|uncle|sister|brother|friend|nanay|tatay|ina|ama|kanyang|kaniyang|iyang|kapatid|niya|igsoon|inahan|amahan)(?!\p{L})(?:['’]s)?(?:\s+[\p{Ll}'’]+){0,3}`;
const LEADING = String.raw`[\s,:;(–-]*(?:(?:at|on|sa|is|ay|kay|number|numero|mobile|cell|cellphone|phone|text|tel|no|viber|may|or)[\s.:]*){0,4}[(+]*$`;

/** A person's name or a word for one, right before a number: "Maria Santos at ", "ang kanyang nanay: ". */
const PERSON_BEFORE = new RegExp(`(?:${TITLED}|${TWO_NAMES}|${SOMEBODY})${LEADING}`, "u");

export function heldContact(field: FieldText, raw: RawContact): ContactHit {
  const { start, end, kind } = raw;
  const hit = { start, end, kind, text: field.text.slice(start, end) };
  if (kind === "text-number") return { ...hit, holder: "service" };
  const offered = isOffered(field.text, raw);
  if (raw.form === "private" && (kind === "email" || !offered)) return { ...hit, holder: "person" };
  if (raw.form === "mobile" && isBesidePerson(field.text, raw)) return { ...hit, holder: "person" };
  const isOrganisations = kind === "email" || offered;
  return { ...hit, holder: isOrganisations ? "service" : "unknown" };
}

/** Said before it, be it in the line above, as in an imprint; or after it in its own line. */
function isOffered(text: string, { start, end }: RawContact): boolean {
  const from = Math.max(text.lastIndexOf("\n\n", start), start - AROUND, 0);
  const next = text.indexOf("\n", end);
  const to = Math.min(next < 0 ? text.length : next, end + AROUND);
  return OFFERED.test(text.slice(from, start)) || OFFERED.test(text.slice(end, to));
}

function isBesidePerson(text: string, { start }: RawContact): boolean {
  return PERSON_BEFORE.test(text.slice(Math.max(0, start - BEFORE_PERSON), start));
}
