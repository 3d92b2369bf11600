/**
 * Serves the Studio from its sources, with hot reload: the same page, configuration and policy as
 * the built one.
 */
import { createServer, type Server } from "node:http";
import path from "node:path";
import { createServer as createViteServer, type Plugin, type ViteDevServer } from "vite";
import type { RuntimeConfig } from "../studio/runtime-config.ts";
import { ROOT } from "./command/paths.ts";
import type { RunningStudio } from "./serve-studio.ts";
import { contentSecurityPolicy, withConfig } from "./studio-page.ts";

/**
 * Resolves when it listens. `port` 0 for any free one; a taken one rejects.
 *
 * Vite is a guest in a server of ours: where it makes its own, it takes the process's signals too,
 * and would end the process before lake and gate are closed.
 */
export async function devStudio(options: {
  readonly port: number;
  readonly config: RuntimeConfig;
}): Promise<RunningStudio> {
  const page: Plugin = {
    name: "haven:page",
    transformIndexHtml: { order: "post", handler: (html) => withConfig(html, options.config) },
  };
  const server = createServer();
  const vite = await createViteServer({
    configFile: path.join(ROOT, "studio", "vite.config.ts"),
    plugins: [page],
    logLevel: "warn",
    server: {
      middlewareMode: true,
      hmr: { server },
      headers: {
        "Content-Security-Policy": contentSecurityPolicy(options.config, { development: true }),
      },
    },
  });
  server.on("request", vite.middlewares);
  try {
    const port = await listening(server, options.port);
    return { url: `http://localhost:${port}`, close: () => close(server, vite) };
  } catch (error) {
    await vite.close();
    throw error;
  }
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) {
    throw new Error("The development server of the Studio listens on no port.");
  }
  return address.port;
}

async function close(server: Server, vite: ViteDevServer): Promise<void> {
  await vite.close();
  const closed = new Promise((resolve) => {
    server.close(resolve);
  });
  server.closeAllConnections();
  await closed;
}
