/** What a document is meant for, and what of that a consent does not allow. */
import {
  CHANNELS,
  PURPOSES,
  TERRITORIES,
  type Channel,
  type Choice,
} from "../../contracts/vocabulary.ts";
import type { PolicyDocument } from "../engine/types.ts";
import { isFields, stringsOf, type Fields } from "../engine/values.ts";

/** `use`, if the document has one. */
export function useOf(document: PolicyDocument): Fields | undefined {
  return isFields(document["use"]) ? document["use"] : undefined;
}

/** The three sides of a use: the field that holds them here and in a consent, and their words. */
export const SIDES = [
  { field: "channels", singular: "channel", choices: CHANNELS },
  { field: "purposes", singular: "purpose", choices: PURPOSES },
  { field: "territories", singular: "territory", choices: TERRITORIES },
] as const satisfies readonly {
  readonly field: string;
  readonly singular: string;
  readonly choices: readonly Choice[];
}[];

type Side = (typeof SIDES)[number]["field"];

/** What each territory lies within, beside the whole world. */
const LIES_WITHIN: Readonly<Record<string, string>> = { PH: "asia-pacific" };

/** Of each side, the values that `use` asks for and `consent` does not allow; empty when all is covered. */
export function uncovered(
  use: Fields,
  consent: Fields,
): readonly { readonly field: Side; readonly values: readonly string[] }[] {
  return SIDES.flatMap(({ field }) => {
    const allowed = new Set(stringsOf(consent[field]));
    const wanted = field === "territories" ? territoriesOf(use) : stringsOf(use[field]);
    const values = wanted.filter((value) =>
      field === "territories" ? !reaches(allowed, value) : !allowed.has(value),
    );
    return values.length === 0 ? [] : [{ field, values }];
  });
}

/** A website is read everywhere, so it asks for the whole world whatever else is ticked. */
function territoriesOf(use: Fields): readonly string[] {
  const named = stringsOf(use["territories"]);
  const everywhere = stringsOf(use["channels"]).includes("website");
  return everywhere ? [...new Set(["worldwide", ...named])] : named;
}

function reaches(allowed: ReadonlySet<string>, territory: string): boolean {
  const wider = LIES_WITHIN[territory];
  return (
    allowed.has(territory) ||
    allowed.has("worldwide") ||
    (wider !== undefined && allowed.has(wider))
  );
}

/** The channels of a list, in the order of the vocabulary; what is not one is dropped. */
export function channelsIn(values: unknown): readonly Channel[] {
  const named = new Set(stringsOf(values));
  return CHANNELS.map((channel) => channel.value).filter((channel) => named.has(channel));
}

/** "print and social media", in the words of the vocabulary. */
export function inWords(choices: readonly Choice[], values: readonly string[]): string {
  const titles = values.map((value) => {
    const title = choices.find((choice) => choice.value === value)?.title ?? `“${value}”`;
    return choices === CHANNELS || choices === PURPOSES ? lowerFirst(title) : title;
  });
  return listInWords(titles);
}

export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
