import { describe, expect, it } from "vitest";
import { traitsIn } from "../../../policy/details/traits.ts";
import { fieldOf } from "./read.ts";

function told(text: string): readonly string[] {
  const field = fieldOf(text);
  return traitsIn(field).map((hit) => {
    expect(field.text.slice(hit.start, hit.end)).toBe(hit.text);
    return `${hit.text}: ${hit.trait.kind}`;
  });
}

describe("a detail of a life", () => {
  it.each([
    ["Her father was a busy construction worker.", ["construction worker: work"]],
    ["Her mother is a lighthouse keeper.", ["lighthouse keeper: work"]],
    ["She is the daughter of a watchmaker.", ["watchmaker: work"]],
    ["His mother works as a hotel pianist.", ["hotel pianist: work"]],
    ["Mangingisda ang kanilang tatay.", ["Mangingisda: work"]],
    ["Drayber ng traysikel ang ama niya.", ["Drayber ng traysikel: work"]],
    ["She learns in a home-schooling programme.", ["home-schooling: home-school"]],
    [
      "She finished three grade levels in only one year.",
      ["finished three grade levels in only one year: school-pace"],
    ],
    ["He is in grade 9 now.", ["grade 9: grade"]],
    ["Nasa ika-9 na baitang siya.", ["ika-9 na baitang: grade"]],
    ["They stayed at a shelter.", ["shelter: care"]],
    ["Nakatira siya sa bahay-ampunan.", ["bahay-ampunan: care"]],
    ["They shared a one-room house.", ["one-room house: dwelling"]],
    ["She is the eldest of six children.", ["eldest of six children: birth-order"]],
    ["An indigenous girl spoke.", ["indigenous girl: origin"]],
    ["He is hard of hearing.", ["hard of hearing: disability"]],
    ["A British national paid.", ["British national: offender-nationality"]],
    ["She pleaded guilty.", ["pleaded guilty: plea"]],
  ] as const)("is read in “%s”", (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it.each([
    ["Her mother was a survivor."],
    ["His father was a member of a choir."],
    ["Her brother is a better swimmer than most."],
    ["Children need shelterless nights to end."],
    ["She was in fine form at school."],
  ])("is not read in “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });
});
