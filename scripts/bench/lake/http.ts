import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { serveLake } from "../../../lake/index.ts";
import { median } from "../measure.ts";
import type { Measurement } from "../suite.ts";
import { DATASET, fill, openSite, withDirectory } from "./site.ts";

const DOCUMENTS = 10_000;
/** Asked for one after the other, so that no answer is asked for again before all others were. */
const PAGES = 2_000;
const CONNECTIONS = 16;
const SECONDS = 1;
const ROUNDS = 9;

/** As the official client asks: the text of the query is one, its parameter is another each time. */
const QUERY = '*[_type == "page" && slug.current == $slug][0]{..., author->{title}}';

/** Pages over HTTP, each another one, beside a bare server that has the same bytes ready for each. */
export function measureHttp(): Promise<readonly Measurement[]> {
  return withDirectory(async (directory) => {
    const site = openSite(path.join(directory, "lake"));
    await fill(site, DOCUMENTS);
    const served = await serveLake(site.core, {
      port: 0,
      origins: [],
      project: { displayName: "Bench" },
      log: (line) => console.error(line),
    });
    const paths = pathsOfPages();
    const bare = bareServer(await answersTo(served.url, paths));
    await new Promise<void>((done) => bare.listen(0, "127.0.0.1", done));
    try {
      const lake = await addressList(directory, served.url, paths);
      const beside = await addressList(directory, `http://127.0.0.1:${portOf(bare)}`, paths);
      const ours: Load[] = [];
      const theirs: Load[] = [];
      // Neither is measured while its code is still being compiled.
      await load(lake);
      await load(beside);
      for (let round = 0; round < ROUNDS; round += 1) {
        ours.push(await load(lake));
        theirs.push(await load(beside));
      }
      return ratios(ours, theirs);
    } finally {
      await new Promise((done) => bare.close(done));
      await served.close();
      site.core.close();
    }
  });
}

function ratios(ours: readonly Load[], theirs: readonly Load[]): readonly Measurement[] {
  const [lake, bare] = [medians(ours), medians(theirs)];
  return [
    {
      name: "pages per second over HTTP, over a bare server with the same bytes",
      value: lake.perSecond / bare.perSecond,
      unit: "×",
      target: { atLeast: 0.5 },
      note: `${lake.perSecond.toFixed(0)}/s and ${bare.perSecond.toFixed(0)}/s, ${PAGES} pages in turn`,
    },
    {
      name: "the bare server's processor time for an answer, over the lake's for a page",
      value: bare.processor / lake.processor,
      unit: "×",
      note: `${bare.processor.toFixed(1)} µs and ${lake.processor.toFixed(1)} µs; minds a busy machine less`,
    },
  ];
}

function medians(loads: readonly Load[]): Load {
  return {
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    processor: median(loads.map(({ processor }) => processor)),
  };
}

function pathsOfPages(): readonly string[] {
  const pages: string[] = [];
  for (let index = 1; pages.length < PAGES; index += 1) {
    // Every tenth document of the site is an author.
    if (index % 10 === 0) continue;
    const asked = new URLSearchParams({ query: QUERY, $slug: JSON.stringify(`s-${index}`) });
    pages.push(`/v2025-02-19/data/query/${DATASET}?${asked.toString()}`);
  }
  return pages;
}

async function answersTo(
  url: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const answers = new Map<string, Buffer>();
  for (const each of paths) {
    const response = await fetch(url + each);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (!bytes.includes('"_type":"page"')) throw new Error(`No page was found at ${each}.`);
    answers.set(each, bytes);
  }
  return answers;
}

function bareServer(answers: ReadonlyMap<string, Buffer>): Server {
  return createServer((request, response) => {
    const bytes = answers.get(request.url ?? "");
    response
      .writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": bytes?.length ?? 0,
      })
      .end(bytes);
  });
}

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === "object" && bound !== null ? bound.port : 0;
}

/** A file of addresses, for the process that asks. */
async function addressList(
  directory: string,
  url: string,
  paths: readonly string[],
): Promise<string> {
  const file = path.join(directory, `${new URL(url).port}.txt`);
  await writeFile(file, paths.map((each) => url + each).join("\n"));
  return file;
}

interface Load {
  readonly perSecond: number;
  /** Microseconds of the processor that this process, which answers, spends on one answer. */
  readonly processor: number;
}

const run = promisify(execFile);
const loadSchema = z.object({ answered: z.number(), seconds: z.number() });

async function load(file: string): Promise<Load> {
  const script = path.join(import.meta.dirname, "load.ts");
  const before = process.cpuUsage();
  const args = [script, file, String(CONNECTIONS), String(SECONDS)];
  const { stdout } = await run(process.execPath, args);
  const { user, system } = process.cpuUsage(before);
  const { answered, seconds } = loadSchema.parse(JSON.parse(stdout));
  return { perSecond: answered / seconds, processor: (user + system) / answered };
}
