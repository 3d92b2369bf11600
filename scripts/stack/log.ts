import path from "node:path";
import pino, { type Logger } from "pino";

/**
 * The log of a stack: `haven.log` in the data directory, a line of JSON for each event, never any
 * content. Single requests are written with `HAVEN_LOG_LEVEL=debug`.
 */
export function openLog(directory: string): { readonly log: Logger; readonly end: () => void } {
  const file = pino.destination({ dest: path.join(directory, "haven.log"), sync: true });
  const level = process.env["HAVEN_LOG_LEVEL"] ?? "info";
  const known = Object.hasOwn(pino.levels.values, level);
  return { log: pino({ level: known ? level : "info" }, file), end: () => file.end() };
}
