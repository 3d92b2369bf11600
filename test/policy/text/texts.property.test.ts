import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  judge,
  pathToString,
  replaceInField,
  textsOf,
  type PolicyDocument,
} from "../../../policy/index.ts";
import { consent, contextFor, doc, keyedRef, story, survivor } from "../world.ts";

/** Text as it comes: every script, broken surrogates, marks, what is invisible, and words we look for. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "Amihan",
        "AMIHAN",
        "*",
        "’s",
        "\u00AD",
        "\u200B",
        "e\u0301",
        "\u202E",
        " ",
        "\n",
        "child",
        "-",
        "pornography",
        "pedophile",
        "live shows",
        "75%",
        "\uD800",
        "\u{1F600}",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);
const anyKey = fc.option(fc.constantFrom("a", "b", "", "a"), { nil: undefined });
const anySpan = fc.record({
  _type: fc.constant("span"),
  _key: anyKey,
  text: fc.oneof({ weight: 5, arbitrary: anyText }, { weight: 1, arbitrary: fc.jsonValue() }),
  marks: fc.oneof(fc.array(fc.constantFrom("m", "strong")), fc.jsonValue()),
});
const anyBlock = fc.record({
  _type: fc.constant("block"),
  _key: anyKey,
  markDefs: fc.oneof(
    fc.constant([{ _key: "m", _type: "quotation", speaker: "S" }]),
    fc.jsonValue({ maxDepth: 2 }),
  ),
  children: fc.oneof(
    { weight: 5, arbitrary: fc.array(fc.oneof(anySpan, fc.jsonValue()), { maxLength: 5 }) },
    { weight: 1, arbitrary: fc.jsonValue() },
  ),
});
const anyBody = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: anyBlock },
    { weight: 1, arbitrary: fc.record({ _type: fc.constant("image"), alt: anyText }) },
    { weight: 1, arbitrary: fc.jsonValue() },
  ),
  { maxLength: 5 },
);
const anyStory = fc
  .record({
    title: anyText,
    summary: anyText,
    body: anyBody,
    footnotes: fc.oneof(anyBody, fc.jsonValue()),
  })
  .map((fields) => story(fields));

function storedAt(document: PolicyDocument, where: string): string | undefined {
  const found = textsOf(document).flatMap(({ text, origins }) =>
    origins.map(
      (origin) => [pathToString(origin.path), text.slice(origin.start, origin.end)] as const,
    ),
  );
  return found.find(([path]) => path === where)?.[1];
}

describe("whatever the text", () => {
  it("every character leads back to the one that is stored", () => {
    fc.assert(
      fc.property(anyStory, (document) => {
        for (const { text, locate, origins } of textsOf(document)) {
          expect(origins.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
          const pieces = locate(0, text.length).filter(({ start, end }) => start < end);
          const stored = pieces.map(({ path, start, end }) =>
            storedAt(document, pathToString(path))?.slice(start, end),
          );
          const covered = origins.filter(({ start, end }) => start < end);
          expect(stored).toEqual(covered.map(({ start, end }) => text.slice(start, end)));
        }
      }),
    );
  });

  it("no rule throws, every span cuts out its text, and the judgement is repeatable", () => {
    const around = { published: [survivor(), consent()] };
    fc.assert(
      fc.property(anyStory, (document) => {
        const judgement = judge(document, contextFor(document, around));
        expect(judgement.findings.filter(({ engineFault }) => engineFault)).toEqual([]);
        expect(judge(document, contextFor(document, around))).toEqual(judgement);
        const texts = new Map(
          textsOf(document).map((field) => [pathToString(field.path), field.text]),
        );
        for (const { path, span, text } of judgement.findings) {
          const cut = texts.get(pathToString(path))?.slice(span?.start, span?.end);
          expect(span === undefined ? text : cut).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("the offered replacement mends the finding it belongs to", () => {
    const around = { published: [survivor(), consent()] };
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const document = story({ summary: `${before} Amihan ${after}`, body: [] });
        const first = judge(document, contextFor(document, around)).findings.find(
          (finding) => finding.rule === "pseudonym-marked" && finding.path[0] === "summary",
        );
        fc.pre(first?.fix?.kind === "replace-text" && first.text !== "*");
        if (first?.fix?.kind !== "replace-text" || first.span === undefined) return;
        const { set } = replaceInField(document, first.path, first.span, first.fix.replacement);
        const mended = doc("story", document._id, { ...document, ...set });
        const still = judge(mended, contextFor(mended, around)).findings.filter(
          ({ rule, span, message }) =>
            rule === "pseudonym-marked" &&
            span?.start === first.span?.start &&
            message === first.message,
        );
        expect(still).toEqual([]);
      }),
    );
  });

  it("a name is found however it is broken up by invisible characters", () => {
    const invisible = fc.constantFrom(
      "",
      "\u00AD",
      "\u200B",
      "\u200D",
      "\u2060",
      "\uFEFF",
      "\u202E",
    );
    fc.assert(
      fc.property(fc.array(invisible, { minLength: 5, maxLength: 5 }), (between) => {
        const broken = "Amihan"
          .split("")
          .map((letter, at) => letter + (between[at] ?? ""))
          .join("");
        const document = story({ summary: `Then ${broken} spoke.`, body: [] });
        const { findings } = judge(
          document,
          contextFor(document, { published: [survivor(), consent()] }),
        );
        const found = findings.find(({ rule }) => rule === "pseudonym-marked");
        expect(found?.text).toBe(broken);
      }),
    );
  });

  it("documents of any shape are judged without a fault of the engine's own", () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        "title",
        "body",
        "survivors",
        "consents",
        "use",
        "footnotes",
        "sections",
        "x",
      ),
      fc.jsonValue({ maxDepth: 4 }),
    );
    const type = fc.constantFrom("story", "publication", "consent", "survivor", "statistic", "faq");
    fc.assert(
      fc.property(type, fields, (_type, values) => {
        const document = doc(_type, "x", { ...values, more: keyedRef("amihan") });
        const { findings } = judge(document, contextFor(document, { published: [survivor()] }));
        expect(findings.filter(({ engineFault }) => engineFault)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
