/**
 * A text with everything it rests on, as it stood at one moment: what is shown, judged and, by its
 * digest, approved.
 */
import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import { asPublished, digestOfReviewed } from "../../../../contracts/reviewed-text.ts";
import {
  dependenciesOf,
  judge,
  makeContext,
  type Judgement,
  type PolicyDocument,
  type Resolution,
  type RuleContext,
} from "../../../../policy/index.ts";
import { loadDependencies } from "../../../../schemas/validation/dependencies.ts";

const storedSchema = z.looseObject({ _id: z.string(), _type: z.string(), _rev: z.string() });
type StoredDocument = z.infer<typeof storedSchema>;

export interface Snapshot {
  /** The published id. */
  readonly documentId: string;
  /** What waits for its review; absent where nothing does. */
  readonly draft: StoredDocument | undefined;
  readonly published: StoredDocument | undefined;
  /** The draft, else what is published, as it would be published. */
  readonly text: PolicyDocument;
  /** What it rests on, by bare id. */
  readonly known: ReadonlyMap<string, Resolution>;
  readonly context: RuleContext;
  readonly judgement: Judgement;
  /** Of the text and of the published documents it rests on; as the gate takes it. */
  readonly digest: string;
}

/**
 * Reads it with the person's own token. `undefined` where there is neither draft nor published
 * version. The parts are read one after the other: only the gate, naming the same digest, says that
 * they belong together.
 * @throws if something it rests on cannot be read.
 */
export async function readSnapshot(
  client: SanityClient,
  documentId: string,
  now: Date,
): Promise<Snapshot | undefined> {
  const found = z
    .array(storedSchema)
    .parse(
      await client.fetch<unknown>(
        "*[_id in $ids]",
        { ids: [documentId, `drafts.${documentId}`] },
        { perspective: "raw", tag: "haven.review-text" },
      ),
    );
  const published = found.find(({ _id }) => _id === documentId);
  const draft = found.find(({ _id }) => _id !== documentId);
  const source = draft ?? published;
  if (source === undefined) return undefined;
  const text = asPublished(source);
  const gathered = await loadDependencies(client, text);
  const context = makeContext({ now: now.toISOString(), ...gathered });
  return {
    documentId,
    draft,
    published,
    text,
    known: gathered.known,
    context,
    judgement: judge(text, context),
    digest: await digestOfReviewed(text, dependenciesOf(text, gathered.known)),
  };
}
