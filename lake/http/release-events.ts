/**
 * The history of a release in the terms of an editor: it was created, scheduled, published; a
 * document was added to it or taken out. Edits are not among them, the Studio derives those itself.
 */
import { splitId } from "../ids.ts";
import { releaseIdOf, type ReleaseState, stateOf } from "../mutate/release.ts";
import type { CommittedTransaction, DocumentChange, StoredDocument } from "../types.ts";
import type { DatedEvent } from "./group-events.ts";

/** Newest first. `log` holds every transaction of the release and its versions, oldest first. */
export function releaseEvents(
  releaseName: string,
  log: readonly CommittedTransaction[],
): readonly DatedEvent[] {
  const events = log.flatMap((transaction) => {
    const { timestamp, author } = transaction;
    return happened(releaseName, transaction).map((event) => ({
      transactionId: transaction.id,
      event: { ...event, releaseName, timestamp, author },
    }));
  });
  return events.toReversed();
}

interface Happened {
  readonly type: string;
  readonly [field: string]: unknown;
}

function happened(releaseName: string, transaction: CommittedTransaction): readonly Happened[] {
  const id = releaseIdOf(releaseName);
  const change = transaction.changes.find(({ documentId }) => documentId === id);
  const ofRelease = change && changeOfState(change);
  // Versions that come and go with the release as a whole are told by what happened to it.
  if (ofRelease !== undefined) return [ofRelease];
  return transaction.changes.flatMap((version) => membership(version, transaction));
}

const TYPE_BY_STATE: Readonly<Record<Exclude<ReleaseState, "active">, string>> = {
  scheduled: "scheduleRelease",
  archived: "archiveRelease",
  published: "publishRelease",
};

const TYPE_BY_FORMER_STATE: Readonly<Record<ReleaseState, string | undefined>> = {
  active: undefined,
  published: undefined,
  scheduled: "unscheduleRelease",
  archived: "unarchiveRelease",
};

function changeOfState({ previous, result }: DocumentChange): Happened | undefined {
  if (!result) return undefined;
  if (!previous) return { type: "createRelease" };
  const before = stateOf(previous);
  const after = stateOf(result);
  if (before === after) return undefined;
  if (after === "active") return asEvent(TYPE_BY_FORMER_STATE[before], result);
  return asEvent(TYPE_BY_STATE[after], result);
}

function asEvent(
  type: string | undefined,
  { publishAt }: Pick<StoredDocument, string>,
): Happened | undefined {
  if (type === undefined) return undefined;
  return publishAt === undefined ? { type } : { type, publishAt };
}

function membership(change: DocumentChange, { id }: CommittedTransaction): readonly Happened[] {
  const { documentId: versionId, previous, result } = change;
  const { publishedId, bundle } = splitId(versionId);
  const document = result ?? previous;
  if (bundle === undefined || !document || (previous && result)) return [];
  const common = { documentId: publishedId, documentType: document._type, versionId };
  return result
    ? [{ type: "addDocumentToRelease", ...common, revisionId: id, versionRevisionId: id }]
    : [{ type: "discardDocumentFromRelease", ...common, versionRevisionId: document._rev }];
}
