import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { checkChain } from "../../gate/audit-chain.ts";
import { entryIdOf, hashOfEntry, textOfEntry } from "../../gate/audit-entry.ts";
import { gateKeys, generatePrivateKey } from "../../gate/keys.ts";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

const entrySchema = z.looseObject({ _id: z.string(), _type: z.string() });
type Entry = z.infer<typeof entrySchema>;

let world: World;
/** Nine decisions of a real gate, as they are stored. */
let entries: readonly Entry[];

beforeAll(async () => {
  world = await startWorld();
  const people = await world.letInSomebody();
  await world.letOut(content.quote("quote-1", people));
  await world.post("editor", "quote-1", "publish", { digest: `sha256:${"0".repeat(64)}` });
  await world.post("editor", "quote-1", "unpublish", { reason: "Asked for by the person." });
  entries = await stored();
});
afterAll(() => world.stop());

async function stored(): Promise<readonly Entry[]> {
  const found = await world
    .robot("editorial")
    .fetch<unknown>(`*[_type == "auditEntry"] | order(_id asc)`);
  return z.array(entrySchema).parse(found);
}

const check = (documents: readonly object[], head?: { number: number; digest: string }) =>
  checkChain(documents, world.options.keys.publicKeys, head === undefined ? {} : { head });

/** The kind and number of what is told first. */
async function firstOf(documents: readonly object[]) {
  const [first] = (await check(documents)).broken;
  return first && { number: first.number, kind: first.kind };
}

/** The same chain with another entry in the place of one. */
function changed(number: number, change: object): readonly Entry[] {
  return entries.map((entry, index) => (index === number - 1 ? { ...entry, ...change } : entry));
}

