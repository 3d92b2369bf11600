import { describe, expect, it } from "vitest";
import { renewalOf } from "../../../studio/consent/renewal.ts";

const EARLIER = {
  _id: "consent-1",
  _rev: "r1",
  _type: "consent",
  subject: "survivor",
  survivor: { _type: "reference", _ref: "survivor-1" },
  givenBy: "self",
  minorAtGranting: false,
  grantedOn: "2024-01-01",
  startsOn: "2024-01-01",
  expiresOn: "2026-12-31",
  purposes: ["awareness"],
  channels: ["print"],
  territories: ["PH"],
  imageAllowed: true,
  riskAssessment: { on: "2024-01-01", outcome: "acceptable", reference: "R-1" },
  formReference: "F-1",
};

describe("a renewal", () => {
  const renewal = renewalOf(EARLIER, "consent-2", "2026-11-22");

  it("is a draft that takes the place of the earlier consent, of the same person and scope", () => {
    expect(renewal).toEqual({
      _id: "drafts.consent-2",
      _type: "consent",
      supersedes: { _type: "reference", _ref: "consent-1" },
      subject: "survivor",
      survivor: EARLIER.survivor,
      givenBy: "self",
      purposes: ["awareness"],
      channels: ["print"],
      territories: ["PH"],
      imageAllowed: true,
      grantedOn: "2026-11-22",
      startsOn: "2026-11-22",
    });
  });

  it("asks anew for everything that was true of its own time alone", () => {
    for (const field of ["riskAssessment", "formReference", "expiresOn", "minorAtGranting"]) {
      expect(renewal).not.toHaveProperty(field);
    }
  });
});
