import { describe, expect, it } from "vitest";
import { figureInWords, pageFootnotes, richTextToHtml } from "../../delivery/index.ts";
import { richTextShape } from "../../delivery/fragments/rich-text.ts";
import { paragraph, quote, statistic } from "./public-content.ts";

function html(...blocks: readonly unknown[]): string {
  const page = pageFootnotes({ pseudonymNote: "Name changed." });
  return richTextToHtml(richTextShape.parse(blocks), {
    imageUrl: (image) => `/images/${image.asset._ref}?a=1&b=2`,
    personName: (person) => page.name(person),
  });
}

const marked = (definition: Readonly<Record<string, unknown>>) => ({
  ...paragraph("words"),
  markDefs: [{ _key: "m1", ...definition }],
  children: [{ _type: "span", _key: "s1", text: "words", marks: ["m1"] }],
});

describe("a text as HTML", () => {
  it("escapes what is in it", () => {
    expect(html(paragraph("<script>alert('x')</script> & more"))).toBe(
      "<p>&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; more</p>",
    );
  });

  it("keeps links, and marks words of others and of their time", () => {
    expect(html(marked({ _type: "link", href: "https://example.org/?a=1&b=2" }))).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=2">words</a></p>',
    );
    expect(html(marked({ _type: "quotation", speaker: "a teacher" }))).toBe(
      '<p><span class="quotation">words</span></p>',
    );
    expect(html(marked({ _type: "historical", note: 'From "2018"' }))).toBe(
      '<p><span class="historical" title="From &quot;2018&quot;">words</span></p>',
    );
  });

  it("shows a quote under its pseudonym with the mark of the footnote", () => {
    const embed = {
      _type: "quoteEmbed",
      _key: "q1",
      quote: quote({ context: "a survivor leader" }),
    };
    expect(html(embed)).toBe(
      "<figure><blockquote><p>I plan my own days now.</p></blockquote><figcaption>Lakambini*, a survivor leader</figcaption></figure>",
    );
  });

  it("shows a figure with its qualifier", () => {
    const { citations: _, ...figure } = statistic();
    expect(html({ _type: "figureEmbed", _key: "f1", statistic: figure })).toBe(
      '<p class="figure"><strong>more than 40</strong> officers trained</p>',
    );
  });

  it("leaves nothing of a quote or figure that is not in force any more", () => {
    expect(html({ _type: "quoteEmbed", _key: "q1" }, { _type: "figureEmbed", _key: "f1" })).toBe(
      "",
    );
  });

  it("keeps alternative text and disclaimer with their picture", () => {
    const image = {
      _type: "consentedImage",
      _key: "i1",
      asset: { _ref: "image-abc-10x10-png" },
      alt: 'A "drawing"',
      depiction: "model",
      caption: "At a table",
      disclaimer: "The person shown is a model.",
    };
    expect(html(image)).toBe(
      '<figure><img src="/images/image-abc-10x10-png?a=1&amp;b=2" alt="A &quot;drawing&quot;"/><figcaption>At a table<br/>The person shown is a model.</figcaption></figure>',
    );
  });
});

describe("a figure in words", () => {
  it.each([
    [{ value: 650, qualifier: "more-than", unit: "people" }, "more than 650"],
    [{ value: 50, qualifier: "up-to", unit: "percent" }, "up to 50%"],
    [{ value: 75, qualifier: "exactly", unit: "percent-decrease" }, "75% fewer"],
    [{ value: 2_000_000, qualifier: "nearly", unit: "people" }, "nearly 2,000,000"],
    [{ value: 150e9, qualifier: "about", unit: "USD-per-year" }, "about US$150,000,000,000 a year"],
    [{ value: 67, qualifier: "about", unit: "percent", wording: "two-thirds" }, "two-thirds"],
  ] as const)("says %j as %s", (figure, words) => {
    expect(figureInWords(figure)).toBe(words);
  });
});
