/**
 * A gate in a process of its own, to be killed in the middle of what it does. Its options come as
 * JSON in the one argument; it kills itself with SIGKILL at the step `killAt`.
 */
import { serve } from "@hono/node-server";
import { z } from "zod";
import { createGate } from "../../../gate/index.ts";
import { gateKeys, privateKeySchema } from "../../../gate/keys.ts";
import { openVault } from "../../../gate/vault/vault.ts";

const { killAt, key, now, ...lake } = z
  .object({
    killAt: z.string(),
    key: privateKeySchema,
    now: z.string(),
    projectId: z.string(),
    apiHost: z.string(),
    token: z.string(),
  })
  .parse(JSON.parse(process.argv[2] ?? ""));

const gate = createGate({
  ...lake,
  editorial: "editorial",
  public: "public",
  keys: await gateKeys(key, []),
  vault: openVault({ read: async () => ({ keys: [], entries: [] }) }),
  clock: () => new Date(now),
  reviewers: { consent: ["u-consentReviewer"], identity: ["u-identityReviewer"] },
  administrators: [],
  origins: [],
  log: () => undefined,
  onStep: (step) => {
    if (step === killAt) process.kill(process.pid, "SIGKILL");
  },
});
await gate.start();
serve({ fetch: (request) => gate.fetch(request), hostname: "127.0.0.1", port: 0 }, ({ port }) =>
  process.stdout.write(`port ${port}\n`),
);
