import { describe, expect, it } from "vitest";
import { kinIn } from "../../../policy/details/kin.ts";
import { fieldOf } from "./read.ts";

function told(text: string): readonly string[] {
  const field = fieldOf(text);
  return kinIn(field).map((hit) => {
    expect(field.text.slice(hit.start, hit.end)).toBe(hit.text);
    return `${hit.text}: ${hit.relation}${hit.count === undefined ? "" : ` ${hit.count}`}`;
  });
}

describe("a relative", () => {
  it.each([
    ["She has two cousins.", ["two cousins: cousin 2"]],
    ["He fed his six children.", ["six children: child 6"]],
    ["She is one of six children.", ["six children: child 6"]],
    ["She is a mother of six.", ["mother of six: child 6"]],
    ["Her twin sisters came.", ["twin sisters: twin"]],
    ["Her 2 younger sisters came.", ["2 younger sisters: sibling 2"]],
    ["She has three older half-brothers.", ["three older half-brothers: sibling 3"]],
    ["Her mother pleaded guilty.", ["mother: mother 1"]],
    ["After her mother's trial.", ["mother: mother 1"]],
    [
      "His stepfather and his mother-in-law.",
      ["stepfather: step-parent 1", "mother-in-law: in-law 1"],
    ],
    ["Her grandmother and an uncle.", ["grandmother: grandparent 1", "uncle: aunt-or-uncle 1"]],
    ["A close relative reported it.", ["relative: relative 1"]],
    ["It was her own child.", ["child: child 1"]],
    ["Mother Sentenced for Trafficking", ["Mother: mother 1"]],
    ["Ang kambal niyang kapatid.", ["kambal: twin 1", "kapatid: sibling 1"]],
    ["May dalawang kapatid siya.", ["dalawang kapatid: sibling 2"]],
    ["Si Ate Luz ang tumulong.", ["Ate: sibling 1"]],
    ["Umalis ang ate niya.", ["ate: sibling 1"]],
    ["Ang bunso ay kasama ng kuya.", ["bunso: sibling 1", "kuya: sibling 1"]],
    ["Ang nanay at tatay niya.", ["nanay: mother 1", "tatay: father 1"]],
    ["Ang kanyang ina ay umalis.", ["ina: mother 1"]],
    ["Kasama ang lola at tiyahin.", ["lola: grandparent 1", "tiyahin: aunt-or-uncle 1"]],
    ["Panganay siya sa anim na anak.", ["Panganay: sibling 1", "anim na anak: child 6"]],
    ["Tatlong pinsan ang kasama.", ["Tatlong pinsan: cousin 3"]],
    ["Duha ka igsoon iyang kauban.", ["Duha ka igsoon: sibling 2"]],
    ["Iyang inahan ug amahan.", ["inahan: mother 1", "amahan: father 1"]],
    ["Ang apohan ug upat ka ig-agaw.", ["apohan: grandparent 1", "upat ka ig-agaw: cousin 4"]],
    ["One of her three daughters came.", ["three daughters: child 3"]],
    ["He is the eldest of five children.", ["five children: child 5"]],
    ["Tala's three younger brothers came.", ["three younger brothers: sibling 3"]],
    ["Her little sister came.", ["sister: sibling 1"]],
    ["Their eldest brother came.", ["brother: sibling 1"]],
    ["He is a father of two boys.", ["father of two: child 2"]],
    ["The children of her aunt came.", ["aunt: aunt-or-uncle 1"]],
    ["Isa siya sa pitong magkakapatid.", ["pitong magkakapatid: sibling 7"]],
    ["She was one of twelve siblings.", ["twelve siblings: sibling 12"]],
    ["Si Kuya Ben ang tumulong.", ["Kuya: sibling 1"]],
  ] as const)("is read in “%s”", (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe("no relative", () => {
  it.each([
    ["She ate lunch with friends."],
    ["They ate rice."],
    ["She is one of six."],
    ["One of the children came."],
    ["Mother Teresa came."],
    ["Cebuano is her mother tongue."],
    ["A sister organisation helped."],
    ["The Brother printer is broken."],
    ["Ama namin, sumasalangit ka."],
    ["Sister Luz visited the school."],
    ["They met Father Cruz there."],
    ["Mother's Day is in May."],
    ["The house parents cooked."],
    ["Relative to others it is small."],
    ["They live in relative poverty."],
    ["The twin goals of the plan."],
    ["The founding fathers wrote it."],
    ["Parent company and sister agencies."],
    ["Their children are safe."],
    ["A group of twelve children sang."],
    ["Every child has rights."],
    ["Lahat tayo ay anak ng Diyos."],
  ])("is read in “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });
});
