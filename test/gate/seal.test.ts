/** Seals and tombstones, as they are written and as anybody checks them. */
import { describe, expect, test } from "vitest";
import { sealVerifier } from "../../contracts/seal-check.ts";
import { CHANNELS, NO_END, valuesOf } from "../../contracts/vocabulary.ts";
import { digestOf } from "../../gate/digest.ts";
import { gateKeys, generatePrivateKey, publicKeyOf } from "../../gate/keys.ts";
import { sealed, sealedApprovals } from "../../gate/seal.ts";
import { tombstoneIdOf, tombstoneOf } from "../../gate/tombstone.ts";

const NOON = "2026-06-01T12:00:00.000Z";
const privateKey = await generatePrivateKey();
const keys = await gateKeys(privateKey, []);
const FORM = { _id: "a", _type: "office", name: "An office" };

test("a seal says of which text it is, until when, where, by which reviews, and which key signed it", async () => {
  const [approval] = await sealedApprovals([review("consent", "u-1")], "p1");
  const approvals = approval === undefined ? [] : [approval];
  const validity = { validUntil: "2026-07-01T00:00:00.000Z", channels: ["print" as const] };
  const { seal, ...form } = await sealed(FORM, { validity, approvals, at: new Date(NOON) }, keys);
  expect(form).toEqual(FORM);
  const { signature, ...told } = seal;
  expect(told).toEqual({
    _type: "seal",
    digest: await digestOf(FORM),
    ...validity,
    approvals,
    sealedAt: NOON,
    keyId: keys.keyId,
  });
  expect(signature).toMatch(/^[\w-]{86}$/u);
  const verdictOn = sealVerifier(keys.publicKeys);
  expect(await verdictOn({ ...form, seal })).toBe("genuine");
  expect(await verdictOn({ ...form, seal: { ...seal, channels: ["event"] } })).toBe("forged");
});

function review(kind: "consent" | "identity", reviewer: string) {
  return {
    id: `review.${kind}`,
    kind,
    decision: "approved" as const,
    digest: "sha256:0",
    reviewer,
    reviewedAt: NOON,
    acknowledged: [],
  };
}

test("the world learns that there were two people, by ids that name nobody and stay the same", async () => {
  const approvals = await sealedApprovals(
    [review("consent", "u-1"), review("identity", "u-2")],
    "p1",
  );
  expect(approvals).toMatchObject([
    { _type: "approval", _key: "consent", kind: "consent", at: NOON },
    { _type: "approval", _key: "identity", kind: "identity", at: NOON },
  ]);
  const [one, two] = approvals.map(({ reviewer }) => reviewer);
  expect(one).toMatch(/^reviewer-[\da-f]{16}$/u);
  expect(two).not.toBe(one);
  const [again] = await sealedApprovals([review("identity", "u-1")], "p1");
  const [elsewhere] = await sealedApprovals([review("consent", "u-1")], "p2");
  expect(again?.reviewer).toBe(one);
  expect(elsewhere?.reviewer).not.toBe(one);
});

describe("keys", () => {
  test("are known by their thumbprint, and the one that signs comes first, once", async () => {
    const own = await publicKeyOf(privateKey);
    const older = await publicKeyOf(await generatePrivateKey());
    const both = await gateKeys(privateKey, [older, own]);
    expect(both.keyId).toBe(own.kid);
    expect(both.publicKeys).toEqual({ keys: [own, older] });
    expect(own.kid).toMatch(/^[\w-]{43}$/u);
    expect(JSON.stringify(both.publicKeys)).not.toContain(privateKey.d);
  });

  test("whose halves do not belong together are refused", async () => {
    const { d } = await generatePrivateKey();
    await expect(gateKeys({ ...privateKey, d }, [])).rejects.toBeInstanceOf(DOMException);
  });
});

describe("a tombstone", () => {
  const taking = { kind: "editorial", at: new Date(NOON) } as const;

  test("stands under an id of its own, tells what is gone and since when, in every channel, for ever", async () => {
    const tombstone = await tombstoneOf(FORM, taking, keys);
    const id = await tombstoneIdOf("a");
    expect(id).toBe(`tombstone-${(await digestOf("a")).slice(7, 39)}`);
    expect(tombstone).toMatchObject({
      _id: id,
      _type: "tombstone",
      documentId: "a",
      documentType: "office",
      since: NOON,
      kind: "editorial",
      seal: { validUntil: NO_END, channels: valuesOf(CHANNELS), approvals: [], sealedAt: NOON },
    });
    expect(JSON.stringify(tombstone)).not.toContain("An office");
    expect(tombstone && (await sealVerifier(keys.publicKeys)(tombstone))).toBe("genuine");
  });

  test("is not for what never was public, by its type or by its id", async () => {
    expect(await tombstoneOf({ _id: "a", _type: "survivor" }, taking, keys)).toBeUndefined();
    expect(await tombstoneOf({ _id: "drafts.a", _type: "office" }, taking, keys)).toBeUndefined();
  });
});
