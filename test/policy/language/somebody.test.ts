import { describe, expect, it } from "vitest";
import { judge } from "../../../policy/index.ts";
import { offenderRelationWithheld } from "../../../policy/rules/offender-relation-withheld.ts";
import { contextFor, office } from "../world.ts";

/** What is proposed in place of each relative: `words → words`. */
function instead(summary: string): readonly string[] {
  const document = office({ summary });
  const { findings } = judge(document, contextFor(document), [offenderRelationWithheld]);
  return findings.map(({ text, fix }) =>
    fix !== undefined && "replacement" in fix ? `${text} → ${fix.replacement}` : `${text}`,
  );
}

describe("what is said in place of a relative who did it", () => {
  it.each([
    ["Her uncle abused her.", ["Her uncle → An adult"]],
    ["His uncles abused him.", ["His uncles → Adults"]],
    ["The girl was abused by her stepfather.", ["her stepfather → an adult"]],
    ["The boy was abused by his cousins.", ["his cousins → adults"]],
    ["The child’s father was sentenced to life imprisonment.", ["The child’s father → An adult"]],
    ["It was her father who abused her.", ["her father → an adult"]],
    ["Her abuser was her grandfather.", ["her grandfather → an adult"]],
    ["Her brother also abused her.", ["Her brother → An adult"]],
    ["A relative of hers abused her.", []],
    ["Her relative abused her.", ["Her relative → An adult she knew"]],
    ["His relatives abused him.", ["His relatives → Adults"]],
    ["His relative abused him.", ["His relative → An adult he knew"]],
    ["The girl’s relative abused her.", ["The girl’s relative → An adult"]],
    ["Inabuso siya ng kanyang tiyuhin.", ["kanyang tiyuhin → isang nakatatanda"]],
    ["Gi-abuso siya sa iyang uyoan.", ["iyang uyoan → usa ka hamtong"]],
  ])("in “%s”", (text, wanted) => {
    expect(instead(text)).toEqual(wanted);
  });

  it("is a child where the child is the one who is told of", () => {
    expect(instead("A mother was arrested for trafficking her daughters.")).toEqual([
      "her daughters → children",
    ]);
    expect(instead("Two brothers were convicted of abusing their niece.")).toContain(
      "their niece → a child",
    );
    expect(instead("Inaresto ang lalaking nagsamantala sa kanyang pamangkin.")).toEqual([
      "kanyang pamangkin → isang bata",
    ]);
  });

  it("is nothing where a relative helped", () => {
    expect(instead("Her mother reported the abuse.")).toEqual([]);
  });
});
