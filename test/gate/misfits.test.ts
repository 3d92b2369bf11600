import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const problem = z.object({
  detail: z.string(),
  findings: z.array(
    z.object({ rule: z.string(), path: z.array(z.unknown()), message: z.string() }),
  ),
});

/** What the gate says of a document that it was asked to publish: path and words, field by field. */
async function refusalOf(document: content.TestDocument) {
  await world.save(document);
  const answer = await world.publish(document._id);
  expect(problemOf(answer)).toBe("not-fit-for-public");
  const { detail, findings } = problem.parse(answer.body);
  expect(detail).toBe(findings.map(({ message }) => message).join(" "));
  return findings.map(({ path, message }) => [path, message]);
}

test("each field that does not fit is a finding of its own, at its place, in plain words", async () => {
  const id = world.freshId("office");
  const broken = content.office(id, {
    name: "",
    slug: { _type: "slug", current: "Not A Slug" },
    kind: "castle",
    summary: 7,
    serves: ["An invented region", ""],
    openedOn: { _type: "preciseDate", value: "2016-13", precision: "month" },
  });
  expect(await refusalOf(broken)).toEqual([
    [["name"], "“name” is empty. Fill it in."],
    [
      ["slug", "current"],
      "“slug” does not have the form it needs: a slug has small letters and digits, joined by single -.",
    ],
    [
      ["kind"],
      "“kind” is “castle”, which is none of the choices: national, field, center, headquarters. Choose one.",
    ],
    [["summary"], "“summary” should be a text. Enter it anew."],
    [["serves", 1], "Entry 2 of “serves” is empty. Fill it in."],
    [["openedOn", "value"], expect.stringMatching(/^“opened on”: /u)],
  ]);
  const { findings } = await world.check(id);
  expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 6 }, () => "gate"));
});

test("an entry of a list is told by its key and its number", async () => {
  const id = world.freshId("publication");
  const broken = content.publication(id, "nothing", {
    sections: [
      { _type: "textSection", _key: "s1", heading: "About", body: [content.block("Text.")] },
      { _type: "factsSection", _key: "s2", facts: [{ _type: "fact", _key: "f1" }] },
      { _type: "mapSection", _key: "s3" },
    ],
    footnotes: [],
  });
  expect(await refusalOf(broken)).toEqual([
    [
      ["sections", { _key: "s2" }, "facts", { _key: "f1" }, "text"],
      "“text” in entry 1 of “facts” is missing. Fill it in.",
    ],
    [
      ["sections", { _key: "s3" }, "_type"],
      "Entry 3 of “sections” is of a kind that cannot be public. Take it out, or choose another kind.",
    ],
  ]);
});

test("web addresses and days are explained by an example", async () => {
  const broken = content.source(world.freshId("source"), {
    url: "somewhere",
    archivedUrl: "https://archive.example.org/sheet",
    accessedOn: "2026-02-03",
    title: "A title ".repeat(100),
  });
  expect(await refusalOf(broken)).toEqual([
    [
      ["title"],
      expect.stringMatching(/^“title” is too long: at most \d+ characters\. Shorten it\.$/u),
    ],
    [["url"], "“url” is not a whole web address, such as https://www.example.org/page."],
  ]);
});

test("a reference that may not leave is told at its place", async () => {
  const people = await world.letInSomebody();
  await world.letOut(content.source("misfit-source"));
  const broken = content.statistic(world.freshId("statistic"), "misfit-source", {
    overlaps: [{ ...content.referenceItem(people.survivor), _weak: true }],
  });
  expect(await refusalOf(broken)).toEqual([
    [["overlaps", { _key: `to-${people.survivor}` }], expect.stringMatching(/stays inside/u)],
  ]);
});
