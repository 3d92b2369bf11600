import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readUsersFile } from "../../../scripts/lake/users-file.ts";
import { lakeCommand, startedLake, temporaryFolder, type Ready } from "./running-lake.ts";

const folder = temporaryFolder();
const at = (...names: string[]): string => path.join(folder(), ...names);

async function usersFile(content: unknown): Promise<string> {
  const file = at("users.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

/** Chooses the first of the users on the log-in page, as a browser does. Resolves with the token. */
async function signIn({ url, users }: Ready): Promise<string> {
  const studio = encodeURIComponent("http://localhost:3333");
  const chosen = await fetch(`${url}/v1/auth/login/local?origin=${studio}`, {
    method: "POST",
    body: new URLSearchParams({ user: users[0]?.id ?? "" }),
    redirect: "manual",
  });
  const sid = chosen.headers.get("location")?.split("#sid=")[1];
  const fetched = await fetch(`${url}/v1/auth/fetch?sid=${sid}`);
  return z.object({ token: z.string() }).parse(await fetched.json()).token;
}

const ADA = { id: "ada", name: "Ada", roles: ["administrator"], token: "ada-s-token" };

describe("a users file", { timeout: 120_000 }, () => {
  it("says who may sign in, by which token, and what each may do, at every start anew", async () => {
    const file = await usersFile({
      roles: [
        {
          name: "proof-reader",
          title: "Proof reader",
          grants: [{ filter: '_type == "page"', permissions: ["read", "update"] }],
        },
      ],
      users: [
        ADA,
        {
          id: "Ben",
          name: "Ben",
          email: "ben@lake.test",
          token: "ben-s-token",
          roles: [{ name: "editor", datasets: ["other"] }],
        },
        { id: "cleo", name: "Cleo", token: "cleo-s-token", roles: ["proof-reader"] },
        {
          id: "dan",
          name: "Dan",
          token: "dan-s-token",
          grants: [{ filter: '_type == "post"', permissions: ["read"] }],
        },
      ],
    });
    const lake = await startedLake(at("a"), "--users", file);
    expect(lake.ready.users.map(({ id, roles, token }) => [id, roles, token])).toEqual([
      ["ada", ["administrator"], "ada-s-token"],
      ["Ben", ["editor"], "ben-s-token"],
      ["cleo", ["proof-reader"], "cleo-s-token"],
      ["dan", ["custom"], "dan-s-token"],
    ]);
    await lake.client("ada-s-token").create({ _id: "post", _type: "post" });
    await lake.client("ada-s-token").create({ _id: "page", _type: "page" });
    const read = (token: string) =>
      lake.client(token).fetch("*[_type in ['post', 'page']]._id | order(@)");
    expect(await read("ben-s-token")).toEqual([]);
    expect(await read("cleo-s-token")).toEqual(["page"]);
    expect(await read("dan-s-token")).toEqual(["post"]);
    await lake.client("cleo-s-token").patch("page").set({ title: "Read" }).commit();
    await lake.stop();

    const second = await startedLake(at("a"), "--users", await usersFile([ADA]));
    expect(second.ready.users.map(({ id }) => id)).toEqual(["ada"]);
    await expect(second.client("ben-s-token").fetch("*")).rejects.toMatchObject({
      statusCode: 401,
    });
    await second.stop();
  });

  it.each([
    ["a users file", true],
    ["one administrator", false],
  ])("who has signed in stays so over a restart, with %s", async (name, hasFile) => {
    const flags = hasFile ? ["--users", await usersFile([ADA])] : [];
    const first = await startedLake(at(name), ...flags);
    const token = await signIn(first.ready);
    await first.stop();
    const second = await startedLake(at(name), ...flags);
    expect(await second.client(token).users.getById("me")).toMatchObject({
      id: second.ready.users[0]?.id,
    });
    await second.stop();
  });

  it.each([
    ["[", "it is not JSON"],
    [{ users: [] }, "users: "],
    [{ users: [{ ...ADA, token: "short" }] }, "users[0].token: Expected at least 8 characters"],
    [{ users: [{ ...ADA, id: "no spaces" }] }, "users[0].id: Expected letters"],
    [{ users: [ADA, { ...ADA, token: "another-token" }] }, "users[1].id: Another user"],
    [{ users: [ADA, { ...ADA, id: "eva" }] }, "users[1].token: Another user"],
    [{ users: [{ ...ADA, roles: undefined }] }, 'users[0]: Expected "roles" or "grants"'],
    [{ users: [{ ...ADA, roles: [7] }] }, "users[0].roles[0]: Expected the name of a role"],
    [{ users: [{ ...ADA, email: "nobody" }] }, "users[0].email: "],
    [{ users: [{ ...ADA, nmae: "" }] }, 'users[0]: Unrecognized key: "nmae"'],
    [
      { users: [{ ...ADA, grants: [{ filter: "true", permissions: ["fly"] }] }] },
      "users[0].grants[0].permissions[0]: ",
    ],
  ])("%j is refused by the place in it", async (content, told) => {
    const reading = readUsersFile(await usersFile(content));
    await expect(reading).rejects.toThrow(told);
    await expect(reading).rejects.toMatchObject({ exitCode: 2 });
  });

  it("is refused by the place of a role that there is not, and of a filter that is none", async () => {
    const role = await usersFile({ users: [{ ...ADA, roles: ["king"] }] });
    const unknown = await lakeCommand("--data", at("b"), "--port", "0", "--users", role);
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining(
        'users[0].roles[0]: There is no role "king". There are: administrator',
      ),
    ]);
    const filter = await usersFile({
      users: [{ ...ADA, grants: [{ filter: "_type ==", permissions: ["read"] }] }],
    });
    const bad = await lakeCommand("--data", at("b"), "--port", "0", "--users", filter);
    expect([bad.code, bad.stderr]).toEqual([
      2,
      expect.stringContaining("users[0].grants: The filter"),
    ]);
  });

  it("never shows a token in what it says is wrong", async () => {
    const file = await usersFile(`{"users": [{"token": "secret-token-1" `);
    await expect(readUsersFile(file)).rejects.toThrow(/^(?![^]*secret-token-1)/u);
  });
});
