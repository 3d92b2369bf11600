import { describe, expect, test } from "vitest";
import { EDITORIAL, PROJECT_ID, PUBLIC, STUDIO_ORIGIN } from "../start-lake.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

const lake = sharedLake();

describe("the project", () => {
  test("is told with its members to those who signed in", async () => {
    const project = await lake().client("viewer").projects.getById(PROJECT_ID);
    expect(project).toMatchObject({ id: PROJECT_ID, displayName: "A lake for tests" });
    expect(project.members.map(({ id }) => id)).toContain("u-editor");
    expect(await lake().client("viewer").projects.list()).toHaveLength(1);
  });

  test("is told without members to nobody in particular", async () => {
    const answer = await rawRequest(lake(), `/v1/projects/${PROJECT_ID}`);
    expect(answer.json).toMatchObject({ displayName: "A lake for tests", members: [] });
    expect((await rawRequest(lake(), "/v1/projects")).json).toEqual([]);
  });

  test("is 404 in the Studio's shape when it is another", async () => {
    for (const path of ["/v1/projects/other", "/v1/projects/other/datasets/editorial/acl"]) {
      const answer = await rawRequest(lake(), path, { as: "editor" });
      expect(answer.status).toBe(404);
      expect(answer.json).toMatchObject({ statusCode: 404, attributes: { type: "project" } });
    }
  });

  test("may be named by host or header, and must then be this one", async () => {
    const host = (name: string) => ({ host: `${name}:${lake().port}` });
    const ask = (headers: Record<string, string>) =>
      rawRequest(lake(), "/v1/users/me", { as: "editor", headers });
    expect((await ask(host(`${PROJECT_ID}.localhost`))).status).toBe(200);
    expect((await ask(host("sse7.localhost"))).status).toBe(200);
    expect((await ask(host("localhost"))).status).toBe(200);
    expect((await ask(host("other.localhost"))).status).toBe(404);
    expect((await ask({ "x-sanity-project-id": PROJECT_ID })).status).toBe(200);
    expect((await ask({ "x-sanity-project-id": "other" })).status).toBe(404);
  });
});

describe("data sets", () => {
  test("are listed as far as the caller may read them", async () => {
    const names = async (as?: "editor"): Promise<string[]> =>
      (await lake().client(as).datasets.list()).map(({ name }) => name);
    expect(await names("editor")).toEqual([EDITORIAL, PUBLIC]);
    expect(await names()).toEqual([PUBLIC]);
    const viaProject = await rawRequest(lake(), `/v1/projects/${PROJECT_ID}/datasets`);
    expect(viaProject.json).toMatchObject([{ name: PUBLIC, aclMode: "public" }]);
  });

  test("came to be, for all that is known, when the lake was started", async () => {
    const [editorial] = await lake().client("viewer").datasets.list();
    const { createdAt } = await lake().client("viewer").projects.getById(PROJECT_ID);
    expect(editorial?.createdAt).toBe(createdAt);
    expect(Date.now() - Date.parse(createdAt)).toBeLessThan(60_000);
  });

  test("are made, opened and deleted by an administrator alone", async () => {
    await expect(lake().client("editor").datasets.create("spare")).rejects.toMatchObject({
      statusCode: 403,
    });
    const { datasets } = lake().client("administrator");
    expect(await datasets.create("spare", { aclMode: "private" })).toMatchObject({
      datasetName: "spare",
      aclMode: "private",
    });
    await expect(datasets.create("spare")).rejects.toMatchObject({ statusCode: 409 });
    await datasets.edit("spare", { aclMode: "public" });
    expect(lake().core.dataset("spare")?.visibility).toBe("public");
    await expect(lake().client("editor").datasets.delete("spare")).rejects.toMatchObject({
      statusCode: 403,
    });
    expect(await datasets.delete("spare")).toEqual({ deleted: true });
    expect(lake().core.dataset("spare")).toBeUndefined();
  });

  test("are private unless asked to be public", async () => {
    const { datasets } = lake().client("administrator");
    await rawRequest(lake(), "/v1/datasets/quiet", {
      method: "PUT",
      as: "administrator",
      body: {},
    });
    expect(lake().core.dataset("quiet")?.visibility).toBe("private");
    await datasets.delete("quiet");
  });
});

describe("GET /projects/:project/datasets/:dataset/acl", () => {
  const acl = async (as: "contributor" | "editor" | undefined, dataset: string) =>
    (
      await rawRequest(
        lake(),
        `/v1/projects/${PROJECT_ID}/datasets/${dataset}/acl`,
        as === undefined ? {} : { as },
      )
    ).json;

  test("gives a contributor the writing of drafts and nothing else", async () => {
    expect(await acl("contributor", EDITORIAL)).toEqual([
      { filter: '_id in path("**")', permissions: ["read", "history"] },
      { filter: '_id in path("drafts.**")', permissions: ["read", "create", "update"] },
    ]);
  });

  test("gives nobody in particular the reading of what is published in a public data set", async () => {
    expect(await acl(undefined, PUBLIC)).toEqual([
      { filter: '_id in path("*")', permissions: ["read"] },
    ]);
    expect(await acl(undefined, EDITORIAL)).toEqual([]);
  });
});

