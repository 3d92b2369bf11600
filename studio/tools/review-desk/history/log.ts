/** The history of a draft as the Content Lake tells it: who changed what, newest first. */
import type { SanityClient } from "@sanity/client";
import type { RawPatch } from "mendoza";
import { z } from "zod";

const rawPatchSchema = z.custom<RawPatch>((value) => Array.isArray(value));

const entrySchema = z.object({
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
  effects: z
    .record(z.string(), z.object({ apply: rawPatchSchema, revert: rawPatchSchema }).nullable())
    .default({}),
});
export type LogEntry = z.infer<typeof entrySchema>;

export interface Log {
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  /** True where older entries were left out. */
  readonly isCut: boolean;
}

/** The Studio joins what is typed in one go into one change: these are days of work on one text. */
const MOST_ENTRIES = 500;

/**
 * What happened to the draft of a document.
 * @throws if the history cannot be read.
 */
export async function draftLog(
  client: SanityClient,
  documentId: string,
  signal?: AbortSignal,
): Promise<Log> {
  const { dataset = "" } = client.config();
  const draft = `drafts.${documentId}`;
  const answer: unknown = await client.request({
    url: `/data/history/${dataset}/transactions/${encodeURIComponent(draft)}`,
    query: {
      effectFormat: "mendoza",
      excludeMutations: "true",
      includeIdentifiedDocumentsOnly: "true",
      reverse: "true",
      limit: String(MOST_ENTRIES),
      tag: "haven.review-history",
    },
    ...(signal === undefined ? {} : { signal }),
  });
  const entries = linesOf(answer).map((line) => entrySchema.parse(line));
  return { entries, isCut: entries.length === MOST_ENTRIES };
}

/** NDJSON, as text or, where it is a single line, as the client has parsed it. */
function linesOf(answer: unknown): readonly unknown[] {
  if (typeof answer !== "string") return answer === null || answer === undefined ? [] : [answer];
  return answer
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}
