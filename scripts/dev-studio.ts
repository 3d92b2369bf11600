/**
 * Serves the Studio from its sources, with hot reload: the same page, configuration and policy as
 * the built one.
 */
import path from "node:path";
import { createServer, type Plugin } from "vite";
import type { RuntimeConfig } from "../studio/runtime-config.ts";
import { ROOT } from "./command/paths.ts";
import type { RunningStudio } from "./serve-studio.ts";
import { contentSecurityPolicy, withConfig } from "./studio-page.ts";

/** Resolves when it listens. `port` 0 for any free one; a taken one rejects. */
export async function devStudio(options: {
  readonly port: number;
  readonly config: RuntimeConfig;
}): Promise<RunningStudio> {
  const page: Plugin = {
    name: "haven:page",
    transformIndexHtml: { order: "post", handler: (html) => withConfig(html, options.config) },
  };
  const server = await createServer({
    configFile: path.join(ROOT, "studio", "vite.config.ts"),
    plugins: [page],
    logLevel: "warn",
    server: {
      host: "127.0.0.1",
      port: options.port,
      strictPort: options.port !== 0,
      headers: {
        "Content-Security-Policy": contentSecurityPolicy(options.config, { development: true }),
      },
    },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== "object" || address === null) {
    throw new Error("The development server of the Studio listens on no port.");
  }
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}
