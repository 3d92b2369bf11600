import { describe, expect, it } from "vitest";
import {
  declarationOf,
  imageOf,
  mayBeListed,
  NOTHING_SAID,
  withDepiction,
  withWho,
  type Declaration,
  type Person,
} from "../../../studio/images/declaration/declaration.ts";
import { leadsInto, withValueAt } from "../../../studio/images/declaration/place.ts";
import { mayUpload, readinessOf } from "../../../studio/images/declaration/readiness.ts";
import { judge, makeContext, type Finding, type PolicyDocument } from "../../../policy/index.ts";

const MODEL_SAYS = "The person shown is a model, not a victim.";
const ASSET = `image-${"a".repeat(40)}-8x8-jpg`;

function reference(id: string) {
  return { _type: "reference", _ref: id } as const;
}

const CHILD: Person = {
  _key: "p1",
  who: "survivor",
  survivor: reference("survivor-1"),
  identifiable: false,
  obscured: "solid-mask",
};

function shows(...people: readonly Person[]): Declaration {
  return { ...NOTHING_SAID, depiction: "survivor", people };
}

describe("what a picture is said to show", () => {
  it("brings the disclaimer that it needs, and takes it away again", () => {
    const model = withDepiction(NOTHING_SAID, "model");
    expect(model.disclaimer).toBe(MODEL_SAYS);
    expect(withDepiction(model, "survivor").disclaimer).toBe("");
  });

  it("leaves a disclaimer alone that somebody wrote", () => {
    const own = { ...NOTHING_SAID, disclaimer: "Ang nasa larawan ay modelo, hindi biktima." };
    expect(withDepiction(own, "staff").disclaimer).toBe(own.disclaimer);
  });

  it("decides who may be in it", () => {
    expect(mayBeListed("no-people")).toEqual([]);
    expect(mayBeListed(undefined)).toEqual([]);
    expect(withDepiction(shows(CHILD), "model").people).toEqual([]);
    expect(withDepiction(shows(CHILD, { _key: "p2" }), "staff").people).toEqual([{ _key: "p2" }]);
  });

  it("is asked anew of a person who is somebody else", () => {
    expect(withWho(CHILD, "model")).toEqual({ _key: "p1", who: "model" });
    expect(withWho(CHILD, "survivor")).toBe(CHILD);
  });
});

describe("the image that is stored", () => {
  it("holds what was said, keeps caption and credit, and asks anew where to crop", () => {
    const before = { _key: "k", caption: "Morning", hotspot: { x: 1 }, crop: {}, _upload: {} };
    const image = imageOf(
      { ...shows({ ...CHILD, cameMasked: true }), alt: " A meadow " },
      ASSET,
      before,
    );
    expect(image).toEqual({
      _key: "k",
      _type: "consentedImage",
      asset: reference(ASSET),
      caption: "Morning",
      alt: "A meadow",
      depiction: "survivor",
      peopleShown: [{ ...CHILD, _type: "personShown" }],
    });
  });

  it("gives back what was said, and nothing of what does not fit", () => {
    const declaration = { ...shows(CHILD), alt: "A meadow" };
    expect(declarationOf(imageOf(declaration, ASSET))).toEqual({
      ...declaration,
      people: [{ ...CHILD, director: undefined, consent: undefined }],
    });
    expect(declarationOf({ depiction: "a dog", peopleShown: ["x", { who: "me" }] })).toEqual(
      NOTHING_SAID,
    );
    expect(declarationOf(undefined)).toEqual(NOTHING_SAID);
  });

  it("refers weakly to what is only a draft", () => {
    const consent = {
      ...reference("consent-1"),
      _weak: true,
      _strengthenOnPublish: { type: "consent" },
    } as const;
    const [person] = declarationOf(imageOf(shows({ ...CHILD, consent }), ASSET)).people;
    expect(person?.consent).toEqual(consent);
  });
});

