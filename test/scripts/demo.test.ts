import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { SanityClient } from "@sanity/client";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { CONTRACTS, isPublicType } from "../../contracts/index.ts";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { auditSnapshot, type Violation } from "../../scripts/audit/judge.ts";
import { readSnapshot, type Snapshot } from "../../scripts/audit/snapshot.ts";
import { gateClient } from "../../scripts/demo/gate-client.ts";
import { gateFolderOf } from "../../scripts/gate-folder/folder.ts";
import { publicKeysIn } from "../../scripts/gate-folder/key-ring.ts";
import { clientOn, tokenOf } from "../../scripts/stack/client.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { startStack, type Stack } from "../../scripts/stack.ts";
import { endAll, script } from "./spawned.ts";

let folder = "";
let stack: Stack | undefined;
const said: string[] = [];
let cutOffWith: unknown;

/** Long enough for some documents, far too short for all. */
const CUT_OFF_MS = 2_500;

function startDemo(options: { readonly signal?: AbortSignal } = {}) {
  return startStack({
    dataDirectory: path.join(folder, "data"),
    demo: "first-run",
    studio: "none",
    // What an administrator does by hand is to be found afterwards here.
    sentinel: "off",
    log: (line) => said.push(line),
    ...options,
  });
}

function running(): Stack {
  if (stack === undefined) throw new Error("The stack did not start.");
  return stack;
}

function publicKeys() {
  return publicKeysIn(gateFolderOf(running().dataDirectory));
}

function client(dataset: string, token?: string): SanityClient {
  return clientOn(running(), dataset, token);
}

const documentsSchema = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "haven-demo-"));
  await startDemo({ signal: AbortSignal.timeout(CUT_OFF_MS) }).catch((error: unknown) => {
    cutOffWith = error;
  });
  stack = await startDemo();
}, 120_000);

