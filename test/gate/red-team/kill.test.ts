/** The gate as a process that is killed with SIGKILL: no handler runs, nothing is tidied up. */
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gateKeys, generatePrivateKey } from "../../../gate/keys.ts";
import type { Step } from "../../../gate/index.ts";
import { ROOT } from "../../../scripts/command/paths.ts";
import { command, endAll } from "../../scripts/spawned.ts";
import * as content from "../content.ts";
import { startWorld, type World } from "../world.ts";

const key = await generatePrivateKey();

let world: World;
beforeAll(async () => {
  world = await startWorld({ keys: await gateKeys(key, []) });
});
afterAll(async () => {
  await endAll();
  await world.stop();
});

async function startProcess(killAt: Step) {
  const { projectId, apiHost, token } = world.options;
  const options = { killAt, key, now: world.clock().toISOString(), projectId, apiHost, token };
  const file = path.join(ROOT, "test/gate/red-team/gate-process.ts");
  const gate = command(process.execPath, [
    "--disable-warning=ExperimentalWarning",
    file,
    JSON.stringify(options),
  ]);
  const line = await gate.line(/^port \d+$/u);
  return { gate, url: `http://127.0.0.1:${line.slice("port ".length)}` };
}

const STEPS = [
  "publish: before the editorial transaction",
  "publish: after the editorial transaction",
  "outbox: before the assets",
  "outbox: after the assets",
  "outbox: after the public transaction",
  "outbox: after clearing assets",
  "outbox: after the mark",
] as const satisfies readonly Step[];

test.each(STEPS)(
  "a gate that is killed %s leaves all or nothing of a new version after a restart",
  async (step) => {
    const id = world.freshId("office");
    await world.letOut(content.office(id, { name: "Old name" }));
    await world.save(content.office(id, { name: "New name" }));
    const { digest } = await world.check(id);
    const { gate, url } = await startProcess(step);
    const asked = fetch(`${url}/v1/documents/${id}/publish`, {
      method: "POST",
      headers: { authorization: `Bearer ${world.tokens.editor}` },
      body: JSON.stringify({ digest }),
    });
    await expect(asked).rejects.toThrow(/./u);
    await gate.ended;
    expect(gate.child.signalCode).toBe("SIGKILL");

    const names = async () => ({
      inside: await world.robot("editorial").fetch<unknown>("*[_id == $id][0].name", { id }),
      outside: await world.anonymously("*[_id == $id][0].name", { id }),
    });
    // Never more in public than what is published inside.
    const { inside, outside } = await names();
    expect(outside === "Old name" || outside === inside).toBe(true);
    await world.restart();
    const name = step === "publish: before the editorial transaction" ? "Old name" : "New name";
    expect(await names()).toEqual({ inside: name, outside: name });
    expect(await world.pending()).toEqual([]);
  },
);