describe("the chain of a gate", () => {
  test("is unbroken, whatever the order in which it is read", async () => {
    const report = await check(entries);
    expect(report).toMatchObject({ entries: entries.length, broken: [] });
    expect(report.head?.number).toBe(entries.length);
    expect(await check(entries.toReversed())).toEqual(report);
    expect(await check([...entries, { _id: "office-1", _type: "office" }])).toEqual(report);
  });

  test("goes on over a restart with another key, and under two gates", async () => {
    const { keys } = world.options;
    const next = await gateKeys(await generatePrivateKey(), keys.publicKeys.keys);
    await world.restart({ keys: next });
    await world.letOut(content.office("office-next"));
    await world.restart({ keys: next });
    const report = await checkChain(await stored(), next.publicKeys);
    expect(report.broken).toEqual([]);
    expect(report.entries).toBe(entries.length + 1);
  });

  test("tells a missing entry, at the beginning, in the middle, and several", async () => {
    expect(await firstOf(entries.slice(1))).toEqual({ number: 1, kind: "missing" });
    expect(await firstOf(entries.toSpliced(3, 1))).toEqual({ number: 4, kind: "missing" });
    const report = await check(entries.toSpliced(2, 3));
    expect(report.broken).toHaveLength(1);
    expect(report.broken[0]?.message).toBe("Entries 3 to 5: It is missing.");
  });

  test("tells what was cut off its end to whoever kept a head", async () => {
    const { head } = await check(entries);
    expect((await check(entries, head)).broken).toEqual([]);
    expect((await check(entries.slice(0, -1), head)).broken).toMatchObject([
      { number: entries.length, kind: "missing" },
    ]);
  });

  test.each([
    ["who", { actor: "u-somebody-else" }],
    ["when", { at: "2026-01-01T00:00:00.000Z" }],
    ["what", { documentId: "another" }],
    ["of which text", { digest: `sha256:${"1".repeat(64)}` }],
    ["on what", { approvals: [] }],
    ["a field more", { note: "added" }],
    ["the link", { previous: `sha256:${"1".repeat(64)}` }],
  ])("tells an entry in which somebody changed %s", async (_what, change) => {
    expect(await firstOf(changed(6, change))).toEqual({ number: 6, kind: "changed" });
    expect((await check(changed(6, change))).broken).toHaveLength(1);
  });

  test("tells an entry that is not signed, by a stranger's key, or with another id", async () => {
    const { signature: _signature, ...unsigned } = entries[5] ?? { _id: "", _type: "" };
    const rest = entries.toSpliced(5, 1);
    expect(await firstOf([...rest, unsigned])).toEqual({ number: 6, kind: "unsigned" });
    expect(await firstOf(changed(6, { keyId: "x" }))).toEqual({ number: 6, kind: "unknown-key" });
    const foreign = { ...entries[5], _id: "auditEntry.by-hand" };
    expect(await firstOf([...entries, foreign])).toEqual({ number: undefined, kind: "foreign" });
  });

  test("can be looked at from an entry on, where older ones are not signed", async () => {
    const old = entries.map((entry, index) => {
      const { signature: _signature, keyId: _key, ...unsigned } = entry;
      return index < 3 ? unsigned : entry;
    });
    expect(await firstOf(old)).toEqual({ number: 1, kind: "unsigned" });
    const { publicKeys } = world.options.keys;
    expect((await checkChain(old, publicKeys, { from: 4 })).broken).toEqual([]);
    expect((await checkChain(old.slice(4), publicKeys, { from: 4 })).broken).toMatchObject([
      { number: 4, kind: "missing" },
    ]);
  });

  test("tells a fork: two entries of one number, both signed", async () => {
    const fork = await forked();
    expect(await firstOf([...entries, fork])).toEqual({ number: entries.length, kind: "fork" });
    const { head } = await check(entries);
    const other = entries.toSpliced(-1, 1, fork);
    expect((await check(other)).broken).toEqual([]);
    expect((await check(other, head)).broken).toMatchObject([{ kind: "fork" }]);
  });

  test("stays whole when the words of a reason are erased, and not when they are changed", async () => {
    const number = entries.findIndex((entry) => "reason" in entry) + 1;
    expect(number).toBeGreaterThan(0);
    expect(await firstOf(changed(number, { reason: "Something else." }))).toEqual({
      number,
      kind: "reason",
    });
    const erased = entries.map(({ reason: _reason, reasonSalt: _salt, ...rest }) => rest);
    expect((await check(erased)).broken).toEqual([]);
  });
});

