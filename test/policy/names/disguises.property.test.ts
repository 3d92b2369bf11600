import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, nameCandidates } from "../../../policy/index.ts";
import { properNounsClassified } from "../../../policy/rules/proper-nouns-classified.ts";
import { block, contextFor, doc } from "../world.ts";

const NAMES = ["Marisol", "Jhonalyn", "Rodrigo Villanueva", "Teresita Lagrosas"];
const UNSEEN = ["\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\uFEFF"];
const ALIKE: Readonly<Record<string, string>> = {
  a: "\u0430",
  e: "\u0435",
  i: "\u0456",
  o: "\u043E",
  s: "\u0455",
};

const documentOf = (text: string) => doc("bareText", "bare", { body: [block("b1", text)] });

function findingsIn(text: string) {
  const document = documentOf(text);
  return judge(document, contextFor(document), [properNounsClassified]).findings;
}

/** A name with something done to some of its letters. */
function disguised(change: (letter: string, extra: string) => string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...UNSEEN)), {
        minLength: 20,
        maxLength: 20,
      }),
    )
    .map(([name, choices]) =>
      Array.from(name, (letter, at) => {
        const [does = false, extra = ""] = choices[at] ?? [];
        // The first letter stays, so that only what stands inside the name is changed.
        return does && at > 0 ? change(letter, extra) : letter;
      }).join(""),
    );
}

const DISGUISES = [
  ["characters that nobody sees", (letter: string, extra: string) => extra + letter],
  ["letters that only look alike", (letter: string) => ALIKE[letter] ?? letter],
  ["accents", (letter: string) => (/[aeiou]/u.test(letter) ? `${letter}\u0301` : letter)],
  ["full-width letters", (letter: string) => wide(letter)],
] as const;

function wide(letter: string): string {
  const code = letter.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : letter;
}

describe.each(DISGUISES)("a name under %s", (_what, change) => {
  it("is found as an unknown name, whole, and its span cuts out what was found", () => {
    fc.assert(
      fc.property(disguised(change), (name) => {
        const text = `Then ${name} went home with us.`;
        const findings = findingsIn(text);
        expect(findings.map((finding) => finding.text)).toEqual([name]);
        const { span } = findings[0] ?? {};
        expect(text.slice(span?.start, span?.end)).toBe(name);
      }),
      { numRuns: 60 },
    );
  });

  it("is among what the vault is asked", () => {
    fc.assert(
      fc.property(disguised(change), (name) => {
        const asked = nameCandidates(documentOf(`Then ${name} went home with us.`));
        const letters = NAMES.map((each) => each.toLowerCase().replaceAll(" ", ""));
        expect(letters.some((each) => asked.includes(each))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("any text", () => {
  it("is read without a fault, and every span cuts out the offending text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        for (const finding of findingsIn(text)) {
          expect(finding.engineFault).toBeUndefined();
          expect(text.slice(finding.span?.start, finding.span?.end)).toBe(finding.text);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("the questions to the vault", () => {
  it("hold a name inside a longer word, and stay in proportion to the text", () => {
    expect(nameCandidates(documentOf("xxmariasantos2009xx"))).toContain("mariasantos");
    const words = "A long sentence of ordinary words about children and courts. ".repeat(200);
    expect(nameCandidates(documentOf(words)).length).toBeLessThan(500);
    expect(nameCandidates(documentOf("q".repeat(5000))).length).toBeLessThan(800);
  });
});
