/** Puts the pages of the rules into the build, and serves them while the Studio is developed. */
import { readdir, readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import path from "node:path";
import type { Plugin } from "vite";
import { rulePage } from "./page.ts";

/** Where the pages are kept as Markdown. */
const SOURCE = path.join(import.meta.dirname, "..", "..", "docs", "rules");

export function rulePages(): Plugin {
  return {
    name: "haven:rule-pages",
    async generateBundle() {
      const names = await pageNames();
      for (const name of names) {
        const fileName = `rules/${name === "README" ? "index" : name}.html`;
        this.emitFile({ type: "asset", fileName, source: await pageOf(name) });
      }
    },
    configureServer(server) {
      server.middlewares.use("/rules", (request, response, next) => {
        const asked = /^\/([a-z-]*)$/u.exec(request.url ?? "/")?.[1];
        if (asked === undefined) return next();
        void answer(asked === "" ? "README" : asked, response, next);
      });
    },
  };
}

async function answer(name: string, response: ServerResponse, next: () => void): Promise<void> {
  try {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(await pageOf(name));
  } catch {
    next();
  }
}

async function pageNames(): Promise<readonly string[]> {
  const files = await readdir(SOURCE);
  return files.filter((file) => file.endsWith(".md")).map((file) => path.basename(file, ".md"));
}

async function pageOf(name: string): Promise<string> {
  return rulePage(await readFile(path.join(SOURCE, `${name}.md`), "utf8"));
}
