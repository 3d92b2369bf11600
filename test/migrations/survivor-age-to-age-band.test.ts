import { spawn } from "node:child_process";
import { join } from "node:path";
import { createClient } from "@sanity/client";
import { collectMigrationMutations } from "sanity/migrate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import migration from "../../migrations/2026-11-22-survivor-age-to-age-band/index.ts";
import { PROJECT_ID, startLake, type TestLake } from "../lake/start-lake.ts";
import { fixture, type FixtureDocument } from "./fixture.ts";

const ID = "2026-11-22-survivor-age-to-age-band";
const BEFORE = fixture(ID, "before");
const AFTER = fixture(ID, "after");
const UNREADABLE = ["survivor-40", "survivor-41", "survivor-42", "survivor-43", "survivor-44"];

/** Every mutation for these documents, as the official runner collects them in a dry run. */
async function mutationsFor(documents: readonly FixtureDocument[]): Promise<unknown[]> {
  const at = "2026-01-01T00:00:00Z";
  const mutations = collectMigrationMutations(
    migration,
    async function* survivors() {
      for (const document of documents) {
        yield { _rev: "r1", _createdAt: at, _updatedAt: at, ...document };
      }
    },
    {
      client: createClient({
        projectId: PROJECT_ID,
        dataset: "editorial",
        apiVersion: "1",
        useCdn: false,
      }),
      dryRun: true,
      filtered: {
        getDocument: () => Promise.resolve(undefined),
        getDocuments: () => Promise.resolve([]),
      },
    },
  );
  const collected: unknown[] = [];
  for await (const batch of mutations) collected.push(...[batch].flat());
  return collected;
}

const withAge = (age: unknown) => [{ _id: "survivor-1", _type: "survivor", age }];

const byId = (documents: readonly FixtureDocument[]) =>
  documents.toSorted((left, right) => (left._id < right._id ? -1 : 1));

describe("what the migration would do", () => {
  it.each([
    [0, "0-11"],
    [11.9, "0-11"],
    [12, "12-17"],
    [17, "12-17"],
    [18, "18-24"],
    [24, "18-24"],
    [25, "25+"],
    [120, "25+"],
  ])("puts the age %d into the band %s, in one patch of the profile", async (age, band) => {
    expect(await mutationsFor(withAge(age))).toEqual([
      {
        type: "patch",
        id: "survivor-1",
        patches: [
          { path: ["ageBand"], op: { type: "setIfMissing", value: band } },
          { path: ["age"], op: { type: "unset" } },
        ],
      },
    ]);
  });

  it.each(["fourteen", "14", -1, 121, 2009, Number.NaN, null, { years: 14 }, [14], true])(
    "leaves %j as it is and names the profile, not the age",
    async (age) => {
      const report = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      try {
        expect(await mutationsFor(withAge(age))).toEqual([]);
        expect(report.mock.calls.map(([line]) => line)).toEqual([
          "survivor-1: what stands in age is not a number from 0 to 120. Left as it is: choose the age band by hand.\n",
        ]);
      } finally {
        report.mockRestore();
      }
    },
  );

  it("takes the exact age away where a band is chosen already, and keeps the band", async () => {
    const document = { _id: "survivor-1", _type: "survivor", age: 17, ageBand: "18-24" };
    expect(await mutationsFor([document])).toEqual([
      { type: "patch", id: "survivor-1", patches: [{ path: ["age"], op: { type: "unset" } }] },
    ]);
  });

  it("looks at survivors with an age and at nothing else", () => {
    expect(migration.documentTypes).toEqual(["survivor"]);
    expect(migration.filter).toBe("defined(age)");
  });
});

describe("the migration by the official runner, against a lake", () => {
  let lake: TestLake;
  beforeEach(async () => {
    lake = await startLake();
    const transaction = lake.client("administrator").transaction();
    for (const document of BEFORE) transaction.createOrReplace(document);
    await transaction.commit();
  });
  afterEach(() => lake.close());

  interface Run {
    readonly code: number | null;
    readonly output: string;
  }

  function migrate(token: string, ...flags: readonly string[]): Promise<Run> {
    const script = join(import.meta.dirname, "../../scripts/migrate.ts");
    const args = [script, ID, "--url", lake.url, "--project", PROJECT_ID, ...flags];
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, {
        env: { ...process.env, SANITY_AUTH_TOKEN: token },
      });
      let output = "";
      const keep = (chunk: Buffer) => (output += chunk.toString("utf8"));
      child.stdout.on("data", keep);
      child.stderr.on("data", keep);
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, output }));
    });
  }

  /** What is stored, without what the lake adds. */
  async function stored(): Promise<FixtureDocument[]> {
    const documents = await lake
      .client("administrator")
      .fetch<FixtureDocument[]>("*[_type in ['survivor', 'director']] | order(_id asc)");
    return documents.map(
      ({ _rev, _createdAt, _updatedAt, _system, ...document }): FixtureDocument => document,
    );
  }
  const revisions = () =>
    lake.client("administrator").fetch<unknown>("*[_type == 'survivor'] | order(_id) {_id, _rev}");

  it("turns what was before into what comes after, drafts and published alike, and once", async () => {
    const first = await migrate(lake.tokens.administrator, "--write");
    expect(first).toMatchObject({ code: 0 });
    expect(await stored()).toEqual(byId(AFTER));
    for (const id of UNREADABLE) expect(first.output).toContain(`${id}: what stands in age`);

    const settled = await revisions();
    const second = await migrate(lake.tokens.administrator, "--write");
    expect(second).toMatchObject({ code: 0 });
    expect(await revisions()).toEqual(settled);
  }, 60_000);

  it("changes nothing without --write, and tells what it would do", async () => {
    const settled = await revisions();
    const { code, output } = await migrate(lake.tokens.viewer);
    expect(code).toBe(0);
    expect(output).toContain("ageBand");
    expect(output).toContain("drafts.survivor-20");
    expect(await revisions()).toEqual(settled);
  }, 60_000);

  it("changes nothing that is published with a contributor's token", async () => {
    const published = "*[_type == 'survivor' && !(_id in path('drafts.**'))] | order(_id)";
    const settled = await lake.client("administrator").fetch<unknown>(published);
    const { code } = await migrate(lake.tokens.contributor, "--write");
    expect(code).not.toBe(0);
    expect(await lake.client("administrator").fetch<unknown>(published)).toEqual(settled);
  }, 60_000);
});
