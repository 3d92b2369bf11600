/** Who wrote a text since it was last published, asked of the history. */
import { expect, test } from "vitest";
import { editorsOf } from "../../gate/editors.ts";
import type { HistoryEntry } from "../../gate/lake-port.ts";
import { dataSet } from "./data-set.ts";

const entry = (id: string, author: string, ...created: readonly string[]): HistoryEntry => ({
  id,
  author,
  created,
});
const published = (number: number, transactionId: string, fields: object = {}) => ({
  _id: `auditEntry.00000000000${number}`,
  _type: "auditEntry",
  action: "publish",
  documentId: "a",
  transactionId,
  ...fields,
});

const editors = (history: readonly HistoryEntry[], entries: Parameters<typeof dataSet>[0] = []) =>
  editorsOf("a", { robotId: async () => "r-gate", editorial: dataSet(entries, history) });

test("of a text that never was published: all who wrote since it came to be, once each, in order", async () => {
  const history = [
    entry("t1", "u-2", "drafts.a"),
    entry("t2", "u-1"),
    entry("t3", "u-2"),
    entry("t4", "r-gate"),
  ];
  expect(await editors(history)).toEqual(["u-1", "u-2"]);
  expect(await editors([entry("t1", "u-1", "a")])).toEqual(["u-1"]);
});

test("of a text that was published: those who wrote since the newest publish", async () => {
  const history = [
    entry("t1", "u-1", "drafts.a"),
    entry("t2", "r-gate", "a"),
    entry("t3", "u-2", "drafts.a"),
    entry("t4", "r-gate"),
    entry("t5", "u-3", "drafts.a"),
  ];
  expect(await editors(history, [published(1, "t2"), published(2, "t4")])).toEqual(["u-3"]);
  expect(await editors(history.slice(0, 4), [published(1, "t2"), published(2, "t4")])).toEqual([]);
});

test("neither the publish of another text, nor another decision, nor what is no entry counts", async () => {
  const history = [entry("t1", "u-1", "drafts.a"), entry("t2", "r-gate"), entry("t3", "u-2")];
  const entries = [
    published(1, "t2", { documentId: "b" }),
    published(2, "t2", { action: "takedown" }),
    published(3, "t2", { _id: "office-1" }),
    published(4, "t2", { _type: "office" }),
  ];
  expect(await editors(history, entries)).toEqual(["u-1", "u-2"]);
});

test("a history that does not reach back says of nobody that he did not write it", async () => {
  expect(await editors([])).toBeUndefined();
  expect(await editors([entry("t1", "u-1")])).toBeUndefined();
  expect(await editors([entry("t1", "u-1", "drafts.b")])).toBeUndefined();
  expect(await editors([entry("t1", "u-1", "drafts.a")], [published(1, "t0")])).toBeUndefined();
});
