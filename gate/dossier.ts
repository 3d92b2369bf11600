import { z } from "zod";
import {
  dependenciesOf,
  makeContext,
  missingFrom,
  type PolicyDocument,
  type Resolution,
  reverseLookups,
  type ReviewRecord,
  type RuleContext,
} from "../policy/index.ts";
import { auditHead } from "./audit.ts";
import { type Caller, mustMayEdit } from "./callers.ts";
import { contentOf, digestOf } from "./digest.ts";
import { editorsOf } from "./editors.ts";
import { draftIdOf } from "./ids.ts";
import { type DatasetPort, type LakeDocument, lakeDocumentSchema } from "./lake-port.ts";
import { pendingEntries } from "./outbox-entry.ts";
import { GateProblem } from "./problems.ts";
import { Reading } from "./reading.ts";
import { isAssetId, strengthened } from "./references.ts";
import { reviewsOf, type StoredReview } from "./reviews.ts";
import type { Setting } from "./setting.ts";

/** A document with everything it is judged by, as all of it stood when it was read. */
export interface Dossier {
  readonly id: string;
  readonly draft: LakeDocument | undefined;
  readonly published: LakeDocument | undefined;
  /**
   * What is judged: the draft if there is one, else what is published; under the bare id, as it
   * would be published.
   */
  readonly candidate: PolicyDocument;
  /** For the policy, reviewing included. */
  readonly context: RuleContext;
  /** Of the candidate and the published documents it rests on. */
  readonly digest: string;
  /** Not used up, by people who are reviewers today; none where the editors cannot be known. */
  readonly reviews: readonly StoredReview[];
  /** Who changed it since it was last published; `undefined` where the history does not tell. */
  readonly editors: readonly string[] | undefined;
  /** Everything that was read, by revision. */
  readonly reading: Reading;
  /** A takedown of it was decided and is not finished. */
  readonly leaving: boolean;
  /** The number of the newest audit entry when the reading began. */
  readonly head: number;
}

/**
 * Reads a document with its closure, reviews and editors, for a caller who could open its draft
 * himself. Throws "forbidden" for another one, and "unknown-document" if neither draft nor
 * published version is there.
 */
export async function compile(id: string, caller: Caller, setting: Setting): Promise<Dossier> {
  const { lake, reviewers } = setting;
  const head = await auditHead(lake.editorial);
  const reading = new Reading(lake.editorial);
  await reading.load([id, draftIdOf(id)]);
  const draft = reading.get(draftIdOf(id));
  const published = reading.get(id);
  const source = draft ?? published;
  await mustMayEdit(caller, { ...source, _id: draftIdOf(id) });
  if (source === undefined) {
    throw new GateProblem("unknown-document", `There is no document "${id}", nor a draft of it.`);
  }
  const candidate = { ...strengthened(contentOf(source)), _id: id, _type: source._type };

  const leaving = await leavingIds(lake.editorial);
  const { known, lookups } = await gather(candidate, reading, leaving, setting);
  const [stored, editors] = await Promise.all([
    reviewsOf(id, lake.editorial, reviewers),
    editorsOf(id, lake),
  ]);
  const reviews = editors === undefined ? [] : stored;
  const digest = await digestOfText(candidate, dependenciesOf(candidate, known));
  const review = { digest, reviews: recordsOf(reviews), editors: editors ?? [] };
  const now = setting.clock().toISOString();
  const context = makeContext({ now, known, lookups, review });
  return {
    id,
    draft,
    published,
    candidate,
    context,
    digest,
    reviews,
    editors,
    reading,
    leaving: leaving.has(id),
    head,
  };
}

/** What is being taken down: still published inside, and not to be relied on any more. */
async function leavingIds(editorial: DatasetPort): Promise<ReadonlySet<string>> {
  const pending = await pendingEntries(editorial);
  return new Set(
    pending.filter(({ operation }) => operation === "takedown").map(({ documentId }) => documentId),
  );
}

/** What the policy asks for: the closure, and the answers to its questions backwards. */
async function gather(
  root: PolicyDocument,
  reading: Reading,
  leaving: ReadonlySet<string>,
  { lake }: Setting,
) {
  const known = new Map<string, Resolution>();
  for (let ids = missing(root, known); ids.length > 0; ids = missing(root, known)) {
    await reading.load(ids.flatMap((id) => (isAssetId(id) ? [id] : [id, draftIdOf(id)])));
    for (const id of ids) known.set(id, resolutionOf(id, reading, leaving));
  }
  const lookups = await Promise.all(
    reverseLookups(root, known).map(async (lookup) => {
      const documents = await lake.editorial.query(
        `*[_type == $type && references($ids) && !(_id in path("drafts.**"))
          && !(_id in path("versions.**"))]`,
        { type: lookup.type, ids: lookup.ids },
        z.array(lakeDocumentSchema),
      );
      for (const document of documents) reading.note(document);
      return { ...lookup, documents };
    }),
  );
  return { known, lookups };
}

function resolutionOf(id: string, reading: Reading, leaving: ReadonlySet<string>): Resolution {
  const published = reading.get(id);
  if (published !== undefined && !leaving.has(id)) {
    return { state: "published", document: published };
  }
  const draft = reading.get(draftIdOf(id)) ?? published;
  return draft === undefined ? { state: "missing" } : { state: "draft", document: draft };
}

/** The policy does not read what is nested too deeply; then the gate does not let it out. */
function missing(root: PolicyDocument, known: ReadonlyMap<string, Resolution>): readonly string[] {
  try {
    return missingFrom(root, known);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be read";
    throw new GateProblem("not-publishable", `The document cannot be judged: ${reason}.`);
  }
}

/** Any change of the text, or of something published that it rests on, changes it; a save does not. */
async function digestOfText(
  candidate: PolicyDocument,
  dependencies: readonly PolicyDocument[],
): Promise<string> {
  try {
    return await digestOf({
      content: contentOf(candidate),
      dependencies: dependencies.map(contentOf),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GateProblem("not-publishable", error.message);
  }
}

function recordsOf(reviews: readonly StoredReview[]): readonly ReviewRecord[] {
  return reviews.map((review) => review.record);
}
