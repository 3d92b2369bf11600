/**
 * Everything the gate may refuse or fail at, as RFC 9457 problem documents. The id is the last
 * part of `type`; `GET /problems/{id}` explains it.
 */
import type { Problem } from "./api.ts";

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** For the person who meets it: what it means and what to do. */
  readonly help: string;
}

export const PROBLEMS = {
  "bad-request": {
    status: 400,
    title: "The request cannot be read",
    help: "Send a JSON object with the fields that gate/api.ts names, and nothing else.",
  },
  "note-needed": {
    status: 400,
    title: "Say what should change",
    help: "A review that asks for changes needs a note, so that the author knows what to do.",
  },
  unauthenticated: {
    status: 401,
    title: "Nobody is signed in",
    help: "Send your own Sanity token as `Authorization: Bearer …`. The gate asks the lake who it belongs to.",
  },
  forbidden: {
    status: 403,
    title: "You may not do this",
    help: "Only members who may write drafts of this document can use the gate for it.",
  },
  "may-not-review": {
    status: 403,
    title: "You may not review this text",
    help: "A review is given by somebody who is a reviewer of that kind, did not edit the text since it was last published, and has not given the other kind of review for it.",
  },
  "administrators-only": {
    status: 403,
    title: "This is for administrators of the gate",
    help: "An operator of the gate names its administrators, by user id or by a role.",
  },
  "may-not-withdraw": {
    status: 403,
    title: "You may not withdraw a consent",
    help: "Consent reviewers and administrators of the gate enter withdrawals. Whoever learns of one tells them.",
  },
  "own-request": {
    status: 403,
    title: "It takes another administrator",
    help: "A purge is confirmed by an administrator of the gate who did not ask for it.",
  },
  "unknown-purge": {
    status: 404,
    title: "There is no such purge",
    help: "`GET /v1/purges` lists them. A request that the gate did not sign is none.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing at this address",
    help: "The gate answers under /v1/documents/{id}/ and at /healthz.",
  },
  "unknown-document": {
    status: 404,
    title: "There is no such document",
    help: "Neither a draft nor a published version has this id. Use the bare id, without `drafts.`.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This address takes another method",
    help: "The `Allow` header lists the methods that it takes.",
  },
  "text-changed": {
    status: 409,
    title: "The text has changed since you read it",
    help: "The digest you sent is not the digest of the text as it is now, or of something it rests on. Check again and read what changed.",
  },
  "nothing-to-publish": {
    status: 409,
    title: "There is nothing to publish",
    help: "The document has no draft: what is published is all there is.",
  },
  "nothing-to-take-down": {
    status: 409,
    title: "It is not published",
    help: "Only a published document can be taken down.",
  },
  "nothing-to-withdraw": {
    status: 409,
    title: "No such consent is in effect",
    help: "Only a consent that took effect through the gate can be withdrawn. Discard a draft of one.",
  },
  "still-referred-to": {
    status: 409,
    title: "Published documents refer to it",
    help: "Take those down first, or send `cascade: true` to take them down with it.",
  },
  "still-public": {
    status: 409,
    title: "It is public",
    help: "Only what is no longer public can be purged. Take it down, or withdraw the consent that it rests on, and ask again.",
  },
  "still-in-use": {
    status: 409,
    title: "Other documents refer to it",
    help: "Take the reference out of each of them, drafts and versions included, or have them purged too.",
  },
  "purge-not-waiting": {
    status: 409,
    title: "The purge waits for nobody",
    help: "It was confirmed, withdrawn, or waited too long. Ask for a new one.",
  },
  "changed-meanwhile": {
    status: 409,
    title: "Somebody else was faster",
    help: "The document, or something it rests on, was changed while the gate worked on it. Nothing was done. Check again.",
  },
  "too-large": {
    status: 413,
    title: "The request is too large",
    help: "The gate takes bodies of up to 64 KiB. It is sent digests and notes, never documents.",
  },
  "key-reused": {
    status: 422,
    title: "This key belongs to another request",
    help: "An Idempotency-Key names one request. Send a new key with a new request.",
  },
  "too-many": {
    status: 429,
    title: "Too many requests",
    help: "Wait as many seconds as the `Retry-After` header says.",
  },
  blocked: {
    status: 422,
    title: "The policy does not allow this yet",
    help: "Every finding of severity `block` says what is wrong and what would mend it.",
  },
  "not-publishable": {
    status: 422,
    title: "Documents of this kind are never published",
    help: "The type has no contract, was changed since the last publish, or the id holds a dot.",
  },
  "consent-is-final": {
    status: 422,
    title: "A consent that is in effect is not edited",
    help: "Record the withdrawal on it, or write a new consent that supersedes it.",
  },
  "past-the-gate": {
    status: 422,
    title: "It rests on something that came past the gate",
    help: "A consent or profile was published or changed by somebody's token, not by the gate, so nobody reviewed it. Make a draft of it as it should be, have it reviewed, and publish that.",
  },
  "not-fit-for-public": {
    status: 422,
    title: "The document does not fit what may be public",
    help: "The contract of its type names every field that may leave and what it may hold. Mend the fields that are listed.",
  },
  "lake-unavailable": {
    status: 503,
    title: "The lake does not answer",
    help: "The gate says nothing is published unless it knows. Try again: what was begun is finished or never happened.",
  },
  "too-slow": {
    status: 504,
    title: "It took too long",
    help: "What had begun goes on, and is done whole or not at all. Send the same request again, under the same Idempotency-Key if it had one.",
  },
  starting: {
    status: 503,
    title: "The gate is still starting",
    help: "It first finishes what an earlier run left undone. Try again in a moment.",
  },
  internal: {
    status: 500,
    title: "The gate failed",
    help: "This is the gate's fault, not yours. Nothing is published unless it said so. The log has the details under the request id.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemId = keyof typeof PROBLEMS;

interface Extras extends Pick<Problem, "findings" | "dependents"> {
  /** Told in the `Retry-After` header, too. */
  readonly retryAfterSeconds?: number;
}

/** A refusal or failure that is told to the caller. `message` is the `detail`. */
export class GateProblem extends Error {
  readonly id: ProblemId;
  readonly extras: Extras;

  constructor(id: ProblemId, detail: string, extras: Extras = {}, cause?: unknown) {
    super(detail, { cause });
    this.name = "GateProblem";
    this.id = id;
    this.extras = extras;
  }

  /** The problem document. */
  toProblem(): Problem {
    const { status, title } = PROBLEMS[this.id];
    const { retryAfterSeconds: _told, ...extras } = this.extras;
    return { type: `/problems/${this.id}`, title, status, detail: this.message, ...extras };
  }
}

/** Whether a string is the id of a kind of problem. */
export function isProblemId(id: string): id is ProblemId {
  return Object.hasOwn(PROBLEMS, id);
}
