import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedBy } from "../../../studio/drafting/own-drafts.ts";
import { startLake, type TestLake } from "../../lake/start-lake.ts";

let lake: TestLake;
beforeAll(async () => {
  lake = await startLake();
  const me = lake.client("contributor");
  const other = lake.client("editor");
  await me.create({ _id: "drafts.begun", _type: "office", name: "Begun by me" });
  await other.create({ _id: "drafts.theirs", _type: "office", name: "Not mine" });
  await other.create({ _id: "drafts.changed", _type: "office", name: "Begun by another" });
  await me.patch("drafts.changed").set({ name: "Changed by me" }).commit();
});
afterAll(() => lake.close());

describe("my drafts", () => {
  it("are those that I began or changed, by the history", async () => {
    const ids = ["begun", "theirs", "changed"];
    const mine = await changedBy(lake.client("contributor"), "u-contributor", ids);
    expect([...mine].toSorted()).toEqual(["begun", "changed"]);
  });

  it("are asked for some at a time, however many there are", async () => {
    const many = Array.from({ length: 90 }, (_, index) => `none-${index}`);
    const ids = [...many, "begun"];
    const mine = await changedBy(lake.client("contributor"), "u-contributor", ids);
    expect([...mine]).toEqual(["begun"]);
  });

  it("are unknown, not none, where the history does not answer", async () => {
    const nobody = lake.client("contributor", { dataset: "nowhere" });
    await expect(changedBy(nobody, "u-contributor", ["begun"])).rejects.toThrow(/nowhere/u);
  });
});
