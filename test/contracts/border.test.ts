import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONTRACTS, isPublicType } from "../../contracts/index.ts";
import { NO_END, PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { EXAMPLES } from "./examples.ts";

const seal = {
  _type: "seal",
  digest: `sha256:${"a".repeat(64)}`,
  validUntil: NO_END,
  channels: ["website"],
  approvals: [
    {
      _type: "approval",
      _key: "a1",
      kind: "identity",
      reviewer: "u-1",
      at: "2026-01-01T00:00:00.000Z",
    },
  ],
  sealedAt: "2026-01-01T00:00:00.000Z",
  keyId: "k1",
  signature: "c2lnbmF0dXJl",
};

/** What stands in `editorial` beside the fields that may leave. */
const PRIVATE_NAMES = [
  "survivor",
  "survivors",
  "consents",
  "peopleShown",
  "use",
  "caseReference",
  "note_internal",
  "_rev",
  "seal",
  "__proto__",
  "constructor",
];

/** The same value with `extra` added to the objects that `choose` picks, whatever their depth. */
function withExtras(
  value: unknown,
  choose: () => boolean,
  extra: () => readonly [string, unknown],
): unknown {
  if (Array.isArray(value)) return value.map((item) => withExtras(item, choose, extra));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    withExtras(field, choose, extra),
  ]);
  const [name, added] = extra();
  return Object.fromEntries(
    choose() && !Object.hasOwn(value, name) ? [...fields, [name, added]] : fields,
  );
}

describe.each(PUBLIC_TYPES)("the contract of %s", (type) => {
  const { publicForm, delivered } = CONTRACTS[type];
  const example = EXAMPLES[type];

  it("lets every field through that it names", () => {
    expect(publicForm.parse(example)).toEqual(example);
    expect(Object.keys(publicForm.shape).toSorted()).toEqual(Object.keys(example).toSorted());
  });

  it("lets no other field through, at any depth", () => {
    const extraField = fc.tuple(
      fc.oneof(fc.constantFrom(...PRIVATE_NAMES), fc.string()),
      fc.oneof(fc.jsonValue(), fc.constant({ _type: "reference", _ref: "survivor-1" })),
    );
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const disturbed = withExtras(
          example,
          () => generate(fc.boolean),
          () => generate(() => extraField),
        );
        expect(publicForm.parse(disturbed)).toEqual(example);
      }),
      { numRuns: 150 },
    );
  });

  it("lets a private field through in no object at all, were it in every one", () => {
    for (const name of PRIVATE_NAMES) {
      const disturbed = withExtras(
        example,
        () => true,
        () => [name, "private"],
      );
      expect(JSON.stringify(publicForm.parse(disturbed))).not.toContain("private");
    }
  });

  it("gives the same form again when it is given the form", () => {
    const once = publicForm.parse(example);
    expect(publicForm.parse(once)).toEqual(once);
  });

  it("refuses another type, a draft, and a private id", () => {
    expect(publicForm.safeParse({ ...example, _type: "survivor" }).success).toBe(false);
    for (const _id of ["drafts.a", "versions.r1.a", "private.a", ""]) {
      expect(publicForm.safeParse({ ...example, _id }).success).toBe(false);
    }
  });

  it("has the form without the seal, and delivers nothing that bears none", () => {
    const sealed = { ...example, seal, _rev: "r1", _createdAt: seal.sealedAt };
    expect(publicForm.parse(sealed)).toEqual(example);
    expect(delivered.parse(sealed)).toEqual(sealed);
    expect(delivered.safeParse(example).success).toBe(false);
  });

  it("refuses null where a field may be left out", () => {
    for (const name of Object.keys(publicForm.shape)) {
      expect(publicForm.safeParse({ ...example, [name]: null }).success).toBe(false);
    }
  });
});

describe("the border", () => {
  it("has a contract for each type that may leave and for no other", () => {
    expect(Object.keys(CONTRACTS).toSorted()).toEqual([...PUBLIC_TYPES].toSorted());
    for (const type of ["survivor", "consent", "knownName", "review", "auditEntry", "toString"]) {
      expect(isPublicType(type)).toBe(false);
    }
    for (const type of PUBLIC_TYPES) expect(isPublicType(type)).toBe(true);
  });

  it("lets nobody be quoted or told of without the name that is used and whether it is one", () => {
    const { pseudonym: _, ...nameless } = EXAMPLES.survivorQuote;
    expect(CONTRACTS.survivorQuote.publicForm.safeParse(nameless).success).toBe(false);
    const { isPseudonym: __, ...unsaid } = EXAMPLES.survivorQuote;
    expect(CONTRACTS.survivorQuote.publicForm.safeParse(unsaid).success).toBe(false);
    expect(CONTRACTS.story.publicForm.safeParse({ ...EXAMPLES.story, people: [] }).success).toBe(
      false,
    );
  });

  it("refuses a seal with a digest, a moment or a channel that is none", () => {
    for (const spoilt of [
      { digest: "sha256:00" },
      { validUntil: "tomorrow" },
      { validUntil: "2026-07-01T00:00:00+08:00" },
      { channels: ["billboard"] },
    ]) {
      const sealed = { ...EXAMPLES.office, seal: { ...seal, ...spoilt } };
      expect(CONTRACTS.office.delivered.safeParse(sealed).success).toBe(false);
    }
  });
});
