/**
 * Errors of the lake, in the shapes that the Content Lake's own clients read.
 *
 * `details` becomes the `error` object of the answer, e.g.
 * `{ description, type: "queryParseError", query, start, end }`.
 */
export interface LakeErrorDetails {
  readonly type: string;
  readonly description: string;
  readonly [key: string]: unknown;
}

/** A refusal that is told to the client: never a stack trace. `status` is the HTTP status. */
export class LakeError extends Error {
  readonly status: number;
  readonly details: LakeErrorDetails;

  constructor(status: number, details: LakeErrorDetails) {
    super(details.description);
    this.name = "LakeError";
    this.status = status;
    this.details = details;
  }
}
