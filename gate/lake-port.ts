/**
 * All that the gate asks of a Content Lake, local or hosted: one small port, so that everything
 * else in this room deals in plain data.
 *
 * Every call rejects with a `GateProblem` "lake-unavailable" if the lake does not answer in time
 * or answers with a fault of its own.
 */
import { z } from "zod";

/** A document as the lake holds it: untrusted beyond these four fields. */
export const lakeDocumentSchema = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  _rev: z.string(),
});
export type LakeDocument = z.infer<typeof lakeDocumentSchema>;

/** A document to be written. */
export interface NewDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/**
 * A mutation in Sanity's form; those of a transaction happen all or none. A deletion that purges
 * lets the history of that id go too, also where the document is gone already.
 */
export type Mutation =
  | { readonly create: NewDocument }
  | { readonly createOrReplace: NewDocument }
  | { readonly delete: { readonly id: string; readonly purge?: true } }
  | { readonly patch: Patch };

interface Patch {
  readonly id: string;
  readonly ifRevisionID?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: string[];
}

/** One transaction of the history, as far as it concerns who wrote. */
export interface HistoryEntry {
  readonly id: string;
  /** User id. */
  readonly author: string;
  /** Which of the documents asked about it created. */
  readonly created: readonly string[];
}

/** One row of an ACL: a GROQ filter over one document, and what it allows. */
export interface Grant {
  readonly filter: string;
  readonly permissions: readonly string[];
}

/** What a listener is told: that it hears from now on, or of one document that changed. */
export type Heard =
  | { readonly kind: "welcome" }
  | { readonly kind: "changed"; readonly id: string };

/** One data set, seen with the gate's own token. */
export interface DatasetPort {
  /** By exact id (`drafts.x` and `x` are two). What is not there is left out. */
  documents(ids: readonly string[]): Promise<ReadonlyMap<string, LakeDocument>>;
  /** GROQ over everything, drafts included. Throws if the answer has not this shape. */
  query<Shape extends z.ZodType>(
    query: string,
    params: Readonly<Record<string, unknown>>,
    shape: Shape,
  ): Promise<z.output<Shape>>;
  /**
   * One transaction. Rejects with a `LakeConflict` if a revision, an existing document or a
   * reference stands against it; nothing is written then.
   */
  transact(mutations: readonly Mutation[], transactionId: string): Promise<void>;
  /** Oldest first. Without `from`, since the beginning; `from` is a transaction id, inclusive. */
  history(ids: readonly string[], from?: string): Promise<readonly HistoryEntry[]>;
  /** The original bytes of an image; `undefined` where the lake has lost them. */
  imageBytes(asset: LakeDocument): Promise<ArrayBuffer | undefined>;
  /** Stores an image and answers its asset id, which holds the SHA-1 of the bytes. */
  uploadImage(bytes: ArrayBuffer): Promise<string>;
  /**
   * Changes as they happen. Ends, or throws, when the connection does: what happens until the next
   * welcome is not told.
   */
  listen(signal: AbortSignal): AsyncIterable<Heard>;
}

/** Somebody who belongs to the project. */
export interface Member {
  /** Sanity user id. */
  readonly id: string;
  /** Names of roles in the project, custom ones among them. */
  readonly roles: readonly string[];
}

export interface LakePort {
  readonly editorial: DatasetPort;
  readonly public: DatasetPort;
  /** Who a token belongs to, asked of the lake; `undefined` for nobody. */
  userOf(token: string): Promise<Member | undefined>;
  /** Everybody who belongs to the project, with their roles of today. */
  members(): Promise<readonly Member[]>;
  /** What the bearer of a token may do in `editorial`. */
  grantsOf(token: string): Promise<readonly Grant[]>;
  /** The id under which the gate itself stands in the history. */
  robotId(): Promise<string>;
}

/** The transaction did not fit the state of the data set. Judge anew, or give up. */
export class LakeConflict extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "LakeConflict";
  }
}

/**
 * A patch that changes nothing and fails unless the document has this revision: how the Studio,
 * too, holds a document still inside a transaction.
 */
export function holdStill(id: string, revision: string): Mutation {
  return {
    patch: { id, ifRevisionID: revision, unset: ["_revision_lock_pseudo_field_"] },
  };
}
