/** An editorial data set of any size for the Studio's lists, and the same documents in public. */
import type { SanityClient } from "@sanity/client";
import { NO_END, PUBLIC_TYPES } from "../../../contracts/vocabulary.ts";
import { clientOn, tokenOf } from "../../stack/client.ts";
import { PEOPLE } from "../../stack/people.ts";
import type { Stack } from "../../stack.ts";
import { consent, corpusOf, story, survivor } from "../policy/corpus.ts";
import { knownNames } from "../policy/known-names.ts";
import type { StoredDocument } from "../policy/stored.ts";

/** Documents in one transaction. */
const AT_ONCE = 250;

/** The story that is typed into: about as long as one that is published. */
const WORDS = 800;
/** No index of the corpus comes near it. */
const STORY_INDEX = 1_000_000;
export const TYPED_INTO = { id: `story-${STORY_INDEX}`, type: "story" } as const;

const FIRST_END = Date.parse("2030-01-01T00:00:00Z");
const HOUR_MS = 3_600_000;

/** All published; of what may leave, half is being edited, and all lies in the public data set. */
export async function fillStack(stack: Stack, documents: number): Promise<void> {
  const editorial = administratorOn(stack, stack.dataset);
  const all = corpusOf(documents);
  const leaving = all.filter(({ _type }) => PUBLIC_TYPES.some((type) => type === _type));
  await write(editorial, all);
  await write(
    editorial,
    leaving.filter((_document, at) => at % 2 === 0).map((document) => draftOf(document)),
  );
  await write(
    administratorOn(stack, stack.publicDataset),
    leaving.map(({ _id, _type }, at) => ({
      _id,
      _type,
      title: _id,
      seal: { _type: "seal", validUntil: validUntil(_type, at) },
    })),
  );
  await write(editorial, [
    survivor(STORY_INDEX),
    consent(STORY_INDEX),
    ...knownNames(),
    draftOf(story(STORY_INDEX, WORDS)),
  ]);
}

/** Stories and quotes end with a consent, each at its own moment; facts do not end. */
function validUntil(type: string, at: number): string {
  if (type !== "story" && type !== "survivorQuote") return NO_END;
  return new Date(FIRST_END + at * HOUR_MS).toISOString();
}

function draftOf(document: StoredDocument): StoredDocument {
  return { ...document, _id: `drafts.${document._id}` };
}

async function write(
  client: SanityClient,
  documents: readonly { readonly _id: string; readonly _type: string }[],
): Promise<void> {
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const transaction = client.transaction();
    for (const document of documents.slice(at, at + AT_ONCE)) {
      transaction.createOrReplace(document);
    }
    await transaction.commit({ visibility: "async", returnDocuments: false });
  }
}

function administratorOn(stack: Stack, dataset: string): SanityClient {
  return clientOn(stack, dataset, tokenOf(stack, PEOPLE.administrator.id));
}
