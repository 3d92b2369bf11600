import { afterAll, beforeAll, expect, test } from "vitest";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.letOut(content.source("figures-source"));
});
afterAll(() => world.stop());

/** A figure of a metric of its own, so that tests do not meet. */
function figure(id: string, metric: string, fields: Readonly<Record<string, unknown>> = {}) {
  return content.statistic(id, "figures-source", { metric, ...fields });
}

async function told(id: string, rule: string) {
  const { findings } = await world.check(id);
  return findings.filter((finding) => finding.rule === rule);
}

/** A reviewer takes note of what warns, and it goes out. */
async function letOutNoted(document: content.TestDocument, ...acknowledged: readonly string[]) {
  await world.save(document);
  const { digest } = await world.check(document._id);
  const body = { kind: "identity", decision: "approved", digest, acknowledged };
  expect(await world.post("identityReviewer", document._id, "reviews", body)).toMatchObject({
    status: 200,
  });
  expect(await world.publish(document._id, digest)).toMatchObject({ status: 200 });
}

test("a page cannot show a figure once a newer one replaced it, and is offered the newer", async () => {
  await world.letOut(figure("count-2024", "replaced"));
  const page = {
    _id: world.freshId("milestone"),
    _type: "milestone",
    title: "A count",
    date: { _type: "preciseDate", value: "2025", precision: "year" },
    statistics: [content.referenceItem("count-2024")],
    historical: false,
    language: "en",
  };
  await world.letOut(page);

  const newer = figure("count-2025", "replaced", {
    title: "Invented count, anew",
    value: 20,
    supersedes: content.reference("count-2024"),
  });
  await world.save(newer);
  const [places] = await told("count-2025", "statistic-current");
  expect(places).toMatchObject({ severity: "warn", path: ["supersedes"] });
  expect(places?.message).toContain("the milestone “A count”");
  await letOutNoted(newer, "statistic-current");

  await world.save(page);
  const [stopped] = await told(page._id, "statistic-current");
  expect(stopped).toMatchObject({
    severity: "block",
    path: ["statistics", { _key: "to-count-2024" }],
    fix: { kind: "set", value: "count-2025" },
  });
  await world.letOut({ ...page, statistics: [content.referenceItem("count-2025")] });
});

test("two figures that count the same and differ are told of each other, with their sources", async () => {
  await world.letOut(figure("first-count", "twice"));
  const second = figure("second-count", "twice", { title: "Second count", value: 13 });
  await world.save(second);
  const [differs] = await told("second-count", "statistics-agree");
  expect(differs).toMatchObject({ severity: "warn", path: ["value"] });
  expect(differs?.message).toContain(
    "“Second count”: 13 cases (Invented yearly report, page 4); “Invented count”: 12 cases (Invented yearly report, page 4)",
  );
  await letOutNoted(second, "statistics-agree");
  await world.save(figure("first-count", "twice", { note: "Counted by hand." }));
  expect(await told("first-count", "statistics-agree")).toHaveLength(1);
});
