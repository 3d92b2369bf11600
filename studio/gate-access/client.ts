/**
 * The Studio's way to the gate: its HTTP shapes (`gate/api.ts`) and the person's own token.
 */
import type { z } from "zod";
import {
  checkResponseSchema,
  dependentsResponseSchema,
  meResponseSchema,
  problemSchema,
  publishResponseSchema,
  reviewResponseSchema,
  unpublishResponseSchema,
  withdrawalReceiptSchema,
  type CheckResponse,
  type DependentsResponse,
  type MeResponse,
  type Problem,
  type PublishResponse,
  type ReviewBody,
  type UnpublishResponse,
  type WithdrawalReceipt,
} from "../../gate/api.ts";

/** The gate answered, and the answer is no. `problem` says why, in words for a person. */
export class GateRefusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "GateRefusal";
    this.problem = problem;
  }
}

/** The gate did not answer, or not in its own words. Nothing may be concluded from it. */
class GateUnavailable extends Error {
  constructor(detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.name = "GateUnavailable";
  }
}

/**
 * What a person can ask of the gate. `documentId` is the published id (no `drafts.`).
 * Every call rejects with `GateRefusal` or `GateUnavailable`.
 */
export interface GateClient {
  /** What this person may do at the gate beside drafting. */
  me(signal?: AbortSignal): Promise<MeResponse>;
  check(documentId: string, signal?: AbortSignal): Promise<CheckResponse>;
  requestReview(documentId: string, request: { digest: string; note?: string }): Promise<void>;
  review(documentId: string, review: ReviewBody): Promise<void>;
  publish(documentId: string, digest: string): Promise<PublishResponse>;
  unpublish(
    documentId: string,
    request: { reason: string; cascade: boolean },
  ): Promise<UnpublishResponse>;
  /** What a withdrawal of a consent would do now. */
  dependents(consentId: string, signal?: AbortSignal): Promise<DependentsResponse>;
  withdraw(consentId: string, request: { reason: string }): Promise<WithdrawalReceipt>;
}

type DocumentOperation = "check" | "review-requests" | "reviews" | "publish" | "unpublish";

interface GateCall {
  /** Under the origin of the gate. */
  readonly path: string;
  /** Without one it is a GET. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** One call about one document. */
function about(
  documentId: string,
  operation: DocumentOperation,
  body: unknown,
  signal?: AbortSignal,
): GateCall {
  return { path: `/v1/documents/${encodeURIComponent(documentId)}/${operation}`, body, signal };
}

function consentPath(consentId: string, part: "dependents" | "withdraw"): string {
  return `/v1/consents/${encodeURIComponent(consentId)}/${part}`;
}

async function refusalOf(response: Response): Promise<Error> {
  const text = await response.text();
  try {
    return new GateRefusal(problemSchema.parse(JSON.parse(text)));
  } catch (cause) {
    return new GateUnavailable(
      `The gate answered ${response.status} without saying why. Try again; if it stays, tell an administrator.`,
      { cause },
    );
  }
}

/**
 * `gate` is an origin. `token` is the Sanity token of the person; without one the gate refuses.
 */
export function createGateClient(gate: string, token: string | undefined): GateClient {
  async function call(request: GateCall): Promise<Response> {
    const url = new URL(request.path, gate);
    const headers = new Headers({ "content-type": "application/json" });
    if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
    let response: Response;
    try {
      response = await fetch(url, {
        method: request.body === undefined ? "GET" : "POST",
        headers,
        body: request.body === undefined ? null : JSON.stringify(request.body),
        signal: request.signal ?? null,
      });
    } catch (cause) {
      if (request.signal?.aborted) throw cause;
      throw new GateUnavailable(
        "The gate cannot be reached, so nothing can be checked or published now. Your draft is safe.",
        { cause },
      );
    }
    if (!response.ok) throw await refusalOf(response);
    return response;
  }

  async function ask<Schema extends z.ZodType>(
    request: GateCall,
    schema: Schema,
  ): Promise<z.infer<Schema>> {
    const response = await call(request);
    try {
      return schema.parse(await response.json());
    } catch (cause) {
      if (request.signal?.aborted) throw cause;
      throw new GateUnavailable(
        "The gate answered in a form this Studio does not know. Reload the page; if it stays, tell an administrator.",
        { cause },
      );
    }
  }

  return {
    me: (signal) => ask({ path: "/v1/me", signal }, meResponseSchema),
    check: (documentId, signal) => ask(about(documentId, "check", {}, signal), checkResponseSchema),
    requestReview: async (documentId, body) => {
      await call(about(documentId, "review-requests", body));
    },
    review: async (documentId, body) => {
      await ask(about(documentId, "reviews", body), reviewResponseSchema);
    },
    publish: (documentId, digest) =>
      ask(about(documentId, "publish", { digest }), publishResponseSchema),
    unpublish: (documentId, body) =>
      ask(about(documentId, "unpublish", body), unpublishResponseSchema),
    dependents: (consentId, signal) =>
      ask({ path: consentPath(consentId, "dependents"), signal }, dependentsResponseSchema),
    withdraw: (consentId, body) =>
      ask({ path: consentPath(consentId, "withdraw"), body }, withdrawalReceiptSchema),
  };
}
