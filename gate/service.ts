import type { z } from "zod";
import type {
  CheckResponse,
  DependentsResponse,
  PublishResponse,
  publishSetBodySchema,
  PublishSetResponse,
  publishBodySchema,
  reviewBodySchema,
  reviewRequestBodySchema,
  reviewResponseSchema,
  TakedownsResponse,
  UnpublishResponse,
  unpublishBodySchema,
  WithdrawalReceipt,
  withdrawBodySchema,
} from "./api.ts";
import { publishedBefore, reviewedBefore, setPublishedBefore, takenDownBefore } from "./again.ts";
import type { Caller } from "./callers.ts";
import { check } from "./check.ts";
import { type Decided, once } from "./once.ts";
import { settle } from "./outbox.ts";
import { GateProblem } from "./problems.ts";
import { publish } from "./publish.ts";
import { publishSet } from "./publish-set.ts";
import { finishPurges } from "./purge/carry-out.ts";
import { createPurges, type Purges } from "./purge/index.ts";
import { finishReceipts } from "./receipts.ts";
import { requestReview, review } from "./review.ts";
import { sweep, type Swept } from "./sentinel/sweep.ts";
import type { Setting } from "./setting.ts";
import { takedowns } from "./takedowns.ts";
import { unpublish } from "./unpublish.ts";
import { dependents, withdraw } from "./withdraw.ts";

/** What the gate does, without HTTP. Refusals are thrown as `GateProblem`. */
export interface Service {
  readonly check: (caller: Caller, id: string) => Promise<CheckResponse>;
  readonly requestReview: Action<typeof reviewRequestBodySchema, object>;
  readonly review: Action<typeof reviewBodySchema, z.infer<typeof reviewResponseSchema>>;
  readonly publish: Action<typeof publishBodySchema, PublishResponse>;
  readonly publishSet: (
    caller: Caller,
    body: z.output<typeof publishSetBodySchema>,
  ) => Promise<PublishSetResponse>;
  readonly unpublish: Action<typeof unpublishBodySchema, UnpublishResponse>;
  readonly withdraw: Action<typeof withdrawBodySchema, WithdrawalReceipt>;
  readonly purges: Purges;
  /** What a withdrawal would do; writes nothing. */
  readonly dependents: (caller: Caller, id: string) => Promise<DependentsResponse>;
  /** What was public and is no more, since a moment; for anybody. */
  readonly takedowns: (since: Date | undefined) => Promise<TakedownsResponse>;
  /** Rejects if the lake does not answer or does not know the gate. */
  readonly health: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly drain: () => Promise<void>;
  /** Looks at these documents, or at all, and takes down what should not be there. */
  readonly sweep: (ids?: readonly string[]) => Promise<Swept>;
}

type Action<Body extends z.ZodType, Answer> = (
  caller: Caller,
  id: string,
  body: z.output<Body>,
) => Promise<Answer>;

/**
 * One undertaking at a time publishes, takes down or settles. That is for order, not for
 * correctness: what keeps two gates apart are the revisions and numbers in their transactions.
 */
export function createService(setting: Setting): Service {
  const oneByOne = queue();
  let started = false;
  const drain = () =>
    oneByOne(async () => {
      await settle(setting);
      await finishReceipts(setting);
      await finishPurges(setting);
    });
  const undertakeOnce = <Result>(
    caller: Caller,
    act: () => Promise<Result>,
    again: (decided: Decided) => Promise<Result>,
  ): Promise<Result> => {
    if (!started) throw new GateProblem("starting", "What an earlier run left is not done yet.");
    return oneByOne(() => {
      // Nobody waits for the answer any more, so it is not begun either.
      caller.ended?.throwIfAborted();
      return once(caller, setting.lake.editorial, act, again);
    });
  };
  return {
    check: (caller, id) => check(setting, caller, id),
    requestReview: (caller, id, body) => requestReview(setting, caller, id, body),
    review: (caller, id, body) =>
      undertakeOnce(
        caller,
        () => review(setting, caller, id, body),
        (decided) => reviewedBefore(decided, setting),
      ),
    publish: (caller, id, body) =>
      undertakeOnce(
        caller,
        () => publish(setting, caller, id, body),
        (decided) => publishedBefore(decided, setting),
      ),
    publishSet: (caller, { ids, digests }) => {
      const members = ids.map((id, index) => ({ id, digest: digests[index] ?? "" }));
      return undertakeOnce(
        caller,
        () => publishSet(setting, caller, members),
        (decided) => setPublishedBefore(decided, ids, setting),
      );
    },
    unpublish: (caller, id, body) =>
      undertakeOnce(
        caller,
        () => unpublish(setting, caller, id, body),
        (decided) => takenDownBefore(decided, setting),
      ),
    withdraw: (caller, id, body) => {
      const act = () => withdraw(setting, caller, id, body);
      return undertakeOnce(caller, act, act);
    },
    purges: createPurges(setting, undertakeOnce),
    dependents: (caller, id) => dependents(setting, caller, id),
    takedowns: (since) => takedowns(setting, since),
    health: async () => {
      await setting.lake.robotId();
    },
    start: async () => {
      await drain();
      await oneByOne(() => sweep(setting));
      started = true;
    },
    drain,
    sweep: (ids) => oneByOne(() => sweep(setting, ids)),
  };
}

/** Runs tasks one after the other, in the order in which they came, whatever became of the last. */
function queue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
