import { isDeepStrictEqual } from "node:util";
import type { Access } from "../access/access.ts";
import { splitId } from "../ids.ts";
import { type JsonObject, without } from "../json.ts";
import type { DatasetState } from "../storage/state.ts";
import type { DocumentChange, Mutation, Permission, StoredDocument } from "../types.ts";
import { asStored } from "./document-shape.ts";
import {
  alreadyExists,
  insufficientPermissions,
  malformed,
  purgedInSameRequest,
  releaseNotEditable,
  revisionMismatch,
} from "./failure.ts";
import { effectsOf, withoutRevision } from "./mendoza/effects.ts";
import { applyOperations, type PatchOperations } from "./patch.ts";
import { isReleaseId, releaseIdOf, stateOf } from "./release.ts";

interface Staged {
  readonly before: StoredDocument | undefined;
  readonly after: StoredDocument | undefined;
  readonly mutations: readonly Mutation[];
  /** Which item of the request touched the document last, for the errors that show at the end. */
  readonly item: number;
}

/** Whose history goes: that of one version of a document, or of all that it ever had. */
export type PurgeScope = "version" | "document";

/** Who changes, and what is stamped on every document that is changed. */
export interface WorkspaceOptions {
  readonly state: DatasetState;
  readonly access: Access;
  readonly transactionId: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** A document as it stood at a revision of the past, if the log still tells. */
  readonly past: (id: string, revision: string) => StoredDocument | undefined;
}

