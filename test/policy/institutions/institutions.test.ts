import { describe, expect, it } from "vitest";
import type { Language } from "../../../contracts/vocabulary.ts";
import { institutionsIn } from "../../../policy/institutions/index.ts";
import { instead } from "../../../policy/institutions/instead.ts";
import { fieldText } from "../../../policy/text/field-text.ts";
import type { TextKind } from "../../../policy/text/types.ts";
import { MARKED_LINES } from "./marked-lines.ts";

type Line = readonly [text: string, ...(readonly [kind: string, words: string])[]];

const LINES: readonly Line[] = [
  ["She went to Tisa Elementary School in Cebu.", ["school", "Tisa Elementary School"]],
  ["He finished San Isidro National High School.", ["school", "San Isidro National High School"]],
  ["in grade four at Sto. Niño Central School", ["school", "Sto. Niño Central School"]],
  ["a scholar at Lakambini University", ["school", "Lakambini University"]],
  ["her second year at the University of the Visayas", ["school", "University of the Visayas"]],
  ["She left St. Mary's Academy.", ["school", "St. Mary's Academy"]],
  ["a teacher at San Isidro NHS", ["school", "San Isidro NHS"]],
  ["After that she stayed at Marillac Hills.", ["care", "Marillac Hills"]],
  ["They live in Bethany Home for Girls.", ["care", "Bethany Home for Girls"]],
  ["two years at the Bethany shelter", ["care", "Bethany shelter"]],
  ["Sta. Teresa Children's Home took them in.", ["care", "Sta. Teresa Children's Home"]],
  ["She sings at Santo Rosario Parish.", ["church", "Santo Rosario Parish"]],
  ["He was baptised at Sacred Heart Church.", ["church", "Sacred Heart Church"]],
  ["behind the church of San Nicolas", ["church", "church of San Nicolas"]],
  ["She works at Salinas Bakery.", ["employer", "Salinas Bakery"]],
  ["Her father drives for Dilaw Bus Line.", ["employer", "Dilaw Bus Line"]],
  ["She is a cashier at Lapyahan Mart.", ["employer", "Lapyahan Mart"]],
  ["Nag-aaral siya sa Paaralang Elementarya ng Tisa.", ["school", "Paaralang Elementarya ng Tisa"]],
  [
    "Nagtapos siya sa Mataas na Paaralan ng San Isidro.",
    ["school", "Mataas na Paaralan ng San Isidro"],
  ],
  ["Nag-aaral siya sa Unibersidad ng San Jose.", ["school", "Unibersidad ng San Jose"]],
  ["Nanirahan siya sa Bahay Silungan.", ["care", "Bahay Silungan"]],
  ["Nagsimba sila sa Parokya ng Mahal na Birhen.", ["church", "Parokya ng Mahal na Birhen"]],
  ["Nagtatrabaho ang nanay niya sa Salinas Bakery.", ["employer", "Salinas Bakery"]],
  ["Nagtungha siya sa Mabolo Elementary School.", ["school", "Mabolo Elementary School"]],
  ["Nagpuyo siya sa Balay Kalinaw.", ["care", "Balay Kalinaw"]],
  ["Mitrabaho siya sa Rosas Pharmacy.", ["employer", "Rosas Pharmacy"]],
  ["Namasukan siya sa Golden Lotus.", ["employer", "Golden Lotus"]],
  ["Tindera ang ina sa Aling Nena Store.", ["employer", "Aling Nena Store"]],
  ["Her mother works part time at the Golden Lotus Hotel.", ["employer", "Golden Lotus Hotel"]],
  ["She works at a Golden Lotus of the North.", ["employer", "Golden Lotus of the North"]],
  ["Nag-eskwela siya sa Eskwelahan sa Tisa.", ["school", "Eskwelahan sa Tisa"]],
  // Without a name, or no such place.
  ["She works in Manila. She worked for the Department of Justice, and works at home."],
  ["Her work received an award at Salinas Hall. She works. At Salinas they met."],
  ["She is in Senior High School, her school is near, and she likes school."],
  ["a public high school in Cavite and an elementary school in Cebu City"],
  ["a shelter for children, a children's home, the shelter in Cebu"],
  ["The Catholic Church and other churches help."],
  ["Back to School. Coming Home."],
  ["She wants to go to the College of Nursing."],
  ["the Alternative Learning System of the Department of Education"],
  ["the Women and Children Protection Center and the Child Protection Unit"],
  ["She worked in Manila and for a family in Makati."],
  ["She works for the Department of Justice and with IJM."],
  ["Her work received an award at Palma Hall."],
  ["isang pampublikong paaralan sa Cavite, isang bahay-ampunan"],
  ["eskwelahan sa Cebu, usa ka balay sa Sugbo"],
  ["Ang simbahan at ang paaralan ay tumutulong."],
];

const LANGUAGES: readonly Language[] = ["en", "fil", "ceb"];

/** The text with each institution as in `MARKED_LINES`. */
function marked(text: string, kind: TextKind, language: string): string {
  const field = fieldText(["text"], kind, text);
  const known = LANGUAGES.find((each) => each === language) ?? "en";
  return institutionsIn(field).reduceRight((rest, hit) => {
    const replacement = instead(field, hit, known, hit.head) ?? "by hand";
    return `${rest.slice(0, hit.start)}⟦${hit.kind}|${hit.text}|${replacement}⟧${rest.slice(hit.end)}`;
  }, text);
}

describe("institutions in a text", () => {
  it.each(LINES.map(([text, ...wanted]) => [text, wanted] as const))("%s", (text, wanted) => {
    const hits = institutionsIn(fieldText(["text"], "prose", text));

    expect(hits.map(({ kind, text: words }) => [kind, words])).toEqual(wanted);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(
      wanted.map(([, words]) => words),
    );
  });

  it.each(MARKED_LINES.map((line) => line.split(" | ")))("%s: %s", (language = "", line = "") => {
    const text = line.replaceAll(/⟦\w+\|([^|⟧]*)\|[^⟧]*⟧/gu, "$1");

    expect(marked(text, "prose", language)).toBe(line);
    expect(marked(`${text} ${text}`, "prose", language)).toBe(`${line} ${line}`);
  });

  it.each<readonly [TextKind, string]>([
    ["slug", "girl-from-⟦school|tisa-elementary-school|by hand⟧"],
    ["slug", "her-first-day-in-elementary-school"],
    ["filename", "⟦care|bethany-home|by hand⟧.jpg"],
    ["url", "https://example.org/⟦church|santo-tomas-2-parish|by hand⟧/school-of-san-roque"],
  ])("reads a %s, where nothing is capitalised: %s", (kind, line) => {
    const text = line.replaceAll(/⟦\w+\|([^|⟧]*)\|[^⟧]*⟧/gu, "$1");

    expect(marked(text, kind, "en")).toBe(line);
  });
});
