/** Receipts of withdrawals: begun in the transaction that decides one, finished when all is gone. */
import { z } from "zod";
import { withdrawalReceiptSchema, type WithdrawalReceipt } from "./api.ts";
import {
  type DatasetPort,
  LakeConflict,
  type LakePort,
  lakeDocumentSchema,
  type Mutation,
} from "./lake-port.ts";
import { pendingEntries } from "./outbox-entry.ts";
import type { Setting } from "./setting.ts";

const PREFIX = "withdrawalReceipt.";

const storedSchema = lakeDocumentSchema.extend({
  _id: z.string().startsWith(PREFIX),
  ...withdrawalReceiptSchema.omit({ consentId: true }).shape,
  finishedAt: z.string().nullable().default(null),
  tookMs: z.number().nullable().default(null),
});

/** The receipt of a withdrawal that has been decided and is yet to be carried out. */
export function newReceipt(receipt: Omit<WithdrawalReceipt, "finishedAt" | "tookMs">): Mutation {
  const { consentId, recall, ...rest } = receipt;
  return {
    create: {
      _id: PREFIX + consentId,
      _type: "withdrawalReceipt",
      consent: { _type: "reference", _ref: consentId, _weak: true },
      ...rest,
      recall: recall.map((item) => ({ _type: "recall", _key: item.channel, ...item })),
    },
  };
}

/** The receipt of a consent's withdrawal; `undefined` where it was never withdrawn by request. */
export async function receiptOf(
  consentId: string,
  editorial: DatasetPort,
): Promise<WithdrawalReceipt | undefined> {
  const id = PREFIX + consentId;
  const stored = storedSchema.safeParse((await editorial.documents([id])).get(id)).data;
  return stored === undefined ? undefined : withdrawalReceiptSchema.parse({ ...stored, consentId });
}

/** Finishes the receipts of what has been carried out, also of what a crash cut short. */
export async function finishReceipts({
  lake,
  clock,
}: Pick<Setting, "clock"> & { readonly lake: Pick<LakePort, "editorial"> }): Promise<void> {
  const begun = await lake.editorial.query(
    `*[_id in path("withdrawalReceipt.*") && _type == "withdrawalReceipt" && !defined(finishedAt)]`,
    {},
    z.array(storedSchema),
  );
  if (begun.length === 0) return;
  const pending = await pendingEntries(lake.editorial);
  const waiting = new Set(pending.flatMap(({ consent }) => consent ?? []));
  for (const { _id, _rev, requestedAt } of begun) {
    if (waiting.has(_id.slice(PREFIX.length))) continue;
    const now = clock();
    const set = {
      finishedAt: now.toISOString(),
      tookMs: now.getTime() - new Date(requestedAt).getTime(),
    };
    const patch = { id: _id, ifRevisionID: _rev, set };
    try {
      await lake.editorial.transact([{ patch }], crypto.randomUUID());
    } catch (error) {
      // Another gate finished it meanwhile.
      if (!(error instanceof LakeConflict)) throw error;
    }
  }
}
