import { describe, expect, it } from "vitest";
import { rulePage } from "../../studio/rule-pages/page.ts";

describe("the page of a rule", () => {
  const html = rulePage(
    [
      "# No method detail",
      "| id | `no-method-detail` |\n|---|---|\n| severity | warns |",
      "See [consent](consent-in-force.md) and [all](README.md).",
      "> They paid by <mark>transfer</mark>.",
    ].join("\n\n"),
  );

  it("bears the name of the rule and its table", () => {
    expect(html).toContain("<title>No method detail · Haven</title>");
    expect(html).toContain("<td>severity</td>");
  });

  it("leads to the other rules at their addresses", () => {
    expect(html).toContain('href="/rules/consent-in-force"');
    expect(html).not.toContain(".md");
  });

  it("keeps what the rule finds marked", () => {
    expect(html).toContain("<mark>transfer</mark>");
  });

  it("asks nothing of any host", () => {
    expect(html).not.toMatch(/(?:src|href)="https?:/u);
  });
});
