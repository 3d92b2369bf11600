/** A lake with a site's worth of invented pages, in a directory that is removed afterwards. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import {
  type Dataset,
  type Identity,
  type Json,
  type LakeCore,
  openLake,
} from "../../../lake/index.ts";

export const PROJECT_ID = "bench";
export const DATASET = "pages";

/** Everything is read and written as the lake itself. */
export const SYSTEM: Identity = { id: "<system>", name: "System", kind: "system", roles: [] };

/** One page in ten is an author. */
const AUTHORS_EVERY = 10;
const PARAGRAPH = "The team met partners in three provinces and agreed on the next steps. ".repeat(
  6,
);
const AT_ONCE = 500;
const FIRST_DAY = Date.parse("2015-01-01T00:00:00Z");
const MINUTES = 60_000;

interface Page {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: Json;
}

/** The document at a place of the site: the same for every size of it. */
export function pageAt(index: number): Page {
  const author = index % AUTHORS_EVERY === 0;
  const _id = author ? `author-${index}` : `page-${index}`;
  const common = { _id, slug: { _type: "slug", current: `s-${index}` }, title: `Number ${index}` };
  if (author) return { ...common, _type: "author" };
  return {
    ...common,
    _type: "page",
    publishedAt: new Date(FIRST_DAY + index * MINUTES).toISOString(),
    author: { _type: "reference", _ref: `author-${index - (index % AUTHORS_EVERY)}` },
    body: PARAGRAPH,
  };
}

export interface Site {
  readonly directory: string;
  readonly core: LakeCore;
  readonly dataset: Dataset;
}

export function openSite(directory: string): Site {
  const core = openLake({ directory, projectId: PROJECT_ID, clock: () => new Date() });
  if (core.dataset(DATASET) === undefined) core.createDataset(DATASET, "public");
  const dataset = core.dataset(DATASET);
  if (dataset === undefined) throw new Error("The data set that was made is not there.");
  return { directory, core, dataset };
}

export async function withDirectory<Answer>(
  work: (directory: string) => Promise<Answer>,
): Promise<Answer> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "haven-bench-"));
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Writes the first `count` documents. */
export async function fill({ dataset }: Site, count: number): Promise<void> {
  for (let start = 0; start < count; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - start);
    const mutations = Array.from({ length }, (_each, index) => ({ create: pageAt(start + index) }));
    await dataset.mutate({ mutations, identity: SYSTEM });
  }
}
