import { describe, expect, test } from "vitest";
import { STUDIO_ORIGIN } from "../start-lake.ts";
import { A_STRING, textWith } from "./matchers.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

let now = new Date("2026-11-02T09:00:00.000Z");
const lake = sharedLake({ clock: () => now });

describe("GET /users/me", () => {
  test("tells who the token belongs to, with roles", async () => {
    const me = await lake().client("contributor").users.getById("me");
    expect(me).toEqual({
      id: "u-contributor",
      name: "The contributor",
      email: "contributor@haven.test",
      profileImage: null,
      provider: "local",
      role: "contributor",
      roles: [{ name: "contributor", title: "Contributor" }],
    });
  });

  test("is an empty object for nobody in particular", async () => {
    expect((await rawRequest(lake(), "/v1/users/me")).json).toEqual({});
  });

  test("knows a robot by its token", async () => {
    const me = await rawRequest(lake(), "/v1/users/me", { as: "robot" });
    expect(me.json).toMatchObject({ id: "robot-editor", role: "editor" });
  });

  test.each(["bearer", "Bearer", "BEARER"])("takes the scheme written as %s", async (scheme) => {
    const headers = { authorization: `${scheme} ${lake().tokens.viewer}` };
    const me = await rawRequest(lake(), "/v1/users/me", { headers });
    expect(me.json).toMatchObject({ id: "u-viewer" });
  });

  test("refuses an unknown token with 401 instead of taking it for nobody", async () => {
    const answer = await rawRequest(lake(), "/v1/users/me", {
      headers: { authorization: "Bearer sk0000" },
    });
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject({ statusCode: 401, error: "Unauthorized" });
  });

  test("refuses another scheme than bearer with 401", async () => {
    const headers = { authorization: "Basic YTpi" };
    expect((await rawRequest(lake(), "/v1/users/me", { headers })).status).toBe(401);
  });

  test("takes no cookie for authority", async () => {
    const headers = { cookie: `sanitySession=${lake().tokens.administrator}` };
    expect((await rawRequest(lake(), "/v1/users/me", { headers })).json).toEqual({});
  });
});

describe("GET /users/<ids>", () => {
  test("is a bare object for one id, an array for several, without e-mail addresses", async () => {
    const one = await rawRequest(lake(), "/v1/users/u-editor", { as: "viewer" });
    expect(one.json).toMatchObject({ id: "u-editor", displayName: "The editor", imageUrl: null });
    expect(one.text).not.toContain("haven.test");
    const two = await rawRequest(lake(), "/v1/users/u-editor,robot-editor,x", { as: "viewer" });
    expect(two.json).toMatchObject([{ displayName: "The editor" }, { displayName: "A robot" }]);
  });

  test("answers 404 to an id nobody has and 401 to nobody in particular", async () => {
    expect((await rawRequest(lake(), "/v1/users/u-x", { as: "viewer" })).status).toBe(404);
    expect((await rawRequest(lake(), "/v1/users/u-editor")).status).toBe(401);
  });
});

