/** What refers to what, and what a withdrawal changes inside. */
import { describe, expect, test } from "vitest";
import { dependentsOf, dependentsOfAny, fallingWith, referrers } from "../../gate/dependents.ts";
import type { LakeDocument } from "../../gate/lake-port.ts";
import { Reading } from "../../gate/reading.ts";
import { draftsShowing, withdrawInside } from "../../gate/withdraw-inside.ts";
import { imagesOf, withoutImagesOf } from "../../gate/withdrawn-images.ts";
import { dataSet } from "./data-set.ts";

const to = (id: string, more: object = {}) => ({ _type: "reference", _ref: id, ...more });
const office = (_id: string, ...ids: readonly string[]) => ({
  _id,
  _type: "office",
  refers: ids.map((id) => to(id, { _key: id })),
});
const idsOf = (documents: readonly LakeDocument[]) => documents.map(({ _id }) => _id);

describe("what refers to a document", () => {
  test("does so strongly: drafts, versions and published documents, but no record of the gate", async () => {
    const editorial = dataSet([
      office("a", "x"),
      office("drafts.b", "x"),
      office("versions.r1.c", "x"),
      { _id: "weak", _type: "office", refers: to("x", { _weak: true }) },
      { _id: "review.1", _type: "review", document: to("x") },
      office("other", "y"),
    ]);
    expect(idsOf(await referrers(["x"], editorial)).toSorted()).toEqual([
      "a",
      "drafts.b",
      "versions.r1.c",
    ]);
    expect(idsOf(await referrers(["x", "y"], editorial))).toContain("other");
    expect(await referrers([], editorial)).toEqual([]);
  });

  test("weakly, while it refers to something else strongly, is not among them", async () => {
    const mixed = { _id: "a", _type: "office", refers: [to("x", { _weak: true }), to("y")] };
    const editorial = dataSet([mixed]);
    expect(await referrers(["x"], editorial)).toEqual([]);
    expect(idsOf(await referrers(["y"], editorial))).toEqual(["a"]);
  });

  test("comes down from the top: what nothing else refers to is first, circles end", async () => {
    const editorial = dataSet([
      office("quote", "x"),
      office("story", "quote"),
      office("page", "story"),
      office("drafts.page", "x"),
      office("versions.r1.page", "x"),
      office("x", "page"),
    ]);
    expect(idsOf(await dependentsOf("x", [editorial]))).toEqual(["page", "story", "quote"]);
  });

  test("is gathered from both data sets, once each, and of several at once without themselves", async () => {
    const inside = dataSet([office("a", "x"), office("b", "a")]);
    const outside = dataSet([office("a", "x"), office("c", "x")]);
    const found = await dependentsOf("x", [inside, outside]);
    expect(idsOf(found)).toEqual(["b", "c", "a"]);
    expect(idsOf(await dependentsOfAny(["x", "a"], [inside, outside]))).toEqual(["c", "b"]);
  });

  test("falls with a consent only through what can be public", async () => {
    const editorial = dataSet([
      { _id: "newer", _type: "consent", supersedes: to("consent-1") },
      { _id: "quote-1", _type: "survivorQuote", consents: [to("consent-1")] },
      { _id: "quote-2", _type: "survivorQuote", consents: [to("newer")] },
    ]);
    expect(idsOf(await fallingWith("consent-1", [editorial]))).toEqual(["quote-1"]);
  });
});

const IMAGE = "image-one-1x1-png";
const shown = (consent: string | undefined, asset = IMAGE) => ({
  _type: "consentedImage",
  asset: to(asset),
  alt: "Somebody",
  peopleShown: [consent === undefined ? {} : { consent: to(consent) }],
});

describe("an image that shows somebody on the strength of a withdrawn consent", () => {
  const consents = new Set(["consent-1"]);

  test("goes, wherever it stands; what is said of it stays", () => {
    const image = shown("consent-1");
    const { asset: _asset, ...said } = image;
    expect(withoutImagesOf({ a: [image], b: 7, c: null }, consents)).toEqual({
      a: [said],
      b: 7,
      c: null,
    });
    expect(imagesOf({ a: [image] }, consents)).toEqual([IMAGE]);
  });

  test("stays where it rests on another consent or on none, and where it still stands elsewhere", () => {
    for (const image of [shown("consent-2"), shown(undefined), { asset: to(IMAGE) }]) {
      expect(withoutImagesOf(image, consents)).toEqual(image);
      expect(imagesOf(image, consents)).toEqual([]);
    }
    expect(imagesOf([shown("consent-1"), shown("consent-2")], consents)).toEqual([]);
  });

  test("is found in drafts and versions, and not in what is published", async () => {
    const editorial = dataSet([
      { _id: "a", _type: "office", image: shown("consent-1") },
      { _id: "drafts.a", _type: "office", image: shown("consent-1") },
      { _id: "drafts.b", _type: "office", image: shown("consent-2"), consents: [to("consent-1")] },
    ]);
    expect(idsOf(await draftsShowing(consents, editorial))).toEqual(["drafts.a"]);
  });
});

