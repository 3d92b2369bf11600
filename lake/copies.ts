import { randomUUID } from "node:crypto";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { SYSTEM } from "./access/system.ts";
import { LakeError } from "./errors.ts";
import { releaseNameOf } from "./mutate/release.ts";
import { copyRows } from "./storage/copy-rows.ts";
import { unlessUnwritable } from "./storage/refusal.ts";
import type { Clock, Copies, Copy, Dataset, Json, Visibility } from "./types.ts";

interface CopiesOptions {
  readonly database: DatabaseSync;
  readonly clock: Clock;
  readonly projectId: string;
  /** Number and visibility of a data set; throws a LakeError 404 where there is none. */
  readonly source: (name: string) => { readonly number: number; readonly visibility: Visibility };
  /** Throws a LakeError where the name cannot be one of a new data set. */
  readonly checkTarget: (name: string) => void;
  readonly open: (number: number, name: string, visibility: Visibility) => Dataset;
  /** Absolute; it need not be there. */
  readonly assetDirectory: (dataset: string) => string;
}

const rowSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    target: z.string(),
    history: z.number(),
    state: z.enum(["pending", "completed", "failed"]),
    message: z.string().nullable(),
    created: z.string(),
    updated: z.string(),
  })
  .transform(({ history, message, created, updated, ...row }): Copy => {
    const copy = { ...row, history: history === 1, createdAt: created, updatedAt: updated };
    return message === null ? copy : { ...copy, message };
  });

/** Copies of data sets, noted in the lake's own file. What a crash interrupted has failed. */
export function createCopies(options: CopiesOptions): Copies {
  const { database, clock } = options;
  const listeners = new Set<(copy: Copy) => void>();
  const under = new Set<string>();

  function get(id: string): Copy | undefined {
    const row = database.prepare("SELECT * FROM copies WHERE id = ?").get(id);
    return row && rowSchema.parse(row);
  }

  function end(id: string, state: Copy["state"], message?: string): void {
    // Where the disk takes nothing, the copy goes on being told as pending, and has failed at the next start.
    unlessUnwritable(() =>
      database
        .prepare("UPDATE copies SET state = ?, message = ?, updated = ? WHERE id = ?")
        .run(state, message ?? null, clock().toISOString(), id),
    );
    const copy = get(id);
    if (copy === undefined) return;
    for (const listener of listeners) listener(copy);
  }

  database
    .prepare("UPDATE copies SET state = 'failed', message = ? WHERE state = 'pending'")
    .run("The lake was stopped before the copy was done.");

  return {
    begin({ source, target, history, releases }) {
      options.source(source);
      options.checkTarget(target);
      if (under.has(target)) throw beingCopied(target);
      const id = randomUUID();
      const now = clock().toISOString();
      database
        .prepare(
          `INSERT INTO copies (id, source, target, history, state, created, updated)
           VALUES (?, ?, ?, ?, 'pending', ?, ?)`,
        )
        .run(id, source, target, history ? 1 : 0, now, now);
      under.add(target);
      void carryOut(options, { source, target, history, releases })
        .then(
          () => end(id, "completed"),
          (error: unknown) =>
            end(id, "failed", error instanceof Error ? error.message : String(error)),
        )
        .finally(() => under.delete(target));
      return { id, source, target, history, state: "pending", createdAt: now, updatedAt: now };
    },
    get,
    list: () =>
      database
        .prepare("SELECT * FROM copies ORDER BY created DESC, rowid DESC")
        .all()
        .map((row) => rowSchema.parse(row)),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Files first: a data set that shows has all of its assets. */
async function carryOut(
  { database, clock, projectId, source: find, open, assetDirectory }: CopiesOptions,
  order: Parameters<Copies["begin"]>[0],
): Promise<void> {
  const { source, target, history, releases } = order;
  await rm(assetDirectory(target), { recursive: true, force: true });
  const passing = ["incoming", "results"].map((folder) => join(assetDirectory(source), folder));
  await cp(assetDirectory(source), assetDirectory(target), {
    recursive: true,
    // What is being received is nobody's yet; what was made of images is made again.
    filter: (path) => !passing.includes(path),
  }).catch(unlessMissing);
  const { number, visibility } = find(source);
  const beginning = {
    id: randomUUID(),
    author: SYSTEM.id,
    timestamp: clock().toISOString(),
  };
  const asked = {
    source: number,
    target: { name: target, visibility },
    history,
    releases,
    beginning,
  };
  const dataset = open(copyRows(database, asked), target, visibility);
  await moveIn(dataset, `/${projectId}/${source}/`, `/${projectId}/${target}/`);
}

/** A data set without assets has no directory. */
function unlessMissing(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

const assetSchema = z.array(z.object({ _id: z.string(), path: z.string(), url: z.string() }));
const idsSchema = z.array(z.string());

/** Assets are had from the copy, and what was scheduled in the source is not scheduled twice. */
async function moveIn(dataset: Dataset, from: string, to: string): Promise<void> {
  const ask = async (query: string): Promise<Json> =>
    (await dataset.query({ query, params: {}, perspective: "raw", identity: SYSTEM })).result;
  const assets = assetSchema.parse(
    await ask(
      '*[_type in ["sanity.imageAsset", "sanity.fileAsset"] && defined(path) && defined(url)]{_id, path, url}',
    ),
  );
  const moved = (text: string): string => `/${text}`.replace(from, to).slice(1);
  const mutations = assets.map(({ _id, path, url }) => ({
    patch: { id: _id, set: { path: moved(path), url: url.replace(from, to) } },
  }));
  if (mutations.length > 0) await dataset.mutate({ mutations, identity: SYSTEM });
  const scheduled = idsSchema.parse(
    await ask('*[_type == "system.release" && state == "scheduled"]._id'),
  );
  const actions = scheduled.map((id) => ({
    actionType: "sanity.action.release.unschedule",
    releaseId: releaseNameOf(id),
  }));
  if (actions.length > 0) await dataset.act({ actions, identity: SYSTEM });
}

function beingCopied(target: string): LakeError {
  return new LakeError(409, {
    type: "datasetExistsError",
    description: `Another data set is being copied to "${target}" right now.`,
  });
}
