/** What the official command line manages: tokens, roles, origins, copies of data sets. */
import { describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { EDITORIAL, PROJECT_ID, type TokenHolder } from "../start-lake.ts";
import { EventReader } from "./event-reader.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

let now = new Date("2026-03-01T10:00:00.000Z");
const lake = sharedLake({ clock: () => now });

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly as?: TokenHolder;
}

const ask = (path: string, { as = "administrator", ...asked }: Asked = {}) =>
  rawRequest(lake(), `/v2025-07-11${path}`, { as, ...asked });

const NOT_ADMINISTRATORS = ["editor", "contributor", "viewer", "robot"] as const;

/** Whom a token belongs to; the status where it is nobody's. */
async function holderOf(token: string): Promise<unknown> {
  const { status, json } = await rawRequest(lake(), "/v1/users/me", {
    headers: { authorization: `Bearer ${token}` },
  });
  return status === 200 ? json : status;
}

describe("tokens", () => {
  const robots = `/access/project/${PROJECT_ID}/robots`;
  const robotSchema = z.looseObject({ id: z.string(), token: z.string() });

  async function create(label: string, roleName = "viewer", more: object = {}) {
    const memberships = [
      { resourceType: "project", resourceId: PROJECT_ID, roleNames: [roleName] },
    ];
    const { json } = await ask(robots, { method: "POST", body: { label, memberships, ...more } });
    return robotSchema.parse(json);
  }

  test("are made, told once, listed without, and deleted", async () => {
    const { id, token } = await create("For a website");
    expect(await holderOf(token)).toMatchObject({ id, name: "For a website", role: "viewer" });
    const listed = await ask(robots);
    expect(listed.json).toMatchObject({ nextCursor: null });
    expect(listed.text).toContain("For a website");
    expect(listed.text).not.toContain(token);
    expect((await ask(`${robots}/${id}`, { method: "DELETE" })).status).toBe(204);
    expect(await holderOf(token)).toBe(401);
    expect((await ask(`${robots}/${id}`, { method: "DELETE" })).status).toBe(404);
  });

  test("end by themselves where they are to", async () => {
    const { token } = await create("For a day", "viewer", { expiresAt: "2026-03-02T10:00:00Z" });
    expect(await holderOf(token)).toMatchObject({ name: "For a day" });
    now = new Date("2026-03-02T10:00:00.000Z");
    expect(await holderOf(token)).toBe(401);
  });

  test("are rotated by the robot itself: the one before ends at once", async () => {
    const { id, token } = await create("Rotated", "editor");
    const { json } = await rawRequest(lake(), "/v2025-07-11/access/robots/me/rotate", {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
    });
    const next = robotSchema.parse(json);
    expect(next.id).toBe(id);
    expect(await holderOf(token)).toBe(401);
    expect(await holderOf(next.token)).toMatchObject({ id, role: "editor" });
    expect((await ask("/access/robots/me/rotate", { method: "POST" })).status).toBe(403);
  });

  test("are managed by older tools too", async () => {
    const path = `/projects/${PROJECT_ID}/tokens`;
    const made = await ask(path, { method: "POST", body: { label: "Old", roleName: "editor" } });
    const { id, key } = z.looseObject({ id: z.string(), key: z.string() }).parse(made.json);
    expect(await holderOf(key)).toMatchObject({ role: "editor" });
    expect((await ask(path)).text).toContain('"label":"Old"');
    expect((await ask(`${path}/${id}`, { method: "DELETE" })).json).toEqual({ deleted: true });
    expect(await holderOf(key)).toBe(401);
  });

  test("of a role that there is not are refused: they could do nothing", async () => {
    const memberships = [
      { resourceType: "project", resourceId: PROJECT_ID, roleNames: ["overlord"] },
    ];
    const answer = await ask(robots, { method: "POST", body: { label: "x", memberships } });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("There are: administrator, editor, contributor, viewer");
  });

  test.each(NOT_ADMINISTRATORS)("are no business of the %s", async (as) => {
    for (const [path, method] of [
      [robots, "GET"],
      [robots, "POST"],
      [`${robots}/robot-editor`, "DELETE"],
      [`/projects/${PROJECT_ID}/tokens`, "GET"],
      [`/projects/${PROJECT_ID}/tokens`, "POST"],
      [`/projects/${PROJECT_ID}/cors`, "GET"],
      [`/projects/${PROJECT_ID}/cors`, "POST"],
      [`/projects/${PROJECT_ID}/datasets/copy`, "GET"],
      [`/datasets/${EDITORIAL}/copy`, "PUT"],
    ] as const) {
      expect([path, (await ask(path, { method, as })).status]).toEqual([path, 403]);
    }
  });
});

