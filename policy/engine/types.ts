/**
 * The policy's own words: what goes in (`RuleContext`), what a rule is, what comes out.
 *
 * Everything is plain data, synchronous and deterministic: the Studio on each keystroke, the gate
 * before each publish and the audit over a data set run the very same code.
 */
import type { ReviewKind } from "../../contracts/vocabulary.ts";
import type { Floors } from "../data/floors.ts";
import type { ReviewDecision } from "../data/vocabulary.ts";
import type { NameBook } from "../names/name-book.ts";
import type { ImageMetadata } from "../images/types.ts";
import type { FieldText } from "../text/types.ts";

/** A document as the Content Lake holds it: untrusted, possibly half-written. */
export interface PolicyDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/** A step into a document: a field name, an array item by `_key`, or an index. As in Sanity. */
export type PathSegment = string | number | { readonly _key: string };
export type Path = readonly PathSegment[];

export type Severity = "block" | "warn";

/** `unknown` is never `pass`: what a rule cannot decide, a person must. */
export type Outcome = "pass" | "fail" | "needs-review";

/** Offsets into the plain text of the field at `path`: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One step that would mend a finding. */
export type Fix =
  /** Replace the text at the finding's span. */
  | { readonly kind: "replace-text"; readonly title: string; readonly replacement: string }
  /** Set the value at `path` (relative to the document). */
  | { readonly kind: "set"; readonly title: string; readonly path: Path; readonly value: unknown };

/** What a rule says of a place in a document. */
export interface RuleFinding {
  /** Defaults to the severity of the rule. */
  readonly severity?: Severity;
  /** `fail` unless told otherwise. */
  readonly outcome?: Exclude<Outcome, "pass">;
  /** The field the finding is about; `[]` is the document. */
  readonly path: Path;
  readonly span?: Span;
  /** The offending text: always what `span` cuts out. */
  readonly text?: string;
  /** One or two sentences an editor can act on: what is wrong, and what to do. */
  readonly message: string;
  readonly fix?: Fix;
}

/** A finding as the engine reports it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Exclude<Outcome, "pass">;
  readonly documentId: string;
  readonly path: Path;
  readonly span?: Span;
  readonly text?: string;
  readonly message: string;
  readonly fix?: Fix;
  readonly source: readonly Source[];
  /** Set when the rule itself failed: the finding is about the engine, and blocks. */
  readonly engineFault?: true;
  /** With `engineFault`: the error's own words, for operators and logs. Not for editors. */
  readonly detail?: string;
}

/** Where a rule comes from. `house` where no source could be verified. */
export type Source =
  | "house"
  | { readonly title: string; readonly url?: string; readonly locator?: string };

/** How a reference resolves among what may be relied on. */
export type Resolution =
  /** In force: published in `editorial`, or going out in the same transaction. */
  | { readonly state: "published"; readonly document: PolicyDocument }
  /** There is only a draft: it may be shown, never relied on. */
  | { readonly state: "draft"; readonly document: PolicyDocument }
  | { readonly state: "missing" }
  /** It was not asked, or nobody answered. Never the same as missing, never a pass. */
  | { readonly state: "unresolved" };

/** A review as the gate holds it. */
export interface ReviewRecord {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly decision: ReviewDecision;
  /** Digest of the content and dependencies that were reviewed. */
  readonly digest: string;
  /** Sanity user id. */
  readonly reviewer: string;
  /** ISO 8601. */
  readonly reviewedAt: string;
  /** Rule ids of warnings the reviewer took note of in writing. */
  readonly acknowledged: readonly string[];
  readonly note?: string;
}

/** What is known of the reviewing of the judged text. Absent where nobody can know (a bare text). */
export interface ReviewState {
  /** Digest of exactly the judged content and its dependencies. */
  readonly digest: string;
  /** Reviews of this document that are not used up, any digest. */
  readonly reviews: readonly ReviewRecord[];
  /** Ids of everybody who changed the draft since it was last published, from the history. */
  readonly editors: readonly string[];
  /** Whether two kinds need two people: "needed" where the host does not say. */
  readonly twoReviewers?: "needed" | "not-needed";
}

