/** What is decided and yet to be done, as it is written down. */
import { expect, test } from "vitest";
import {
  formOf,
  marksOf,
  type OutboxEntry,
  pendingEntries,
  publishEntry,
  takedownEntry,
} from "../../gate/outbox-entry.ts";
import { dataSet } from "./data-set.ts";

const NOON = "2026-06-01T12:00:00.000Z";
const FORM = { _id: "a", _type: "office", name: "An office" };
const COMMON = { number: 12, place: 3, documentId: "a", assets: ["image-1"], createdAt: NOON };
const STORED = {
  _id: "outboxEntry.000000000012-00003",
  _type: "outboxEntry",
  documentId: "a",
  assets: ["image-1"],
  state: "pending",
  createdAt: NOON,
};

test("a publish holds the form that is to stand in public, and the images that go", () => {
  expect(publishEntry({ ...COMMON, form: FORM, retired: ["image-0"] })).toEqual({
    create: {
      ...STORED,
      operation: "publish",
      form: JSON.stringify(FORM),
      retired: ["image-0"],
    },
  });
});

test("a takedown holds the tombstone and the consent, where there are any", () => {
  const tombstone = { _id: "tombstone-1", _type: "tombstone" };
  expect(takedownEntry({ ...COMMON, tombstone, consent: "consent-1" })).toEqual({
    create: {
      ...STORED,
      operation: "takedown",
      form: JSON.stringify(tombstone),
      consent: "consent-1",
    },
  });
  expect(takedownEntry({ ...COMMON, tombstone: undefined })).toEqual({
    create: { ...STORED, operation: "takedown" },
  });
});

const entry = (_id: string, more: object = {}) => ({
  ...STORED,
  _id,
  operation: "publish",
  ...more,
});

test("what is pending is read oldest decision first; what is done, or no entry, is not", async () => {
  const editorial = dataSet([
    entry("outboxEntry.000000000002-00000"),
    entry("outboxEntry.000000000001-00001"),
    entry("outboxEntry.000000000001-00000", { assets: undefined }),
    entry("outboxEntry.000000000003-00000", { state: "applied" }),
    entry("outboxEntry.000000000004-00000", { _type: "office" }),
    entry("office-1"),
  ]);
  const pending = await pendingEntries(editorial);
  expect(pending.map(({ _id }) => _id)).toEqual([
    "outboxEntry.000000000001-00000",
    "outboxEntry.000000000001-00001",
    "outboxEntry.000000000002-00000",
  ]);
  expect(pending.map(({ assets, retired }) => [assets, retired])).toEqual([
    [[], []],
    [["image-1"], []],
    [["image-1"], []],
  ]);
});

const ENTRY: OutboxEntry = {
  ...STORED,
  _rev: "r1",
  operation: "publish",
  retired: [],
};

test("a form is what the entry holds, if that is a document", () => {
  expect(formOf({ ...ENTRY, form: JSON.stringify(FORM) })).toEqual(FORM);
  for (const form of [undefined, "{", "7", "null", '{"_id": "a"}', '{"_type": "office"}'])
    expect(formOf({ ...ENTRY, ...(form === undefined ? {} : { form }) })).toBeUndefined();
});

test("what is done is marked with its moment, if nobody else did, and its form goes", () => {
  expect(marksOf([ENTRY], NOON)).toEqual([
    {
      patch: {
        id: ENTRY._id,
        ifRevisionID: "r1",
        set: { state: "applied", appliedAt: NOON },
        unset: ["form"],
      },
    },
  ]);
});