describe("roles of the project's own", () => {
  test("are listed beside the four that there are always", async () => {
    lake().core.identities.putRole({
      name: "translator",
      title: "Translator",
      description: "Writes drafts of translations",
      grants: [
        { filter: '_type == "translation"', permissions: ["read"] },
        {
          filter: '_type == "translation" && _id in path("drafts.**")',
          permissions: ["read", "create", "update"],
        },
      ],
    });
    const { json } = await ask(`/access/project/${PROJECT_ID}/roles`);
    const { data } = z.object({ data: z.array(z.looseObject({ name: z.string() })) }).parse(json);
    expect(data.map(({ name }) => name)).toEqual([
      "administrator",
      "editor",
      "contributor",
      "viewer",
      "translator",
    ]);
    expect(data.at(-1)).toMatchObject({ isCustom: true, title: "Translator" });
  });
});

describe("origins", () => {
  const cors = `/projects/${PROJECT_ID}/cors`;
  const originSchema = z.looseObject({ id: z.number(), origin: z.string() });
  const called = async (origin: string) => {
    const { status, headers } = await rawRequest(lake(), "/v1/users/me", { headers: { origin } });
    return [status, headers["access-control-allow-credentials"]];
  };

  test("are let in once they are on the list, and no longer than that", async () => {
    const origin = "https://blog.test";
    expect(await called(origin)).toEqual([403, undefined]);
    const body = { origin: `${origin}/`, allowCredentials: true };
    const { id } = originSchema.parse((await ask(cors, { method: "POST", body })).json);
    expect(await called(origin)).toEqual([200, "true"]);
    expect((await ask(cors)).json).toMatchObject([{ id, origin, allowCredentials: true }]);
    expect((await ask(cors, { method: "POST", body })).status).toBe(409);
    expect((await ask(`${cors}/${id}`, { method: "DELETE" })).status).toBe(200);
    expect(await called(origin)).toEqual([403, undefined]);
    expect((await ask(`${cors}/${id}`, { method: "DELETE" })).status).toBe(404);
  });

  test("may hold a * for a part of the name or for the port", async () => {
    for (const origin of ["https://*.site.test", "http://dev.test:*"]) {
      await ask(cors, { method: "POST", body: { origin } });
    }
    const allowed = async (origin: string) => (await called(origin))[0] === 200;
    expect(await allowed("https://a.site.test")).toBe(true);
    expect(await allowed("https://site.test")).toBe(false);
    expect(await allowed("https://a.site.test.evil.test")).toBe(false);
    expect(await allowed("https://evil.test/.site.test")).toBe(false);
    expect(await allowed("http://dev.test:5173")).toBe(true);
    expect(await allowed("https://dev.test:5173")).toBe(false);
  });

  test("are not told to send credentials unless they may", async () => {
    await ask(cors, { method: "POST", body: { origin: "https://plain.test" } });
    expect(await called("https://plain.test")).toEqual([200, undefined]);
    const { json } = await rawRequest(lake(), "/v1/check/cors", {
      headers: { origin: "https://plain.test" },
    });
    expect(json).toEqual({ result: { allowed: true, withCredentials: false } });
  });

  test.each(["", "nothing", "javascript:alert(1)", "http://a.test/path", "*"])(
    "%j is none",
    async (origin) => {
      expect((await ask(cors, { method: "POST", body: { origin } })).status).toBe(400);
    },
  );
});

