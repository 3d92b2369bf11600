import { describe, expect, it } from "vitest";
import { figureInWords, figureWithSources } from "../../../policy/statistics/words.ts";
import { citation, contextFor, ref, source, statistic } from "../world.ts";

type Fields = Readonly<Record<string, unknown>>;

function told(fields: Fields): string {
  const figure = statistic(fields);
  const brochure = { ...source({ title: undefined }), _id: "brochure" };
  return figureWithSources(figure, contextFor(figure, { published: [source(), brochure] }));
}

describe("a figure in words", () => {
  it.each<readonly [string, Fields, string]>([
    ["what is counted", {}, "275 people"],
    ["thousands", { value: 2_000_000 }, "2,000,000 people"],
    ["fractions", { value: 1234.5678, unit: "percent" }, "1,234.5678 per cent"],
    ["how exact it is", { qualifier: "about", value: 900 }, "about 900 people"],
    ["that it is more", { qualifier: "more-than", value: 650 }, "more than 650 people"],
    ["a value without a unit", { unit: "sheep" }, "275"],
    ["a value of unknown exactness", { qualifier: "roughly" }, "275 people"],
  ])("tells %s", (_what, fields, wanted) => {
    expect(told(fields)).toBe(`“Officers of the unit”: ${wanted} (An office fact sheet, p. 1)`);
  });

  it.each<readonly [string, Fields, string]>([
    ["none", { citations: [] }, "without a source"],
    [
      "one without a page",
      { citations: [citation({ locator: undefined })] },
      "An office fact sheet",
    ],
    [
      "one without a title",
      { citations: [citation({ source: ref("brochure") })] },
      "a source without a title, p. 1",
    ],
    [
      "one that is not there",
      { citations: [citation({ source: ref("lost") })] },
      "without a source",
    ],
    [
      "one that was not chosen",
      { citations: [citation({ source: undefined })] },
      "without a source",
    ],
    [
      "two",
      { citations: [citation(), citation({ source: ref("brochure"), locator: "p. 2" })] },
      "An office fact sheet, p. 1 and a source without a title, p. 2",
    ],
  ])("tells its sources: %s", (_which, fields, wanted) => {
    expect(told(fields)).toBe(`“Officers of the unit”: 275 people (${wanted})`);
  });

  it("has something to be called by without a title", () => {
    expect(figureInWords(statistic({ title: undefined }))).toBe("“a figure without a title”");
  });
});
