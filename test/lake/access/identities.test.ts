import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Identities } from "../../../lake/types.ts";
import { openTestCore, refusalOf } from "../open-core.ts";

const EDITOR = {
  id: "u1",
  name: "An Editor",
  email: "editor@haven.test",
  roles: [{ name: "editor" as const }],
};

test("a session knows whose it is until it ends", () => {
  const { identities } = openTestCore().core;
  identities.putUser(EDITOR);
  const { token } = identities.createSession("u1");
  expect(identities.identify(token)).toEqual({ ...EDITOR, kind: "person" });
  identities.endSession(token);
  expect(identities.identify(token)).toBeUndefined();
});

test("no token is anonymous, a wrong one is nobody", () => {
  const { identities } = openTestCore().core;
  expect(identities.identify(undefined)).toMatchObject({ kind: "anonymous", roles: [] });
  expect(identities.identify("sk-wrong")).toBeUndefined();
  expect(identities.identify("")).toBeUndefined();
});

test("tokens hold 256 bits, differ, and are on disk as hashes alone", () => {
  const { core, directory } = openTestCore();
  core.identities.putUser(EDITOR);
  const tokens = [1, 2, 3].map(() => core.identities.createSession("u1").token);
  expect(new Set(tokens).size).toBe(3);
  for (const token of tokens) expect(token).toMatch(/^sk[0-9a-f]{64}$/);
  core.close();
  const file = readFileSync(join(directory, "lake.sqlite"));
  expect(tokens.some((token) => file.includes(token) || file.includes(token.slice(2)))).toBe(false);
});

test("roles that change count for tokens that are out already", () => {
  const { identities } = openTestCore().core;
  identities.putUser(EDITOR);
  const { token } = identities.createSession("u1");
  identities.putUser({ ...EDITOR, roles: [{ name: "viewer", datasets: ["public"] }] });
  expect(identities.identify(token)?.roles).toEqual([{ name: "viewer", datasets: ["public"] }]);
});

test("robots are no users", () => {
  const { identities } = openTestCore().core;
  const { token } = identities.createRobot({
    id: "gate",
    label: "The gate",
    roles: [{ name: "editor" }],
  });
  expect(identities.identify(token)).toMatchObject({ id: "gate", name: "The gate", kind: "robot" });
  expect(identities.users()).toEqual([]);
});

test("a robot cannot take the id of a person, nor a person that of a robot", async () => {
  const { identities } = openTestCore().core;
  identities.putUser(EDITOR);
  identities.createRobot({ id: "gate", label: "The gate", roles: [] });
  const robot = { id: "u1", label: "Impostor", roles: [{ name: "administrator" as const }] };
  expect((await refusalOf(() => identities.createRobot(robot))).status).toBe(409);
  expect((await refusalOf(() => identities.putUser({ ...EDITOR, id: "gate" }))).status).toBe(409);
});

test("there is no session for nobody", async () => {
  const { identities } = openTestCore().core;
  expect((await refusalOf(() => identities.createSession("nobody"))).status).toBe(404);
});

test.each<[string, (identities: Identities, token: string) => void]>([
  ["who is removed", (identities) => identities.removeUser("u1")],
  ["who is given another token", (identities) => identities.setToken("u1", `sk${"0".repeat(64)}`)],
  ["whose session ends", (identities, token) => identities.endSession(token)],
  ["whose token is replaced", (identities, token) => identities.rotate(token)],
])("the token of somebody %s is nobody's at once, although it was used before", (_who, end) => {
  const { identities } = openTestCore().core;
  identities.putUser(EDITOR);
  const { token } = identities.createSession("u1");
  expect(identities.identify(token)).toBeDefined();
  end(identities, token);
  expect(identities.identify(token)).toBeUndefined();
});

test("roles that change count at once for a token that was used before", () => {
  const { identities } = openTestCore().core;
  identities.putUser(EDITOR);
  const { token } = identities.createSession("u1");
  expect(identities.identify(token)?.roles).toEqual(EDITOR.roles);
  identities.putUser({ ...EDITOR, roles: [] });
  expect(identities.identify(token)?.roles).toEqual([]);
});
