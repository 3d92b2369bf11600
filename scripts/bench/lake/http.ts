import { execFile } from "node:child_process";
import { createServer } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { serveLake } from "../../../lake/index.ts";
import { median } from "../measure.ts";
import type { Measurement } from "../suite.ts";
import { DATASET, fill, openSite, withDirectory } from "./site.ts";

const PAGES = 10_000;
const CONNECTIONS = 16;
const SECONDS = 2;
const ROUNDS = 3;
const QUERY = '*[_type == "page" && slug.current == "s-777"][0]{..., author->{title}}';

/** Pages per second over HTTP, beside a bare server that sends the same bytes. */
export function measureHttp(): Promise<readonly Measurement[]> {
  return withDirectory(async (directory) => {
    const site = openSite(directory);
    await fill(site, PAGES);
    const served = await serveLake(site.core, {
      port: 0,
      origins: [],
      project: { displayName: "Bench" },
      log: (line) => console.error(line),
    });
    const query = encodeURIComponent(QUERY);
    const address = `${served.url}/v2025-02-19/data/query/${DATASET}?query=${query}`;
    const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
    const bare = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(bytes);
    });
    await new Promise<void>((done) => bare.listen(0, "127.0.0.1", done));
    const bound = bare.address();
    const port = typeof bound === "object" && bound !== null ? bound.port : 0;
    try {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        ours.push(await answersPerSecond(address));
        theirs.push(await answersPerSecond(`http://127.0.0.1:${port}/`));
      }
      return [
        {
          name: "pages per second over HTTP, over a bare server with the same bytes",
          value: median(ours) / median(theirs),
          unit: "×",
          target: { atLeast: 0.5 },
          note: `${median(ours).toFixed(0)}/s and ${median(theirs).toFixed(0)}/s`,
        },
      ];
    } finally {
      await new Promise((done) => bare.close(done));
      await served.close();
      site.core.close();
    }
  });
}

const run = promisify(execFile);

async function answersPerSecond(address: string): Promise<number> {
  const script = path.join(import.meta.dirname, "load.ts");
  const args = [script, address, String(CONNECTIONS), String(SECONDS)];
  const { stdout } = await run(process.execPath, args);
  return Number(stdout.trim());
}
