import type { SanityClient } from "@sanity/client";
import { z } from "zod";

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string(), _rev: z.string() });
export type SnapshotDocument = z.infer<typeof documentSchema>;

/** Both data sets as they stood when they were read, by id. */
export interface Snapshot {
  /** Without drafts and versions: what is in effect, and what the gate wrote of it. */
  readonly editorial: ReadonlyMap<string, SnapshotDocument>;
  /** Everything. */
  readonly public: ReadonlyMap<string, SnapshotDocument>;
}

/** Documents in one answer: few enough for any server's limit on the size of one. */
const PAGE = 500;

/**
 * Reads both data sets with a client whose token may read them whole. Throws where an answer is
 * missing or of another shape: half a data set proves nothing about the other half.
 */
export async function readSnapshot(
  client: SanityClient,
  datasets: { readonly editorial: string; readonly public: string },
): Promise<Snapshot> {
  // `public` first: what is published meanwhile is then in both, or in the second alone.
  const published = await readAll(client, datasets.public, "true");
  const editorial = await readAll(
    client,
    datasets.editorial,
    `!(_id in path("drafts.**")) && !(_id in path("versions.**"))`,
  );
  return { editorial, public: published };
}

/** Every document of a data set that a filter lets through and the client's token may read. */
export async function readAll(
  client: SanityClient,
  dataset: string,
  filter: string,
): Promise<ReadonlyMap<string, SnapshotDocument>> {
  const reader = client.withConfig({ dataset, perspective: "raw", useCdn: false });
  const documents = new Map<string, SnapshotDocument>();
  for (let last = ""; ;) {
    const answer: unknown = await reader.fetch(
      `*[${filter} && _id > $last] | order(_id asc) [0...${PAGE}]`,
      { last },
    );
    const page = z.array(documentSchema).parse(answer);
    for (const document of page) documents.set(document._id, document);
    const end = page.at(-1);
    if (end === undefined) return documents;
    last = end._id;
  }
}
