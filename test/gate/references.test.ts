import { describe, expect, test } from "vitest";
import { bareIdOf, draftIdOf, isDocumentId } from "../../gate/ids.ts";
import { assetIdsIn, isAssetId, referencesIn, weakened } from "../../gate/references.ts";

const to = (id: string, more: object = {}) => ({ _type: "reference", _ref: id, ...more });
const IMAGE = "image-0a1b2c_d-10x20-png";
const FILE = "file-0a1b2c_d-pdf";

describe("references", () => {
  test("are found wherever they stand, in order, with their place, and repeats with them", () => {
    const document = {
      _id: "a",
      first: to("one"),
      list: [{ deep: to("two", { _weak: true }) }, "text", null, 7],
      again: to("one", { _weak: false }),
    };
    expect(referencesIn(document)).toEqual([
      { id: "one", weak: false, path: ["first"] },
      { id: "two", weak: true, path: ["list", 0, "deep"] },
      { id: "one", weak: false, path: ["again"] },
    ]);
    expect(referencesIn([to("x")])).toEqual([{ id: "x", weak: false, path: [0] }]);
  });

  test.each([undefined, null, "one", 7, true, {}, [], { _ref: 7 }, { _type: "reference" }])(
    "are not in %j",
    (value) => {
      expect(referencesIn(value)).toEqual([]);
    },
  );

  test("inside of a reference are found too", () => {
    expect(referencesIn(to("one", { more: to("two") }))).toEqual([
      { id: "one", weak: false, path: [] },
      { id: "two", weak: false, path: ["more"] },
    ]);
  });
});

describe("assets", () => {
  test.each([IMAGE, FILE])("are known by an id such as %s", (id) => {
    expect(isAssetId(id)).toBe(true);
  });

  test.each([
    "office-1",
    `x${IMAGE}`,
    `${IMAGE}.x`,
    "image-abc-png",
    "image-abc-10x-png",
    "image-abc-10x20-",
    "image--10x20-png",
    "image-a.b-10x20-png",
    "file-abc",
    "file-abc-pdf-",
    "sound-abc-mp3",
  ])("are not known by %s", (id) => {
    expect(isAssetId(id)).toBe(false);
  });

  test("of a document are told once each, and nothing else that it refers to", () => {
    const document = {
      image: to(IMAGE),
      again: [to(IMAGE)],
      file: to(FILE),
      other: to("office-1"),
    };
    expect(assetIdsIn(document)).toEqual([IMAGE, FILE]);
    expect(assetIdsIn(undefined)).toEqual([]);
  });
});

test("references to what goes are held loosely until it is published again; others stay as they are", () => {
  const types = new Map([["gone", "office"]]);
  const document = {
    _id: "a",
    strong: to("gone"),
    list: [to("gone", { _key: "k" })],
    weak: to("gone", { _weak: true }),
    other: to("stays"),
  };
  const loosely = { _weak: true, _strengthenOnPublish: { type: "office", weak: false } };
  expect(weakened(document, types)).toEqual({
    ...document,
    strong: to("gone", loosely),
    list: [to("gone", { _key: "k", ...loosely })],
  });
  expect(document.strong).toEqual(to("gone"));
});

describe("ids", () => {
  test("of drafts stand beside those of documents", () => {
    expect(draftIdOf("a")).toBe("drafts.a");
    expect([bareIdOf("drafts.a"), bareIdOf("a"), bareIdOf("versions.r.a")]).toEqual([
      "a",
      "a",
      "versions.r.a",
    ]);
  });

  test.each(["a", "A-1_b.c", "-a", "_a", "draftsman", "drafts", "a.drafts.b", "x".repeat(128)])(
    "%j is of a document",
    (id) => {
      expect(isDocumentId(id)).toBe(true);
    },
  );

  test.each(["", ".a", "a b", "a/b", "é", "drafts.a", "versions.r.a", "x".repeat(129), "a\n"])(
    "%j is of none",
    (id) => {
      expect(isDocumentId(id)).toBe(false);
    },
  );
});
