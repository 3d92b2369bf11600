import { describe, expect, it } from "vitest";
import { found, judged, wordsFound } from "./judged.ts";

const terms = (content: string, format: "plain" | "markdown" = "plain") =>
  found("terminology-current", content, { format });

describe("where findings stand in the file", () => {
  it.each([
    ["plain words", "They found child pornography."],
    ["a mark of byte order", "\uFEFFThey found child pornography."],
    ["lines that end with CR and LF", "One.\r\n\r\nThey found child pornography.\r\n"],
    ["characters of two units", "🕊️ They 𝔣ound child pornography."],
    ["an escaped character", "It cost \\$5 and child pornography."],
    ["a character by its name", "Law &amp; order; child pornography."],
    ["emphasis before", "A **big** *case* of child pornography."],
    ["a heading", "## Our work\n\nagainst child pornography"],
    ["a list", "- one\n- child pornography\n"],
    ["a quote mark in the margin", "Before\n\n- a\n  - child pornography"],
  ])("are right after %s", (_what, content) => {
    for (const format of ["plain", "markdown"] as const) {
      const [finding, ...more] = terms(content, format);
      expect(more).toEqual([]);
      expect(finding?.text).toBe("child pornography");
      expect(finding?.start).toBe(content.indexOf("child pornography"));
      expect(content.slice(finding?.start, finding?.end)).toBe(finding?.text);
    }
  });

  it("cover words that markup divides, markup and all", () => {
    expect(terms("He shared **child** pornography.").map(({ text }) => text)).toEqual([
      "child** pornography",
    ]);
  });

  it("cover words that stand on two full lines", () => {
    const content =
      "They came from far away and brought with them what they called child\npornography and were arrested.";
    expect(terms(content).map(({ text }) => text)).toEqual(["child\npornography"]);
  });

  it("are in the order of the file", () => {
    const content =
      "Tala is here. child pornography. [See](https://example.org/child-pornography) it.";
    const { findings } = judged(content, { pseudonyms: ["Tala"] });
    const starts = findings.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
  });

  it("are at the end of the text for a footnote that is missing", () => {
    const content = "Tala* paints. Everybody likes what Tala paints.";
    const missing = found("pseudonym-marked", content, { pseudonyms: ["Tala"] });
    expect(missing).toMatchObject([{ start: content.length, end: content.length, text: "" }]);
  });
});

describe("the words of a text", () => {
  it("hold what Markdown sets off as code, but no code where a plain text indents", () => {
    const indented = "First line.\n\n    They found *child pornography*.";
    expect(terms(indented)).toHaveLength(1);
    expect(terms("Text.\n\n```\nchild pornography\n```\n", "markdown")).toHaveLength(1);
    expect(terms("Text `child pornography` here.", "markdown")).toHaveLength(1);
  });

  it("hold tags and comments of HTML, which leave with the file", () => {
    expect(terms("<!-- child pornography -->\n", "markdown")).toHaveLength(1);
    expect(terms("a <b>child pornography</b>", "markdown")).toHaveLength(1);
  });

  it("hold descriptions of pictures, titles of links and definitions", () => {
    expect(terms("![child pornography](a.png)", "markdown")).toHaveLength(1);
    expect(terms('[a](https://example.org "child pornography")', "markdown")).toHaveLength(1);
    expect(terms('[a]\n\n[a]: https://example.org "child pornography"', "markdown")).toHaveLength(
      1,
    );
  });

  it("leave to others what is set off as their words", () => {
    expect(terms("> They sold child pornography.")).toEqual([]);
  });
});

describe("a text of nothing", () => {
  it.each(["", "\uFEFF", "\n\n", "   ", "***", "#"])("%j has no findings", (content) => {
    expect(judged(content).findings).toEqual([]);
    expect(judged(content, { format: "markdown" }).findings).toEqual([]);
  });
});

describe("a finding", () => {
  it("gives the words to write instead, where they can be told", () => {
    expect(found("terminology-current", "They found child pornography.")[0]?.fix).toBe(
      "child sexual exploitation material",
    );
  });

  it("is none where a law is named by its title", () => {
    expect(wordsFound("terminology-current", "The Anti-Child Pornography Act of 2009.")).toEqual(
      [],
    );
  });
});