afterAll(async () => {
  await endAll();
  await stack?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the demonstration", () => {
  it("is taken up where an interrupted first run left it, and says so", () => {
    expect(cutOffWith).toMatchObject({ name: "TimeoutError" });
    expect(said).toContain(
      "An earlier run stopped before the demonstration was loaded whole: loading the rest.",
    );
  });

  it("gives anybody at least one document of each type, within its contract", async () => {
    const found = documentsSchema.parse(
      await client("public").fetch("*[!(_type match 'sanity.*')]"),
    );
    const misfits = found.filter(
      ({ _type, ...document }) =>
        !isPublicType(_type) ||
        !CONTRACTS[_type].delivered.safeParse({ _type, ...document }).success,
    );
    expect(misfits.map(({ _id }) => _id)).toEqual([]);
    expect(new Set(found.map((document) => document._type))).toEqual(new Set(PUBLIC_TYPES));
  });

  it("gives anybody nothing of what is private", async () => {
    expect(await client("editorial").fetch("count(*)")).toBe(0);
    const everything = JSON.stringify(await client("public").fetch("*"));
    for (const inside of ["DEMO-CASE", "DEMO-FORM", "survivor-01", "consent-01", "caseReference"]) {
      expect(everything).not.toContain(inside);
    }
  });

  it("has three stories: published, waiting for one review, blocked for several reasons", async () => {
    const gate = gateClient(running().gate, tokenOf(running(), PEOPLE.secondEditor.id));
    const published = await gate.check("story-table-by-the-window");
    expect(published.published).not.toBeNull();

    const waiting = await gate.check("story-without-a-courtroom");
    expect(waiting.published).toBeNull();
    expect(waiting.reviewRequest?.digest).toBe(waiting.digest);
    expect(waiting.reviews.map(({ kind, digest }) => [kind, digest])).toEqual([
      ["consent", waiting.digest],
    ]);
    expect(blocking(waiting.findings)).toEqual(["reviewed-by-others"]);

    const blocked = await gate.check("story-first-attempt");
    expect(blocked.published).toBeNull();
    expect(blocking(blocked.findings)).toEqual(
      expect.arrayContaining([
        "consent-in-force",
        "pseudonym-marked",
        "image-depiction-declared",
        "references-published",
      ]),
    );
  });

  it("keeps figures without a source as drafts, with the finding that says so", async () => {
    const drafts = documentsSchema.parse(
      await client("editorial", tokenOf(running(), PEOPLE.editor.id)).fetch(
        `*[_id in path("drafts.**") && _type == "statistic" && !defined(citations)]`,
      ),
    );
    expect(drafts.length).toBeGreaterThanOrEqual(3);
    const gate = gateClient(running().gate, tokenOf(running(), PEOPLE.editor.id));
    for (const { _id } of drafts) {
      const { findings, published } = await gate.check(_id.replace("drafts.", ""));
      expect(blocking(findings)).toContain("statistic-cited");
      expect(published).toBeNull();
    }
  });

  it("shows images without any metadata", async () => {
    const ids = z
      .array(z.string())
      .parse(await client("public").fetch(`*[_type == "sanity.imageAsset"]._id`));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const [, hash, size, format] = id.split("-");
      const url = `${running().lake}/images/haven/public/${hash}-${size}.${format}`;
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      const { exif, icc, iptc, xmp } = await sharp(bytes).metadata();
      expect([exif, icc, iptc, xmp]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});

/** Rules of the findings that block, each once. */
function blocking(
  findings: readonly { readonly rule: string; readonly severity: string }[],
): string[] {
  return [
    ...new Set(findings.filter(({ severity }) => severity === "block").map(({ rule }) => rule)),
  ];
}

describe("npm run audit", () => {
  async function snapshot(): Promise<Snapshot> {
    const reader = client("editorial", tokenOf(running(), PEOPLE.administrator.id));
    return readSnapshot(reader, { editorial: "editorial", public: "public" });
  }

  /** The data as it is, but for one document of one data set. */
  async function auditWith(
    dataset: keyof Snapshot,
    id: string,
    change: (document: Record<string, unknown>) => Record<string, unknown> | undefined,
  ): Promise<readonly Violation[]> {
    const before = await snapshot();
    const changed = new Map(before[dataset]);
    const document = change({ _id: id, _type: "faq", _rev: "r", ...changed.get(id) });
    if (document === undefined) changed.delete(id);
    else
      changed.set(
        id,
        z.looseObject({ _id: z.string(), _type: z.string(), _rev: z.string() }).parse(document),
      );
    const now = new Date().toISOString();
    return auditSnapshot({ ...before, [dataset]: changed }, now, await publicKeys());
  }

  const STORY = "story-table-by-the-window";

  it("finds nothing in what came through the gate", async () => {
    const { code, stdout } = await script("audit", ["--data", running().dataDirectory]).ended;
    expect(stdout).toMatch(/^\d+ documents in public: all may be there\.\n$/);
    expect(code).toBe(0);
  });

  it("finds what an administrator's token put into public by hand", async () => {
    const administrator = client("public", tokenOf(running(), PEOPLE.administrator.id));
    await administrator.create({ _id: "by-hand", _type: "faq", question: "Who let this out?" });
    try {
      const args = ["--data", running().dataDirectory];
      const words = await script("audit", args).ended;
      expect(words.code).toBe(1);
      expect(words.stdout).toMatch(/^by-hand \(faq\)\n {2}contract: /);
      const json = await script("audit", [...args, "--json"]).ended;
      expect(json.code).toBe(1);
      expect(JSON.parse(json.stdout)).toMatchObject({ violations: [{ documentId: "by-hand" }] });
    } finally {
      await administrator.delete("by-hand");
    }
  });

  it("finds a sealed document that was changed afterwards", async () => {
    const found = await auditWith("public", STORY, (story) => ({ ...story, title: "Another" }));
    expect(found).toEqual([expect.objectContaining({ documentId: STORY, rule: "seal" })]);
  });

  it("finds a seal that was taken from another document", async () => {
    const other = (await snapshot()).public.get("quote-leader")?.["seal"];
    const found = await auditWith("public", STORY, (story) => ({ ...story, seal: other }));
    expect(found.map(({ rule }) => rule)).toContain("seal");
  });

  it("finds what editorial no longer holds", async () => {
    const found = await auditWith("editorial", "paper-isp-visibility", () => undefined);
    expect(found).toContainEqual(
      expect.objectContaining({ documentId: "paper-isp-visibility", rule: "backed-by-editorial" }),
    );
  });

  it("finds everything that rests on a consent which was withdrawn by hand", async () => {
    const found = await auditWith("editorial", "consent-01", (consent) => ({
      ...consent,
      withdrawn: { on: "2026-01-01T00:00:00.000Z", reason: "Asked us to." },
    }));
    const affected = found.filter(({ rule }) => rule === "consent-in-force");
    expect(new Set(affected.map(({ documentId }) => documentId))).toEqual(
      new Set([STORY, "publication-philippines"]),
    );
  });

  it("finds a publish whose reviews are not on record", async () => {
    const { editorial } = await snapshot();
    const used = [...editorial.values()].find(
      (document) =>
        document._type === "review" &&
        document["kind"] === "identity" &&
        JSON.stringify(document["document"]).includes(STORY),
    );
    const found = await auditWith("editorial", used?._id ?? "", () => undefined);
    expect(found).toEqual([
      expect.objectContaining({ documentId: STORY, rule: "reviewed-by-others" }),
    ]);
  });

  it("finds a file that no public document shows", async () => {
    const id = "image-0123456789012345678901234567890123456789-10x10-png";
    const found = await auditWith("public", id, (asset) => ({
      ...asset,
      _type: "sanity.imageAsset",
    }));
    expect(found).toEqual([expect.objectContaining({ documentId: id, rule: "no-loose-file" })]);
  });

  it("finds what shows a file that holds more than a picture", async () => {
    const all = await snapshot();
    const assets = [...all.public.keys()].filter((id) => id.startsWith("image-"));
    const images = new Map(assets.map((id) => [id, ["GPS"] as const]));
    const now = new Date().toISOString();
    const found = await auditSnapshot(all, now, await publicKeys(), { images });
    expect(found.filter(({ rule }) => rule !== "image-metadata-stripped")).toEqual([]);
    expect(found.map(({ documentId }) => documentId)).toContain(STORY);
  });

  it("finds what is public after its consents have ended", async () => {
    const later = new Date(Date.now() + 5 * 365 * 86_400_000).toISOString();
    const found = await auditSnapshot(await snapshot(), later, await publicKeys());
    expect(new Set(found.map(({ type }) => type))).toEqual(
      new Set(["publication", "story", "survivorQuote"]),
    );
  });

  it.each([
    ["a directory without data", ["--data", "/dev/null/none"]],
    ["a lake that does not answer", ["--url", "http://127.0.0.1:9"]],
    ["what is no address", ["--url", "lake"]],
    ["a flag that there is not", ["--all"]],
  ])("does not call %s clean: exit code 2", async (_what, args) => {
    const { code, stdout, stderr } = await script("audit", args).ended;
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("a second start", () => {
  it("keeps what is there and loads nothing again; the audit reads a directory at rest, too", async () => {
    const before = await client("public").fetch<number>("count(*)");
    await running().close();
    const { code } = await script("audit", ["--data", running().dataDirectory]).ended;
    expect(code).toBe(0);
    said.length = 0;
    stack = await startDemo();
    expect(said).toEqual([]);
    expect(await client("public").fetch<number>("count(*)")).toBe(before);
  });
});
