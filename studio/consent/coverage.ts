/** What a consent covers, in sentences, for whoever fills it in or looks it up. */
import { CHANNELS, PURPOSES, TERRITORIES, type Choice } from "../../contracts/vocabulary.ts";
import { makeContext, standingOf, type PolicyDocument } from "../../policy/index.ts";
import type { Words } from "../i18n/words.ts";

export interface ConsentState {
  /** As the form shows it. */
  readonly consent: PolicyDocument;
  /** False for a draft: it covers nothing yet. */
  readonly isInEffect: boolean;
  /** Published consents that took its place. */
  readonly successors: readonly PolicyDocument[];
  /** The pseudonym, or how else the person is told apart; undefined where nobody is chosen. */
  readonly person: string | undefined;
  readonly now: Date;
  /** Of the interface, for lists and dates: a BCP 47 tag. */
  readonly locale: string;
}

export interface Coverage {
  readonly tone: "positive" | "caution" | "critical" | "default";
  /** "Today this consent covers …", or why it covers nothing. */
  readonly covers: string;
  readonly doesNot: string;
  readonly ends: string;
}

const MS_A_DAY = 24 * 60 * 60 * 1000;

/** From so many days on its end is worth a word of warning. */
const SOON_DAYS = 60;

/** The sentences at the top of the form. Whether it is in force the policy says, as at the gate. */
export function coverageOf(state: ConsentState, words: Words): Coverage {
  const { consent, isInEffect, now } = state;
  const what = whatItCovers(state, words);
  const doesNot = whatItDoesNot(state, words);
  const ends = howItEnds(state, words);
  if (!isInEffect) {
    const covers = words("consent.today.draft", { what });
    return { tone: "default", covers, doesNot, ends };
  }
  const context = makeContext({
    now: now.toISOString(),
    known: new Map(),
    lookups: [{ types: ["consent"], ids: [consent._id], documents: state.successors }],
  });
  const standing = standingOf(consent, context);
  if (standing.state !== "in-force") {
    const why = standing.state === "unknown" ? "" : standing.why;
    return {
      tone: "critical",
      covers: words("consent.today.nothing", { why }),
      doesNot: "",
      ends: "",
    };
  }
  const left = daysLeft(consent, now);
  return {
    tone: left !== undefined && left <= SOON_DAYS ? "caution" : "positive",
    covers: words("consent.today.covers", { what }),
    doesNot,
    ends,
  };
}

function whatItCovers({ consent, person, locale }: ConsentState, words: Words): string {
  const name = person ?? words("consent.today.nobody");
  const told =
    consent["imageAllowed"] === true
      ? words("consent.today.toldAndShown", { person: name })
      : words("consent.today.told", { person: name });
  const channels = titlesIn(CHANNELS, consent["channels"]);
  const purposes = titlesIn(PURPOSES, consent["purposes"]);
  return [
    told,
    channels.length === 0
      ? words("consent.today.noChannel")
      : words("consent.today.channels", { list: inList(channels, locale) }),
    purposes.length === 0
      ? words("consent.today.noPurpose")
      : words("consent.today.purposes", { list: inList(purposes, locale) }),
    whereItCovers(consent, locale, words),
  ].join(", ");
}

function whereItCovers(consent: PolicyDocument, locale: string, words: Words): string {
  const named = stringsIn(consent["territories"]);
  if (named.includes("worldwide")) return words("consent.today.worldwide");
  const territories = TERRITORIES.filter(({ value }) => named.includes(value));
  if (territories.length === 0) return words("consent.today.nowhere");
  const list = inList(
    territories.map(({ title }) => title),
    locale,
  );
  return words("consent.today.territories", { list });
}

function whatItDoesNot({ consent, locale }: ConsentState, words: Words): string {
  const missing = [
    ...titlesNotIn(CHANNELS, consent["channels"]),
    ...titlesNotIn(PURPOSES, consent["purposes"]),
    ...(consent["imageAllowed"] === true ? [] : [words("consent.today.pictures")]),
  ];
  return missing.length === 0
    ? words("consent.today.everything")
    : words("consent.today.doesNot", { list: inList(missing, locale) });
}

function howItEnds({ consent, now, locale }: ConsentState, words: Words): string {
  const left = daysLeft(consent, now);
  if (left === undefined) return words("consent.today.noEnd");
  const day = new Date(lastDayOf(consent)).toLocaleDateString(locale, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  if (left < 0) return words("consent.today.ended", { day });
  if (left === 0) return words("consent.today.endsToday");
  return words("consent.today.ends", { day, count: left });
}

/** Whole days until the last day on which it holds; 0 on that day, negative after it. */
export function daysLeft(consent: PolicyDocument, now: Date): number | undefined {
  const last = lastDayOf(consent);
  if (Number.isNaN(last)) return undefined;
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.round((last - today) / MS_A_DAY);
}

/** Its beginning, in ms since 1970; NaN where none is given. */
function lastDayOf(consent: PolicyDocument): number {
  const day = consent["expiresOn"];
  return typeof day === "string" ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

function titlesIn(choices: readonly Choice[], value: unknown): readonly string[] {
  const named = stringsIn(value);
  return choices.filter((choice) => named.includes(choice.value)).map(inSentence);
}

function titlesNotIn(choices: readonly Choice[], value: unknown): readonly string[] {
  const named = stringsIn(value);
  return choices.filter((choice) => !named.includes(choice.value)).map(inSentence);
}

/** A title as it stands within a sentence. */
function inSentence({ title }: Choice): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function inList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
