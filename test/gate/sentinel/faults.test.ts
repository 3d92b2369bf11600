/** Which documents are at fault, of a state that was read: without a lake. */
import { describe, expect, test } from "vitest";
import { sealVerifier } from "../../../contracts/seal-check.ts";
import { gateKeys, generatePrivateKey } from "../../../gate/keys.ts";
import type { LakeDocument } from "../../../gate/lake-port.ts";
import type { OutboxEntry } from "../../../gate/outbox-entry.ts";
import { sealed } from "../../../gate/seal.ts";
import {
  documentsUnderWay,
  faultsInside,
  faultsOutside,
  type State,
} from "../../../gate/sentinel/faults.ts";
import { contentDigestOf } from "../../../gate/sentinel/inside.ts";
import type { Standing } from "../../../gate/sentinel/record.ts";

const NOON = "2026-06-01T12:00:00.000Z";
const keys = await gateKeys(await generatePrivateKey(), []);
const setting = { verdictOn: sealVerifier(keys.publicKeys), clock: () => new Date(NOON) };

/** An office as it stands in public, until an hour later unless told otherwise. */
async function form(fields: object = {}, validUntil = "2026-06-01T13:00:00.000Z") {
  const document = { _id: "a", _type: "office", name: "An office", ...fields };
  const validity = { validUntil, channels: ["website" as const] };
  const complete = await sealed(document, { validity, approvals: [], at: new Date(NOON) }, keys);
  return { ...complete, _rev: "r1" };
}

const inside = (fields: object = {}): LakeDocument => ({
  _id: "a",
  _type: "office",
  _rev: "r1",
  ...fields,
});

function state(parts: {
  readonly outside?: readonly LakeDocument[];
  readonly inside?: readonly LakeDocument[];
  readonly standings?: Readonly<Record<string, Standing>>;
  readonly underWay?: readonly string[];
}): State {
  return {
    outside: parts.outside ?? [],
    inside: new Map((parts.inside ?? []).map((document) => [document._id, document])),
    record: { standings: new Map(Object.entries(parts.standings ?? {})), decisions: new Map() },
    underWay: new Set(parts.underWay),
  };
}

describe("in public", () => {
  const faultOf = async (document: LakeDocument, parts: Parameters<typeof state>[0] = {}) => {
    const [found] = await faultsOutside(state({ ...parts, outside: [document] }), setting);
    return found?.fault;
  };
  const standing = async () => {
    const document = await form();
    const standings = { a: { seal: document.seal.signature } };
    return { document, parts: { inside: [inside()], standings } };
  };

  test("a form whose seal is on record, and which is published inside, is at no fault", async () => {
    const { document, parts } = await standing();
    expect(await faultOf(document, parts)).toBeUndefined();
  });

  test.each(["drafts.a", "versions.r1.a", "a b"])("nothing stands under the id %j", async (_id) => {
    expect(await faultOf(await form({ _id }), { inside: [inside({ _id })] })).toBe("not-public");
  });

  test.each(["survivor", "consent", "knownName", "review", "auditEntry"])(
    "nothing of the type %s stands there",
    async (_type) => {
      expect(await faultOf(await form({ _type }))).toBe("not-public");
    },
  );

  test("a form without a genuine seal is at the fault of its seal", async () => {
    const { document, parts } = await standing();
    expect(await faultOf({ ...document, name: "Another" }, parts)).toBe("changed");
    expect(await faultOf({ ...document, seal: undefined }, parts)).toBe("no-seal");
    expect(await faultOf({ ...document, _id: "b" }, parts)).toBe("forged");
  });

  test("a seal that is not the one on record is at fault, and so is one of what has none", async () => {
    const { document, parts } = await standing();
    const other = { a: { seal: "another" } };
    expect(await faultOf(document, { ...parts, standings: other })).toBe("not-on-record");
    expect(await faultOf(document, { ...parts, standings: {} })).toBe("not-on-record");
    expect(await faultOf(document, { ...parts, standings: { a: {} } })).toBe("not-on-record");
  });

  test("what is not published inside, or as another type, is at fault", async () => {
    const { document, parts } = await standing();
    expect(await faultOf(document, { ...parts, inside: [] })).toBe("not-published-inside");
    const other = [inside({ _type: "source" })];
    expect(await faultOf(document, { ...parts, inside: other })).toBe("not-published-inside");
  });

  test("a seal ends at its moment, not after it", async () => {
    for (const [end, fault] of [
      ["2026-06-01T12:00:00.001Z", undefined],
      [NOON, "expired"],
      ["2026-06-01T11:59:59.999Z", "expired"],
    ] as const) {
      const document = await form({}, end);
      const standings = { a: { seal: document.seal.signature } };
      expect(await faultOf(document, { inside: [inside()], standings })).toBe(fault);
    }
  });

  test("what the gate is at work on is left alone, as long as its seal is genuine", async () => {
    const document = await form();
    expect(await faultOf(document, { underWay: ["a"] })).toBeUndefined();
    expect(await faultOf(document, { underWay: ["b"] })).toBe("not-on-record");
    expect(await faultOf({ ...document, name: "x" }, { underWay: ["a"] })).toBe("changed");
  });

  test("a tombstone that the gate sealed is at no fault, and any other is", async () => {
    const tombstone = await form({ _id: "tombstone-1", _type: "tombstone" });
    expect(await faultOf(tombstone)).toBeUndefined();
    expect(await faultOf({ ...tombstone, name: "x" })).toBe("changed");
  });

  test("every document at fault is told, with its fault, in order", async () => {
    const { document, parts } = await standing();
    const draft = await form({ _id: "drafts.a" });
    const changed = { ...document, name: "x" };
    const outside = [draft, document, changed];
    expect(await faultsOutside(state({ ...parts, outside }), setting)).toEqual([
      { document: draft, fault: "not-public" },
      { document: changed, fault: "changed" },
    ]);
  });
});

