/** What the audit says of documents, read from entries as a gate signs them. */
import { expect, test } from "vitest";
import { entryIdOf, textOfEntry } from "../../../gate/audit-entry.ts";
import { gateKeys, generatePrivateKey } from "../../../gate/keys.ts";
import { onRecord } from "../../../gate/sentinel/record.ts";

const keys = await gateKeys(await generatePrivateKey(), []);
const strangers = await gateKeys(await generatePrivateKey(), []);

/** An entry as the gate writes and signs it. */
async function signed(number: number, fields: object, by = keys) {
  const entry = {
    _id: entryIdOf(number),
    _type: "auditEntry",
    _rev: "r1",
    documentId: "a",
    transactionId: `t${number}`,
    keyId: by.keyId,
    ...fields,
  };
  return { ...entry, signature: await by.sign(textOfEntry(entry)) };
}

/** What is on record by these entries, and what was asked of the lake for it. */
async function read(entries: readonly object[], ids?: readonly string[]) {
  const asked: { readonly query: string; readonly params: unknown }[] = [];
  const editorial: Parameters<typeof onRecord>[0]["lake"]["editorial"] = {
    query: async (query, params, shape) => {
      asked.push({ query, params });
      return shape.parse(entries);
    },
  };
  const { standings, decisions } = await onRecord({ lake: { editorial }, keys }, ids);
  return {
    standings: Object.fromEntries(standings),
    decisions: Object.fromEntries([...decisions].map(([number, of]) => [number, [...of]])),
    asked,
  };
}

const publish = (content: string, signature: string) => ({
  action: "publish",
  content,
  seals: [{ _key: "n0", documentId: "a", signature }],
});

test("a document stands by its newest publish: its text, its transaction and its seal", async () => {
  const { standings, decisions } = await read([
    await signed(1, publish("sha256:1", "seal-1")),
    await signed(2, publish("sha256:2", "seal-2")),
  ]);
  expect(standings).toEqual({ a: { content: "sha256:2", transactionId: "t2", seal: "seal-2" } });
  expect(decisions).toEqual({ 1: ["a"], 2: ["a"] });
});

test("another seal leaves the text on record as it was, and a text without a seal has none", async () => {
  const { standings, decisions } = await read([
    await signed(1, publish("sha256:1", "seal-1")),
    await signed(2, {
      action: "withdrawal",
      documentId: "consent-1",
      content: "sha256:c",
      seals: [{ documentId: "a", signature: "seal-2" }],
    }),
  ]);
  expect(standings).toEqual({
    a: { content: "sha256:1", transactionId: "t1", seal: "seal-2" },
    "consent-1": { content: "sha256:c", transactionId: "t2" },
  });
  expect(decisions).toEqual({ 1: ["a"], 2: ["consent-1", "a"] });
});

test("what was taken down stands no more, until it is published again", async () => {
  const takedown = { action: "takedown", takenDown: ["a", "b"] };
  const entries = [await signed(1, publish("sha256:1", "seal-1")), await signed(2, takedown)];
  const gone = await read(entries);
  expect(gone.standings).toEqual({});
  expect(gone.decisions[2]).toEqual(["a", "b"]);
  const again = await read([...entries, await signed(3, publish("sha256:3", "seal-3"))]);
  expect(again.standings).toMatchObject({ a: { seal: "seal-3" } });
});

test("a takedown does not stand for what it is about, but for what it noticed", async () => {
  const { standings } = await read([
    await signed(1, { action: "publish", content: "sha256:1" }),
    await signed(2, { action: "takedown", noticed: [{ documentId: "a", content: "sha256:n" }] }),
  ]);
  expect(standings).toEqual({ a: { noticed: "sha256:n" } });
  const none = await read([await signed(1, { action: "takedown", content: "sha256:1" })]);
  expect(none.standings).toEqual({});
});

test("what the gate did not sign, or is no entry of it, says nothing", async () => {
  const fields = publish("sha256:1", "seal-1");
  const genuine = await signed(1, fields);
  const { signature: _signature, ...unsigned } = genuine;
  const entries = [
    await signed(1, fields, strangers),
    { ...genuine, documentId: "b" },
    { ...genuine, signature: "AAAA" },
    { ...genuine, note: "Half a pair: \uD800" },
    unsigned,
    await signed(1, { ...fields, _id: "auditEntry.by-hand" }),
    await signed(1, { ...fields, action: "review" }),
    await signed(1, { ...fields, _type: "office" }),
    await signed(1, { ...fields, documentId: 7 }),
  ];
  for (const entry of entries) {
    expect(await read([entry])).toMatchObject({ standings: {}, decisions: {} });
  }
  expect((await read([...entries, genuine])).standings).toMatchObject({ a: { seal: "seal-1" } });
});

test("of some documents only the entries that concern them are asked for", async () => {
  const all = await read([]);
  const some = await read([], ["a"]);
  const actions = ["publish", "withdrawal", "takedown"];
  expect(all.asked.map(({ params }) => params)).toEqual([{ actions, last: "", page: 500 }]);
  expect(some.asked.map(({ params }) => params)).toEqual([
    { actions, ids: ["a"], last: "", page: 500 },
  ]);
  expect(all.asked[0]?.query).not.toContain("$ids");
  for (const concern of ["documentId in $ids", "takenDown[@", "seals[", "noticed["]) {
    expect(some.asked[0]?.query).toContain(concern);
  }
});
