import { describe, expect, it } from "vitest";
import { likeliestFirst } from "../../../scripts/long/warm/likeliest.ts";

const test = (file: string, name: string) => ({
  id: `${file}#${name}`,
  file: `/root/test/${file}`,
});

/** The order of ids; `took` in milliseconds, `noticed` how often. */
function order(
  tests: readonly ReturnType<typeof test>[],
  changed: string,
  took: Readonly<Record<string, number>> = {},
  noticed: Readonly<Record<string, number>> = {},
) {
  const experience = {
    took: new Map(Object.entries(took)),
    noticed: new Map(Object.entries(noticed)),
  };
  return likeliestFirst(tests, `/sandbox/${changed}`, experience).map(({ id }) => id);
}

describe("the order in which tests are tried under a change", () => {
  const tests = ["1", "2", "3", "4"].flatMap((name) => [
    test("gate/http.test.ts", name),
    test("gate/audit.test.ts", name),
  ]);

  it("is one of each file in turn, the quickest of it first", () => {
    const took = { "gate/http.test.ts#3": -2, "gate/audit.test.ts#4": -1 };
    expect(order(tests, "gate/x.ts", took).slice(0, 4)).toEqual([
      "gate/http.test.ts#3",
      "gate/audit.test.ts#4",
      "gate/http.test.ts#1",
      "gate/audit.test.ts#1",
    ]);
  });

  it("gives three turns for one to tests that are named like the changed file or its folder", () => {
    const first = order(tests, "gate/audit.ts").slice(0, 4);
    expect(first.filter((id) => id.startsWith("gate/audit"))).toHaveLength(3);
    for (const [file, changed] of [
      ["gate/sentinel/sweep.test.ts", "gate/sentinel/sweep.ts"],
      ["gate/sentinel/watch.test.ts", "gate/sentinel/sweep.ts"],
      ["gate/sentinel.test.ts", "gate/sentinel/sweep.ts"],
    ] as const) {
      const own = ["1", "2", "3"].map((name) => test(file, name));
      const others = ["1", "2", "3"].map((name) => test("gate/http.test.ts", name));
      const ids = order([...others, ...own], changed).slice(0, 4);
      expect(ids.filter((id) => id.startsWith(file))).toHaveLength(3);
    }
  });

  it("does not take a whole room for a folder", () => {
    const first = order(tests, "gate/other.ts").slice(0, 4);
    expect(first.filter((id) => id.startsWith("gate/audit"))).toHaveLength(2);
  });

  it("begins with those that noticed most in the same file, ten of them at the most", () => {
    const noticed = { "gate/audit.test.ts#4": 1, "gate/http.test.ts#4": 3 };
    expect(order(tests, "gate/x.ts", {}, noticed).slice(0, 2)).toEqual([
      "gate/http.test.ts#4",
      "gate/audit.test.ts#4",
    ]);
    const many = Array.from({ length: 12 }, (_, index) => test("gate/http.test.ts", `${index}`));
    const all = [...many, test("gate/audit.test.ts", "1")];
    const proven = Object.fromEntries(many.map(({ id }) => [id, 1]));
    expect(order(all, "gate/x.ts", { "gate/audit.test.ts#1": -1 }, proven)[10]).toBe(
      "gate/audit.test.ts#1",
    );
  });

  it("leaves none out and repeats none", () => {
    const ids = order(tests, "gate/audit.ts", {}, { "gate/http.test.ts#2": 5 });
    expect(ids.toSorted()).toEqual(tests.map(({ id }) => id).toSorted());
  });
});
