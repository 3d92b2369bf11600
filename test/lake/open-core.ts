/** A core of one's own for a test, in a directory of its own, with a clock that the test moves. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openLake } from "../../lake/core.ts";
import { LakeError } from "../../lake/errors.ts";
import type {
  Action,
  Dataset,
  Identity,
  Json,
  LakeCore,
  Mutation,
  MutateResult,
  RoleName,
  StoredDocument,
} from "../../lake/types.ts";

export const START = "2026-03-01T08:00:00.000Z";

export const SYSTEM: Identity = { id: "<system>", name: "System", kind: "system", roles: [] };
export const ANONYMOUS: Identity = {
  id: "anonymous",
  name: "Anonymous",
  kind: "anonymous",
  roles: [],
};

/** Someone with one role in the whole project. */
export function person(role: RoleName): Identity {
  return { id: `u-${role}`, name: role, kind: "person", roles: [{ name: role }] };
}

export interface TestCore {
  readonly directory: string;
  readonly core: LakeCore;
  /** A private data set. */
  readonly dataset: Dataset;
  /** Moves the clock on by so many milliseconds. */
  readonly pass: (milliseconds: number) => void;
  /** Closes and opens again, as after a restart. */
  readonly reopen: () => TestCore;
  readonly mutate: (mutations: readonly Mutation[], identity?: Identity) => Promise<MutateResult>;
  readonly act: (
    actions: readonly Action[],
    identity?: Identity,
  ) => Promise<{ readonly transactionId: string }>;
  /** The result of a query, in the raw perspective unless another is given. */
  readonly query: (
    query: string,
    params?: Readonly<Record<string, Json>>,
    options?: { readonly identity?: Identity; readonly perspective?: string | readonly string[] },
  ) => Promise<Json>;
  readonly get: (id: string) => Promise<StoredDocument | undefined>;
}

/** Directory of a test, removed when it ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "haven-core-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export function openTestCore(
  directory = temporaryDirectory(),
  start = Date.parse(START),
): TestCore {
  let now = start;
  const core = openLake({ directory, projectId: "test", clock: () => new Date(now) });
  const dataset = core.dataset("editorial") ?? core.createDataset("editorial", "private");
  onTestFinished(() => core.close());
  return {
    directory,
    core,
    dataset,
    pass(milliseconds) {
      now += milliseconds;
    },
    reopen() {
      core.close();
      return openTestCore(directory, now);
    },
    mutate: (mutations, identity = SYSTEM) => dataset.mutate({ mutations, identity }),
    act: (actions, identity = SYSTEM) => dataset.act({ actions, identity }),
    async query(query, params = {}, { identity = SYSTEM, perspective = "raw" } = {}) {
      return (await dataset.query({ query, params, perspective, identity })).result;
    },
    get: async (id) => (await dataset.documents([id], SYSTEM)).documents[0],
  };
}

/** The refusal that a call ends with; fails the test if it does not end so. */
export async function refusalOf(call: () => unknown): Promise<LakeError> {
  try {
    await call();
  } catch (error) {
    if (error instanceof LakeError) return error;
    throw error;
  }
  throw new Error("The call was expected to be refused.");
}

/** The error of the first item of a `mutationError` or `actionError`. */
export async function itemRefusalOf(
  call: () => unknown,
): Promise<{ readonly status: number; readonly error: unknown; readonly index: unknown }> {
  const { status, details } = await refusalOf(call);
  const { items } = details;
  const item: unknown = Array.isArray(items) ? items[0] : undefined;
  if (typeof item !== "object" || item === null || !("error" in item) || !("index" in item)) {
    throw new Error(`The refusal has no items: ${JSON.stringify(details)}`);
  }
  return { status, error: item.error, index: item.index };
}
