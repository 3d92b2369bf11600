import { describe, expect, it } from "vitest";
import { atomsIn } from "../../../policy/details/atoms.ts";
import { kinIn } from "../../../policy/details/kin.ts";
import { offendersAmong, speaksOfOffence } from "../../../policy/details/offences.ts";
import { fieldOf } from "./read.ts";

/** The relatives in a sentence who are told of as those who did it, or to whom it was done. */
function involved(text: string): readonly string[] {
  const field = fieldOf(text);
  const sentence = { first: 0, after: atomsIn(field).length };
  const offenders = offendersAmong(field, sentence, kinIn(field));
  return kinIn(field)
    .filter((hit) => offenders.has(hit))
    .map((hit) => hit.text);
}

describe("of the relatives in a sentence, those an offence is told of", () => {
  it.each([
    ["Her mother was convicted.", ["mother"]],
    ["Her stepfather and her aunt were arrested.", ["stepfather", "aunt"]],
    ["Her cousin was convicted.", ["cousin"]],
    ["A man was convicted of abusing his niece.", ["niece"]],
    ["A woman was convicted of selling her own children.", ["children"]],
    ["Her mother left, and her uncle was arrested.", ["uncle"]],
    ["Her uncle was arrested (her mother left).", ["uncle"]],
    ["Her uncle was arrested; her mother left.", ["uncle"]],
    ["Her mother, her aunt, all of them left, and the man was arrested.", ["mother", "aunt"]],
    ["Her mother, who lived far away in the hills, reported the abuse.", ["mother"]],
    ["Inaresto ang kanyang tiyuhin.", ["tiyuhin"]],
    ["Gidakop ang iyang uyoan.", ["uyoan"]],
  ])("“%s”", (text, wanted) => {
    expect(involved(text)).toEqual(wanted);
  });

  it.each([
    ["nothing was done", "Her mother left, and her uncle stayed."],
    ["there is no relative", "The man was arrested."],
    ["she reported it", "Her mother reported the abuse."],
    ["she reported it a few words on", "Her mother then at last reported the abuse."],
    [
      "he reported it, in Filipino",
      "Isinumbong ng kanyang ina ang pang-aabuso at tumawag ang kanyang ina.",
    ],
    ["they are several", "Her two cousins were abused."],
    ["they are called relatives only", "Her relatives were arrested."],
    ["family is all that is said", "A family member was arrested."],
  ])("none, where %s", (_why, text) => {
    expect(involved(text)).toEqual([]);
  });
});

describe("a sentence speaks of an offence", () => {
  it.each([
    ["He was convicted in May.", true],
    ["Inaresto siya.", true],
    ["Giabuso ang bata.", true],
    ["Nag-abuso siya.", true],
    ["He was at school.", false],
    ["Convivial nights.", false],
  ])("“%s”: %s", (text, wanted) => {
    const atoms = atomsIn(fieldOf(text));
    expect(speaksOfOffence(atoms, { first: 0, after: atoms.length })).toBe(wanted);
  });

  it("within the stretch that is asked about alone", () => {
    const atoms = atomsIn(fieldOf("Arrested men came home. It rained. They were convicted."));
    expect(speaksOfOffence(atoms, { first: 1, after: atoms.length - 1 })).toBe(false);
  });
});
