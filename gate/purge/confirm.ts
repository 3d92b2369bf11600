import { mustBeAdministrator } from "../people.ts";
import type { Purge } from "../api.ts";
import { auditHead, enter } from "../audit.ts";
import type { Caller } from "../callers.ts";
import { settle } from "../outbox.ts";
import { GateProblem } from "../problems.ts";
import { attemptOn } from "../refusals.ts";
import type { Setting } from "../setting.ts";
import { finishPurges } from "./carry-out.ts";
import { decide } from "./decide.ts";
import { purgeOnRecord } from "./record.ts";
import { imagesOfThese, mustBePurgeable } from "./scope.ts";

/**
 * Confirms a purge that another administrator asked for, and carries it out. What was public when
 * it was asked for, or is now, is not purged. Confirming again answers how far it is.
 */
export async function confirmPurge(setting: Setting, caller: Caller, id: string): Promise<Purge> {
  return attemptOn({ attempted: "purge", caller, id, type: "purge" }, setting, async () => {
    mustBeAdministrator(caller, setting);
    await settle(setting);
    await decide(setting, () => enterConfirmation(setting, caller, id));
    await setting.step("purge: after the decision");
    await finishPurges(setting);
    return (await purgeOnRecord(id, setting)).purge;
  });
}

/** Withdraws a request that nobody has confirmed; any administrator may. */
export async function withdrawPurge(setting: Setting, caller: Caller, id: string): Promise<Purge> {
  return attemptOn({ attempted: "purge", caller, id, type: "purge" }, setting, async () => {
    mustBeAdministrator(caller, setting);
    await decide(setting, () => enterWithdrawal(setting, caller, id));
    return (await purgeOnRecord(id, setting)).purge;
  });
}

async function enterConfirmation(setting: Setting, caller: Caller, id: string): Promise<void> {
  const { editorial } = setting.lake;
  const number = (await auditHead(editorial)) + 1;
  const { purge } = await purgeOnRecord(id, setting);
  if (purge.confirmedBy === caller.id) return;
  mustWait(purge);
  if (purge.requestedBy === caller.id) {
    throw new GateProblem("own-request", "You asked for this purge yourself.");
  }
  const { documentIds } = purge;
  await mustBePurgeable(documentIds, setting);
  const images = await imagesOfThese(documentIds, editorial);
  await put(setting, number, {
    action: "purge",
    documentId: id,
    documentType: "purge",
    actor: caller.id,
    ...caller.request,
    at: setting.clock().toISOString(),
    purged: [...new Set([...documentIds, ...images])],
  });
}

async function enterWithdrawal(setting: Setting, caller: Caller, id: string): Promise<void> {
  const number = (await auditHead(setting.lake.editorial)) + 1;
  const { purge } = await purgeOnRecord(id, setting);
  if (purge.state === "withdrawn") return;
  mustWait(purge);
  await put(setting, number, {
    action: "purge-withdrawal",
    documentId: id,
    documentType: "purge",
    actor: caller.id,
    ...caller.request,
    at: setting.clock().toISOString(),
  });
}

async function put(
  setting: Setting,
  number: number,
  record: Parameters<typeof enter>[2],
): Promise<void> {
  const transactionId = crypto.randomUUID();
  const entry = await enter(setting, number, record, transactionId);
  await setting.lake.editorial.transact([entry], transactionId);
}

function mustWait({ state, confirmableUntil }: Purge): void {
  if (state === "waiting") return;
  const told = {
    expired: `It could be confirmed until ${confirmableUntil}.`,
    withdrawn: "It was withdrawn.",
    "under-way": "It was confirmed and is being carried out.",
    done: "It was confirmed and carried out.",
  } as const;
  throw new GateProblem("purge-not-waiting", told[state]);
}
