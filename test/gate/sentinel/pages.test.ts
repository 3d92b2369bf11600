import { expect, test } from "vitest";
import { z } from "zod";
import type { DatasetPort, LakeDocument } from "../../../gate/lake-port.ts";
import { allOf } from "../../../gate/sentinel/pages.ts";

const asked: { readonly query: string; readonly params: Readonly<Record<string, unknown>> }[] = [];

/** As many documents as a test wants, which come in pages by their ids. */
function holding(count: number): Pick<DatasetPort, "query"> {
  const documents = Array.from({ length: count }, (_, index): LakeDocument => ({
    _id: `office-${String(index).padStart(4, "0")}`,
    _type: "office",
    _rev: "r1",
  }));
  asked.length = 0;
  return {
    query: async (query, params, shape) => {
      asked.push({ query, params });
      const { last, page } = z.object({ last: z.string(), page: z.number() }).parse(params);
      return shape.parse(documents.filter(({ _id }) => _id > last).slice(0, page));
    },
  };
}

test.each([
  [0, 1],
  [1, 1],
  [499, 1],
  [500, 2],
  [501, 2],
  [1_201, 3],
])(
  "%d documents are read in pages of 500, all of them once, by %d questions",
  async (count, questions) => {
    const found = await allOf(holding(count), "true");
    expect(new Set(found.map(({ _id }) => _id)).size).toBe(count);
    expect(found).toHaveLength(count);
    expect(asked).toHaveLength(questions);
  },
);

test("what is asked for is what the filter finds, in the order of ids, from the last one on", async () => {
  await allOf(holding(600), "_type == $type", { type: "office" });
  expect(asked).toEqual([
    {
      query: "*[_type == $type && _id > $last] | order(_id asc) [0...$page]",
      params: { type: "office", last: "", page: 500 },
    },
    {
      query: "*[_type == $type && _id > $last] | order(_id asc) [0...$page]",
      params: { type: "office", last: "office-0499", page: 500 },
    },
  ]);
});
