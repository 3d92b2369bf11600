/**
 * The history of a document in the terms of an editor: its draft (or version in a release) was
 * created, published, discarded; the document was unpublished, deleted. Derived from the log; edits
 * are not among them, the Studio derives those from the log itself.
 */
import { splitId } from "../ids.ts";
import { releaseIdOf, stateOf } from "../mutate/release.ts";
import type { CommittedTransaction, DocumentChange } from "../types.ts";

/** The published document and the draft or version whose history is told. */
export interface DocumentGroup {
  readonly documentId: string;
  readonly versionId: string;
}

/** An event and the transaction it was read from. */
export interface DatedEvent {
  readonly transactionId: string;
  readonly event: {
    readonly type: string;
    readonly timestamp: string;
    readonly author: string;
    readonly [field: string]: unknown;
  };
}

/** What stands after the transactions read so far. */
interface State {
  readonly versionRevision: string | undefined;
  readonly isPublished: boolean;
  /** Who wrote the draft since it was created. */
  readonly contributors: readonly string[];
}

/** Newest first. `log` holds every transaction of both documents, oldest first. */
export function groupEvents(
  group: DocumentGroup,
  log: readonly CommittedTransaction[],
): readonly DatedEvent[] {
  const events: DatedEvent[] = [];
  let state: State = { versionRevision: undefined, isPublished: false, contributors: [] };
  for (const transaction of log) {
    const version = changeOf(transaction, group.versionId);
    const published = changeOf(transaction, group.documentId);
    const next = after(state, transaction, version, published);
    const happened = whatHappened({ group, transaction, version, published, before: state, next });
    if (happened !== undefined) {
      const { timestamp, author } = transaction;
      const event = { ...happened, documentId: group.documentId, timestamp, author };
      events.push({ transactionId: transaction.id, event });
    }
    state = next;
  }
  return events.toReversed();
}

function changeOf(transaction: CommittedTransaction, id: string): DocumentChange | undefined {
  return transaction.changes.find(({ documentId }) => documentId === id);
}

function after(
  state: State,
  { author }: CommittedTransaction,
  version: DocumentChange | undefined,
  published: DocumentChange | undefined,
): State {
  const isNewVersion = version?.transition === "appear";
  const known = isNewVersion ? [] : state.contributors;
  return {
    versionRevision: version === undefined ? state.versionRevision : version.result?._rev,
    isPublished: published === undefined ? state.isPublished : published.result !== undefined,
    contributors:
      version?.result === undefined || known.includes(author) ? known : [...known, author],
  };
}

interface Step {
  readonly group: DocumentGroup;
  readonly transaction: CommittedTransaction;
  readonly version: DocumentChange | undefined;
  readonly published: DocumentChange | undefined;
  readonly before: State;
  readonly next: State;
}

interface Happened {
  readonly type: string;
  readonly [field: string]: unknown;
}

function whatHappened(step: Step): Happened | undefined {
  const { group, version, before, next } = step;
  const { versionId } = group;
  if (version?.transition === "disappear") {
    const versionRevisionId = version.previous?._rev ?? before.versionRevision ?? "";
    return endOfVersion(step, versionRevisionId);
  }
  if (before.isPublished && !next.isPublished) {
    return next.versionRevision === undefined
      ? { type: "deleteDocumentGroup" }
      : { type: "unpublishDocument", versionId, versionRevisionId: next.versionRevision };
  }
  if (version?.transition === "appear") {
    return { type: "createDocumentVersion", versionId, versionRevisionId: step.transaction.id };
  }
  return publishedFromRelease(step) ?? liveEdit(step);
}

/** The draft or version went: into what is published, with the whole document, or alone. */
function endOfVersion(step: Step, versionRevisionId: string): Happened {
  const { versionId } = step.group;
  if (step.published?.result !== undefined) {
    return {
      type: "publishDocumentVersion",
      versionId,
      versionRevisionId,
      revisionId: step.transaction.id,
      ...causeOf(step.transaction, versionId),
      contributors: step.before.contributors,
    };
  }
  return step.next.isPublished || isInRelease(versionId)
    ? { type: "deleteDocumentVersion", versionId, versionRevisionId }
    : { type: "deleteDocumentGroup" };
}

function isInRelease(versionId: string): boolean {
  const { bundle } = splitId(versionId);
  return bundle !== undefined && bundle !== "drafts";
}

/** What is published was taken from another version than the one whose history is told. */
function publishedFromRelease({ group, published, transaction }: Step): Happened | undefined {
  if (published?.result === undefined) return undefined;
  const source = transaction.changes.find(
    ({ documentId, transition }) =>
      transition === "disappear" &&
      isInRelease(documentId) &&
      splitId(documentId).publishedId === group.documentId,
  );
  if (source === undefined) return undefined;
  return {
    type: "publishDocumentVersion",
    versionId: source.documentId,
    versionRevisionId: source.previous?._rev,
    revisionId: transaction.id,
    ...causeOf(transaction, source.documentId),
  };
}

/** By whom a version was published: by itself, or with its release, at once or at its time. */
function causeOf(transaction: CommittedTransaction, versionId: string): Omit<Happened, "type"> {
  const { bundle } = splitId(versionId);
  if (bundle === undefined || bundle === "drafts") return { publishCause: "document.publish" };
  const release = changeOf(transaction, releaseIdOf(bundle))?.previous;
  const state = release && stateOf(release);
  if (state === undefined) return { publishCause: "document.publish", releaseId: bundle };
  const publishCause = state === "scheduled" ? "release.schedule" : "release.publish";
  return { publishCause, releaseId: bundle };
}

/** A change of what is published without a draft. */
function liveEdit({ published, transaction }: Step): Happened | undefined {
  if (published?.result === undefined) {
    return undefined;
  }
  return {
    type: published.transition === "appear" ? "createLiveDocument" : "updateLiveDocument",
    revisionId: transaction.id,
  };
}
