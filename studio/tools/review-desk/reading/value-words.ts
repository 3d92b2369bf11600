import type { SchemaType } from "sanity";
import type { Words } from "../../../i18n/words.ts";

/** A stored value that is not a list or an object, as words: the title of a choice, a day, yes or no. */
export function valueInWords(value: unknown, type: SchemaType | undefined, words: Words): string {
  if (typeof value === "boolean")
    return words(value ? "reviewDesk.value.yes" : "reviewDesk.value.no");
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return JSON.stringify(value) ?? "";
  return titleOfChoice(value, type) ?? dayInWords(value) ?? value;
}

function titleOfChoice(value: string, type: SchemaType | undefined): string | undefined {
  const options: unknown = type?.options;
  if (typeof options !== "object" || options === null || !("list" in options)) return undefined;
  const list: readonly unknown[] = Array.isArray(options.list) ? options.list : [];
  for (const choice of list) {
    if (typeof choice !== "object" || choice === null) continue;
    if (!("value" in choice) || !("title" in choice) || choice.value !== value) continue;
    return typeof choice.title === "string" ? choice.title : undefined;
  }
  return undefined;
}

/** "22 November 2026" for "2026-11-22"; nothing for anything else. */
function dayInWords(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  return day.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}
