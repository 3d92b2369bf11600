/** What was agreed in a consent is fixed once it took effect. */
import { expect, test } from "vitest";
import { mustKeepTerms, termsOf } from "../../gate/consent-terms.ts";
import { contentOf, digestOf } from "../../gate/digest.ts";
import * as content from "./content.ts";
import { dataSet } from "./data-set.ts";

const CONSENT = content.consent("consent-1", "survivor-1");
const WITHDRAWN = { ...CONSENT, withdrawn: { on: "2026-06-01T12:00:00.000Z", reason: "Asked." } };
const OTHER = { ...CONSENT, channels: ["website"] };

const onRecord = async (number: number, document: content.TestDocument, fields: object = {}) => ({
  _id: `auditEntry.00000000000${number}`,
  _type: "auditEntry",
  action: "publish",
  documentId: "consent-1",
  ...(await termsOf(document)),
  ...fields,
});

test("terms are the digest of all that was agreed, and of the withdrawal apart", async () => {
  const terms = await digestOf(contentOf(CONSENT));
  expect(await termsOf({ ...CONSENT, _rev: "r1" })).toEqual({ terms });
  expect(await termsOf(WITHDRAWN)).toEqual({
    terms,
    withdrawal: await digestOf(WITHDRAWN.withdrawn),
  });
  expect(await termsOf(content.office("office-1"))).toBeUndefined();
});

test("a consent that never took effect may say anything, and so may what is no consent", async () => {
  const record = dataSet([await onRecord(1, CONSENT)]);
  await expect(mustKeepTerms(CONSENT, dataSet([]))).resolves.toBeUndefined();
  await expect(mustKeepTerms(content.office("consent-1"), record)).resolves.toBeUndefined();
});

test("the same terms are kept, also with a withdrawal that was not there", async () => {
  const record = dataSet([await onRecord(1, CONSENT)]);
  await expect(mustKeepTerms(CONSENT, record)).resolves.toBeUndefined();
  await expect(mustKeepTerms(WITHDRAWN, record)).resolves.toBeUndefined();
});

test("other terms, and a withdrawal that is taken back or changed, are refused", async () => {
  const refused = "The draft changes what was agreed, or takes back a withdrawal.";
  await expect(mustKeepTerms(OTHER, dataSet([await onRecord(1, CONSENT)]))).rejects.toThrow(
    refused,
  );
  const withdrawn = dataSet([await onRecord(1, WITHDRAWN, { action: "withdrawal" })]);
  await mustKeepTerms(WITHDRAWN, withdrawn);
  await expect(mustKeepTerms(CONSENT, withdrawn)).rejects.toThrow(refused);
  const another = { ...WITHDRAWN, withdrawn: { ...WITHDRAWN.withdrawn, reason: "Other words." } };
  await expect(mustKeepTerms(another, withdrawn)).rejects.toThrow(refused);
});

test("the newest decision on record counts, whatever was written beside it", async () => {
  const entries = [
    await onRecord(1, OTHER),
    await onRecord(2, CONSENT),
    await onRecord(3, OTHER, { action: "review" }),
    await onRecord(4, OTHER, { documentId: "consent-2" }),
    await onRecord(5, OTHER, { _type: "office" }),
    await onRecord(6, OTHER, { _id: "office-1" }),
    { ...(await onRecord(7, OTHER)), terms: null },
  ];
  await mustKeepTerms(CONSENT, dataSet(entries));
  await expect(mustKeepTerms(OTHER, dataSet(entries))).rejects.toThrow("what was agreed");
});
