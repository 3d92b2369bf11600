import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { serveOptions } from "../../../scripts/lake/options.ts";
import { script } from "../spawned.ts";
import { lakeCommand, startedLake, temporaryFolder } from "./running-lake.ts";

const folder = temporaryFolder();
const at = (...names: string[]): string => path.join(folder(), ...names);

describe("haven lake", { timeout: 120_000 }, () => {
  it("serves anybody's client, and goes on where it was stopped, with the same token", async () => {
    const first = await startedLake(at("a"), "--project", "somebody", "--dataset", "blog");
    expect(first.ready).toMatchObject({ projectId: "somebody", dataset: "blog", data: at("a") });
    const client = first.client();
    const heard: string[] = [];
    const listening = client
      .listen("*", {}, { events: ["welcome", "mutation"] })
      .subscribe((event) => heard.push(event.type));
    await vi.waitFor(() => expect(heard).toContain("welcome"), { timeout: 60_000 });
    await client.create({ _id: "post", _type: "post", title: "Hello" });
    await vi.waitFor(() => expect(heard).toContain("mutation"), { timeout: 60_000 });
    listening.unsubscribe();
    expect(await client.fetch("*[_type == 'post'].title")).toEqual(["Hello"]);
    expect(await first.client(null).fetch("*")).toEqual([]);
    const ended = await first.stop();
    expect([ended.code, ended.stdout.trim().split("\n").length]).toEqual([0, 1]);

    const second = await startedLake(at("a"));
    expect(second.ready).toMatchObject({ projectId: "somebody", dataset: "blog" });
    expect(second.ready.users).toEqual(first.ready.users);
    expect(await second.client().getDocument("post")).toMatchObject({ title: "Hello" });
    expect((await second.stop()).code).toBe(0);
  });

  it("tells people the token once, keeps it for them alone, and says what to put where", async () => {
    const flags = ["--data", at("b"), "--port", "0"];
    const first = script("lake", flags);
    await first.line(/Ctrl-C/u);
    first.child.kill("SIGTERM");
    const told = (await first.ended).stdout;
    const token = /\bsk[0-9a-f]{64}\b/u.exec(told)?.[0];
    expect(await readFile(at("b", "administrator-token"), "utf8")).toBe(`${token}\n`);
    expect((await stat(at("b", "administrator-token"))).mode & 0o077).toBe(0);
    expect(told).toContain('projectId: "local"');
    expect(told).toMatch(/apiHost: "http:\/\/localhost:\d+"/u);
    expect(told).toContain("/v1/auth/login/local");
    expect(told).toContain("sanity.cli.ts");
    const second = script("lake", flags);
    await second.line(/Ctrl-C/u);
    second.child.kill("SIGTERM");
    const toldAgain = (await second.ended).stdout;
    expect(toldAgain).not.toContain(token);
    expect(toldAgain).toContain(at("b", "administrator-token"));
  });

  it("lets everybody read what is published where it is said to be public", async () => {
    const lake = await startedLake(at("c"), "--public");
    await lake.client().create({ _id: "post", _type: "post" });
    await lake.client().create({ _id: "drafts.other", _type: "post" });
    expect(await lake.client(null).fetch("*._id")).toEqual(["post"]);
    await lake.stop();
    const again = await startedLake(at("c"), "--private");
    expect(await again.client(null).fetch("*._id")).toEqual([]);
    await again.stop();
  });

  it("answers pages of the origins that it is given, and of a Studio in development", async () => {
    const lake = await startedLake(
      at("d"),
      "--origin",
      "https://a.test",
      "--origin",
      "http://b.test",
    );
    const answered = async (origin: string): Promise<string | null> => {
      const response = await fetch(`${lake.ready.url}/v1/users/me`, { headers: { origin } });
      return response.headers.get("access-control-allow-origin");
    };
    for (const origin of ["https://a.test", "http://b.test", "http://localhost:3333"]) {
      expect(await answered(origin)).toBe(origin);
    }
    expect(await answered("http://c.test")).toBeNull();
    await lake.stop();
  });

  it("tells a second one who has the directory, and ends", async () => {
    const lake = await startedLake(at("e"));
    const { code, stderr } = await lakeCommand("--data", at("e"), "--port", "0");
    expect(code).toBe(1);
    expect(stderr).toContain(`in use by process ${lake.run.child.pid}`);
    await lake.stop();
  });

  it("tells of a port that is taken, of a project that is not the directory's, and of other files", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    const taken = await lakeCommand("--data", at("f"), "--port", String(port), "--project", "mine");
    server.close();
    expect([taken.code, taken.stderr]).toEqual([
      1,
      expect.stringContaining(`Port ${port} (lake) is taken`),
    ]);
    const other = await lakeCommand("--data", at("f"), "--port", "0", "--project", "yours");
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('project "mine"')]);
    await mkdir(at("g"));
    await writeFile(at("g", "letter.txt"), "");
    const files = await lakeCommand("--data", at("g"), "--port", "0");
    expect([files.code, files.stderr]).toEqual([2, expect.stringContaining("letter.txt")]);
  });

  it("shows examples", async () => {
    const { code, stdout } = await lakeCommand("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("npx haven lake --data ./lake --project abc123");
  });

  it.each([
    [[], "--data is missing"],
    [["--data", "x", "--port", "http"], '--port is "http"; it takes a number from 1 to 65535'],
    [["--data", "x", "--port", "70000"], "--port"],
    [["--data", "x", "--host", "a b"], '--host is "a b"'],
    [["--data", "x", "--origin", "studio.test"], '--origin is "studio.test"'],
    [["--data", "x", "--origin", "https://a.test/path"], "scheme, host and port"],
    [["--data", "x", "--seed", "posts.csv"], "a file that ends in .ndjson"],
    [["--data", "x", "--seed", "none.ndjson"], "there is no such file"],
    [["--data", "x", "--users", "none.json"], "there is no such file"],
    [["--data", "x", "--history-days", "-1"], "Option '--history-days' argument is ambiguous"],
    [["--data", "x", "--history-days", "1.5"], "whole days from 1 to 36500"],
    [["--data", "x", "--public", "--private"], "are both given"],
    [["--data", "x", "--colour", "red"], "Unknown option '--colour'. There are: --data"],
    [["--data", "x", "stray"], "stray"],
  ])("refuses %j with what is allowed", (args, told) => {
    expect(() => serveOptions(args)).toThrow(expect.objectContaining({ exitCode: 2 }));
    expect(() => serveOptions(args)).toThrow(told);
  });
});
