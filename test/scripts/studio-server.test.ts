import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveStudio, type RunningStudio } from "../../scripts/serve-studio.ts";
import { parseRuntimeConfig } from "../../studio/runtime-config.ts";

const CONFIG = {
  projectId: "haven",
  dataset: "editorial",
  lake: "http://localhost:3900",
  gate: "http://127.0.0.1:3901",
  streamHosts: true,
};

const PAGE = `<!doctype html><title>Haven</title><script type="application/json" id="haven-config"></script>`;

let directory: string;
let studio: RunningStudio;

beforeAll(async () => {
  const parent = await mkdtemp(path.join(os.tmpdir(), "haven-studio-server-"));
  directory = path.join(parent, "build");
  await mkdir(path.join(directory, "assets"), { recursive: true });
  await writeFile(path.join(parent, "secret.txt"), "not for anybody");
  await writeFile(path.join(directory, "index.html"), PAGE);
  await writeFile(path.join(directory, "assets", "main-abc.js"), "export {};");
  await mkdir(path.join(directory, "rules"));
  await writeFile(path.join(directory, "rules", "index.html"), "All rules");
  await writeFile(path.join(directory, "rules", "consent-in-force.html"), "Consent in force");
  studio = await serveStudio({ directory, port: 0, config: CONFIG });
});

afterAll(async () => {
  await studio?.close();
  await rm(path.dirname(directory), { recursive: true, force: true });
});

/** The path as it stands, dots and all: `fetch` would tidy it up before it is sent. */
function statusAndBodyOf(rawPath: string): Promise<{ status: number; body: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; body: string }>();
  const { port } = new URL(studio.url);
  const asked = request({ host: "127.0.0.1", port, path: rawPath }, (answer) => {
    let body = "";
    answer.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
  });
  asked.on("error", reject).end();
  return promise;
}

describe("the pages of the rules", () => {
  it.each([
    ["/rules/", 200, "All rules"],
    ["/rules/consent-in-force", 200, "Consent in force"],
    ["/rules/no-such-rule", 404, "There is no such rule"],
    ["/rules/..%2F..%2Fsecret.txt", 404, ""],
  ])("are what %s answers: %i", async (at, status, words) => {
    const answer = await statusAndBodyOf(at);
    expect(answer.body).not.toContain("not for anybody");
    expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(words)]);
  });
});

describe("the page", () => {
  it.each(["/", "/editorial/desk/library;story", "/public"])("is served at %s", async (at) => {
    const answer = await fetch(new URL(at, studio.url));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const json = /id="haven-config">([^<]*)</u.exec(await answer.text())?.[1] ?? "";
    expect(parseRuntimeConfig(json)).toEqual(CONFIG);
  });

  it("lets the browser speak to lake and gate and to nobody else", async () => {
    const policy = (await fetch(studio.url)).headers.get("content-security-policy") ?? "";
    const connect = policy.split("; ").find((part) => part.startsWith("connect-src "));
    expect(connect?.split(" ").slice(1)).toEqual([
      "'self'",
      "http://localhost:3900",
      "http://*.localhost:3900",
      "ws://localhost:3900",
      "ws://*.localhost:3900",
      "http://127.0.0.1:3901",
    ]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
  });

  it("cannot be left by what stands in the configuration", async () => {
    const config = { ...CONFIG, projectId: "</script><script>alert(1)</script>" };
    await expect(serveStudio({ directory, port: 0, config })).rejects.toThrow(/not valid/u);
  });
});

describe("files", () => {
  it("are kept by the browser for good, for their names change with their content", async () => {
    const answer = await fetch(new URL("/assets/main-abc.js", studio.url));
    expect(await answer.text()).toBe("export {};");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("content-type")).toMatch(/javascript/u);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("that are not there are a 404, not the page", async () => {
    const answer = await fetch(new URL("/assets/gone.js", studio.url));
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it.each([
    "/assets/../../secret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/../secret.txt",
    "/assets//etc/passwd",
  ])("outside the build are not reached by %s", async (rawPath) => {
    const { body } = await statusAndBodyOf(rawPath);
    expect(body).not.toContain("not for anybody");
    expect(body).not.toContain("root:");
  });
});

describe("the server", () => {
  it("takes nothing but reading", async () => {
    const answer = await fetch(studio.url, { method: "POST", body: "x" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD");
  });

  it("refuses to start on a port that is taken", async () => {
    const port = Number(new URL(studio.url).port);
    await expect(serveStudio({ directory, port, config: CONFIG })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });

  it("refuses to serve a directory that holds no page of ours", async () => {
    await writeFile(path.join(directory, "assets", "index.html"), "<p>Another page</p>");
    const assets = path.join(directory, "assets");
    await expect(serveStudio({ directory: assets, port: 0, config: CONFIG })).rejects.toThrow(
      /not built from studio\/index\.html/u,
    );
  });
});