/**
 * The documents as a transaction sees them while it is worked out. Every step is checked against
 * the grants, on the document before it and after it; nothing outside changes.
 */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #staged = new Map<string, Staged>();
  readonly #purged = new Map<string, PurgeScope>();
  #item = 0;
  /** The id of the release that is being acted on: it and its versions may be changed. */
  #opened: string | undefined;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
  }

  get timestamp(): string {
    return this.#options.timestamp;
  }

  /** Who acts. */
  get author(): string {
    return this.#options.access.identity.id;
  }

  /** A document as it stood at a revision of the past, if the log still tells. */
  past(id: string, revision: string): StoredDocument | undefined {
    return this.#options.past(id, revision);
  }

  /** Runs what an action on a release does: only so may a release, and what it locks, be changed. */
  openRelease(releaseId: string, work: () => void): void {
    this.#opened = releaseId;
    try {
      work();
    } finally {
      this.#opened = undefined;
    }
  }

  /** Errors from now on belong to this item of the request. */
  startItem(index: number): void {
    this.#item = index;
  }

  /** @throws Failure 403 if this identity may change nothing, whatever it asks for. */
  requireWriter(): void {
    if (!this.#options.access.mayWrite) throw insufficientPermissions("update");
  }

  /** The document as the transaction has it so far, unless this identity may not know of it. */
  get(id: string): StoredDocument | undefined {
    const document = this.#current(id);
    return document && (this.may("read", document) || this.may("update", document))
      ? document
      : undefined;
  }

  #current(id: string): StoredDocument | undefined {
    const staged = this.#staged.get(id);
    return staged ? staged.after : this.#options.state.get(id);
  }

  /** Ids of all versions of a document that exist now: published, draft, versions of releases. */
  versionsOf(publishedId: string): readonly string[] {
    const stored = this.#options.state.versionsOf(publishedId).map(({ _id }) => _id);
    const ids = new Set([...stored, ...this.#staged.keys()]);
    return [...ids].filter((id) => splitId(id).publishedId === publishedId && this.#current(id));
  }

  /** Every version in a release, whoever may see it, in the order of the ids. */
  versionsIn(release: string): readonly StoredDocument[] {
    const ids = new Set([...this.#options.state.idsIn(release), ...this.#staged.keys()]);
    return [...ids]
      .filter((id) => splitId(id).bundle === release)
      .toSorted()
      .flatMap((id) => this.#current(id) ?? []);
  }

  may(permission: Permission, document: StoredDocument): boolean {
    return this.#options.access.may(permission, document);
  }

  /** Every document this identity may read, as the transaction has it so far. */
  *readable(): Iterable<StoredDocument> {
    const { state, access } = this.#options;
    for (const document of state.documents()) {
      if (!this.#staged.has(document._id) && access.may("read", document)) yield document;
    }
    for (const { after } of this.#staged.values()) {
      if (after && access.may("read", after)) yield after;
    }
  }

  /** @throws Failure 403 before 409: only who may create here learns that there is one. */
  create(id: string, content: JsonObject, kind: "create" | "createIfNotExists"): void {
    const next = asStored(id, content, this.#options);
    this.#require("create", next);
    if (this.#current(id)) throw alreadyExists(id);
    this.#stage(id, next, { [kind]: withoutRevision(next) });
  }

  /** Creates or replaces; even content that is the same is a new revision. */
  put(id: string, content: JsonObject): void {
    const next = asStored(id, content, this.#options);
    const current = this.#current(id);
    // What this identity may not know of is refused as if it were not there.
    if (!current || !this.get(id)) this.#require("create", next);
    if (current) this.#requireUpdate(current, next);
    this.#stage(id, next, { createOrReplace: withoutRevision(next) });
  }

  /** Patches the document that is there. A patch that changes nothing leaves it as it was. */
  patch(current: StoredDocument, operations: PatchOperations): void {
    this.#require("update", current);
    const { _updatedAt, ...content } = applyOperations(current, operations);
    const next = asStored(current._id, content, this.#options);
    this.#require("update", next);
    const after = sameContent(current, next) ? current : next;
    this.#stage(current._id, after, { patch: { id: current._id, ...operations } });
  }

  /** Deletes; without effect if there is nothing. */
  remove(id: string, mutation: Mutation): void {
    const current = this.get(id);
    if (!current) return;
    this.#require("update", current);
    this.#stage(id, undefined, mutation);
  }

  /**
   * Lets the history of `id` go with this transaction; the document must be gone when it ends.
   * @throws Failure 403 if this identity may not.
   */
  purge(id: string, scope: PurgeScope): void {
    if (!this.#options.access.mayPurge) throw insufficientPermissions("update");
    this.#purged.set(id, scope);
  }

  /** Ids whose history goes. */
  purged(): ReadonlyMap<string, PurgeScope> {
    return this.#purged;
  }

  /**
   * Requires the revision that the document had before this transaction.
   * @throws Failure 409 if it is another one.
   */
  requireRevision(id: string, expected: string): void {
    const staged = this.#staged.get(id);
    const current = staged?.before?._rev ?? this.get(id)?._rev;
    if (current !== expected) throw revisionMismatch(id, current, expected);
  }

  #require(permission: Permission, document: StoredDocument): void {
    if (!this.may(permission, document)) throw insufficientPermissions(permission);
  }

  #requireUpdate(before: StoredDocument, after: StoredDocument): void {
    this.#require("update", before);
    this.#require("update", after);
  }

  /**
   * Versions are changed while their release is active, and at no other time: what was looked at
   * when a release was scheduled is what will be published. A release itself is changed by actions.
   */
  #requireOpen(id: string): void {
    const { bundle } = splitId(id);
    const releaseId = bundle === undefined ? id : releaseIdOf(bundle);
    if (this.#opened === releaseId) return;
    if (isReleaseId(id)) {
      throw malformed(`"${id}" is a release: it can be changed by release actions alone.`);
    }
    const release = bundle === undefined ? undefined : this.#current(releaseId);
    if (release && stateOf(release) !== "active") {
      throw releaseNotEditable(id, releaseId, stateOf(release));
    }
  }

  #stage(id: string, after: StoredDocument | undefined, mutation: Mutation): void {
    if (after && this.#isPurged(id)) throw purgedInSameRequest(id);
    this.#requireOpen(id);
    const staged = this.#staged.get(id);
    this.#staged.set(id, {
      before: staged ? staged.before : this.#options.state.get(id),
      after,
      mutations: [...(staged?.mutations ?? []), mutation],
      item: this.#item,
    });
  }

  #isPurged(id: string): boolean {
    return this.#purged.has(id) || this.#purged.get(splitId(id).publishedId) === "document";
  }

  /** Which item of the request touched this document last. */
  itemOf(id: string): number {
    return this.#staged.get(id)?.item ?? 0;
  }

  /** What the transaction does in the end, without documents that it leaves as they were. */
  changes(): readonly DocumentChange[] {
    return [...this.#staged].flatMap(([documentId, { before, after, mutations }]) => {
      const change = changeOf(documentId, before, after, mutations);
      return change ? [change] : [];
    });
  }
}

function changeOf(
  documentId: string,
  previous: StoredDocument | undefined,
  result: StoredDocument | undefined,
  mutations: readonly Mutation[],
): DocumentChange | undefined {
  if (previous && result) {
    if (previous === result) return undefined;
    const effects = effectsOf(previous, result);
    return { documentId, transition: "update", previous, result, mutations, effects };
  }
  if (result) {
    const effects = effectsOf(undefined, result);
    return { documentId, transition: "appear", result, mutations, effects };
  }
  if (previous) {
    const effects = effectsOf(previous, undefined);
    return { documentId, transition: "disappear", previous, mutations, effects };
  }
  return undefined;
}

/** Equal but for the stamps that every change leaves. */
function sameContent(a: StoredDocument, b: StoredDocument): boolean {
  const stamps = ["_rev", "_updatedAt"];
  return isDeepStrictEqual(without(a, ...stamps), without(b, ...stamps));
}
