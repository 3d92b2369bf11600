/**
 * What the built Studio learns when it is served, not when it is built: its hosts and data sets.
 *
 * The server that serves it writes this as JSON into `<script id="haven-config">` of the page
 * (`scripts/serve-studio.ts`), so one build serves every machine and every port.
 */
import { z } from "zod";

/** Id of the element that carries the configuration as JSON. */
export const CONFIG_ELEMENT_ID = "haven-config";

/** An origin: scheme, host and port, nothing behind it. */
const originSchema = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);

const runtimeConfigSchema = z.strictObject({
  projectId: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** The private data set that people work in. */
  dataset: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  /**
   * The API host. The Studio calls `<projectId>.<host>`, so a lake on this machine is named
   * `localhost` (whose subdomains a browser resolves), never by its address.
   */
  lake: originSchema.refine((origin) => !/^\d+(\.\d+){3}$/.test(new URL(origin).hostname), {
    error: (issue) =>
      `lake is ${String(issue.input)}: the Studio puts the project id before the host, which an address cannot take; give http://localhost:PORT`,
  }),
  gate: originSchema,
  /** True where event streams must be spread over several host names: HTTP/1.1 without TLS. */
  streamHosts: z.boolean(),
});

export type RuntimeConfig = z.infer<typeof runtimeConfigSchema>;

/** What the command line sees (schema extraction), where there is no page. Nothing listens here. */
const CONFIG_WITHOUT_PAGE: RuntimeConfig = {
  projectId: "haven",
  dataset: "editorial",
  lake: "http://localhost:3900",
  gate: "http://localhost:3901",
  streamHosts: true,
};

/** Parses the JSON of the page. Throws in words an operator can act on. */
export function parseRuntimeConfig(json: string): RuntimeConfig {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new Error(
      `The configuration in the page (#${CONFIG_ELEMENT_ID}) is not JSON: ${JSON.stringify(json.slice(0, 80))}. Serve the Studio with npm start.`,
      { cause },
    );
  }
  const parsed = runtimeConfigSchema.safeParse(value);
  if (!parsed.success) {
    throw new Error(
      `The configuration in the page (#${CONFIG_ELEMENT_ID}) is not valid: ${z.prettifyError(parsed.error)}`,
    );
  }
  return parsed.data;
}

/** Reads the configuration of the page; outside a browser the defaults. */
export function readRuntimeConfig(): RuntimeConfig {
  if (typeof document === "undefined") return CONFIG_WITHOUT_PAGE;
  const element = document.querySelector(`#${CONFIG_ELEMENT_ID}`);
  // The schema extractor emulates a browser: a document, but not our page.
  if (element === null) return CONFIG_WITHOUT_PAGE;
  return parseRuntimeConfig(element.textContent);
}