describe("what is wrong is told in words", () => {
  const messagesOf = async (
    documents: readonly object[],
    head?: { number: number; digest: string },
  ) => (await check(documents, head)).broken.map(({ message }) => message);
  /** An entry as a gate would have written it. */
  async function signedAnew(entry: Entry, change: object): Promise<Entry> {
    const { signature: _signature, ...rest } = { ...entry, ...change };
    return { ...rest, signature: await world.options.keys.sign(textOfEntry(rest)) };
  }
  const at = (number: number) => entrySchema.parse(entries[number - 1]);

  test("of what is missing, and of what no gate wrote", async () => {
    expect(await messagesOf(entries.toSpliced(3, 1))).toEqual(["Entry 4: It is missing."]);
    expect(await messagesOf(entries.slice(2))).toEqual(["Entries 1 to 2: It is missing."]);
    const foreign = { ...at(6), _id: "auditEntry.by-hand" };
    const broken = { ...at(6), _id: entryIdOf(77), note: "Half a pair: \uD800" };
    const report = await check([...entries, foreign, broken]);
    expect(report.entries).toBe(entries.length + 2);
    expect(report.broken).toEqual([
      {
        number: undefined,
        kind: "foreign",
        message: "auditEntry.by-hand: It is no entry of a gate: somebody wrote it.",
      },
      {
        number: 77,
        kind: "foreign",
        message: "auditEntry.000000000077: It is no entry of a gate: somebody wrote it.",
      },
    ]);
  });

  test("of entries that are not signed, or by whom nobody knows", async () => {
    const { signature: _signature, ...unsigned } = at(6);
    const { keyId: _key, ...keyless } = at(6);
    const words =
      "Entry 6: It is not signed: it was written before entries were, or not by the gate.";
    for (const entry of [unsigned, keyless]) {
      const [first] = await messagesOf(entries.toSpliced(5, 1, entry));
      expect(first).toBe(words);
    }
    expect((await messagesOf(changed(6, { keyId: "x" })))[0]).toBe(
      "Entry 6: It names a key that is not among the public keys.",
    );
  });

  test("of what was changed later, or was not signed by the gate when the next was made upon it", async () => {
    expect(await messagesOf(changed(6, { actor: "u-x" }))).toEqual([
      "Entry 6: It was changed after it was written.",
    ]);
    const forged: Entry = { ...at(6), signature: at(5)["signature"] };
    const next = await signedAnew(at(7), { previous: await hashOfEntry(forged) });
    expect(await messagesOf([...entries.slice(0, 5), forged, next])).toEqual([
      "Entry 6: Its signature is not the gate's, and the next entry was made upon it as it is.",
    ]);
  });

  test("of two histories, whichever way they part", async () => {
    const words = "There are two histories: it is not the entry that the others were signed with.";
    const other = await signedAnew(at(7), { previous: `sha256:${"1".repeat(64)}` });
    expect(await messagesOf([...entries.slice(0, 6), other])).toEqual([`Entry 7: ${words}`]);
    const first = await signedAnew(at(1), { previous: `sha256:${"1".repeat(64)}` });
    expect(await messagesOf([first])).toEqual([`Entry 1: ${words}`]);
    const { head } = await check(entries);
    const last = entries.length;
    expect(head).toEqual({ number: last, digest: await hashOfEntry(at(last)) });
    const replaced = await signedAnew(at(last), { note: "another" });
    expect(await messagesOf([...entries.slice(0, -1), replaced], head)).toEqual([
      `Entry ${last}, which was the head: ${words}`,
    ]);
    expect(await messagesOf(entries.slice(0, -1), head)).toEqual([
      `Entry ${last}, which was the head: It is missing.`,
    ]);
  });

  test("of a reason with other words than were signed, or without what they were signed by", async () => {
    const index = entries.findIndex((entry) => "reason" in entry);
    const entry = entrySchema.parse(entries[index]);
    const words = `Entry ${index + 1}: The words of its reason are not those that were signed.`;
    const without = (field: string) =>
      entries.toSpliced(
        index,
        1,
        entrySchema.parse(
          Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field)),
        ),
      );
    expect(await messagesOf(changed(index + 1, { reason: "Another." }))).toEqual([words]);
    expect(await messagesOf(without("reasonSalt"))).toEqual([words]);
    expect(await messagesOf(without("reason"))).toEqual([]);
    const { reasonDigest: _digest, reasonSalt: _salt, ...old } = entry;
    const unbound = await signedAnew(entrySchema.parse(old), {});
    expect(await messagesOf([...entries.slice(0, index), unbound])).toEqual([]);
  });
});

test("of no entries there is no head, and nothing is broken", async () => {
  expect(await check([])).toEqual({ entries: 0, head: undefined, broken: [] });
  expect((await check([], { number: 3, digest: "sha256:x" })).broken).toMatchObject([
    { number: 3, kind: "missing" },
  ]);
});

/** Another last entry, by the same gate on a copy of the data set. */
async function forked(): Promise<Entry> {
  const copy = await startWorld({ keys: world.options.keys });
  try {
    const editorial = copy.robot("editorial");
    for (const { _rev: _, ...entry } of entries.slice(0, -1)) await editorial.create(entry);
    await copy.letOut(content.office("office-fork"));
    const id = entries.at(-1)?._id ?? "";
    return entrySchema.parse(await editorial.getDocument(id));
  } finally {
    await copy.stop();
  }
}
