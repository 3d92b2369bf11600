import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { sealVerifier, type SealVerdict } from "../../contracts/seal-check.ts";
import { NO_END } from "../../contracts/vocabulary.ts";
import { gateKeys, type GateKeys, generatePrivateKey } from "../../gate/keys.ts";
import { sealed } from "../../gate/seal.ts";
import { EXAMPLES } from "./examples.ts";

type Sealed = Awaited<ReturnType<typeof sealedOffice>>;

let keys: GateKeys;
let verdictOn: (document: Sealed | Record<string, unknown>) => Promise<SealVerdict>;
beforeAll(async () => {
  keys = await gateKeys(await generatePrivateKey(), []);
  const verify = sealVerifier(keys.publicKeys);
  verdictOn = (document) => verify({ _id: "", _type: "", ...document });
});

const sealing = {
  validity: { validUntil: NO_END, channels: ["website", "print"] },
  approvals: [],
  at: new Date("2026-06-01T12:00:00.000Z"),
} as const;
const office = { ...EXAMPLES.office, _id: "office-1", _type: "office" };

async function sealedOffice(by: GateKeys = keys) {
  return sealed(office, sealing, by);
}

test("what the gate sealed is genuine, whatever the lake adds to it", async () => {
  const document = await sealedOffice();
  const stored = { ...document, _rev: "r1", _createdAt: "c", _updatedAt: "u", _system: {} };
  expect(await verdictOn(document)).toBe("genuine");
  expect(await verdictOn(stored)).toBe("genuine");
  expect(await verdictOn(structuredClone(stored))).toBe("genuine");
});

test("a text that was changed afterwards is told from one that was sealed", async () => {
  const document = await sealedOffice();
  expect(await verdictOn({ ...document, name: "Another office" })).toBe("changed");
  expect(await verdictOn({ ...document, added: "a field" })).toBe("changed");
  expect(await verdictOn({ ...document, name: "cut in half: \uD83D" })).toBe("changed");
});

test("a seal copied to another document, or to another type, is forged", async () => {
  const document = await sealedOffice();
  expect(await verdictOn({ ...document, _id: "office-2" })).toBe("forged");
  expect(await verdictOn({ ...document, _type: "story" })).toBe("forged");
});

test("no field of a seal can be changed, added or left out", async () => {
  const document = await sealedOffice();
  const { seal } = document;
  for (const other of [
    { validUntil: "2027-01-01T00:00:00.000Z" },
    { channels: ["website"] },
    { channels: ["website", "print", "social"] },
    { sealedAt: "2026-06-02T12:00:00.000Z" },
    { digest: `sha256:${"0".repeat(64)}` },
    { signature: "AAAA" },
    { signature: "not base64url!" },
    { signature: 7 },
    { keyId: 7 },
    { approvals: [{ _type: "approval", _key: "k", kind: "consent", reviewer: "r", at: "t" }] },
    { extra: true },
    { extra: "\uD83D" },
  ]) {
    expect(await verdictOn({ ...document, seal: { ...seal, ...other } })).toBe("forged");
  }
  const { approvals: _left, ...rest } = seal;
  expect(await verdictOn({ ...document, seal: rest })).toBe("forged");
});

test("a seal without a signature, and no seal at all, are told apart", async () => {
  const { seal, ...document } = await sealedOffice();
  const { signature: _signature, ...unsigned } = seal;
  expect(await verdictOn({ ...document, seal: unsigned })).toBe("unsigned");
  expect(await verdictOn(document)).toBe("no-seal");
  expect(await verdictOn({ ...document, seal: null })).toBe("no-seal");
  expect(await verdictOn({ ...document, seal: "seal" })).toBe("no-seal");
});

test("a seal by somebody else's key is of an unknown key, and forged under ours", async () => {
  const stranger = await gateKeys(await generatePrivateKey(), []);
  const document = await sealedOffice(stranger);
  expect(await verdictOn(document)).toBe("unknown-key");
  const renamed = { ...document, seal: { ...document.seal, keyId: keys.keyId } };
  expect(await verdictOn(renamed)).toBe("forged");
});

test("what an earlier key sealed verifies under the keys of today", async () => {
  const next = await gateKeys(await generatePrivateKey(), keys.publicKeys.keys);
  const verify = sealVerifier(next.publicKeys);
  expect(await verify(await sealedOffice(keys))).toBe("genuine");
  expect(await verify(await sealedOffice(next))).toBe("genuine");
});

test("no document whatsoever makes the verifier fail, or pass", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.anything()), async (document) => {
      expect(await verdictOn(document)).not.toBe("genuine");
      expect(await verdictOn({ seal: document })).not.toBe("genuine");
    }),
    { numRuns: 200 },
  );
});
