import type { z } from "zod";
import { mustBeAdministrator } from "../people.ts";
import type { Purge, purgeBodySchema } from "../api.ts";
import { auditHead, enter } from "../audit.ts";
import type { Caller } from "../callers.ts";
import { settle } from "../outbox.ts";
import { attemptOn } from "../refusals.ts";
import type { Setting } from "../setting.ts";
import { decide } from "./decide.ts";
import { purgeIdOf, purgeOnRecord } from "./record.ts";
import { estateOf, mustBePurgeable } from "./scope.ts";

/** How long a request waits for the second administrator. */
const WAITS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Asks for the history of documents to be forgotten: puts the request on record, and nothing else.
 * What exactly is to go is fixed here, so that the second administrator confirms what he read.
 */
export async function requestPurge(
  setting: Setting,
  caller: Caller,
  body: z.output<typeof purgeBodySchema>,
): Promise<Purge> {
  const [first = body.survivorId ?? ""] = body.documentIds;
  const what = { attempted: "purge", caller, id: first } as const;
  return attemptOn(what, setting, async () => {
    mustBeAdministrator(caller, setting);
    await settle(setting);
    const number = await decide(setting, () => enterRequest(setting, caller, body));
    return (await purgeOnRecord(purgeIdOf(number), setting)).purge;
  });
}

async function enterRequest(
  setting: Setting,
  caller: Caller,
  { documentIds, survivorId, reason }: z.output<typeof purgeBodySchema>,
): Promise<number> {
  const { editorial } = setting.lake;
  const number = (await auditHead(editorial)) + 1;
  const estate = survivorId === undefined ? [] : await estateOf(survivorId, editorial);
  const purged = [...new Set([...documentIds, ...estate])];
  await mustBePurgeable(purged, setting);
  const at = setting.clock();
  const transactionId = crypto.randomUUID();
  const record = {
    action: "purge-request",
    documentId: purgeIdOf(number),
    documentType: "purge",
    actor: caller.id,
    ...caller.request,
    at: at.toISOString(),
    confirmableUntil: new Date(at.getTime() + WAITS_MS).toISOString(),
    reason,
    purged,
  } as const;
  await editorial.transact([await enter(setting, number, record, transactionId)], transactionId);
  return number;
}
