import { seal } from "../contracts/objects/seal.ts";
import { requiredReviews } from "../policy/index.ts";
import { type CheckResponse, checkResponseSchema } from "./api.ts";
import type { Caller } from "./callers.ts";
import { compile } from "./dossier.ts";
import { findingsBeforeReview } from "./judgement.ts";
import { obstacleToReview } from "./review.ts";
import { kindsOf } from "./people.ts";
import { reviewRequestOf } from "./reviews.ts";
import type { Setting } from "./setting.ts";

/** What stands in the way of a document, who reviewed it, and who may. Writes nothing. */
export async function check(setting: Setting, caller: Caller, id: string): Promise<CheckResponse> {
  const dossier = await compile(id, caller, setting);
  const { candidate, context, digest, reviews, editors } = dossier;
  const findings = await findingsBeforeReview(dossier, setting);
  const mayReview = kindsOf(caller, setting).filter(
    (kind) => obstacleToReview(caller, kind, { dossier, findings }, setting) === undefined,
  );
  return checkResponseSchema.parse({
    documentId: id,
    digest,
    findings,
    blocked: findings.some((finding) => finding.severity === "block"),
    requiredReviews: requiredReviews(candidate, context),
    reviews: reviews.map((review) => review.record),
    reviewRequest: (await reviewRequestOf(id, setting.lake.editorial)) ?? null,
    editors: editors ?? [],
    mayReview,
    published: await publishedSeal(id, setting),
  });
}

async function publishedSeal(id: string, { lake }: Setting) {
  const form = (await lake.public.documents([id])).get(id);
  const parsed = seal.safeParse(form?.seal);
  if (!parsed.success) return null;
  const { digest, validUntil, channels } = parsed.data;
  return { digest, validUntil, channels };
}
