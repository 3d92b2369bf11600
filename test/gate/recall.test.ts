/** What only people can call back, and the receipts of withdrawals. */
import { describe, expect, test } from "vitest";
import { recallOf } from "../../gate/recall.ts";
import { finishReceipts, newReceipt, receiptOf } from "../../gate/receipts.ts";
import { dataSet } from "./data-set.ts";

const NOON = "2026-06-01T12:00:00.000Z";

const published = (number: number, documentId: string, channels: readonly string[], more = {}) => ({
  _id: `auditEntry.00000000000${number}`,
  _type: "auditEntry",
  action: "publish",
  documentId,
  channels,
  consents: ["consent-1"],
  ...more,
});

const form = (_id: string, channels: readonly string[]) => ({
  _id,
  _type: "survivorQuote",
  _rev: "r1",
  seal: {
    _type: "seal",
    digest: `sha256:${"0".repeat(64)}`,
    validUntil: NOON,
    channels,
    approvals: [],
    sealedAt: NOON,
  },
});

describe("what is to be called back", () => {
  test("is told for each channel but the website, of what is public and of what ever was", async () => {
    const record = dataSet([
      published(1, "b", ["website", "print"]),
      published(2, "a", ["print"]),
      published(3, "a", ["event"]),
    ]);
    expect(await recallOf("consent-1", [form("c", ["print", "website"])], record)).toEqual([
      { channel: "print", documentIds: ["a", "b", "c"] },
      { channel: "event", documentIds: ["a"] },
    ]);
    expect(await recallOf("consent-1", [form("c", ["website"])], dataSet([]))).toEqual([]);
  });

  test("is not what rests on another consent, or was not published", async () => {
    const record = dataSet([
      published(1, "a", ["print"], { consents: ["consent-2"] }),
      published(2, "b", ["print"], { action: "takedown" }),
      published(3, "c", ["print"], { _type: "office" }),
      published(4, "d", ["print"], { _id: "office-1" }),
    ]);
    expect(await recallOf("consent-1", [], record)).toEqual([]);
  });

  test("may be anywhere where a seal does not tell", async () => {
    const bare = { _id: "a", _type: "survivorQuote", _rev: "r1" };
    const recall = await recallOf("consent-1", [bare], dataSet([]));
    expect(recall.length).toBeGreaterThan(1);
    expect(recall.every(({ documentIds }) => documentIds.join() === "a")).toBe(true);
    expect(recall.map(({ channel }) => channel)).not.toContain("website");
  });
});

const RECEIPT = {
  consentId: "consent-1",
  transactionId: "t1",
  requestedBy: "u-1",
  requestedAt: NOON,
  takenDown: ["a"],
  recall: [{ channel: "print" as const, documentIds: ["a"] }],
};

const stored = () => {
  const mutation = newReceipt(RECEIPT);
  if (!("create" in mutation)) throw new Error("A receipt is created.");
  return mutation.create;
};

const finish = (editorial: ReturnType<typeof dataSet>, now = "2026-06-01T12:00:01.500Z") =>
  finishReceipts({ lake: { editorial }, clock: () => new Date(now) });

const waiting = (consent: string) => ({
  _id: "outboxEntry.000000000001-00000",
  _type: "outboxEntry",
  operation: "takedown",
  documentId: "a",
  state: "pending",
  consent,
});

describe("a receipt", () => {
  test("that is begun tells no end, and is that of its consent alone", async () => {
    const editorial = dataSet([stored()]);
    expect(await receiptOf("consent-1", editorial)).toEqual({
      ...RECEIPT,
      finishedAt: null,
      tookMs: null,
    });
    expect(await receiptOf("consent-2", editorial)).toBeUndefined();
    const broken = dataSet([{ ...stored(), requestedAt: 7 }]);
    expect(await receiptOf("consent-1", broken)).toBeUndefined();
  });

  test("is finished when nothing waits for its consent, with the time since it was asked for", async () => {
    const editorial = dataSet([stored()]);
    await finish(editorial);
    expect(editorial.transactions).toEqual([
      [
        {
          patch: {
            id: "withdrawalReceipt.consent-1",
            ifRevisionID: "r1",
            set: { finishedAt: "2026-06-01T12:00:01.500Z", tookMs: 1_500 },
          },
        },
      ],
    ]);
  });

  test("waits for what is yet to be taken down for its consent, not for another's", async () => {
    const own = dataSet([stored(), waiting("consent-1")]);
    await finish(own);
    expect(own.transactions).toEqual([]);
    const other = dataSet([stored(), waiting("consent-2")]);
    await finish(other);
    expect(other.transactions).toHaveLength(1);
  });

  test("that is finished, or is none, is left alone", async () => {
    const editorial = dataSet([
      { ...stored(), finishedAt: NOON, tookMs: 0 },
      { ...stored(), _id: "withdrawalReceipt.consent-2", _type: "office" },
      { ...stored(), _id: "receipt.consent-3" },
    ]);
    await finish(editorial);
    expect(editorial.transactions).toEqual([]);
    expect(await receiptOf("consent-1", editorial)).toMatchObject({ finishedAt: NOON, tookMs: 0 });
  });

  test("that another gate finished meanwhile is finished", async () => {
    const editorial = dataSet([stored()]);
    editorial.refuse();
    await finish(editorial);
    expect(editorial.transactions).toEqual([]);
  });
});
