import path from "node:path";
import { DEFAULT_DATA_DIRECTORY } from "../command/paths.ts";

/** How a command is told where the gate keeps what is its own. */
export const FOLDER_FLAGS = {
  data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
  directory: { type: "string" },
} as const;

export const FOLDER_HELP = `  --data DIR       the data directory of a local stack: DIR/gate (default .haven)
  --directory DIR  the gate's folder itself, where the gate runs by itself`;

/** The gate's folder of a data directory. */
export function gateFolderOf(dataDirectory: string): string {
  return path.join(dataDirectory, "gate");
}

/** The folder that the flags name. Absolute. */
export function folderOf(flags: { readonly data: string; readonly directory?: string }): string {
  return flags.directory === undefined
    ? gateFolderOf(path.resolve(flags.data))
    : path.resolve(flags.directory);
}