describe("a copy of a data set", () => {
  const jobSchema = z.object({ jobId: z.string() });

  async function copy(targetDataset: string, more: object = {}): Promise<string> {
    const { json } = await ask(`/datasets/${EDITORIAL}/copy`, {
      method: "PUT",
      body: { targetDataset, ...more },
    });
    const { jobId } = jobSchema.parse(json);
    await vi.waitFor(async () =>
      expect((await ask(`/jobs/${jobId}`)).json).toMatchObject({
        state: "completed",
        progress: 100,
      }),
    );
    return jobId;
  }

  const logOf = async (dataset: string, id: string): Promise<string> =>
    (await ask(`/data/history/${dataset}/transactions/${id}?effectFormat=mendoza`)).text;

  test("has every document, its history, and its assets", async () => {
    const editor = lake().client("editor");
    await editor.create({ _id: "copied", _type: "c", n: 1 });
    await editor.patch("copied").set({ n: 2 }).commit();
    const asset = await editor.assets.upload("file", Buffer.from("the bytes"), {
      filename: "a.txt",
    });
    await copy("whole");
    const target = lake().client("editor", { dataset: "whole" });
    expect(await target.getDocument("copied")).toEqual(await editor.getDocument("copied"));
    expect(await logOf("whole", "copied")).toBe(await logOf(EDITORIAL, "copied"));
    const copied = await target.getDocument(asset._id);
    expect(copied?.["url"]).toContain("/whole/");
    await editor.delete(asset._id);
    const bytes = await rawRequest(lake(), new URL(String(copied?.["url"])).pathname);
    expect(bytes.text).toBe("the bytes");
    await target.patch("copied").set({ n: 3 }).commit();
    expect(await editor.getDocument("copied")).toMatchObject({ n: 2 });
  });

  test("begins with what is there now where history is skipped", async () => {
    await copy("fresh", { skipHistory: true });
    const log = (await logOf("fresh", "copied")).trimEnd().split("\n");
    expect(log).toHaveLength(1);
    const target = lake().client("editor", { dataset: "fresh" });
    expect(await target.getDocument("copied")).toMatchObject({ n: 2 });
    const { _rev } = await target.patch("copied").set({ n: 9 }).commit();
    expect((await logOf("fresh", "copied")).trimEnd().split("\n")).toHaveLength(2);
    const path = `/data/history/fresh/documents/copied?revision=${_rev}`;
    expect((await ask(path)).json).toMatchObject({ documents: [{ n: 9 }] });
  });

  test("leaves releases out where they are skipped, and schedules none twice", async () => {
    const editor = lake().client("editor");
    await editor.releases.create({ releaseId: "rCopied" });
    const document = { _type: "c", n: 1 };
    await editor.createVersion({ releaseId: "rCopied", publishedId: "timed", document });
    await editor.releases.schedule({ releaseId: "rCopied", publishAt: "2026-04-01T00:00:00Z" });
    await copy("without", { skipContentReleases: true });
    await copy("with");
    const stateIn = async (dataset: string): Promise<unknown> =>
      (await lake().client("editor", { dataset }).releases.get({ releaseId: "rCopied" }))?.state;
    expect([await stateIn("without"), await stateIn("with"), await stateIn(EDITORIAL)]).toEqual([
      undefined,
      "active",
      "scheduled",
    ]);
    await editor.releases.unschedule({ releaseId: "rCopied" });
  });

  test("tells how far it is to who follows, and is on the list afterwards", async () => {
    const jobId = await copy("followed");
    const reader = await EventReader.open(lake(), `/v1/jobs/${jobId}/listen`);
    await vi.waitFor(() => expect(reader.events.map(({ name }) => name)).toContain("done"));
    expect(reader.named("job").at(-1)?.data).toMatchObject({ state: "completed", progress: 100 });
    const { json } = await ask(`/projects/${PROJECT_ID}/datasets/copy?limit=1`);
    expect(json).toMatchObject([
      { id: jobId, sourceDataset: EDITORIAL, targetDataset: "followed", withHistory: true },
    ]);
    expect((await ask("/jobs/unknown")).status).toBe(404);
  });

  test("is refused to a name that is taken, and from a data set that is not there", async () => {
    const put = async (source: string, targetDataset: string) =>
      (await ask(`/datasets/${source}/copy`, { method: "PUT", body: { targetDataset } })).status;
    expect(await put(EDITORIAL, EDITORIAL)).toBe(409);
    expect(await put("nowhere", "new")).toBe(404);
    expect(await put(EDITORIAL, "Not A Name")).toBe(400);
  });
});
