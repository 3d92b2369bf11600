import {
  dependencyIds,
  type Gathered,
  missingFrom,
  type PolicyDocument,
  type Resolution,
  type ReverseLookup,
  reverseLookups,
} from "../policy/index.ts";
import { draftIdOf } from "./ids.ts";
import type { DatasetPort } from "./lake-port.ts";
import { pendingEntries } from "./outbox-entry.ts";
import { GateProblem } from "./problems.ts";
import type { Reading } from "./reading.ts";
import { isAssetId } from "./references.ts";

/** Where a document is judged. */
interface Place {
  /** Keeps everything that is read. */
  readonly reading: Reading;
  /** What is being taken down: not to be relied on any more. */
  readonly leaving: ReadonlySet<string>;
  /** Taken for published although it is not yet: it goes out in the same transaction. */
  readonly arriving?: PolicyDocument;
}

/** Ids of what is still published inside while its takedown is not finished. */
export async function leavingIds(editorial: DatasetPort): Promise<ReadonlySet<string>> {
  const pending = await pendingEntries(editorial);
  return new Set(
    pending.filter(({ operation }) => operation === "takedown").map(({ documentId }) => documentId),
  );
}

/** Reads what the policy asks for: the closure, and the answers to its questions backwards. */
export async function gather(
  root: PolicyDocument,
  place: Place,
): Promise<Required<Pick<Gathered, "known" | "lookups">>> {
  const { reading, arriving } = place;
  const known = new Map<string, Resolution>();
  for (let ids = missing(root, known); ids.length > 0; ids = missing(root, known)) {
    await reading.load(ids.flatMap((id) => (isAssetId(id) ? [id] : [id, draftIdOf(id)])));
    for (const id of ids) known.set(id, resolutionOf(id, place));
  }
  const lookups = await Promise.all(
    reverseLookups(root, known).map(async (lookup) => {
      const documents: PolicyDocument[] = await reading.query(
        `*[_type == $type && references($ids) && !(_id in path("drafts.**"))
          && !(_id in path("versions.**"))]`,
        { type: lookup.type, ids: lookup.ids },
      );
      return { ...lookup, documents: withArriving(documents, lookup, arriving) };
    }),
  );
  return { known, lookups };
}

function withArriving(
  documents: readonly PolicyDocument[],
  { type, ids }: ReverseLookup,
  arriving: PolicyDocument | undefined,
): readonly PolicyDocument[] {
  if (arriving?._type !== type) return documents;
  const others = documents.filter(({ _id }) => _id !== arriving._id);
  return dependencyIds(arriving).some((id) => ids.includes(id)) ? [...others, arriving] : others;
}

function resolutionOf(id: string, { reading, leaving, arriving }: Place): Resolution {
  if (arriving?._id === id) return { state: "published", document: arriving };
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