describe("published inside", () => {
  const isAtFault = async (
    document: LakeDocument,
    standing?: Standing,
    underWay: readonly string[] = [],
  ) => {
    const standings = standing === undefined ? {} : { [document._id]: standing };
    const found = await faultsInside(state({ inside: [document], standings, underWay }));
    return found.length > 0;
  };

  test.each(["office", "survivorQuote", "consent", "survivor", "knownName"])(
    "a document of the type %s that is on record with another text, or not at all, is at fault",
    async (_type) => {
      const document = inside({ _type });
      const content = await contentDigestOf(document);
      expect(await isAtFault(document, { content })).toBe(false);
      expect(await isAtFault(document, { content: "sha256:other" })).toBe(true);
      expect(await isAtFault(document)).toBe(true);
    },
  );

  test("an entry that tells no text says by its transaction whether it is the same", async () => {
    expect(await isAtFault(inside(), { transactionId: "r1" })).toBe(false);
    expect(await isAtFault(inside(), { transactionId: "r2" })).toBe(true);
    expect(await isAtFault(inside(), {})).toBe(true);
  });

  test("what is on record as found there is at fault again once it was changed", async () => {
    const document = inside({ _type: "consent" });
    const noticed = await contentDigestOf(document);
    expect(await isAtFault(document, { noticed })).toBe(false);
    expect(await isAtFault(document, { noticed: "sha256:other" })).toBe(true);
  });

  test("drafts, types that are no concern, and what the gate is at work on are left alone", async () => {
    expect(await isAtFault(inside({ _id: "drafts.a" }))).toBe(false);
    expect(await isAtFault(inside({ _type: "somebodysNote" }))).toBe(false);
    expect(await isAtFault(inside(), undefined, ["a"])).toBe(false);
    expect(await isAtFault(inside(), undefined, ["b"])).toBe(true);
  });

  test("a text without a digest is none that was decided", async () => {
    const document = inside({ name: "Half a pair: \uD800" });
    expect(await contentDigestOf(document)).toBe("none");
    expect(await isAtFault(document, { content: "sha256:1" })).toBe(true);
  });
});

const entry = (_id: string, documentId: string): OutboxEntry => ({
  _id,
  _type: "outboxEntry",
  _rev: "r1",
  operation: "publish",
  documentId,
  assets: [],
  retired: [],
});

test("what is under way is what a signed decision is about, by the number in the entry's id", () => {
  const decisions = new Map([[7, new Set(["a", "b"])]]);
  const pending = [
    entry("outboxEntry.000000000007-00000", "a"),
    entry("outboxEntry.000000000007-00001", "c"),
    entry("outboxEntry.000000000008-00000", "b"),
    entry("outboxEntry.7-0", "b"),
    entry("xoutboxEntry.000000000007-00000", "b"),
    entry("outboxEntry.000000000007-00000.x", "b"),
  ];
  const underWay = documentsUnderWay(pending, { standings: new Map(), decisions });
  expect([...underWay]).toEqual(["a"]);
});
