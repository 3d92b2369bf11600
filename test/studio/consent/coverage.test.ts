import { describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../../policy/index.ts";
import { coverageOf, daysLeft } from "../../../studio/consent/coverage.ts";
import { englishWords } from "../words.ts";

const CONSENT: PolicyDocument = {
  _id: "consent-1",
  _type: "consent",
  channels: ["website", "print"],
  purposes: ["awareness"],
  territories: ["worldwide"],
  imageAllowed: false,
  grantedOn: "2026-01-10",
  startsOn: "2026-01-10",
  expiresOn: "2027-01-09",
};

function coverage(change: Readonly<Record<string, unknown>> = {}, more: object = {}) {
  return coverageOf(
    {
      consent: { ...CONSENT, ...change },
      isInEffect: true,
      successors: [],
      person: "Amihan",
      now: new Date("2026-06-01T12:00:00Z"),
      locale: "en-US",
      ...more,
    },
    englishWords,
  );
}

describe("what a consent covers today, in a sentence", () => {
  it("names the person, the channels, the purposes and the readers, and what is left out", () => {
    expect(coverage()).toEqual({
      tone: "positive",
      covers:
        "Today this consent covers what is told of Amihan, without pictures, in these channels: website and print, for raising awareness, for readers everywhere.",
      doesNot:
        "It does not cover social media, press, events and presentations, partner publications, advocacy with governments and companies, fundraising, training of professionals, reporting to donors and partners, and pictures.",
      ends: "It ends in 222 days: January 9, 2027 is its last day.",
    });
  });

  it("says that pictures are covered, and readers of which parts of the world", () => {
    const { covers, doesNot } = coverage({ imageAllowed: true, territories: ["PH", "europe"] });
    expect(covers).toContain("what is told of Amihan and pictures of them");
    expect(covers).toContain("for readers in Philippines and Europe");
    expect(doesNot).not.toContain("pictures");
  });

  it("says of a draft that it covers nothing yet", () => {
    const draft = coverage({}, { isInEffect: false });
    expect(draft.covers).toMatch(/^This is a draft and covers nothing yet\. .*Amihan/u);
    expect(draft.tone).toBe("default");
  });

  it("says what is missing while it is filled in", () => {
    const { covers, ends } = coverage(
      { channels: undefined, purposes: [], territories: undefined, expiresOn: undefined },
      { isInEffect: false, person: undefined },
    );
    expect(covers).toContain("a person who is still to be chosen");
    expect(covers).toContain("in no channel (none is ticked)");
    expect(ends).toContain("It has no end yet");
  });

  it.each([
    [{ withdrawn: { on: "2026-05-03T10:00:00Z", reason: "—" } }, "was withdrawn on 3 May 2026"],
    [{ expiresOn: "2026-05-31" }, "ended on 31 May 2026"],
    [{ startsOn: "2026-07-01" }, "begins only on 1 July 2026"],
  ])("covers nothing where the gate would not take it either: %j", (change, why) => {
    const { covers, tone } = coverage(change);
    expect(covers).toBe(`Today this consent covers nothing: it ${why}.`);
    expect(tone).toBe("critical");
  });

  it("covers nothing once another one took its place", () => {
    const successor = {
      _id: "consent-2",
      _type: "consent",
      supersedes: { _type: "reference", _ref: "consent-1" },
    };
    const { covers } = coverage({}, { successors: [successor] });
    expect(covers).toBe("Today this consent covers nothing: it was replaced by a newer one.");
  });

  it("warns when the end is near, and says it in words", () => {
    const soon = { now: new Date("2027-01-08T23:00:00Z") };
    expect(coverage({}, soon)).toMatchObject({
      tone: "caution",
      ends: "It ends tomorrow: January 9, 2027 is its last day.",
    });
    const tonight = { now: new Date("2027-01-09T23:59:59Z") };
    expect(coverage({}, tonight).ends).toBe("It ends tonight: today is its last day.");
  });
});

describe("the days that are left", () => {
  it("are whole days of the calendar, 0 on the last one", () => {
    expect(daysLeft(CONSENT, new Date("2027-01-09T00:00:00Z"))).toBe(0);
    expect(daysLeft(CONSENT, new Date("2027-01-10T00:00:00Z"))).toBe(-1);
    expect(daysLeft({ ...CONSENT, expiresOn: "soon" }, new Date())).toBeUndefined();
  });
});