const still = (id: string) => ({
  patch: { id, ifRevisionID: "r1", unset: ["_revision_lock_pseudo_field_"] },
});

describe("what is taken down inside", () => {
  const loosely = (id: string) =>
    to(id, {
      _key: id,
      _weak: true,
      _strengthenOnPublish: { type: "office", weak: false },
    });

  test("becomes a draft, and what it points at among what goes is held loosely", async () => {
    const editorial = dataSet([office("a", "b"), office("b", "c"), office("c")]);
    expect(await withdrawInside(["a", "b"], new Set(), editorial)).toEqual([
      { create: { _id: "drafts.a", _type: "office", refers: [loosely("b")] } },
      { create: office("drafts.b", "c") },
      still("a"),
      { delete: { id: "a" } },
      still("b"),
      { delete: { id: "b" } },
    ]);
  });

  test("leaves a draft as it is worked on, but for how it points at what goes", async () => {
    const draft = { ...office("drafts.a", "a"), _createdAt: "2026-01-01T00:00:00Z" };
    const editorial = dataSet([office("a"), draft]);
    expect(await withdrawInside(["a"], new Set(), editorial)).toEqual([
      still("drafts.a"),
      { createOrReplace: { ...draft, refers: [loosely("a")] } },
      still("a"),
      { delete: { id: "a" } },
    ]);
  });

  test("changes nothing where it is gone already", async () => {
    expect(await withdrawInside(["a"], new Set(), dataSet([]))).toEqual([]);
  });

  test("takes its images along where nothing else uses them", async () => {
    const consents = new Set(["consent-1"]);
    const asset = { _id: IMAGE, _type: "sanity.imageAsset" };
    const published = { _id: "a", _type: "office", image: shown("consent-1") };
    const deletions = async (...others: readonly Parameters<typeof dataSet>[0][number][]) =>
      (await withdrawInside(["a"], consents, dataSet([asset, published, ...others]))).flatMap(
        (mutation) => ("delete" in mutation ? mutation.delete.id : []),
      );
    expect(await deletions()).toEqual(["a", IMAGE]);
    const own = { _id: "drafts.b", _type: "office", image: shown("consent-1") };
    expect(await deletions(own)).toEqual(["a", IMAGE]);
    const other = { _id: "b", _type: "office", image: { asset: to(IMAGE) } };
    expect(await deletions(other)).toEqual(["a"]);
    const mixed = { ...own, more: { asset: to(IMAGE) } };
    expect(await deletions(mixed)).toEqual(["a"]);
  });
});

describe("what was read for a judgement", () => {
  test("is held still: the document with its draft, of all others what is published", async () => {
    const editorial = dataSet([office("a"), office("drafts.a"), office("b"), office("drafts.b")]);
    const reading = new Reading(editorial);
    await reading.load(["a", "drafts.a", "b", "drafts.b", "nothing"]);
    const held = reading
      .held("a")
      .map((mutation) => ("patch" in mutation ? mutation.patch.id : ""));
    expect(held).toEqual(["a", "drafts.a", "b"]);
    expect(idsOf(reading.published())).toEqual(["a", "b"]);
    expect(reading.get("nothing")).toBeUndefined();
    expect(reading.get("b")).toMatchObject({ _id: "b", _rev: "r1" });
  });

  test("is asked for once, and what a query finds counts as read", async () => {
    const asked: (readonly string[])[] = [];
    const editorial = dataSet([office("a"), office("b")]);
    const reading = new Reading({
      ...editorial,
      documents: (ids) => {
        asked.push(ids);
        return editorial.documents(ids);
      },
    });
    expect(idsOf(await reading.query("*[_id == $id]", { id: "b" }))).toEqual(["b"]);
    await reading.load(["b"]);
    expect(asked).toEqual([]);
    await reading.load(["a", "b"]);
    await reading.load(["a"]);
    expect(asked).toEqual([["a"]]);
  });
});
