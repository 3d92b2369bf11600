/** What can never be published under an id, whatever the rules say of its content. */
import { describe, expect, test } from "vitest";
import { entryIdOf, textOfEntry } from "../../gate/audit-entry.ts";
import { contentOf, digestOf } from "../../gate/digest.ts";
import { gateKeys, generatePrivateKey } from "../../gate/keys.ts";
import { GateProblem } from "../../gate/problems.ts";
import { mustBePublishable } from "../../gate/publishable.ts";
import { Reading } from "../../gate/reading.ts";
import { GATE_TYPES } from "../../policy/data/vocabulary.ts";
import * as content from "./content.ts";
import { dataSet } from "./data-set.ts";

const keys = await gateKeys(await generatePrivateKey(), []);

/** The kind and words of the refusal; `undefined` where there is none. */
async function refusalOf(
  candidate: content.TestDocument,
  published?: content.TestDocument,
  inside: Parameters<typeof dataSet>[0] = [],
) {
  const editorial = dataSet(inside);
  const reading = new Reading(editorial);
  await reading.load(inside.map(({ _id }) => _id));
  const judged = {
    id: candidate._id,
    candidate,
    published: published === undefined ? undefined : { ...published, _rev: "r1" },
    reading,
  };
  try {
    await mustBePublishable(judged, { lake: { editorial }, keys });
    return undefined;
  } catch (error) {
    if (error instanceof GateProblem) return [error.id, error.message];
    throw error;
  }
}

describe("by its type and id", () => {
  test("a document of a public type is, and so is one that takes effect inside", async () => {
    expect(await refusalOf(content.office("office-1"))).toBeUndefined();
    expect(await refusalOf(content.survivor("survivor.1"))).toBeUndefined();
    const office = content.office("office-1");
    expect(await refusalOf(office, office)).toBeUndefined();
  });

  test("a document of any other type is not", async () => {
    for (const _type of ["somebodysNote", "review", "auditEntry", "tombstone"]) {
      expect(await refusalOf({ _id: "a", _type })).toEqual([
        "not-publishable",
        `Documents of the type "${_type}" are not published.`,
      ]);
    }
  });

  test("what would be public is not under an id that nobody could read", async () => {
    expect(await refusalOf(content.office("a.b"))).toEqual([
      "not-publishable",
      'Nobody could read "a.b": its id holds a dot.',
    ]);
  });

  test.each([...GATE_TYPES])("nothing is under an id of the gate's own: %s", async (type) => {
    expect(await refusalOf(content.survivor(`${type}.mine`))).toEqual([
      "not-publishable",
      `Ids that begin with "${type}." are the gate's.`,
    ]);
    expect(await refusalOf(content.survivor(`${type}-mine`))).toBeUndefined();
    expect(await refusalOf(content.survivor(`my-${type}.`))).toBeUndefined();
  });

  test("what became another type is not", async () => {
    expect(await refusalOf(content.source("a"), content.office("a"))).toEqual([
      "not-publishable",
      'It is published as "office" and became "source". Make a new document.',
    ]);
  });
});

describe("by what it rests on", () => {
  const CONSENT = { ...content.consent("consent-1", "survivor-1"), _rev: "r1" };
  const QUOTE = content.quote("quote-1", { survivor: "survivor-1", consent: "consent-1" });
  const PAST = [
    "past-the-gate",
    'It rests on "consent-1", which is published and did not come through the gate, or was changed since.',
  ];

  async function publishOf(fields: object) {
    const entry = {
      _id: entryIdOf(1),
      _type: "auditEntry",
      action: "publish",
      documentId: "consent-1",
      transactionId: "t1",
      keyId: keys.keyId,
      ...fields,
    };
    return { ...entry, signature: await keys.sign(textOfEntry(entry)) };
  }

  test("a consent that nobody published through the gate carries nothing", async () => {
    expect(await refusalOf(QUOTE, undefined, [CONSENT])).toEqual(PAST);
    const other = await publishOf({ content: "sha256:other" });
    expect(await refusalOf(QUOTE, undefined, [CONSENT, other])).toEqual(PAST);
  });

  test("a consent as it is on record carries, by its text or, in older entries, its transaction", async () => {
    const digest = await digestOf(contentOf(CONSENT));
    for (const fields of [{ content: digest }, { transactionId: "r1" }]) {
      expect(await refusalOf(QUOTE, undefined, [CONSENT, await publishOf(fields)])).toBeUndefined();
    }
  });

  test("drafts, what may be public, and the document itself are not asked for", async () => {
    const draft = { ...CONSENT, _id: "drafts.consent-1" };
    const office = { ...content.office("office-1"), _rev: "r1" };
    expect(await refusalOf(QUOTE, undefined, [draft, office])).toBeUndefined();
    const own = content.consent("consent-1", "survivor-1");
    expect(await refusalOf(own, undefined, [CONSENT])).toBeUndefined();
  });
});
