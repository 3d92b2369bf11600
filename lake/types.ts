/**
 * The rooms of the lake meet here: what the core (storage, mutate, query, access) promises to the
 * HTTP face, and nothing about HTTP. The lake knows nothing of the domain of whoever uses it.
 */

/** A value as JSON has it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A stored document. `_rev` is the id of the transaction that last changed it. */
export interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly _rev: string;
  /** ISO 8601. */
  readonly _createdAt: string;
  /** ISO 8601. */
  readonly _updatedAt: string;
  readonly [field: string]: Json;
}

/** Injected everywhere a time is needed; tests set it. */
export type Clock = () => Date;

export type RoleName = "administrator" | "editor" | "contributor" | "viewer";

/** A role that the project made for itself. */
export interface CustomRole {
  /** Lower-case letters, digits and `-`; none of `RoleName`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly grants: readonly Grant[];
}

/** A role in the whole project, or in the data sets that are named. */
export interface RoleAssignment {
  /** A `RoleName`, or the name of a `CustomRole`; one that there is not grants nothing. */
  readonly name: string;
  readonly datasets?: readonly string[];
}

/** Who is asking. */
export interface Identity {
  /** Opaque; `<system>` for the lake itself, `anonymous` without a token. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
  readonly kind: "person" | "robot" | "anonymous" | "system";
  readonly roles: readonly RoleAssignment[];
}

export type Permission = "read" | "create" | "update" | "history";

/** One row of the ACL that the Studio evaluates in the browser with groq-js. */
export interface Grant {
  /** GROQ filter over one document, e.g. `_id in path("drafts.**")`. */
  readonly filter: string;
  readonly permissions: readonly Permission[];
}

export type Visibility = "private" | "public";

/** Perspective of a query: `raw`, `published`, `drafts`, or a stack of releases. */
export type Perspective = string | readonly string[];

export interface QueryRequest {
  readonly query: string;
  readonly params: Readonly<Record<string, Json>>;
  readonly perspective: Perspective;
  readonly identity: Identity;
  /** Whether to tell where values come from, and whether members of arrays are named by their keys. */
  readonly sourceMap?: "withIndexes" | "withKeys";
}

/** Where the values of an answer come from: Sanity's Content Source Map. */
export interface SourceMap {
  readonly documents: readonly { readonly _id: string; readonly _type: string }[];
  /** JSON paths in documents, e.g. `$['title']`. */
  readonly paths: readonly string[];
  /** By JSON path in the answer; documents and paths by their place in the lists above. */
  readonly mappings: Readonly<
    Record<
      string,
      {
        readonly type: "value";
        readonly source: {
          readonly type: "documentValue";
          readonly document: number;
          readonly path: number;
        };
      }
    >
  >;
}

export interface QueryResult {
  readonly result: Json;
  /** Milliseconds of evaluation. */
  readonly ms: number;
  /** Tags that `/data/live/events` sends when the answer may have changed. */
  readonly syncTags: readonly string[];
  /** How each `*` of the query was read. */
  readonly plan: readonly QueryPlanStep[];
  /** Where it was asked for. */
  readonly sourceMap?: SourceMap;
}

/** How one `*` of a query was read. */
export interface QueryPlanStep {
  /** What narrowed it: the name of an index, or `scan`. */
  readonly index: string;
  /** Documents that the filter ran over; absent where that differs from run to run. */
  readonly candidates?: number;
  /** Documents that a scan would have read. */
  readonly of: number;
}

/** A mutation as it stands in the body of `/data/mutate`: exactly one key. */
export type Mutation = Readonly<Record<string, Json>>;

export interface MutateRequest {
  readonly mutations: readonly Mutation[];
  readonly transactionId?: string;
  readonly dryRun?: boolean;
  readonly identity: Identity;
}

/** An action as it stands in the body of `/data/actions`. */
export type Action = { readonly actionType: string; readonly [key: string]: Json };

export interface ActionsRequest {
  readonly actions: readonly Action[];
  readonly transactionId?: string;
  readonly dryRun?: boolean;
  readonly identity: Identity;
}

export type Transition = "appear" | "update" | "disappear";

/** What one transaction did to one document. */
export interface DocumentChange {
  readonly documentId: string;
  readonly transition: Transition;
  /** Absent where the document appears. */
  readonly previous?: StoredDocument;
  /** Absent where the document disappears. */
  readonly result?: StoredDocument;
  /** The mutations of this document only, in Sanity's form. */
  readonly mutations: readonly Mutation[];
  /** Mendoza patches: previous → result and back. */
  readonly effects: { readonly apply: readonly Json[]; readonly revert: readonly Json[] };
}

/** A transaction that is on disk. */
export interface CommittedTransaction {
  readonly id: string;
  /** Position in the log of its data set: 1, 2, 3 … without holes. */
  readonly sequence: number;
  readonly dataset: string;
  /** ISO 8601. */
  readonly timestamp: string;
  /** `Identity.id`. */
  readonly author: string;
  readonly changes: readonly DocumentChange[];
}

export interface MutateResult {
  readonly transactionId: string;
  /** One row for each mutation, `document` as after the transaction (absent after a delete). */
  readonly results: readonly {
    readonly id: string;
    readonly operation: "create" | "update" | "delete" | "none";
    readonly document?: StoredDocument;
  }[];
}

/** Which transactions of the log. */
export interface TransactionRange {
  readonly documentIds: readonly string[];
  /** Transaction ids, inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly authors?: readonly string[];
  /** Newest first. */
  readonly reverse?: boolean;
  readonly limit?: number;
}

/** One data set. Every call checks what the identity may do and throws a `LakeError`. */
export interface Dataset {
  readonly name: string;
  readonly visibility: Visibility;
  grants(identity: Identity): readonly Grant[];
  query(request: QueryRequest): Promise<QueryResult>;
  /** In the order asked; `undefined` where there is none or it may not be read (see `omitted`). */
  documents(
    ids: readonly string[],
    identity: Identity,
  ): Promise<{
    readonly documents: readonly StoredDocument[];
    readonly omitted: readonly {
      readonly id: string;
      readonly reason: "existence" | "permission";
    }[];
  }>;
  /** One SQLite transaction, synced to disk before it returns. */
  mutate(request: MutateRequest): Promise<MutateResult>;
  /** Likewise. */
  act(request: ActionsRequest): Promise<{ readonly transactionId: string }>;
  /** Every document the identity may read, by id. */
  export(identity: Identity): AsyncIterable<StoredDocument>;
  /** Documents that refer to `id`, strongly or weakly. */
  referencesTo(
    id: string,
    identity: Identity,
  ): Promise<readonly { readonly id: string; readonly type: string }[]>;
  transactions(
    range: TransactionRange,
    identity: Identity,
  ): Promise<readonly CommittedTransaction[]>;
  /** Ids that the log knows of versions in a release, or of any version of a document. */
  idsInLog(of: { readonly release: string } | { readonly document: string }): readonly string[];
  /** The document as it stood; `undefined` if it did not exist then. */
  documentAt(
    id: string,
    moment: { readonly revision: string } | { readonly time: string },
    identity: Identity,
  ): Promise<StoredDocument | undefined>;
  /** Id of the newest transaction; `undefined` before the first. */
  lastTransactionId(): string | undefined;
  /**
   * The transactions from one on, that one included, to the last there is now, each read when it is
   * asked for; `undefined` where the log cannot tell all of them, or there are more than `limit`.
   * Not checked against any grant: for streams, which judge what they carry out.
   */
  since(transactionId: string, limit: number): Iterable<CommittedTransaction> | undefined;
  /** Called after each commit, in the order of the log. Returns how to stop. */
  subscribe(listener: (transaction: CommittedTransaction) => void): () => void;
  /** Whether this identity may read this document: for streams, which carry documents out. */
  mayRead(document: StoredDocument, identity: Identity): Promise<boolean>;
}

/** A user as the local project knows one. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleAssignment[];
}

/** A robot and its token, without the token. */
export interface Robot {
  readonly id: string;
  readonly label: string;
  readonly roles: readonly RoleAssignment[];
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601; absent where the token does not end by itself. */
  readonly expiresAt?: string;
}

/** Web pages that may call, as the project keeps them. */
export interface StoredOrigin {
  readonly id: number;
  /** `https://host:port`; `*` stands for a part of the host name, or for the port. */
  readonly origin: string;
  readonly allowCredentials: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** People, robots and their tokens. Tokens are kept as SHA-256 hashes. */
export interface Identities {
  users(): readonly User[];
  /** The name of a person or the label of a robot, for what shows who wrote something. */
  nameOf(id: string): string | undefined;
  /** Creates, or replaces name, e-mail and roles of the same id. */
  putUser(user: User): void;
  /** Takes a person away, with all tokens. False where there is none; a robot is none. */
  removeUser(id: string): boolean;
  /** A new token for a person (a session), told once. */
  createSession(userId: string): { readonly token: string };
  /**
   * Makes this the one token of a person: for whoever keeps tokens elsewhere. Throws a `LakeError`
   * 404 without the person, 409 where it is somebody else's.
   */
  setToken(userId: string, token: string): void;
  /** A new robot token, told once. `id` is what the history shows as author. */
  createRobot(robot: {
    readonly id: string;
    readonly label: string;
    readonly roles: readonly RoleAssignment[];
    /** ISO 8601: when the token ends by itself. */
    readonly expiresAt?: string;
  }): { readonly token: string };
  /** Robots that have a token. */
  robots(): readonly Robot[];
  /** Ends the tokens of a robot; its name stays, for the history. False where there is none. */
  endRobot(id: string): boolean;
  /** Another token in the place of one, for the same identity and as long. */
  rotate(token: string): { readonly token: string };
  /** Creates or replaces. Throws a `LakeError` 400 for grants that are not GROQ filters. */
  putRole(role: CustomRole): void;
  roles(): readonly CustomRole[];
  endSession(token: string): void;
  /** Anonymous for no token; `undefined` for a token that is not known. */
  identify(token: string | undefined): Identity | undefined;
}

/** A data set that is copied, or was. */
export interface Copy {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly history: boolean;
  readonly state: "pending" | "completed" | "failed";
  /** Why it failed. */
  readonly message?: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601. */
  readonly updatedAt: string;
}

/** Copies of data sets, assets and all. */
export interface Copies {
  /**
   * Begins to copy into a data set that is not there yet, which shows when all of it is. Throws a
   * `LakeError` 404 without a source, 409 where the target is there.
   */
  begin(asked: {
    readonly source: string;
    readonly target: string;
    /** Whether the target gets the history too, or begins with what is there now. */
    readonly history: boolean;
    /** Whether releases and versions go with it. */
    readonly releases: boolean;
  }): Copy;
  get(id: string): Copy | undefined;
  /** Newest first. */
  list(): readonly Copy[];
  /** Called with each copy whose state changes. Returns how to stop. */
  watch(listener: (copy: Copy) => void): () => void;
}

/** A lake as it was at one moment. */
export interface Backup {
  /** Absolute. Shares the bytes of assets with the lake (hard links): to be copied, not written to. */
  readonly directory: string;
  readonly remove: () => Promise<void>;
}

/** Everything on disk: one directory, one process. */
export interface LakeCore {
  /** What it was opened with, or has been since its first start. */
  readonly projectId: string;
  readonly clock: Clock;
  readonly identities: Identities;
  readonly origins: {
    list(): readonly StoredOrigin[];
    /** Throws a `LakeError` 409 where it is there, 400 where it is no origin. */
    add(origin: string, allowCredentials: boolean): StoredOrigin;
    /** False where there is none. */
    remove(id: number): boolean;
  };
  /** Directory for the bytes of assets of a data set (created by the core). */
  assetDirectory(dataset: string): string;
  datasets(): readonly Dataset[];
  dataset(name: string): Dataset | undefined;
  createDataset(name: string, visibility: Visibility): Dataset;
  setVisibility(name: string, visibility: Visibility): void;
  deleteDataset(name: string): void;
  readonly copies: Copies;
  /**
   * Copies everything as it is at one moment, while it goes on being written: into a directory that
   * can be opened as a lake, beside the data, until `remove` is called or the lake is opened again.
   * Throws a `LakeError` 507 where there is no room.
   */
  backup(): Promise<Backup>;
  close(): void;
}

/** How a core is opened. Throws a `LakeError` in plain words if the directory cannot be used. */
export interface LakeCoreOptions {
  /** Absolute. One SQLite file and the assets live in it. */
  readonly directory: string;
  /** Kept since the first start, `local` where none was given then; another one is refused. */
  readonly projectId?: string | undefined;
  readonly clock: Clock;
  /** For how many days the history tells what was done; for ever unless given. */
  readonly historyDays?: number | undefined;
}
