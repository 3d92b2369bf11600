import type { z } from "zod";
import { isAdministrator, kindsOf } from "./people.ts";
import type { DependentsResponse, WithdrawalReceipt, withdrawBodySchema } from "./api.ts";
import { auditHead, enter } from "./audit.ts";
import type { Caller } from "./callers.ts";
import { termsOf } from "./consent-terms.ts";
import { fallingWith } from "./dependents.ts";
import { contentOf, digestOf } from "./digest.ts";
import { bareIdOf, draftIdOf } from "./ids.ts";
import { holdStill, LakeConflict, type LakeDocument, type Mutation } from "./lake-port.ts";
import { settle } from "./outbox.ts";
import { GateProblem } from "./problems.ts";
import { recallOf } from "./recall.ts";
import { finishReceipts, newReceipt, receiptOf } from "./receipts.ts";
import { attemptOn } from "./refusals.ts";
import type { Setting } from "./setting.ts";
import { type Taking, takedownOf } from "./takedown-entries.ts";
import { draftsShowing } from "./withdraw-inside.ts";

/** How often it starts over when something changes meanwhile: a withdrawal must not lose a race. */
const ATTEMPTS = 5;

/**
 * Withdraws a consent, and takes down everything that rests on it: what falls is not judged. One
 * transaction decides it, and from then on nothing can rest on the consent; then it is carried
 * out, `public` first. After a crash in between it is finished at the next start.
 *
 * Asked again, it goes on where it stopped, and answers the same receipt.
 */
export async function withdraw(
  setting: Setting,
  caller: Caller,
  id: string,
  { reason }: z.output<typeof withdrawBodySchema>,
): Promise<WithdrawalReceipt> {
  return attemptOn({ attempted: "withdrawal", caller, id }, setting, () =>
    withdrawNow(setting, caller, id, reason),
  );
}

async function withdrawNow(
  setting: Setting,
  caller: Caller,
  id: string,
  reason: string,
): Promise<WithdrawalReceipt> {
  mustMayWithdraw(caller, setting);
  const asked = setting.clock();
  await decideUnlessDone(setting, caller, id, reason, asked);
  await setting.step("withdrawal: after the decision");
  await settle(setting);
  await setting.step("withdrawal: before the receipt");
  await finishReceipts(setting);
  const receipt = await receiptOf(id, setting.lake.editorial);
  if (receipt !== undefined) return receipt;
  throw new GateProblem("internal", `There is no receipt of the withdrawal of "${id}".`);
}

/** What `withdraw` would take down, at this moment. */
export async function dependents(
  setting: Setting,
  caller: Caller,
  id: string,
): Promise<DependentsResponse> {
  mustMayWithdraw(caller, setting);
  const { lake } = setting;
  await consentInEffect(id, setting);
  const falling = await fallingWith(id, [lake.editorial, lake.public]);
  const ids = falling.map(({ _id }) => _id);
  const forms = await lake.public.documents(ids);
  const drafts = await draftsShowing(new Set([id]), lake.editorial);
  return {
    consentId: id,
    documents: falling.map(({ _id, _type }) => ({ documentId: _id, documentType: _type })),
    drafts: drafts.map(({ _id }) => bareIdOf(_id)).filter((draft) => !ids.includes(draft)),
    recall: await recallOf(id, [...forms.values()], lake.editorial),
  };
}

function mustMayWithdraw(caller: Caller, setting: Setting): void {
  if (kindsOf(caller, setting).includes("consent") || isAdministrator(caller, setting)) return;
  throw new GateProblem(
    "may-not-withdraw",
    "You are neither a consent reviewer nor an administrator of the gate.",
  );
}

async function decideUnlessDone(
  setting: Setting,
  caller: Caller,
  id: string,
  reason: string,
  asked: Date,
): Promise<void> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      if ((await receiptOf(id, setting.lake.editorial)) === undefined) {
        await decide(setting, caller, id, reason, asked);
      }
      return;
    } catch (error) {
      if (!(error instanceof LakeConflict) || left === 0) throw error;
    }
  }
}

async function decide(
  setting: Setting,
  caller: Caller,
  id: string,
  reason: string,
  at: Date,
): Promise<void> {
  const { lake } = setting;
  const number = (await auditHead(lake.editorial)) + 1;
  const { consent, draft } = await consentInEffect(id, setting);
  const falling = (await fallingWith(id, [lake.editorial, lake.public])).map(({ _id }) => _id);
  const forms = await lake.public.documents(falling);
  const withdrawn = consent["withdrawn"] ?? { on: at.toISOString(), reason };
  const transactionId = crypto.randomUUID();
  const record = {
    action: "withdrawal",
    documentId: id,
    documentType: "consent",
    actor: caller.id,
    ...caller.request,
    at: at.toISOString(),
    reason,
    takenDown: falling,
    ...(await termsOf({ ...consent, withdrawn })),
    content: await digestOf(contentOf({ ...consent, withdrawn })),
  } as const;
  const entry = await enter(setting, number, record, transactionId);
  const taking: Taking = { number, at, kind: "consent-withdrawn", consent: id };
  const takedowns = await Promise.all(
    falling.map((gone, place) => takedownOf(gone, forms.get(gone), place, taking, setting)),
  );
  const receipt = newReceipt({
    consentId: id,
    transactionId,
    requestedBy: caller.id,
    requestedAt: at.toISOString(),
    takenDown: falling,
    recall: await recallOf(id, [...forms.values()], lake.editorial),
  });
  await setting.step("withdrawal: before the decision");
  await lake.editorial.transact(
    [
      holdStill(consent._id, consent._rev),
      { patch: { id, set: { withdrawn } } },
      ...withdrawnInDraft(draft, withdrawn),
      entry,
      receipt,
      ...takedowns,
    ],
    transactionId,
  );
}

/** People may be at work on a draft of it: it must not look as if the consent were in force. */
function withdrawnInDraft(draft: LakeDocument | undefined, withdrawn: unknown): Mutation[] {
  return draft === undefined ? [] : [{ patch: { id: draft._id, set: { withdrawn } } }];
}

async function consentInEffect(id: string, { lake }: Setting) {
  const there = await lake.editorial.documents([id, draftIdOf(id)]);
  const consent = there.get(id);
  const draft = there.get(draftIdOf(id));
  if (consent?._type === "consent") return { consent, draft };
  if (consent === undefined && draft === undefined) {
    throw new GateProblem("unknown-document", `There is no document "${id}", nor a draft of it.`);
  }
  throw new GateProblem("nothing-to-withdraw", `"${id}" is not a consent that took effect.`);
}
