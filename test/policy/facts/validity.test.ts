import { describe, expect, it } from "vitest";
import { NO_END, CHANNELS } from "../../../contracts/vocabulary.ts";
import {
  consentInterval,
  consentsReliedOn,
  requiredReviews,
  validityOf,
  type PolicyDocument,
} from "../../../policy/index.ts";
import {
  ASSET,
  consent,
  contextFor,
  doc,
  image,
  keyedRef,
  modelConsent,
  modelShown,
  NOW,
  office,
  publication,
  quote,
  ref,
  statistic,
  story,
  survivor,
  WEBSITE_USE,
  type Surroundings,
} from "../world.ts";

function validity(
  document: PolicyDocument,
  published: Surroundings["published"] = [],
): ReturnType<typeof validityOf> {
  return validityOf(document, contextFor(document, { published }));
}

describe("the interval of a consent", () => {
  it("runs from its first day to the end of its last, in UTC", () => {
    expect(consentInterval(consent())).toEqual({
      from: "2026-01-15T00:00:00.000Z",
      until: "2027-01-15T00:00:00.000Z",
    });
  });

  it.each([
    ["a date is missing", { expiresOn: undefined }],
    ["a date does not exist", { expiresOn: "2027-02-30" }],
    ["a date is no day", { startsOn: "2026-01" }],
    ["it ends before it begins", { expiresOn: "2026-01-14" }],
  ])("is none where %s", (_why, fields) => {
    expect(consentInterval(consent("amihan", fields))).toBeUndefined();
  });
});

describe("how long and where a document may be used", () => {
  it("is without end and everywhere where it rests on nobody", () => {
    const channels = CHANNELS.map(({ value }) => value);
    expect(validity(office())).toEqual({ validUntil: NO_END, channels });
  });

  it("is within its own use", () => {
    expect(validity(office({ use: { ...WEBSITE_USE, channels: ["print"] } })).channels).toEqual([
      "print",
    ]);
  });

  it("ends with the earliest consent, in the channels of all", () => {
    const document = story({
      survivors: [keyedRef("amihan"), keyedRef("dalisay")],
      consents: [keyedRef("consent-amihan"), keyedRef("consent-dalisay")],
      use: { ...WEBSITE_USE, channels: ["website"] },
    });
    const published = [
      survivor(),
      consent("amihan", { channels: ["website", "print", "press"] }),
      survivor("dalisay"),
      consent("dalisay", { expiresOn: "2026-09-30", channels: ["website", "press"] }),
    ];
    expect(validity(document, published)).toEqual({
      validUntil: "2026-10-01T00:00:00.000Z",
      channels: ["website"],
    });
  });

  it("rests, through a story and its embedded quote, on the model in an image too", () => {
    const inner = story({
      body: [{ _type: "quoteEmbed", _key: "e1", quote: ref("quote-amihan") }],
      mainImage: image({ depiction: "model", peopleShown: [modelShown()] }),
    });
    const leaflet = publication([{ _type: "storySection", _key: "s1", story: ref("a-new-term") }]);
    const published = [
      ASSET,
      inner,
      quote(),
      survivor(),
      consent(),
      modelConsent({ expiresOn: "2026-06-30" }),
    ];
    expect(validity(leaflet, published).validUntil).toBe("2026-07-01T00:00:00.000Z");
    const relied = consentsReliedOn(leaflet, contextFor(leaflet, { published }));
    expect(relied.map(({ _id }) => _id)).toEqual(["consent-amihan", "consent-model"]);
  });

  it("rests of several consents of one person on the one that covers and lasts longest", () => {
    const document = story({ consents: ["consent-a", "consent-b", "consent-c"].map(keyedRef) });
    const published = [
      survivor(),
      { ...consent("amihan", { expiresOn: "2026-08-31" }), _id: "consent-a" },
      { ...consent("amihan", { expiresOn: "2026-09-30" }), _id: "consent-b" },
      { ...consent("amihan", { expiresOn: "2028-01-01", channels: ["print"] }), _id: "consent-c" },
    ];
    expect(validity(document, published)).toEqual({
      validUntil: "2026-10-01T00:00:00.000Z",
      channels: ["website", "print"],
    });
  });

  it.each([
    ["has no consent", []],
    ["has one that ended", [consent("amihan", { expiresOn: "2026-03-31" })]],
    ["withdrew", [consent("amihan", { withdrawn: { on: "2026-06-01" } })]],
  ])("is over at once where somebody %s", (_why, consents) => {
    expect(validity(story(), [survivor(), ...consents])).toEqual({ validUntil: NOW, channels: [] });
  });
});

function reviews(document: PolicyDocument, around: Surroundings = {}): readonly string[] {
  return requiredReviews(document, contextFor(document, around));
}

describe("the reviews a document needs", () => {
  it.each([
    ["both for a story", story(), ["consent", "identity"]],
    ["both for a quote", quote(), ["consent", "identity"]],
    ["one for a consent", consent(), ["consent"]],
    ["one for a profile", survivor(), ["identity"]],
    ["one for a classified name", doc("knownName", "n1", { name: "Cebu" }), ["identity"]],
    ["none for a figure", statistic(), []],
    ["none for a publication that tells of nobody", publication([]), []],
    ["both for any image", office({ image: image() }), ["consent", "identity"]],
    ["none for an empty image field", office({ image: { _type: "consentedImage" } }), []],
    [
      "both for a publication with a story still to be chosen",
      publication([{ _type: "storySection", _key: "s1" }]),
      ["consent", "identity"],
    ],
    [
      "both for a FAQ that embeds a quote",
      doc("faq", "f1", { answer: [{ _type: "quoteEmbed", _key: "e1", quote: ref("q") }] }),
      ["consent", "identity"],
    ],
  ])("are %s", (_what, document, kinds) => {
    expect(reviews(document)).toEqual(kinds);
  });

  it("are both where a quote is referred to in any other way", () => {
    const document = office({ highlight: ref("quote-amihan") });
    expect(reviews(document, { published: [quote()] })).toEqual(["consent", "identity"]);
  });
});
