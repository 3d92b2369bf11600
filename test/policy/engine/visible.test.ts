import { describe, expect, it } from "vitest";
import { judge, type PolicyDocument, type Rule } from "../../../policy/index.ts";
import { block, contextFor, doc, keyedRef, story } from "../world.ts";

/** Finds each "danger", wherever the document holds it. */
const finder: Rule = {
  id: "finder",
  severity: "block",
  title: "Finder",
  help: "No danger.",
  rationale: "It is dangerous.",
  source: ["house"],
  appliesTo: () => true,
  check: (document, context) =>
    context.texts(document).flatMap(({ path, text }) =>
      [...text.matchAll(/danger/gu)].map(({ index }) => {
        const span = { start: index, end: index + 6 };
        return { path, span, text: "danger", message: `at ${text}` };
      }),
    ),
};

function findingsIn(document: PolicyDocument) {
  return judge(document, contextFor(document), [finder]).findings.map(
    ({ path, span, text, message }) => ({ path, span, text, message }),
  );
}

describe("what nobody sees in a text", () => {
  it("is not there for a rule, and is there where its findings are told", () => {
    const document = doc("story", "s", { title: "\u200Ba dan\u00ADger\uFEFF, d\u2060an\u2060ger" });
    expect(findingsIn(document)).toEqual([
      {
        path: ["title"],
        span: { start: 3, end: 10 },
        text: "dan\u00ADger",
        message: "at a danger, danger",
      },
      {
        path: ["title"],
        span: { start: 13, end: 21 },
        text: "d\u2060an\u2060ger",
        message: "at a danger, danger",
      },
    ]);
  });

  it("is left out of Portable Text too, whatever the pieces it is stored in", () => {
    const body = [block("a", "so \u200B\u200B"), block("b", "\u200Bdan\u200Dger")];
    const [finding] = findingsIn(story({ body, title: "", summary: "", footnotes: [] }));
    expect(finding).toMatchObject({ path: ["body"], text: "dan\u200Dger" });
  });

  it("is left out of what the document rests on", () => {
    const resolving: Rule = {
      ...finder,
      check: (_document, context) => {
        const resolution = context.resolve("t");
        const title = "document" in resolution ? resolution.document["title"] : undefined;
        return [{ path: [], message: String(title) }];
      },
    };
    const document = doc("story", "s", { title: "t", survivors: [keyedRef("t")] });
    const context = contextFor(document, { published: [doc("story", "t", { title: "h\u00ADi" })] });
    expect(judge(document, context, [resolving]).findings[0]?.message).toBe("hi");
  });

  it("stays in ids and keys", () => {
    const document = doc("story", "s\u200B", {
      facts: [{ _key: "k\u200B", text: "danger\u200B" }],
    });
    expect(findingsIn(document)[0]?.path).toEqual(["facts", { _key: "k\u200B" }, "text"]);
    expect(judge(document, contextFor(document), [finder]).documentId).toBe("s\u200B");
  });

  it("makes no place up in a document too deep to be read", () => {
    const deep = Array.from({ length: 120 }).reduce<object>((inner) => ({ inner }), {});
    const blind: Rule = {
      ...finder,
      check: () => [{ path: ["title"], span: { start: 0, end: 1 }, text: "a", message: "here" }],
    };
    const document = doc("story", "s", { title: "\u200Ba", deep });
    const [finding] = judge(document, contextFor(doc("story", "s")), [blind]).findings;
    expect(finding).not.toHaveProperty("span");
    expect(finding).toMatchObject({ path: ["title"], message: "here" });
  });
});
