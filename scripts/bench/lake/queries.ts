import type { Json, StoredDocument } from "../../../lake/index.ts";
import { parseQuery } from "../../../lake/query/parse.ts";
import { runQuery } from "../../../lake/query/run.ts";
import { liveMegabytes, median, timeOf, timesOf } from "../measure.ts";
import type { Measurement } from "../suite.ts";
import { fill, openSite, PROJECT_ID, type Site, SYSTEM, withDirectory } from "./site.ts";

const SIZES = [1_000, 10_000, 100_000] as const;
const SMALLEST = SIZES[0];
const LARGEST = SIZES.at(-1) ?? SMALLEST;
const RUNS = 300;
const SCANS = 5;
const BYTES_IN_MB = 1024 * 1024;

interface Asked {
  readonly name: string;
  readonly query: string;
  readonly params: Readonly<Record<string, Json>>;
}

const QUERIES: readonly Asked[] = [
  {
    name: "a page by its slug",
    query: '*[_type == "page" && slug.current == $slug][0]{..., author->{title}}',
    params: { slug: "s-777" },
  },
  {
    name: "the newest twenty with their authors",
    query: '*[_type == "page"] | order(publishedAt desc)[0...20]{title, "by": author->title}',
    params: {},
  },
  {
    name: "what refers to an author",
    query: "*[references($id)]{_id, title}",
    params: { id: "author-70" },
  },
];

/** Queries at three sizes, beside groq-js alone over the same documents; start and memory of the largest. */
export async function measureQueries(): Promise<readonly Measurement[]> {
  const times = new Map<string, Map<number, number>>();
  let atLargest: readonly Measurement[] = [];
  for (const size of SIZES) {
    await withDirectory(async (directory) => {
      const site = openSite(directory);
      await fill(site, size);
      for (const asked of QUERIES) {
        const known = times.get(asked.name) ?? new Map<number, number>();
        times.set(asked.name, known.set(size, await timeAsked(site, asked)));
      }
      const scans = size === LARGEST ? await ratiosToScan(site, times) : [];
      site.core.close();
      if (size === LARGEST) atLargest = [...scans, ...(await measureStart(directory))];
    });
  }
  const growth = QUERIES.map(({ name }): Measurement => {
    const known = times.get(name);
    const [small = NaN, large = NaN] = [known?.get(SMALLEST), known?.get(LARGEST)];
    return {
      name: `${name}: at 100,000 documents over at 1,000`,
      value: large / small,
      unit: "×",
      target: { atMost: 1.5 },
      note: `${inMs(small)} and ${inMs(large)}`,
    };
  });
  return [...growth, ...atLargest];
}

async function timeAsked({ dataset }: Site, { query, params }: Asked): Promise<number> {
  const ask = () => dataset.query({ query, params, perspective: "published", identity: SYSTEM });
  // The first asking makes the indexes.
  await ask();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await timeOf(ask));
  return median(times);
}

async function ratiosToScan(
  { dataset }: Site,
  times: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Promise<readonly Measurement[]> {
  const documents: StoredDocument[] = [];
  for await (const document of dataset.export(SYSTEM)) documents.push(document);
  const source = { documents, byId: new Map(documents.map((each) => [each._id, each])) };
  const scope = {
    source,
    identityId: SYSTEM.id,
    now: new Date(),
    projectId: PROJECT_ID,
    dataset: dataset.name,
    limitMs: 600_000,
  };
  return QUERIES.map(({ name, query, params }): Measurement => {
    const scan = median(
      timesOf(SCANS, () => runQuery(parseQuery(query, params), { ...scope, params })),
    );
    const planned = times.get(name)?.get(LARGEST) ?? NaN;
    return {
      name: `${name}: groq-js over 100,000 documents, over the lake`,
      value: scan / planned,
      unit: "×",
      target: { atLeast: 200 },
      note: `${inMs(scan)} and ${inMs(planned)}`,
    };
  });
}

async function measureStart(directory: string): Promise<readonly Measurement[]> {
  const before = liveMegabytes();
  const started = performance.now();
  const { core, dataset } = openSite(directory);
  const seconds = (performance.now() - started) / 1000;
  const held = liveMegabytes() - before;
  let bytes = 0;
  for await (const document of dataset.export(SYSTEM)) bytes += JSON.stringify(document).length;
  core.close();
  return [
    { name: "start with 100,000 documents", value: seconds, unit: "s", target: { atMost: 5 } },
    {
      name: "memory of a document over its JSON",
      value: (held * BYTES_IN_MB) / bytes,
      unit: "×",
      target: { atMost: 6 },
    },
  ];
}

function inMs(milliseconds: number): string {
  return `${milliseconds.toFixed(3)} ms`;
}
