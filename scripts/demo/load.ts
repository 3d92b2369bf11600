/**
 * Loads the demonstration the way people would: editors write drafts with their own tokens,
 * reviewers approve at the gate with theirs, and the gate alone publishes. There is no other way
 * in, so nothing here can be public that the policy does not allow.
 */
import path from "node:path";
import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import { REVIEW_KINDS, type ReviewKind } from "../../contracts/vocabulary.ts";
import { ROOT } from "../command/paths.ts";
import { PEOPLE, REVIEWERS } from "../stack/people.ts";
import { readDemo, type DemoDocument } from "./documents.ts";
import { GateRefusal, gateClient, type GateClient } from "./gate-client.ts";
import { uploadImages, withImages } from "./images.ts";
import { inOrderOfReference } from "./order.ts";
import { asDrafted } from "./references.ts";

const DEMO_FOLDER = path.join(ROOT, "demo");

/** The gate refuses an action when something it rests on changes meanwhile; then it is tried anew. */
const ATTEMPTS = 5;

/** What the loader is given of a running stack. */
export interface DemoTarget {
  /** Origin of the gate. */
  readonly gate: string;
  /** On `editorial`, without a token. */
  readonly client: SanityClient;
  /** A token for a user id. */
  readonly tokenOf: (userId: string) => string;
  /** The moment that `$today` is counted from. */
  readonly now: Date;
  /** Stops the load between two documents. */
  readonly signal?: AbortSignal;
}

const draftSchema = z.looseObject({ _id: z.string(), _type: z.string() });

/**
 * Loads what is not there yet: an interrupted load is taken up where it stopped.
 *
 * Throws a `GateRefusal` when the gate does not let through what the demonstration means to be
 * published: that is a mistake in `demo/`.
 */
export async function loadDemo(target: DemoTarget): Promise<{ readonly loaded: number }> {
  const documents = inOrderOfReference(await readDemo(DEMO_FOLDER, target.now));
  const there = await idsThere(target, documents);
  const missing = documents.filter((document) => !isThere(document, there));
  if (missing.length === 0) return { loaded: 0 };

  const goingOut = new Set(
    documents.filter(({ state }) => state === "published").map(({ content }) => content._id),
  );
  const typeOf = new Map(documents.map(({ content }) => [content._id, content._type]));
  const images = await uploadImages(
    path.join(DEMO_FOLDER, "images"),
    missing.map(({ content }) => content),
    clientOf(target, PEOPLE.editor.id),
  );
  for (const document of missing) {
    target.signal?.throwIfAborted();
    const content = draftSchema.parse(
      asDrafted(withImages(document.content, images), (id) =>
        goingOut.has(id) ? undefined : typeOf.get(id),
      ),
    );
    await bring({ ...document, content }, target);
  }
  return { loaded: missing.length };
}

/** Drafts a document and brings it as far as it shall come. */
async function bring(document: DemoDocument, target: DemoTarget): Promise<void> {
  const { content, author, state } = document;
  await clientOf(target, author).createOrReplace({ ...content, _id: `drafts.${content._id}` });
  if (state === "draft") return;
  const editor = gateClient(target.gate, target.tokenOf(author));
  const check = await editor.check(content._id);
  if (check.requiredReviews.length > 0 && check.reviewRequest?.digest !== check.digest) {
    await editor.requestReview(content._id, check.digest, document.note);
  }
  for (const kind of check.requiredReviews) {
    const wanted = state === "published" || document.approved.includes(kind);
    const given = check.reviews.some(
      (review) => review.kind === kind && review.digest === check.digest,
    );
    if (!wanted || given) continue;
    await reviewerClient(kind, target).review(content._id, {
      kind,
      decision: "approved",
      digest: check.digest,
      acknowledged: check.findings
        .filter((finding) => finding.severity === "warn")
        .map((finding) => finding.rule),
    });
  }
  if (state === "published") await publish(editor, content._id, check.digest);
}

async function publish(editor: GateClient, id: string, digest: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await editor.publish(id, digest);
      return;
    } catch (error) {
      const again =
        error instanceof GateRefusal &&
        error.problem.type === "/problems/changed-meanwhile" &&
        attempt < ATTEMPTS;
      if (!again) throw error;
    }
  }
}

function reviewerClient(kind: ReviewKind, target: DemoTarget): GateClient {
  const [reviewer] = REVIEWERS[kind];
  if (reviewer === undefined) {
    const kinds = REVIEW_KINDS.map((choice) => choice.value).join(" and ");
    throw new Error(`Nobody may review ${kind}. The stack needs reviewers for ${kinds}.`);
  }
  return gateClient(target.gate, target.tokenOf(reviewer));
}

function clientOf(target: DemoTarget, userId: string): SanityClient {
  return target.client.withConfig({ token: target.tokenOf(userId) });
}

/** Ids of all that is there of the demonstration, drafts with their prefix. */
async function idsThere(
  target: DemoTarget,
  documents: readonly DemoDocument[],
): Promise<ReadonlySet<string>> {
  const ids = documents.flatMap(({ content: { _id } }) => [_id, `drafts.${_id}`]);
  const found = await clientOf(target, PEOPLE.editor.id).fetch<unknown>(
    "*[_id in $ids]._id",
    { ids },
    { perspective: "raw" },
  );
  return new Set(z.array(z.string()).parse(found));
}

/** What waits for review is gone through again: request and approvals may be missing. */
function isThere({ content, state }: DemoDocument, ids: ReadonlySet<string>): boolean {
  if (state === "in-review") return false;
  return ids.has(state === "draft" ? `drafts.${content._id}` : content._id);
}
