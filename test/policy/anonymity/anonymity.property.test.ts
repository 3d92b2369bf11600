import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anonymityOf, type PolicyDocument, replaceAll } from "../../../policy/index.ts";
import { block, consent, contextFor, quote, story, survivor } from "../world.ts";
import { patched } from "./patched.ts";

const PEOPLE = [survivor(), consent()];

/** Sentences that tell of Amihan, of others and of nobody. */
const SENTENCES = [
  "Amihan* is fourteen years old.",
  "Amihan* was brought to safety on 4 June 2019.",
  "In 2019 she moved to Central Visayas.",
  "She lived in Cebu City.",
  "Her mother was sentenced to 21 years in prison.",
  "Her father was a tricycle driver.",
  "She has a twin brother and three sisters.",
  "Her two cousins live near the sea.",
  "Today she is home-schooled.",
  "Atty. Carmela Yulo led the case in Manila.",
  "He joined the office on 3 May 2011.",
  "Children are often abused by a relative.",
  "In 2021, 117 people were arrested in Manila.",
  "Si Amihan* ay bunso sa pitong magkakapatid.",
  "Mangingisda ang kanyang tatay.",
  "Noong ika-4 ng Hunyo 2019 ay hinatulan ang kanyang tiyahin.",
  "Labing-apat na taong gulang siya noon.",
  "Ang iyang inahan gidakop niadtong Hunyo 4, 2019.",
  "A 9-year-old boy was found in Davao City.",
  "Every child has the right to be heard.",
];

const sentences = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 });
const paragraphs = fc.array(sentences, { minLength: 1, maxLength: 4 });

function told(texts: readonly (readonly string[])[]): PolicyDocument {
  const body = texts.map((each, index) => block(`b${index}`, each.join(" ")));
  return story({ summary: "", body });
}

function peopleWhoFit(document: PolicyDocument, published: readonly PolicyDocument[] = []): number {
  const around = { published: [...PEOPLE, ...published] };
  return anonymityOf(document, contextFor(document, around))?.estimate ?? Infinity;
}

describe("how many people fit", () => {
  it("never rises when text is added to a paragraph or after it", () => {
    fc.assert(
      fc.property(paragraphs, sentences, fc.boolean(), (texts, more, apart) => {
        const [last = [], ...before] = texts.toReversed();
        const longer = apart ? [...texts, more] : [...before.toReversed(), [...last, ...more]];
        expect(peopleWhoFit(told(longer))).toBeLessThanOrEqual(peopleWhoFit(told(texts)));
      }),
      { numRuns: 400 },
    );
  });

  it("never rises when something more is published", () => {
    fc.assert(
      fc.property(paragraphs, sentences, sentences, (texts, one, another) => {
        const first = quote({ text: one.join(" ") });
        const second = { ...quote({ text: another.join(" ") }), _id: "quote-2" };
        const fit = [[], [first], [first, second]].map((each) => peopleWhoFit(told(texts), each));
        expect(fit).toEqual(fit.toSorted((left, right) => right - left));
      }),
      { numRuns: 200 },
    );
  });

  it("is the same in whatever order things were published", () => {
    fc.assert(
      fc.property(paragraphs, fc.array(sentences, { maxLength: 4 }), (texts, spoken) => {
        const quotes = spoken.map((each, index) => ({
          ...quote({ text: each.join(" ") }),
          _id: `quote-${index}`,
        }));
        const forwards = peopleWhoFit(told(texts), quotes);
        expect(peopleWhoFit(told(texts), quotes.toReversed())).toBe(forwards);
      }),
      { numRuns: 200 },
    );
  });

  it("never falls when a step is taken, and rises to what the step promised", () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const document = told(texts);
        const context = contextFor(document, { published: PEOPLE });
        const set = anonymityOf(document, context);
        for (const { edits, estimateAfter } of set?.generalisations ?? []) {
          const after = patched(document, replaceAll(document, edits));
          expect(peopleWhoFit(after)).toBeGreaterThanOrEqual(set?.estimate ?? 0);
          expect(estimateAfter).toBeGreaterThanOrEqual(set?.estimate ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
