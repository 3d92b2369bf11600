/** The documents of a data set, wherever it is: a data directory, a lake, or an export. */
import path from "node:path";
import { readAll } from "../audit/snapshot.ts";
import { clientOf, sourceOf } from "../audit/source.ts";
import { DEFAULT_DATA_DIRECTORY } from "../command/paths.ts";
import { gateFolderOf } from "../gate-folder/folder.ts";
import { PROJECT_ID } from "../stack/people.ts";
import { readExport } from "./export-file.ts";
import { publicKeysFrom } from "./public-keys.ts";
import type { StoredDocument } from "./seals.ts";

/** Flags of a command that checks a data set by the gate's public keys; `dataset` where none is named. */
export function dataSetFlags(dataset: string) {
  return {
    data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
    url: { type: "string" },
    project: { type: "string", default: PROJECT_ID },
    dataset: { type: "string", default: dataset },
    file: { type: "string" },
    keys: { type: "string" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  } as const;
}

/** What those flags mean, a line each, but for `--json`. `token`: when one is needed for `--url`. */
export function dataSetHelp(dataset: string, token: string): string {
  return `  --data DIR      the data directory of a local stack, running or not (default .haven)
  --url ORIGIN    a lake by its API host instead; ${token}
  --project ID    the project there (default ${PROJECT_ID})
  --dataset NAME  the data set (default ${dataset})
  --file FILE     an export instead: .tar.gz or .ndjson, as sanity dataset export writes them
  --keys FILE     the public keys, as npm run gate:keys -- export writes them (default: those in DIR)`;
}

interface DataSetPlace {
  readonly data: string;
  readonly url?: string | undefined;
  readonly project: string;
  readonly dataset: string;
  readonly file?: string | undefined;
  readonly keys?: string | undefined;
}

/** The public keys to check by: those of `--keys`, or of the data directory. */
export function publicKeysOf({ keys, url, data }: DataSetPlace) {
  return publicKeysFrom({
    file: keys,
    folder: url === undefined ? gateFolderOf(path.resolve(data)) : undefined,
  });
}

/**
 * Gives the documents to `check` while their source is open. Of a lake those that `filter` (GROQ)
 * lets through; of an export all. `anonymously`: whether what anybody may read is enough.
 */
export async function checkDocuments<Report>(
  place: DataSetPlace,
  { filter, anonymously }: { readonly filter: string; readonly anonymously: boolean },
  check: (documents: AsyncIterable<StoredDocument> | Iterable<StoredDocument>) => Promise<Report>,
): Promise<Report> {
  const { data, url, project, dataset, file } = place;
  if (file !== undefined) return check(readExport(file));
  const source = await sourceOf(
    url === undefined
      ? { directory: path.resolve(data) }
      : { url, projectId: project, token: process.env["SANITY_AUTH_TOKEN"], anonymously },
  );
  try {
    const documents = await readAll(clientOf(source, dataset), dataset, filter);
    return await check(documents.values());
  } finally {
    await source.close();
  }
}
