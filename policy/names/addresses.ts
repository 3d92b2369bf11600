/** Stretches of a text that are no prose: hashtags, handles, e-mail and web addresses, file names. */
import type { Span } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";

export interface Address extends Span {
  readonly kind: "hashtag" | "handle" | "email" | "url" | "filename" | "slug";
  /** As written, folded. */
  readonly text: string;
}

const ADDRESS = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"”()\]]+)`,
    String.raw`(?<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<hashtag>(?<![\w&])#(?=[\w-]*[\p{L}_])[\p{L}\p{N}\p{M}_-]+)`,
    String.raw`(?<handle>(?<![\w.])@[\p{L}_][\p{L}\p{N}\p{M}_.-]*)`,
    String.raw`(?<filename>(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:jpe?g|png|gif|webp|heic|tiff?|pdf|docx?|xlsx?|pptx?|txt|csv|zip|mp[34]|mov|avi|wav)\b)`,
    String.raw`(?<domain>(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|gov|edu|info|ph|io)(?:\.ph)?\b(?:\/[^\s<>"”()\]]*)?)`,
  ].join("|"),
  "giu",
);

/** Only where one of these stands is there an address at all; looked for first, for there are few. */
const HINT = /[#@]|\.\w/gu;

export function addressesIn(field: FieldText): readonly Address[] {
  const { text } = field.folded();
  if (field.kind === "slug" || field.kind === "filename" || field.kind === "url") {
    return text === "" ? [] : [{ start: 0, end: field.text.length, kind: field.kind, text }];
  }
  const found: Address[] = [];
  let reached = 0;
  for (const { index } of text.matchAll(HINT)) {
    if (index < reached) continue;
    const from = startOfStretch(text, reached, index);
    SPACE.lastIndex = index;
    reached = SPACE.exec(text)?.index ?? text.length;
    found.push(...addressesAt(field, from, reached));
  }
  return found;
}

const SPACE = /\s/gu;

function startOfStretch(text: string, from: number, index: number): number {
  let start = index;
  while (start > from && !/\s/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The addresses in a stretch of the folded text that no white space parts. */
function addressesAt(field: FieldText, from: number, to: number): readonly Address[] {
  const { text, toOriginal } = field.folded();
  return [...text.slice(from, to).matchAll(ADDRESS)].map(({ 0: found, index, groups = {} }) => {
    const trimmed = found.replace(/[.,;:!?'’]+$/u, "");
    const kind = KINDS.find((each) => groups[each] !== undefined) ?? "url";
    const start = from + index;
    return { ...toOriginal(start, start + trimmed.length), kind, text: trimmed };
  });
}

const KINDS = ["hashtag", "handle", "email", "filename"] as const;
