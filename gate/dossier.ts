import { asPublished, digestOfReviewed } from "../contracts/reviewed-text.ts";
import {
  dependenciesOf,
  makeContext,
  type PolicyDocument,
  type ReviewRecord,
  type RuleContext,
} from "../policy/index.ts";
import { auditHead } from "./audit.ts";
import { type Caller, mustMayEdit } from "./callers.ts";
import { editorsOf } from "./editors.ts";
import { draftIdOf } from "./ids.ts";
import type { LakeDocument } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";
import { Reading } from "./reading.ts";
import { reviewsOf, type StoredReview } from "./reviews.ts";
import type { Setting } from "./setting.ts";
import { gather, leavingIds } from "./surroundings.ts";

/** A document with everything it is judged by, as all of it stood when it was read. */
export interface Dossier {
  readonly id: string;
  readonly draft: LakeDocument | undefined;
  readonly published: LakeDocument | undefined;
  /**
   * What is judged: the draft if there is one, else what is published; under the bare id, as it
   * would be published.
   */
  readonly candidate: PolicyDocument;
  /** For the policy, reviewing included. */
  readonly context: RuleContext;
  /** Of the candidate and the published documents it rests on. */
  readonly digest: string;
  /** Not used up, by people who are reviewers today; none where the editors cannot be known. */
  readonly reviews: readonly StoredReview[];
  /** Who changed it since it was last published; `undefined` where the history does not tell. */
  readonly editors: readonly string[] | undefined;
  /** Everything that was read, by revision. */
  readonly reading: Reading;
  /** Ids of what is still published inside while its takedown is not finished. */
  readonly leaving: ReadonlySet<string>;
  /** The number of the newest audit entry when the reading began. */
  readonly head: number;
}

/**
 * Reads a document with its closure, reviews and editors, for a caller who could open its draft
 * himself. Throws "forbidden" for another one, and "unknown-document" if neither draft nor
 * published version is there.
 */
export async function compile(id: string, caller: Caller, setting: Setting): Promise<Dossier> {
  const { lake, vault } = setting;
  const head = await auditHead(lake.editorial);
  const reading = new Reading(lake.editorial);
  await reading.load([id, draftIdOf(id)]);
  const draft = reading.get(draftIdOf(id));
  const published = reading.get(id);
  const source = draft ?? published;
  await mustMayEdit(caller, { ...source, _id: draftIdOf(id) });
  if (source === undefined) {
    throw new GateProblem("unknown-document", `There is no document "${id}", nor a draft of it.`);
  }
  const candidate = asPublished(source);

  const leaving = await leavingIds(lake.editorial);
  const { editorial } = lake;
  const gathered = await gather(candidate, { reading, editorial, vault, leaving });
  const [stored, editors] = await Promise.all([reviewsOf(id, setting), editorsOf(id, lake)]);
  const reviews = editors === undefined ? [] : stored;
  const digest = await digestOfText(candidate, dependenciesOf(candidate, gathered.known));
  const review = {
    digest,
    reviews: recordsOf(reviews),
    editors: editors ?? [],
    twoReviewers: setting.twoReviewers,
  };
  const now = setting.clock().toISOString();
  const context = makeContext({ now, ...gathered, review });
  return {
    id,
    draft,
    published,
    candidate,
    context,
    digest,
    reviews,
    editors,
    reading,
    leaving,
    head,
  };
}

/** Any change of the text, or of something published that it rests on, changes it; a save does not. */
async function digestOfText(
  candidate: PolicyDocument,
  dependencies: readonly PolicyDocument[],
): Promise<string> {
  try {
    return await digestOfReviewed(candidate, dependencies);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GateProblem("not-publishable", error.message);
  }
}

function recordsOf(reviews: readonly StoredReview[]): readonly ReviewRecord[] {
  return reviews.map((review) => review.record);
}