describe("the document with the picture in it", () => {
  const story: PolicyDocument = {
    _id: "s",
    _type: "story",
    body: [{ _key: "b1", _type: "block" }],
    sections: [{ _key: "x", steps: [{ _key: "y" }] }],
  };

  it("has it in its field, in an item, or in a new item of a text", () => {
    expect(withValueAt(story, ["mainImage"], { alt: "a" })).toEqual({
      ...story,
      mainImage: { alt: "a" },
    });
    const deep = ["sections", { _key: "x" }, "steps", { _key: "y" }, "image"];
    expect(withValueAt(story, deep, { alt: "a" })).toEqual({
      ...story,
      sections: [{ _key: "x", steps: [{ _key: "y", image: { alt: "a" } }] }],
    });
    expect(withValueAt(story, ["body", { _key: "new" }], { alt: "a" })).toEqual({
      ...story,
      body: [
        { _key: "b1", _type: "block" },
        { _key: "new", alt: "a" },
      ],
    });
    expect(withValueAt({ _id: "s", _type: "story" }, ["body", { _key: "n" }], {})).toEqual({
      _id: "s",
      _type: "story",
      body: [{ _key: "n" }],
    });
  });

  it("tells the findings on the picture from all others", () => {
    const path = ["body", { _key: "n" }];
    expect(leadsInto(["body", { _key: "n" }, "alt"], path)).toBe(true);
    expect(leadsInto(["body", { _key: "m" }, "alt"], path)).toBe(false);
    expect(leadsInto(["body"], path)).toBe(false);
  });
});

const profile = { _id: "survivor-1", _type: "survivor", pseudonym: "Tala", ageBand: "12-17" };

/** As the dialog asks: the rules themselves, on the document with the picture. */
function verdictOn(declaration: Declaration): readonly Finding[] {
  const image = imageOf(declaration, ASSET);
  const root = withValueAt({ _id: "s", _type: "story" }, ["mainImage"], image);
  const context = makeContext({
    now: "2026-06-01T00:00:00Z",
    known: new Map([["survivor-1", { state: "published", document: profile }]]),
  });
  return judge(root, context).findings.filter(({ path }) => leadsInto(path, ["mainImage"]));
}

function ready(declaration: Declaration, shapes: number): boolean {
  return mayUpload(readinessOf(declaration, verdictOn(declaration), shapes));
}

function missing(declaration: Declaration, shapes: number): readonly string[] {
  return readinessOf(declaration, [], shapes).missing.map(({ what }) => what);
}

describe("a picture may be uploaded", () => {
  it("where nobody in particular is in it, once it says what it shows", () => {
    expect(missing(NOTHING_SAID, 0)).toEqual(["depiction"]);
    expect(ready({ ...NOTHING_SAID, depiction: "no-people" }, 0)).toBe(true);
  });

  it("of a child only where a shape covers the face, or a mask came with the file", () => {
    expect(ready(shows(CHILD), 0)).toBe(false);
    expect(ready(shows(CHILD), 1)).toBe(true);
    expect(ready(shows({ ...CHILD, cameMasked: true }), 0)).toBe(true);
    expect(ready(shows({ ...CHILD, obscured: "not-in-view" }), 0)).toBe(true);
    expect(ready(shows({ ...CHILD, obscured: "blur" }), 1)).toBe(false);
    expect(ready(shows({ ...CHILD, identifiable: true, obscured: undefined }), 1)).toBe(false);
  });

  it("of a survivor only where the profile is named and each question answered", () => {
    expect(missing(shows(), 1)).toEqual(["survivor-unlisted"]);
    expect(missing(shows({ _key: "p" }), 1)).toEqual(["survivor-unlisted", "who"]);
    expect(missing(shows({ _key: "p", who: "survivor" }), 1)).toEqual([
      "which-survivor",
      "identifiable",
    ]);
    expect(missing(shows({ ...CHILD, obscured: undefined }), 1)).toEqual(["cover"]);
  });

  it("not while the rules are being asked, nor where they could not be", () => {
    const said = { ...NOTHING_SAID, depiction: "no-people" } as const;
    expect(mayUpload(readinessOf(said, undefined, 0))).toBe(false);
    expect(mayUpload(readinessOf(said, "failed", 0))).toBe(false);
    expect(mayUpload(readinessOf(said, [], 0))).toBe(true);
  });
});
