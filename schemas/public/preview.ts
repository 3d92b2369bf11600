import { NO_END } from "../../contracts/vocabulary.ts";
import { joined, otherLanguage, type Selected, shortened } from "../preview.ts";

/** What a document is called in lists: the first of these that its contract names. */
const TITLES = ["title", "name", "question", "term", "text"];

/** Its picture in lists, likewise. */
const PICTURES = ["mainImage", "portrait", "cover", "image"];

/** The preview of a public document that holds these fields: what it is, and until when readers get it. */
export function publicPreview(fields: readonly string[]) {
  const picture = PICTURES.find((name) => fields.includes(name));
  return {
    select: {
      title: TITLES.find((name) => fields.includes(name)) ?? "_id",
      ...(fields.includes("language") ? { language: "language" } : {}),
      validUntil: "seal.validUntil",
      ...(picture === undefined ? {} : { media: picture }),
    },
    prepare: ({
      title,
      language,
      validUntil,
      media,
    }: Selected<"title" | "language" | "validUntil">) => ({
      title: shortened(title) ?? "Without a title",
      subtitle: joined(validityWords(validUntil, Date.now()), otherLanguage(language)),
      media,
    }),
  };
}

/** `now` in ms; the earliest end of a consent, as the seal has it. */
function validityWords(validUntil: string | null | undefined, now: number): string {
  if (validUntil === null || validUntil === undefined) return "No seal: readers do not get it";
  if (validUntil === NO_END) return "Readers get it";
  const until = new Date(validUntil);
  const day = until.toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" });
  return until.getTime() > now
    ? `Readers get it until ${day}`
    : `Ended ${day}: readers do not get it`;
}