/**
 * Everything a rule may look at beside the document. There is no other way in. The documents it gives
 * do not change while it is used: what was read of one serves the next judgement in the same context.
 */
export interface RuleContext {
  /** The moment of judgement, ISO 8601 in UTC. */
  readonly now: string;
  /** Resolves a bare id (no `drafts.`). */
  readonly resolve: (id: string) => Resolution;
  /**
   * The published documents of `type` that hold a reference to `id`: what points *at* a document,
   * which the document itself cannot tell (a consent does not know that it was superseded).
   * `unresolved` where it was not asked.
   *
   * Hosts answer what `questionsOf` asks; `makeContext` does the rest.
   */
  readonly referring: (id: string, type: string) => readonly PolicyDocument[] | "unresolved";
  /** The published statistics of this `metric`. `unresolved` where it was not asked. */
  readonly measured: (metric: string) => readonly PolicyDocument[] | "unresolved";
  /** The names that the published corpus as a whole knows. `unresolved` where nobody asked. */
  readonly names: () => NameBook | "unresolved";
  /**
   * Which of `nameCandidates(document)` the gate's vault holds as a protected name. `undefined`
   * where nobody can know (the Studio, a bare text): no-protected-name then says, as needs-review,
   * that the gate will look. The gate always gives it.
   */
  readonly protectedNames?: ReadonlySet<string>;
  /**
   * What the file of an image holds beside the picture, by the id of the asset. Absent where nobody
   * reads the bytes (the Studio): image-metadata-stripped then says, as needs-review, that the gate
   * will. `unresolved` where it was not asked.
   */
  readonly imageMetadata?: (assetId: string) => ImageMetadata | "unresolved";
  /** How few people may fit what is told of a survivor; `FLOORS` where the host has no other. */
  readonly floors?: Floors;
  /**
   * `undefined` while drafting: reviewed-by-others then says what will be needed, as
   * needs-review. The gate always gives it.
   */
  readonly review?: ReviewState;
}

/**
 * The context as a rule gets it from the engine: the host's, with every look-up watched (one that
 * stays `unresolved` blocks under the rule that asked, whatever the rule makes of it) and texts
 * read once for all rules of a judgement.
 */
export interface CheckContext extends RuleContext {
  readonly texts: (document: PolicyDocument) => readonly FieldText[];
  /** The host's own context: one object for all judgements in it. */
  readonly host?: RuleContext;
}

/** A rule: one file, whose name is its id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** A few words for lists and headings. */
  readonly title: string;
  /** What it asks, in plain words, for the person who is stopped. */
  readonly help: string;
  /** Why it exists. */
  readonly rationale: string;
  readonly source: readonly [Source, ...Source[]];
  /**
   * True for a rule about the other rules' findings: it runs after all others and gets what they
   * found. Everybody else gets an empty `found`.
   */
  readonly last?: true;
  /**
   * True for a rule that judges wording alone and so has something to say of a text without a CMS
   * around it (`lint:text`).
   */
  readonly readsText?: true;
  /**
   * True for a rule whose question only the gate can answer: before that it says, as needs-review,
   * what is still ahead, which is no fault of the text.
   */
  readonly answeredByGate?: true;
  /** False: the rule has nothing to say of this document. */
  readonly appliesTo: (
    document: PolicyDocument,
    context: CheckContext,
    found: readonly Finding[],
  ) => boolean;
  /** No finding is a pass. May throw: the engine turns that into a blocking engine fault. */
  readonly check: (
    document: PolicyDocument,
    context: CheckContext,
    found: readonly Finding[],
  ) => readonly RuleFinding[];
}

/** How one rule came out. */
export interface RuleResult {
  readonly rule: string;
  readonly outcome: Outcome | "inapplicable";
}

/** The policy's answer for one document. */
export interface Judgement {
  readonly documentId: string;
  /** In the order of rules, then path, then span. Same input, same list. */
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
  /** True if any finding has severity `block`. */
  readonly blocked: boolean;
}
