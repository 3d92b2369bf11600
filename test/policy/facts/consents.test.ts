import { describe, expect, it } from "vitest";
import { consentInterval, standingOf } from "../../../policy/facts/consents.ts";
import type { PolicyDocument } from "../../../policy/index.ts";
import { consent, contextFor, ref, story, survivor } from "../world.ts";

type Fields = Readonly<Record<string, unknown>>;

const DATES = { grantedOn: "2026-01-10", startsOn: "2026-02-01", expiresOn: "2026-06-30" };

function standing(fields: Fields, now: string, others: readonly PolicyDocument[] = []): string {
  const document = consent("amihan", { ...DATES, ...fields });
  const said = standingOf(
    document,
    contextFor(story(), { published: [survivor(), document, ...others], now }),
  );
  return said.state === "not-in-force" ? `The consent ${said.why}.` : said.state;
}

describe("a consent is in force", () => {
  it.each([
    ["from the first instant of its first day", "2026-02-01T00:00:00.000Z"],
    ["to the last instant of its last day", "2026-06-30T23:59:59.999Z"],
  ])("%s", (_when, now) => {
    expect(standing({}, now)).toBe("in-force");
  });

  it("on the day it was granted, where it begins that day", () => {
    expect(standing({ startsOn: "2026-01-10" }, "2026-01-10T00:00:00.000Z")).toBe("in-force");
  });
});

const NOW = "2026-03-01T08:00:00.000Z";

describe("a consent is not in force", () => {
  it.each<readonly [string, Fields, string, string]>([
    [
      "before it begins",
      {},
      "2026-01-31T23:59:59.999Z",
      "The consent begins only on 1 February 2026.",
    ],
    ["after it ended", {}, "2026-07-01T00:00:00.000Z", "The consent ended on 30 June 2026."],
    [
      "before it was granted",
      { grantedOn: "2026-04-01" },
      NOW,
      "The consent is dated 1 April 2026, which is still to come.",
    ],
    [
      "without the day it was granted",
      { grantedOn: "spring" },
      NOW,
      "The consent does not say on what day it was granted.",
    ],
    [
      "where it ends before it begins",
      { expiresOn: "2026-01-31" },
      NOW,
      "The consent does not say properly from when until when it holds.",
    ],
    [
      "once withdrawn",
      { withdrawn: { on: "2026-02-15T00:00:00Z" } },
      NOW,
      "The consent was withdrawn on 15 February 2026.",
    ],
    ["once withdrawn, no matter when", { withdrawn: {} }, NOW, "The consent was withdrawn."],
  ])("%s", (_when, fields, now, wanted) => {
    expect(standing(fields, now)).toBe(wanted);
  });

  it("once a newer one replaces it, and not where one only refers to it", () => {
    const newer = consent("newer", { ...DATES, supersedes: ref("consent-amihan") });
    const beside = consent("beside", { ...DATES, related: ref("consent-amihan") });
    expect(standing({}, NOW, [newer])).toBe("The consent was replaced by a newer one.");
    expect(standing({}, NOW, [beside])).toBe("in-force");
  });

  it("for less than a day", () => {
    expect(consentInterval(consent("c", { ...DATES, expiresOn: "2026-02-01" }))).toEqual({
      from: "2026-02-01T00:00:00.000Z",
      until: "2026-02-02T00:00:00.000Z",
    });
    expect(consentInterval(consent("c", { ...DATES, expiresOn: "2026-01-31" }))).toBeUndefined();
  });
});
