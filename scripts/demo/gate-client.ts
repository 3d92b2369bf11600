import { z } from "zod";
import {
  checkResponseSchema,
  problemSchema,
  publishResponseSchema,
  reviewResponseSchema,
  type CheckResponse,
  type Problem,
  type ReviewBody,
} from "../../gate/api.ts";

/** The gate said no, or could not. */
export class GateRefusal extends Error {
  readonly problem: Problem;

  constructor(action: string, documentId: string, problem: Problem) {
    const blocking = problem.findings?.filter((finding) => finding.severity === "block") ?? [];
    const reasons = blocking.map((finding) => `${finding.rule}: ${finding.message}`);
    super([`${action} of ${documentId} was refused: ${problem.detail}`, ...reasons].join("\n  "));
    this.name = "GateRefusal";
    this.problem = problem;
  }
}

/** The gate as somebody who holds a token meets it. */
export interface GateClient {
  check(id: string): Promise<CheckResponse>;
  requestReview(id: string, digest: string, note?: string): Promise<void>;
  review(id: string, body: ReviewBody): Promise<void>;
  publish(id: string, digest: string): Promise<void>;
}

/** Every call throws a `GateRefusal` when the answer is a problem document. */
export function gateClient(origin: string, token: string): GateClient {
  async function post<Shape extends z.ZodType>(
    id: string,
    action: string,
    body: unknown,
    shape: Shape,
  ): Promise<z.output<Shape>> {
    const response = await fetch(`${origin}/v1/documents/${encodeURIComponent(id)}/${action}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new GateRefusal(action, id, problemSchema.parse(answer));
    return shape.parse(answer);
  }

  return {
    check: (id) => post(id, "check", {}, checkResponseSchema),
    async requestReview(id, digest, note) {
      await post(
        id,
        "review-requests",
        note === undefined ? { digest } : { digest, note },
        z.unknown(),
      );
    },
    async review(id, body) {
      await post(id, "reviews", body, reviewResponseSchema);
    },
    async publish(id, digest) {
      const { published } = await post(id, "publish", { digest }, publishResponseSchema);
      if (!published) throw new Error(`${id} is in the outbox, and not yet in public.`);
    },
  };
}
