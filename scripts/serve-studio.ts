/**
 * Serves the built Studio on this machine: files as they are, every other path as the page.
 */
import { readFile } from "node:fs/promises";
import type { Server } from "node:http";
import path from "node:path";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { RuntimeConfig } from "../studio/runtime-config.ts";
import { contentSecurityPolicy, withConfig } from "./studio-page.ts";

export interface StudioServerOptions {
  /** Absolute path of the build (`buildStudio`). */
  readonly directory: string;
  /** Address to listen on; this machine only, unless told otherwise. */
  readonly host?: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly config: RuntimeConfig;
}

export interface RunningStudio {
  /** Origin, e.g. `http://localhost:3333`. */
  readonly url: string;
  close(): Promise<void>;
}

/** A year: the name of a built file holds the hash of its content. */
const FOR_GOOD = "public, max-age=31536000, immutable";

/** The page for every path that is no file. */
function studioApp(directory: string, page: string, config: RuntimeConfig): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Content-Security-Policy", contentSecurityPolicy(config));
  });
  app.on(["GET", "HEAD"], "/assets/*", (context, next) => {
    context.header("Cache-Control", FOR_GOOD);
    return serveStatic({ root: directory })(context, next);
  });
  // A file that is gone must not be answered with the page: the browser would run HTML as script.
  app.all("/assets/*", (context) => {
    context.header("Cache-Control", "no-store");
    return context.text("There is no such file in this build. Reload the page.", 404);
  });
  app.on(["GET", "HEAD"], "/rules/*", (context, next) => {
    context.header("Cache-Control", "no-cache");
    return serveStatic({ root: directory, rewriteRequestPath: ruleFileOf })(context, next);
  });
  app.all("/rules/*", (context) => context.text("There is no such rule. See /rules/.", 404));
  app.on(["GET", "HEAD"], "/icon.svg", serveStatic({ root: directory }));
  app.on(["GET", "HEAD"], "*", (context) => {
    context.header("Cache-Control", "no-store");
    return context.html(page);
  });
  app.all("*", (context) => {
    context.header("Allow", "GET, HEAD");
    return context.text(`${context.req.method} is not allowed here; GET and HEAD are.`, 405);
  });
  return app;
}

/** `/rules/consent-in-force` is a file of the build with an ending; `/rules/` is their index. */
function ruleFileOf(asked: string): string {
  return asked === "/rules/" ? "/rules/index.html" : `${asked}.html`;
}

/**
 * Starts the server and resolves when it listens. Rejects with the system's error, e.g. where the
 * port is taken, or where `directory` holds no build.
 */
export async function serveStudio(options: StudioServerOptions): Promise<RunningStudio> {
  const html = await readFile(path.join(options.directory, "index.html"), "utf8");
  const app = studioApp(options.directory, withConfig(html, options.config), options.config);
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = serve(
    { fetch: app.fetch, hostname: options.host ?? "127.0.0.1", port: options.port },
    ({ port }) => resolve(port),
  );
  server.once("error", reject);
  const port = await promise;
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      const closed = Promise.withResolvers<undefined>();
      server.close((error) => (error ? closed.reject(error) : closed.resolve(undefined)));
      // A browser keeps connections open; they hold nothing that needs an orderly end.
      if (hasConnections(server)) server.closeAllConnections();
      await closed.promise;
    },
  };
}

function hasConnections(server: object): server is Server {
  return "closeAllConnections" in server;
}
