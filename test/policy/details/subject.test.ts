import { describe, expect, it } from "vitest";
import { anonymityOf } from "../../../policy/index.ts";
import { block, contextFor, doc } from "../world.ts";

/** The details that are one person's in a text that stands by itself, in no order. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const answer = paragraphs.map((text, index) => block(`b${index}`, text));
  const document = doc("faq", "f", { question: "", answer });
  const set = anonymityOf(document, contextFor(document));
  return set?.details.map(({ text }) => text).toSorted() ?? [];
}

describe("a detail is a person's", () => {
  it.each([
    ["of a marked pseudonym", ["Tala* has a twin sister."], ["twin sister"]],
    ["of “she” after a name", ["Tala* is safe. She was nine in 2016."], ["2016", "nine"]],
    ["of “she” in the next paragraph", ["Tala* is safe.", "She has two cousins."], ["two cousins"]],
    [
      "of an unmarked name that has a mother and a story",
      ["Luntian’s mother was arrested on 3 May 2017."],
      ["3 May 2017", "mother"],
    ],
    [
      "of an unmarked name that has cousins",
      ["Luntian’s two little cousins were found on 3 May 2017."],
      ["3 May 2017", "two little cousins"],
    ],
    [
      "of a Filipino name with its marker",
      ["Nailigtas si Luntian noong 2017 mula sa pang-aabuso. Anim ang kapatid niya."],
      ["2017"],
    ],
    ["of a child without a name", ["The girl was found in Iloilo City."], ["Iloilo City"]],
    ["of the survivor", ["May kambal ang survivor."], ["kambal"]],
    [
      "of the children of an accused",
      ["A woman was sentenced to 12 years in prison for exploiting her two nieces."],
      ["12 years in prison", "two nieces"],
    ],
    [
      "of who speaks before the name is told",
      ["“My father was a fisherman,” says Tala,* a survivor."],
      ["fisherman"],
    ],
    [
      "of who speaks, and is named a sentence later",
      ["“I was nine,” she says. That was long ago. Tala* is safe."],
      ["nine"],
    ],
    [
      "of who speaks, and is named a paragraph later",
      ["“My father was a fisherman.”", "Tala* is safe."],
      ["fisherman"],
    ],
    [
      "of who speaks, and is called the survivor after that",
      ["“My father was a fisherman.”", "The survivor is safe."],
      ["fisherman"],
    ],
    ["of brothers", ["The brothers were found on 3 May 2017."], ["3 May 2017"]],
    ["of both sisters", ["Both sisters left on 3 May 2017."], ["3 May 2017"]],
    [
      "of “their mother” in the next paragraph",
      ["Tala* is safe.", "Their mother left on 3 May 2017."],
      ["3 May 2017"],
    ],
    [
      "of “the children” after a name",
      ["Tala* is safe. The children left on 3 May 2017."],
      ["3 May 2017"],
    ],
    ["of a child in Filipino", ["Ang bata ay nailigtas noong Mayo 2017."], ["Mayo 2017"]],
    [
      "of “she” with the age of a child",
      ["She was 11 when officers came on 3 May 2017."],
      ["11", "3 May 2017"],
    ],
    [
      "of another child beside a name",
      ["Tala* is safe. A 9-year-old girl was found on 3 May 2017."],
      ["3 May 2017", "9-year-old"],
    ],
  ])("%s", (_who, paragraphs, wanted) => {
    expect(told(...paragraphs)).toEqual(wanted);
  });
});

describe("a detail is nobody's", () => {
  it.each([
    ["where children are spoken of", "In 2019 children in Cebu City were abused by relatives."],
    ["in totals of casework", "From 2011 to 4 February 2022, 895 children were rescued."],
    ["in the life of staff", "Carmela joined on 3 May 2011 as a lawyer. She has two sisters."],
    ["with an honorific", "Atty. Carmela Yulo was born in Iloilo City in 1975. She is a twin."],
    ["where anybody is meant", "Every child has a mother. Any survivor may call 1343 in 2026."],
    ["in a law", "On 30 July 2022 the law took effect. Child protection desks opened in 2023."],
    ["in a ceremony", "On 20 January 2025 the office and the province signed in Calamba City."],
    ["in advice", "Ask your child with whom they play. Your daughter may be at risk at 14."],
    ["in Filipino totals", "Noong 2022, 500 bata ang nailigtas sa Lungsod ng Cebu."],
    ["in the thanks of a donor", "Anna, a nurse from Davao City, ran on 3 March 2024."],
    ["where several children are counted", "14 na bata ang nailigtas noong 3 Mayo 2017."],
    ["where two are counted in Cebuano", "Duha ka bata ang naluwas niadtong Mayo 2017."],
    ["of a desk for children", "The child protection desk opened on 3 May 2017."],
    ["of an officer's childhood", "Officer Reyes was 11 when her father died on 3 May 2017."],
    ["of somebody's sisters, who is nobody", "She has two sisters from 3 May 2017."],
    ["where any child is meant", "Any child found on 3 May 2017 was safe."],
  ])("%s", (_where, text) => {
    expect(told(text)).toEqual([]);
  });

  it("once a heading begins another subject", () => {
    const answer = [
      block("b1", "Tala* is safe."),
      block("b2", "Our offices", { style: "h2" }),
      block("b3", "The office opened on 3 May 2011. It moved to Cebu City."),
    ];
    const document = doc("faq", "f", { question: "", answer });
    expect(anonymityOf(document, contextFor(document))?.details).toEqual([]);
  });

  it.each([
    ["a paragraph of many follows", ["Tala* is safe.", "The girls left on 3 May 2017."]],
    ["a sentence of many follows", ["Tala* is safe. Children left on 3 May 2017."]],
    ["who speaks is named two paragraphs later", ["“I was nine.”", "It rained.", "Tala* is safe."]],
    ["who speaks is never named", ["“I was nine.”", "A lawyer spoke."]],
  ])("where %s", (_where, paragraphs) => {
    expect(told(...paragraphs)).toEqual([]);
  });

  it("where she is a lawyer who came between", () => {
    const details = told("Tala* is safe.", "A lawyer led the case. She studied in Manila in 1999.");
    expect(details).toEqual([]);
  });
});