describe("services that a local lake does not have", () => {
  test.each([
    [
      `/projects/${PROJECT_ID}/new-content-release-allowed`,
      {
        data: {
          datasetReleaseLimit: 100_000,
          orgActiveReleaseLimit: 100_000,
          orgActiveReleaseCount: 0,
        },
      },
    ],
    ["/journey/announcements", null],
    ["/journey/trial/x", null],
    ["/help?m=sanity@6.15.0", { resources: {} }],
    [`/schedules/${PROJECT_ID}/${EDITORIAL}`, { schedules: [] }],
    ["/intake/telemetry-status", { status: "denied" }],
    ["/geoip/country", { isoCode: null }],
    ["/access/requests/me", []],
    ["/aliases", []],
    [`/subscriptions/project/${PROJECT_ID}`, null],
    [`/projects/${PROJECT_ID}/grants`, {}],
    [`/projects/${PROJECT_ID}/user-applications`, []],
  ])("%s says so in the form the Studio understands", async (path, expected) => {
    const answer = await rawRequest(lake(), `/v2021-06-07${path}`, { as: "editor" });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(expected);
  });

  test("offers releases, scheduled drafts and private data sets, and no other feature", async () => {
    const { json } = await rawRequest(lake(), "/v2021-06-07/features", { as: "editor" });
    expect(json).toEqual(["contentReleases", "singleDocRelease", "privateDataset"]);
  });

  test("telemetry is refused when it is sent all the same", async () => {
    const answer = await rawRequest(lake(), "/v1/intake/batch", { method: "POST", body: {} });
    expect(answer.json).toEqual({ status: "denied" });
  });

  test("roles are the four of the project", async () => {
    const { json } = await rawRequest(lake(), `/v1/projects/${PROJECT_ID}/roles`, { as: "editor" });
    expect(json).toMatchObject([
      { name: "administrator" },
      { name: "editor" },
      { name: "contributor" },
      { name: "viewer" },
    ]);
  });
});

describe("whether anything answers", () => {
  test.each([
    "/v1/ping",
    "/v1/data/ping",
    "/v1/data/ping/editorial",
    "/ping",
    "//v2024-01-29/ping",
    "/vX/ping",
  ])("%s answers in text", async (path) => {
    const answer = await rawRequest(lake(), path);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe("PONG");
  });

  test("an unknown path is a 404 in JSON", async () => {
    const answer = await rawRequest(lake(), "/v1/nothing/here");
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ statusCode: 404, error: "Not Found" });
  });
});

describe("pages of other origins", () => {
  const ask = (origin: string, options: Parameters<typeof rawRequest>[2] = {}) =>
    rawRequest(lake(), "/v1/users/me", { ...options, headers: { ...options.headers, origin } });

  test("may call with credentials where they are on the list", async () => {
    const answer = await ask(STUDIO_ORIGIN);
    expect(answer.status).toBe(200);
    expect(answer.headers["access-control-allow-origin"]).toBe(STUDIO_ORIGIN);
    expect(answer.headers["access-control-allow-credentials"]).toBe("true");
    expect(answer.headers.vary).toContain("Origin");
  });

  test("are not answered from what a cache kept for a request without an origin", async () => {
    const answer = await rawRequest(lake(), "/v1/ping");
    expect(answer.headers.vary).toContain("Origin");
  });

  test("can read errors, too", async () => {
    const answer = await ask(STUDIO_ORIGIN, { headers: { authorization: "Bearer sk0" } });
    expect(answer.status).toBe(401);
    expect(answer.headers["access-control-allow-origin"]).toBe(STUDIO_ORIGIN);
  });

  test("get a preflight with the headers they asked for", async () => {
    const answer = await ask(STUDIO_ORIGIN, {
      method: "OPTIONS",
      headers: {
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type,x-sanity-project-id",
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers["access-control-allow-methods"]).toContain("PATCH");
    expect(answer.headers["access-control-allow-headers"]).toContain("x-sanity-project-id");
    expect(answer.headers["access-control-allow-credentials"]).toBe("true");
  });

  test.each(["https://elsewhere.test", "null"])(
    "%s is refused and told nothing",
    async (origin) => {
      for (const method of ["GET", "OPTIONS"]) {
        const answer = await ask(origin, { method, as: "editor" });
        expect(answer.status).toBe(403);
        expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
      }
    },
  );

  test("/check/cors tells a page whether it may call", async () => {
    const check = async (origin: string): Promise<unknown> =>
      (await rawRequest(lake(), "/v1/check/cors", { headers: { origin } })).json;
    expect(await check(STUDIO_ORIGIN)).toEqual({
      result: { allowed: true, withCredentials: true },
    });
    expect(await check("https://elsewhere.test")).toEqual({
      result: { allowed: false, withCredentials: false },
    });
  });

  test("may be added while the lake runs", async () => {
    const origin = "http://later.test:4000";
    expect((await ask(origin)).status).toBe(403);
    lake().served.addOrigin(`${origin}/`);
    expect((await ask(origin)).status).toBe(200);
  });

  test.each(["rebound.test", "127.0.0.1.rebound.test", "localhost.rebound.test:80", "10.0.0.1"])(
    "the host name %s is refused, whoever asks",
    async (host) => {
      const answer = await rawRequest(lake(), "/v1/users/me", { as: "editor", headers: { host } });
      expect(answer.status).toBe(403);
    },
  );
});
