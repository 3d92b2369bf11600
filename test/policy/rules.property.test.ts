import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Finding,
  judge,
  pathToString,
  RULES,
  textsOf,
  type PolicyDocument,
} from "../../policy/index.ts";
import { anyChange, changedAt, changedThroughout, INVISIBLE } from "./corrupt.ts";
import type { Fixture } from "./fixtures/fixture.ts";
import { FIXTURES } from "./fixtures/index.ts";
import { block, consent, contextFor, story, survivor, type Surroundings } from "./world.ts";

const EXAMPLES: readonly Fixture[] = Object.values(FIXTURES).flat();

/**
 * What holds whatever a document says. Faults of the engine's own (not: that somebody did not answer),
 * spans that do not cut out their text, and a second judgement that differs: none of them.
 */
function unsoundIn(document: PolicyDocument, around: Surroundings | undefined): readonly string[] {
  const judgement = judge(document, contextFor(document, around));
  const texts = new Map(textsOf(document).map(({ path, text }) => [pathToString(path), text]));
  const unsound = judgement.findings.flatMap(({ rule, path, span, text, detail }) => {
    if (detail !== undefined) return [`${rule} fails: ${detail}`];
    if (span === undefined)
      return text === undefined ? [] : [`${rule} tells a text without a span`];
    const cut = texts.get(pathToString(path))?.slice(span.start, span.end);
    return cut === text && cut !== "" ? [] : [`${rule} tells ${text}, and its span is ${cut}`];
  });
  const again = judge(document, contextFor(document, around));
  return isDeepStrictEqual(again, judgement) ? unsound : [...unsound, "is another a second time"];
}

describe("the examples of every rule", () => {
  it("are judged soundly whatever becomes of their strings", () => {
    const changes = fc.array(anyChange, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...EXAMPLES), changes, ({ document, around }, each) => {
        expect(unsoundIn(changedThroughout(document, each), around)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("are judged soundly whatever stands in the place of a field", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES),
        fc.nat(),
        fc.option(fc.jsonValue({ maxDepth: 3 }), { nil: undefined }),
        ({ document, around }, at, value) => {
          const names = Object.keys(document).filter((name) => !name.startsWith("_"));
          const name = names[at % Math.max(1, names.length)] ?? "title";
          const changed = { ...document, [name]: value };
          expect(unsoundIn(changed, around)).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});

/** What a rule finds in the text of its own examples. */
function foundBy(rule: string, { document, around }: Fixture): readonly Finding[] {
  return judge(document, contextFor(document, around)).findings.filter(
    (finding) => finding.rule === rule && finding.span !== undefined,
  );
}

/** The example with an invisible character at each place inside what was found, another each time. */
function brokenUp({ document }: Fixture, { path, span }: Finding): readonly PolicyDocument[] {
  const field = textsOf(document).find((each) => pathToString(each.path) === pathToString(path));
  if (field === undefined || span === undefined) return [];
  return Array.from({ length: span.end - span.start - 1 }, (_, index) => {
    const at = span.start + 1 + index;
    const [piece] = field.locate(at, at + 1);
    const character = INVISIBLE[index % INVISIBLE.length] ?? "";
    return piece === undefined
      ? document
      : changedAt(
          document,
          piece.path,
          (stored) => stored.slice(0, piece.start) + character + stored.slice(piece.start),
        );
  });
}

const visible = (text = "") => text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");

describe.each(Object.keys(FIXTURES).map((id) => [id]))("what %s finds", (id) => {
  it("is still found when invisible characters break it up", () => {
    for (const fixture of FIXTURES[id] ?? []) {
      for (const finding of foundBy(id, fixture)) {
        for (const document of brokenUp(fixture, finding)) {
          const again = foundBy(id, { ...fixture, document }).map(({ text }) => visible(text));
          // In whole or in part: a mark that is torn off its name is no longer told with it.
          const wanted = visible(finding.text);
          expect(again.filter((text) => text !== "" && wanted.includes(text))).not.toEqual([]);
        }
      }
    }
    expect(FIXTURES[id]).toBeDefined();
  });
});

/** Long enough for the slowest machine, and far too short for a pattern that tries every way of splitting. */
const LONGEST_MS = 2_000;

describe("a long text of one kind", () => {
  const pieces = [
    "a",
    "A",
    "Aa ",
    "Amihan ",
    "Amihan*",
    "*",
    " ",
    "\n",
    "1",
    "1,",
    "1 ",
    "14-",
    "0917 ",
    "(",
    "“",
    "-",
    "’",
    ".",
    "A. ",
    "@a",
    "#A",
    "a.b",
    "http://",
    "e\u0301",
    "\u200B",
    "\uD800",
    "San Jose, ",
    "ng mga ",
    "the child ",
    "ika-19 ng ",
    "19 ",
    "fourteen-",
  ];
  it.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
    "of %s is judged in time",
    (_shown, piece) => {
      const text = piece.repeat(Math.ceil(20_000 / piece.length));
      const document = story({ title: text, body: [block("b1", text)] });
      const context = contextFor(document, { published: [survivor(), consent()] });
      const started = process.threadCpuUsage();
      const { findings } = judge(document, context);
      // Processor time: how long it takes by the clock depends on what else the machine does.
      const { user, system } = process.threadCpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(LONGEST_MS);
      expect(findings.filter(({ engineFault }) => engineFault)).toEqual([]);
    },
  );

  it("is tried on all rules", () => {
    expect(new Set(EXAMPLES).size).toBeGreaterThan(RULES.length * 3);
  });
});
