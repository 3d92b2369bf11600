/**
 * Errors as the clients of the Content Lake read them. Two shapes are the contract:
 * `{ error: { description, type, … } }` where a query, a mutation or an action failed, and
 * `{ statusCode, error, message }` for everything about the request itself.
 */
import { STATUS_CODES } from "node:http";
import { LakeError } from "../errors.ts";
import { storageRefusal } from "../storage/refusal.ts";

/** A refusal about the request itself, answered as `{ statusCode, error, message }`. */
export class ApiError extends Error {
  readonly status: number;
  /** Told in `error`; the phrase of the status unless a client looks for another word. */
  readonly label: string;
  readonly attributes: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    message: string,
    options: {
      readonly label?: string;
      readonly attributes?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.label = options.label ?? STATUS_CODES[status] ?? "Error";
    this.attributes = options.attributes;
  }
}

/** A JSON answer. */
export function answerJson(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}

/**
 * What the client is told about `thrown`. What is not a refusal of ours is reported to `report`
 * with its stack and told as a bare 500: a stack trace is for the log, not for the wire.
 */
export function answerError(thrown: unknown, report: (line: string) => void): Response {
  const refusal = thrown instanceof LakeError ? thrown : storageRefusal(thrown);
  if (refusal !== undefined) {
    return answerJson({ statusCode: refusal.status, error: refusal.details }, refusal.status);
  }
  if (thrown instanceof ApiError) {
    return answerJson(
      {
        statusCode: thrown.status,
        error: thrown.label,
        message: thrown.message,
        ...(thrown.attributes === undefined ? {} : { attributes: thrown.attributes }),
      },
      thrown.status,
    );
  }
  report(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
  return answerJson(
    {
      statusCode: 500,
      error: "Internal Server Error",
      message: "The lake failed to answer. The fault is not yours; its log says more.",
    },
    500,
  );
}
