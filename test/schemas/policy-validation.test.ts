import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { consent, story, survivor } from "../gate/content.ts";
import { startStudio } from "./studio.ts";

let studio: Awaited<ReturnType<typeof startStudio>>;
beforeEach(async () => {
  studio = await startStudio();
});
afterEach(() => studio.lake.close());

const people = { survivor: "survivor-1", consent: "consent-1" };
/** In force today, whenever that is. */
const term = {
  grantedOn: dayFromToday(-30),
  startsOn: dayFromToday(-30),
  expiresOn: dayFromToday(300),
  riskAssessment: { on: dayFromToday(-31), outcome: "acceptable", reference: "risk-0001" },
};

function dayFromToday(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const draftStory = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  ...story("story-1", people, overrides),
  _id: "drafts.story-1",
});

async function publish(...documents: readonly { _id: string; _type: string }[]): Promise<void> {
  const transaction = studio.lake.client("administrator").transaction();
  for (const document of documents) transaction.createOrReplace({ ...document });
  await transaction.commit();
}

describe("validation in the Studio", () => {
  it("finds nothing in a story that may go out, but for the reviews it still needs", async () => {
    await publish(survivor("survivor-1"), consent("consent-1", "survivor-1", term));
    expect(await studio.validate(draftStory())).toEqual([]);
  });

  it("shows what blocks as errors at their places", async () => {
    await publish(survivor("survivor-1"), consent("consent-1", "survivor-1", term));
    const markers = await studio.validate(draftStory({ consents: [] }));
    expect(markers).toContainEqual(
      expect.objectContaining({ level: "error", rule: "consent-in-force" }),
    );
    expect(markers.every(({ rule }) => rule !== "reviewed-by-others")).toBe(true);
  });

  it("shows what warns as warnings, beside what blocks", async () => {
    await publish(survivor("survivor-1"), consent("consent-1", "survivor-1", term));
    const draft = draftStory({
      summary: "An illustrative story from the time when people said cybersex trafficking.",
    });
    const markers = await studio.validate(draft);
    expect(markers).toContainEqual(
      expect.objectContaining({ level: "warning", path: "summary", rule: "terminology-current" }),
    );
  });

  it("relies on no consent of which there is only a draft", async () => {
    await publish(survivor("survivor-1"), consent("drafts.consent-1", "survivor-1", term));
    const markers = await studio.validate(draftStory());
    expect(markers.filter(({ level }) => level === "error")).not.toEqual([]);
  });

  it("notices that a consent was superseded by another one", async () => {
    await publish(
      survivor("survivor-1"),
      consent("consent-1", "survivor-1", term),
      consent("consent-2", "survivor-1", {
        ...term,
        supersedes: { _type: "reference", _ref: "consent-1" },
      }),
    );
    const markers = await studio.validate(draftStory());
    expect(markers).toContainEqual(
      expect.objectContaining({ level: "error", rule: "consent-in-force" }),
    );
  });

  it("says that it could not check, as an error, when nobody answers", async () => {
    studio.unplug();
    const markers = await studio.validate(draftStory());
    const [marker] = markers.filter(({ path }) => path === "");
    expect(marker?.level).toBe("error");
    expect(marker?.message).toContain("could not be checked");
  });

  it("judges anew soon after something that it rests on changed", async () => {
    await publish(survivor("survivor-1"), consent("consent-1", "survivor-1", term));
    const draft = draftStory();
    expect(await studio.validate(draft)).toEqual([]);
    await studio.lake
      .client("administrator")
      .patch("consent-1")
      .set({ expiresOn: dayFromToday(-1) })
      .commit();
    await expect.poll(() => studio.validate(draft), { timeout: 5000 }).not.toEqual([]);
  });

  it("asks of a consent, a profile and a known name what the gate will ask", async () => {
    const draft = consent("drafts.consent-1", "survivor-1", {
      ...term,
      minorAtGranting: true,
      givenBy: "self",
    });
    await publish(survivor("survivor-1"));
    expect(await studio.validate(draft)).toContainEqual(
      expect.objectContaining({ level: "error", rule: "minor-has-guardian-and-assent" }),
    );
  });
});
