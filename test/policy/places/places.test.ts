import { describe, expect, it } from "vitest";
import { placesIn } from "../../../policy/places/index.ts";
import { fieldText } from "../../../policy/text/field-text.ts";
import type { TextKind } from "../../../policy/text/types.ts";
import { GIVEN_NAMES } from "../../../policy/names/data/given-names.ts";
import { SURNAMES } from "../../../policy/names/data/surnames.ts";
import { MARKED_LINES } from "./marked-lines.ts";
import { PLACE_SENTENCES } from "./sentences.ts";

function read(text: string, kind: TextKind = "prose") {
  return placesIn(fieldText(["text"], kind, text));
}

describe("places in a text", () => {
  it.each(PLACE_SENTENCES.map((sentence) => [sentence.text, sentence] as const))(
    "%s",
    (text, { places }) => {
      const hits = read(text);

      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(
        places.map(([words]) => words),
      );
      expect(hits.map((hit) => hit.text)).toEqual(places.map(([words]) => words));
      expect(hits.map(({ place }) => place.level)).toEqual(places.map(([, level]) => level));
      expect(
        hits.map(({ place }, index) =>
          places[index]?.[2] === undefined ? undefined : place.within[0],
        ),
      ).toEqual(places.map(([, , within]) => within));
    },
  );

  it.each(MARKED_LINES)("%s", (line) => {
    const levels = [...line.matchAll(/⟦(?<level>[a-z-]+)(?<within> [^|]*)?\|/gu)];
    const text = line.replaceAll(/⟦[^|]*\||⟧/gu, "");
    const hits = read(text);
    const marked = hits.reduceRight((rest, { start, end, text: words, place }, at) => {
      const within = levels[at]?.groups?.["within"] && ` ${place.within[0] ?? "nothing"}`;
      return `${rest.slice(0, start)}⟦${place.level}${within ?? ""}|${words}⟧${rest.slice(end)}`;
    }, text);

    expect(marked).toBe(line);
  });

  it.each([
    ["Batanes", 1, undefined],
    ["Cebu City", 2, "The word beside it says that it is the city."],
    [
      "San Fernando, Pampanga",
      7,
      "7 places bear this name; the text names Pampanga, where this one lies.",
    ],
    [
      "San Fernando City",
      7,
      "7 places bear this name; nothing near it says which, so it is taken for the city in La Union.",
    ],
    ["Lahug, Cebu City", 2, "The text names Cebu, where a barangay of this name lies."],
    [
      "Barangay Lahug, Cebu City",
      2,
      "2 barangays bear this name; the text names Cebu, where this one lies.",
    ],
    [
      "Barangay Lahug",
      2,
      "2 barangays bear this name; nothing near it says which, so the first by its code is named.",
    ],
    ["Barangay Sambag II, Cebu City, Cebu", 1, undefined],
    ["Barangay Mayabong", 1, undefined],
    ["in Visayas", 1, undefined],
  ] as const)(
    "says of a name that several bear why it was taken for this one: %s",
    (text, bearers, choice) => {
      const [hit] = read(text);

      expect(hit?.bearers).toBe(bearers);
      expect(hit?.choice).toBe(choice);
    },
  );

  it("gives the ten digits of the official code, and what the place lies in", () => {
    const [barangay] = read("Barangay Lahug, Cebu City");

    expect(barangay?.place.code).toMatch(/^0730600\d{3}$/u);
    expect(barangay?.place).toMatchObject({
      name: "Lahug",
      level: "barangay",
      within: ["Cebu", "Cebu", "Central Visayas", "Visayas"],
    });
  });

  it("gives the people counted where the census is at hand, and never more in a part than in the whole", () => {
    const [city, province, region] = read("Cebu City, Cebu, Central Visayas");

    expect(city?.place.population).toBe(964_169);
    expect(province?.place.population).toBeGreaterThan(city?.place.population ?? Infinity);
    expect(region?.place.population).toBeGreaterThan(province?.place.population ?? Infinity);
    expect(read("Batanes")[0]?.place.population).toBeUndefined();
  });

  it.each<readonly [TextKind, string, readonly string[]]>([
    ["slug", "a-girl-from-cebu-city", ["cebu"]],
    ["slug", "real-change-in-tacloban", ["tacloban"]],
    ["slug", "carmen-cebu-and-rosario", ["cebu"]],
    ["slug", "girl-of-cagayan-de-oro", ["cagayan-de-oro"]],
    ["filename", "carmen-and-rosario.jpg", []],
    ["filename", "tondo_2.jpg", ["tondo"]],
    ["title", "Real Change", []],
    ["title", "Change for Good in Bay", ["Bay"]],
    ["name", "Real", []],
    ["name", "Cebu", ["Cebu"]],
    ["code", "Cebu City", []],
  ])("reads a %s as such: %s", (kind, text, places) => {
    expect(read(text, kind).map((hit) => hit.text)).toEqual(places);
  });

  it("finds a name that is broken by characters nobody sees", () => {
    const text = "in Ce\u00ADbu Ci\u200Bty";

    expect(read(text).map(({ text: words }) => words)).toEqual(["Ce\u00ADbu Ci\u200Bty"]);
  });

  it("takes no name of a person for a place where nothing says that it is one", () => {
    const cleared = namesOf(GIVEN_NAMES).flatMap((name) =>
      [`${name} smiled at them.`, `They met ${name} again.`, `Kilala nila si ${name}.`].filter(
        (text) => read(text).length > 0,
      ),
    );

    expect(cleared).toEqual([]);
  });

  it("takes no given name for a barangay of the city that a text names", () => {
    const cleared = namesOf(GIVEN_NAMES).filter(
      (name) => read(`She confided in ${name}. They live in Cebu City.`).length !== 1,
    );

    expect(cleared).toEqual([]);
  });

  it("takes no surname for a place after a given name", () => {
    const cleared = namesOf(SURNAMES).filter(
      (name) => read(`They met Ana ${name} again.`).length > 0,
    );

    expect(cleared).toEqual([]);
  });
});

function namesOf(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((name) => name.slice(0, 1).toUpperCase() + name.slice(1));
}
