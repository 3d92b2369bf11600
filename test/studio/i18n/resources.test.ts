import { describe, expect, it } from "vitest";
import { english, ENGLISH_ROOMS } from "../../../studio/i18n/resources/en/index.ts";
import { withFilipino } from "../../../studio/i18n/filipino.ts";
import { filipino } from "../../../studio/i18n/resources/fil/index.ts";
import { englishWords } from "../words.ts";

/** The places for values in a string. */
const placesIn = (text = "") => (text.match(/\{\{\w+\}\}/gu) ?? []).toSorted();

const rooms = Object.entries(ENGLISH_ROOMS);

describe("the strings of the interface", () => {
  it.each(rooms)("of %s have keys that begin with its name", (room, strings) => {
    expect(Object.keys(strings).filter((key) => !key.startsWith(`${room}.`))).toEqual([]);
  });

  it("stand in one room each", () => {
    const all = rooms.flatMap(([, strings]) => Object.keys(strings));
    expect(all.toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it("are words, without a space at either end", () => {
    const bad = Object.entries(english).filter(([, text]) => text === "" || text.trim() !== text);
    expect(bad).toEqual([]);
  });

  it("have both a singular and a plural where they follow a count", () => {
    const keys = new Set(Object.keys(english));
    const counted = [...keys].flatMap((key) => /^(.*)_(?:one|other)$/u.exec(key)?.[1] ?? []);
    const halves = counted.filter((key) => !keys.has(`${key}_one`) || !keys.has(`${key}_other`));
    expect(halves).toEqual([]);
  });

  it("put values into their places as they are", () => {
    expect(englishWords("common.listFailed", { reason: "a < b" })).toBe(
      "The list could not be read: a < b",
    );
  });
});

describe("Filipino", () => {
  const strings = new Map<string, string>(Object.entries(english));

  it.each(Object.entries(filipino))("has the places of the English string in %s", (key, text) => {
    expect(strings.has(key)).toBe(true);
    expect(placesIn(text)).toEqual(placesIn(strings.get(key)));
  });

  it("says that it is a draft, and does not become what everybody gets", () => {
    const locales = withFilipino([
      {
        id: "en-US",
        title: "English (US)",
        weekInfo: { firstDay: 7, weekend: [6, 7], minimalDays: 1 },
      },
    ]);
    expect(locales.map(({ title }) => title)).toEqual(["Filipino (draft)", "English (US)"]);
  });
});
