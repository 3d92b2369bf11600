import { z } from "zod";
import {
  askingLibrary,
  dependencyIds,
  type Gathered,
  gather as gatherFrom,
  type PolicyDocument,
  type Resolution,
  UnreadableDocument,
} from "../policy/index.ts";
import { draftIdOf } from "./ids.ts";
import { imageMetadataOf } from "./image-metadata.ts";
import type { DatasetPort } from "./lake-port.ts";
import { pendingEntries } from "./outbox-entry.ts";
import { GateProblem } from "./problems.ts";
import type { Reading } from "./reading.ts";
import { isAssetId } from "./references.ts";
import type { Vault } from "./vault/vault.ts";

/** What is read of the rest of the data set: projections too, so without a revision. */
const aroundSchema = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));

/** Where a document is judged. */
interface Place {
  /** Keeps everything that is read. */
  readonly reading: Reading;
  readonly editorial: DatasetPort;
  /** Asked about every run of words of the document. */
  readonly vault: Vault;
  /** What is being taken down: not to be relied on any more. */
  readonly leaving: ReadonlySet<string>;
  /** Taken for published although they are not yet: they go out in the same transaction. */
  readonly arriving?: readonly PolicyDocument[];
}

/** Ids of what is still published inside while its takedown is not finished. */
export async function leavingIds(editorial: DatasetPort): Promise<ReadonlySet<string>> {
  const pending = await pendingEntries(editorial);
  return new Set(
    pending.filter(({ operation }) => operation === "takedown").map(({ documentId }) => documentId),
  );
}

/**
 * Reads what the policy asks for: the closure, and the answers to its questions about the rest of
 * the data set. What all of it holds as names or of a survivor is not held still one by one: every
 * decision takes the next number of the audit, so no two can rest on a state without each other.
 */
export async function gather(
  root: PolicyDocument,
  place: Place,
): Promise<Omit<Gathered, "now" | "review">> {
  const { reading, editorial, vault, arriving = [] } = place;
  const library = askingLibrary((query, params) => editorial.query(query, params, aroundSchema));
  try {
    return await gatherFrom(root, {
      load: async (ids) => {
        await reading.load(ids.flatMap((id) => (isAssetId(id) ? [id] : [id, draftIdOf(id)])));
        return new Map(ids.map((id) => [id, resolutionOf(id, place)]));
      },
      referring: async (types, ids) =>
        withArriving(
          await library.referring(types, ids),
          arriving,
          (found) =>
            types.includes(found._type) && dependencyIds(found).some((id) => ids.includes(id)),
        ),
      measured: async (metric) =>
        withArriving(
          await library.measured(metric),
          arriving,
          (found) => found._type === "statistic" && found["metric"] === metric,
        ),
      names: () => library.names(),
      protectedNames: (candidates) => vault.protectedAmong(candidates),
      imageMetadata: (ids) =>
        imageMetadataOf(
          ids.filter(isAssetId).flatMap((id) => reading.get(id) ?? []),
          editorial,
        ),
    });
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new GateProblem("not-publishable", `The document cannot be judged: ${error.message}.`);
  }
}

/** What goes out in the same transaction counts as published, in its new form. */
function withArriving(
  documents: readonly PolicyDocument[],
  arriving: readonly PolicyDocument[],
  answers: (found: PolicyDocument) => boolean,
): readonly PolicyDocument[] {
  if (arriving.length === 0) return documents;
  const ids = new Set(arriving.map(({ _id }) => _id));
  return [...documents.filter(({ _id }) => !ids.has(_id)), ...arriving.filter(answers)];
}

function resolutionOf(id: string, { reading, leaving, arriving = [] }: Place): Resolution {
  const document = arriving.find(({ _id }) => _id === id);
  if (document !== undefined) return { state: "published", document };
  const published = reading.get(id);
  if (published !== undefined && !leaving.has(id)) {
    return { state: "published", document: published };
  }
  const draft = reading.get(draftIdOf(id)) ?? published;
  return draft === undefined ? { state: "missing" } : { state: "draft", document: draft };
}
