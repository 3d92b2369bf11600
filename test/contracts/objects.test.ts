import { describe, expect, it } from "vitest";
import { blockContent, plainBlocks } from "../../contracts/objects/portable-text.ts";
import { preciseDate, preciseDateProblem } from "../../contracts/objects/precise-date.ts";
import { publicImage } from "../../contracts/objects/public-image.ts";
import { reference, weakReference } from "../../contracts/objects/reference.ts";
import { slug } from "../../contracts/objects/slug.ts";
import { EXAMPLES } from "./examples.ts";

const block = (fields: Readonly<Record<string, unknown>>) => ({
  _type: "block",
  _key: "b1",
  children: [{ _type: "span", _key: "s1", text: "Words" }],
  ...fields,
});

describe("a date", () => {
  it.each([
    ["2016", "year"],
    ["2016-05", "month"],
    ["2016-02-29", "day"],
  ] as const)("%s may be known to the %s", (value, precision) => {
    expect(preciseDateProblem(value, precision)).toBeUndefined();
    expect(preciseDate.parse({ value, precision })).toEqual({
      _type: "preciseDate",
      value,
      precision,
    });
  });

  it.each([
    ["2016-05-17", "year"],
    ["2016", "month"],
    ["2016-13", "month"],
    ["2016-5", "month"],
    ["2017-02-29", "day"],
    ["17 May 2016", "day"],
    ["", "year"],
  ] as const)("%s may not be known to the %s, and is told why", (value, precision) => {
    expect(preciseDateProblem(value, precision)).toContain(`"${value}"`);
    const parsed = preciseDate.safeParse({ value, precision });
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([["value"]]);
  });
});

describe("a text", () => {
  it("drops marks that name neither an emphasis nor an annotation of the same block", () => {
    const [parsed] = plainBlocks.parse([
      block({
        markDefs: [{ _type: "historical", _key: "m1" }],
        children: [
          { _type: "span", _key: "s1", text: "Words", marks: ["strong", "m1", "m2", "a name"] },
        ],
      }),
    ]);
    expect(parsed?.children?.[0]?.marks).toEqual(["strong", "m1"]);
  });

  it("refuses a block, an annotation or an inline object of a type that it does not know", () => {
    const inline = { _type: "survivorCard", _key: "x1", survivor: "survivor-1" };
    expect(blockContent.safeParse([inline]).success).toBe(false);
    expect(plainBlocks.safeParse([block({ markDefs: [inline] })]).success).toBe(false);
    expect(plainBlocks.safeParse([block({ children: [inline] })]).success).toBe(false);
    expect(plainBlocks.safeParse(EXAMPLES.office.body).success).toBe(false);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "#", "", "file:///etc/hosts"])(
    "refuses a link to %s",
    (href) => {
      const linked = block({ markDefs: [{ _type: "link", _key: "m1", href }] });
      expect(plainBlocks.safeParse([linked]).success).toBe(false);
    },
  );

  it.each(["https://example.org/a?b=c", "mailto:office@example.org", "tel:+6320000000"])(
    "lets a link to %s through",
    (href) => {
      const linked = block({ markDefs: [{ _type: "link", _key: "m1", href }] });
      expect(plainBlocks.safeParse([linked]).success).toBe(true);
    },
  );

  it("refuses a key that could carry a text", () => {
    expect(plainBlocks.safeParse([block({ _key: "lives in the next village" })]).success).toBe(
      false,
    );
  });
});

describe("an image", () => {
  const { image } = EXAMPLES.office;

  it("leads to an image asset and to nothing else", () => {
    for (const _ref of ["survivor-1", "file-0123-pdf", "image-abc", "drafts.image-a-1x1-jpg"]) {
      expect(publicImage.safeParse({ ...image, asset: { _ref } }).success).toBe(false);
    }
  });

  it("needs alternative text and what it shows", () => {
    expect(publicImage.safeParse({ ...image, alt: "" }).success).toBe(false);
    expect(publicImage.safeParse({ ...image, depiction: "somebody" }).success).toBe(false);
  });
});

describe("a reference", () => {
  it("is strong unless its field is weak, however the Studio stored it while drafting", () => {
    const drafting = {
      _type: "reference",
      _ref: "office-1",
      _weak: true,
      _strengthenOnPublish: { type: "office" },
    };
    expect(reference.parse(drafting)).toEqual({ _type: "reference", _ref: "office-1" });
    expect(weakReference.parse({ _ref: "office-1" })).toEqual({
      _type: "reference",
      _ref: "office-1",
      _weak: true,
    });
  });

  it("does not lead to a draft or a private document", () => {
    for (const _ref of ["drafts.office-1", "review.1", ""]) {
      expect(reference.safeParse({ _ref }).success).toBe(false);
    }
  });
});

describe("a slug", () => {
  it.each(["An-Example", "an example", "-a", "a--b", "a/b", ""])("refuses %j", (current) => {
    expect(slug.safeParse({ current }).success).toBe(false);
  });
});