describe("log-in", () => {
  const target = `${STUDIO_ORIGIN}/desk`;
  const path = `/v1/auth/login/local?origin=${encodeURIComponent(target)}&withSid=true`;
  const form = { "content-type": "application/x-www-form-urlencoded" };

  async function chosenSid(user: string): Promise<string> {
    const answer = await rawRequest(lake(), path, {
      method: "POST",
      headers: form,
      body: `user=${user}`,
    });
    expect(answer.status).toBe(303);
    const { location = "" } = answer.headers;
    expect(location.startsWith(`${target}#sid=`)).toBe(true);
    return location.slice(`${target}#sid=`.length);
  }

  test("/auth/providers names the one way to log in", async () => {
    const answer = await rawRequest(lake(), "/v1/auth/providers");
    expect(answer.json).toMatchObject({
      providers: [{ name: "local", url: `${lake().url}/v1/auth/login/local` }],
    });
  });

  test("shows a page with every user, which nothing may frame and which runs no script", async () => {
    const answer = await rawRequest(lake(), path);
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("The contributor");
    expect(answer.text).not.toContain("<script");
    expect(answer.headers["x-frame-options"]).toBe("DENY");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test("shows names as text, not as markup", async () => {
    const roles = [{ name: "viewer" as const }];
    lake().core.identities.putUser({
      id: "u-markup",
      name: "<b>'&\"",
      email: "m@haven.test",
      roles,
    });
    const answer = await rawRequest(lake(), path);
    expect(answer.text).toContain("&lt;b&gt;&#39;&amp;&quot;");
  });

  test("hands over a sid that is good for one token, once", async () => {
    const sid = await chosenSid("u-editor");
    const first = await rawRequest(lake(), `/v1/auth/fetch?sid=${sid}`);
    expect(first.json).toEqual({ token: A_STRING });
    const { token } = await lake()
      .client(undefined)
      .request<{ token: string }>({
        url: `/auth/fetch?sid=${await chosenSid("u-editor")}`,
      });
    const me = await lake().client(undefined, { token }).users.getById("me");
    expect(me.id).toBe("u-editor");
    expect((await rawRequest(lake(), `/v1/auth/fetch?sid=${sid}`)).status).toBe(401);
  });

  test("lets a sid go stale", async () => {
    const sid = await chosenSid("u-editor");
    now = new Date(now.getTime() + 61_000);
    expect((await rawRequest(lake(), `/v1/auth/fetch?sid=${sid}`)).status).toBe(401);
  });

  test("works for someone whose old token has ended", async () => {
    const sid = await chosenSid("u-editor");
    const headers = { authorization: "Bearer sk0000" };
    expect((await rawRequest(lake(), `/v1/auth/fetch?sid=${sid}`, { headers })).status).toBe(200);
  });

  test.each(["https://elsewhere.test", "javascript:alert(1)", "", "not a URL"])(
    "sends nobody to %j: 400 that says so",
    async (origin) => {
      const answer = await rawRequest(
        lake(),
        `/v1/auth/login/local?origin=${encodeURIComponent(origin)}`,
      );
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({ message: textWith("origin is") });
    },
  );

  test("takes the choice from its own page alone, and of a known user", async () => {
    const elsewhere = await rawRequest(lake(), path, {
      method: "POST",
      headers: { ...form, origin: STUDIO_ORIGIN },
      body: "user=u-editor",
    });
    expect(elsewhere.status).toBe(403);
    const unknown = await rawRequest(lake(), path, {
      method: "POST",
      headers: form,
      body: "user=x",
    });
    expect(unknown.status).toBe(400);
  });

  test("/auth/id is the id, or nothing for nobody", async () => {
    expect((await rawRequest(lake(), "/v1/auth/id", { as: "viewer" })).json).toEqual({
      id: "u-viewer",
    });
    expect((await rawRequest(lake(), "/v1/auth/id")).json).toEqual({});
  });

  test("/auth/logout ends the session, and may be said twice", async () => {
    const { token } = lake().core.identities.createSession("u-viewer");
    const headers = { authorization: `Bearer ${token}` };
    const logout = (): Promise<{ status: number }> =>
      rawRequest(lake(), "/v1/auth/logout", { method: "POST", headers });
    expect((await logout()).status).toBe(200);
    expect((await rawRequest(lake(), "/v1/users/me", { headers })).status).toBe(401);
    expect((await logout()).status).toBe(200);
  });

  test("/auth/logout leaves the token of a robot good", async () => {
    await rawRequest(lake(), "/v1/auth/logout", { method: "POST", as: "robot" });
    expect((await rawRequest(lake(), "/v1/auth/id", { as: "robot" })).status).toBe(200);
  });
});

describe("/users/me/keyvalue", () => {
  test("keeps small settings for each user apart", async () => {
    const value = { layout: "compact" };
    const put = await rawRequest(lake(), "/v1/users/me/keyvalue", {
      method: "PUT",
      as: "editor",
      body: [{ key: "studio.a", value }],
    });
    expect(put.json).toEqual([{ key: "studio.a", value }]);
    const own = await rawRequest(lake(), "/v1/users/me/keyvalue/studio.a,studio.b", {
      as: "editor",
    });
    expect(own.json).toEqual([
      { key: "studio.a", value },
      { key: "studio.b", value: null },
    ]);
    const other = await rawRequest(lake(), "/v1/users/me/keyvalue/studio.a", { as: "viewer" });
    expect(other.json).toEqual([{ key: "studio.a", value: null }]);
  });

  test("is for people who signed in", async () => {
    const put = { method: "PUT", body: [{ key: "a", value: 1 }] };
    expect((await rawRequest(lake(), "/v1/users/me/keyvalue", put)).status).toBe(401);
  });
});
