import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareTextOf } from "../../../scripts/lint-text/read.ts";
import { judged } from "../../policy/bare-text/judged.ts";

/** Text as people and machines leave it: markup open and closed, every script, what is invisible. */
const anyContent = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ..."* ** _ ` ``` # ## > - 1. [ ] ( ) ![ ]( < > & &amp; &#74; \\ \\* | --- === ~ † ¹ [^1] [^1]:".split(
            " ",
          ),
          " ",
          "    ",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "\uFEFF",
          "\u200B",
          "\u202E",
          "\uD800",
          "e\u0301",
          "Tala",
          "Tala*",
          "*A pseudonym.",
          "child pornography",
          "https://example.org/tala",
          "<!--",
          "<b>",
          "Maria Santos",
          "11 years old on 3 May 2020",
        ),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join("").replaceAll("\0", ""));

describe("whatever a file holds", () => {
  it("every finding stands at the words it tells of, in order, and there is no engine fault", () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom("plain", "markdown"), (content, format) => {
        const { findings } = judged(content, { format, pseudonyms: ["Tala"] });
        let reached = 0;
        for (const { start, end, text, message } of findings) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(content.length);
          expect(text).toBe(content.slice(start, end));
          expect(message).not.toContain("could not be carried out");
          reached = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("every letter of it is read by the rules", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { blocks, notes } = bareTextOf(content, "plain");
        const read = new Set<number>();
        const spans = blocks.flatMap((block) => block.spans);
        const pieces = [...spans, ...spans.flatMap(({ href }) => href ?? [])];
        for (const { from, to } of [
          ...pieces,
          ...notes.flatMap(({ mark, text }) => [mark, text]),
        ]) {
          for (let at = from; at < to; at += 1) read.add(at);
        }
        for (const { 0: letter, index } of content.matchAll(/\p{L}/gu)) {
          expect(read, `${letter} at ${index} of ${JSON.stringify(content)}`).toContain(index);
        }
      }),
      { numRuns: 400, examples: [["\uFEFF\uFEFFMaria Santos"]] },
    );
  });

  it("a piece of the same length as its stretch is that stretch", () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom("plain", "markdown"), (content, format) => {
        const pieces = bareTextOf(content, format).blocks.flatMap(({ spans }) => spans);
        const verbatim = pieces.filter(
          ({ text, from, to }) => text.length === to - from && text.trim() !== "",
        );
        for (const { text, from, to } of verbatim) expect(content.slice(from, to)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });
});
