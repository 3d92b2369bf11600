/** Somebody else's Studio (test/fixtures/blog-studio) on a lake of its own. */
import { createServer, type Server } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runVite } from "../../../scripts/build-studio.ts";
import { ROOT } from "../../../scripts/command/paths.ts";
import { startLake, type StartLakeOptions, type TestLake } from "../../lake/start-lake.ts";

const SOURCE = path.join(ROOT, "test", "fixtures", "blog-studio");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

export interface Blog {
  readonly lake: TestLake;
  /** Origin of the Studio. */
  readonly studio: string;
  close(): Promise<void>;
}

export async function startBlog(options?: StartLakeOptions): Promise<Blog> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "haven-blog-"));
  const lake = await startLake(options);
  await runVite(SOURCE, directory);
  const server = createServer((request, response) => {
    void answer(directory, lake, request.url ?? "/").then(({ type, body }) => {
      response.setHeader("content-type", type);
      response.end(body);
    });
  });
  const studio = `http://localhost:${await portOf(server)}`;
  lake.served.addOrigin(studio);
  return {
    lake,
    studio,
    async close() {
      server.closeAllConnections();
      server.close();
      await lake.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

/** A file of the build, or its one page for every other path. */
async function answer(directory: string, lake: TestLake, url: string): Promise<Answer> {
  const { pathname } = new URL(url, "http://localhost");
  if (pathname === "/lake.js") {
    const origin = JSON.stringify(`http://localhost:${lake.port}`);
    return { type: TYPES[".js"] ?? "", body: `globalThis.lakeOrigin = ${origin};` };
  }
  const file = pathname.startsWith("/assets/") ? path.normalize(pathname) : "/index.html";
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  return { type, body: await readFile(path.join(directory, file)) };
}

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}
