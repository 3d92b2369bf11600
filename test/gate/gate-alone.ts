/** A gate by itself: without a lake, or before whatever stands in for one. */
import { createGate, type Gate, type GateOptions, type LogEntry } from "../../gate/index.ts";
import { gateKeys, generatePrivateKey } from "../../gate/keys.ts";
import { openVault } from "../../gate/vault/vault.ts";

/** Nobody listens there. */
const NOWHERE = "http://127.0.0.1:9";

export interface GateAlone {
  readonly gate: Gate;
  readonly log: readonly LogEntry[];
  /** One request, as it would come over the network. */
  readonly ask: (path: string, init?: RequestInit, address?: string) => Promise<Response>;
}

export async function gateAlone(overrides: Partial<GateOptions> = {}): Promise<GateAlone> {
  const log: LogEntry[] = [];
  const gate = createGate({
    projectId: "testproject",
    apiHost: NOWHERE,
    editorial: "editorial",
    public: "public",
    token: "token-of-the-gate",
    vault: openVault({ read: async () => ({ keys: [], entries: [] }) }),
    keys: await gateKeys(await generatePrivateKey(), []),
    clock: () => new Date("2026-06-01T12:00:00.000Z"),
    reviewers: { consent: [], identity: [] },
    administrators: [],
    origins: ["http://localhost:3333"],
    log: (entry) => log.push(entry),
    ...overrides,
  });
  return {
    gate,
    log,
    ask: (path, init = {}, address = "192.0.2.1") =>
      gate.fetch(new Request(`http://gate.test${path}`, init), { address }),
  };
}
