/** Which drafts a person began or changed: asked of the history, which nobody can write by hand. */
import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import { ndjsonLines } from "../network/ndjson-lines.ts";

const transactionSchema = z.object({ documentIDs: z.array(z.string()) });

/** Ids in one address: it stays under what servers and proxies take. */
const IDS_AT_ONCE = 40;
/** Entries of the history in one answer. They hold no content. */
const MOST_ENTRIES = 10_000;

/**
 * Of these published ids those whose drafts `userId` changed.
 * @throws if the history cannot be read.
 */
export async function changedBy(
  client: SanityClient,
  userId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE);
    for (const id of await askedAtOnce(client, userId, some)) changed.add(id);
  }
  return changed;
}

async function askedAtOnce(
  client: SanityClient,
  userId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { dataset = "" } = client.config();
  const drafts = ids.map((id) => encodeURIComponent(`drafts.${id}`)).join(",");
  const answer: unknown = await client.request({
    url: `/data/history/${dataset}/transactions/${drafts}`,
    query: {
      authors: userId,
      excludeContent: "true",
      reverse: "true",
      limit: String(MOST_ENTRIES),
      tag: "haven.own-drafts",
    },
  });
  const touched = new Set(
    ndjsonLines(answer).flatMap((line) => transactionSchema.parse(line).documentIDs),
  );
  return ids.filter((id) => touched.has(`drafts.${id}`));
}
