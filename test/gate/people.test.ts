import { describe, expect, test } from "vitest";
import {
  isAdministrator,
  kindsOf,
  mustBeAdministrator,
  reviewersToday,
} from "../../gate/people.ts";

const NAMED = {
  reviewers: { consent: ["u-consent", "u-both"], identity: ["u-identity", "u-both"] },
  administrators: ["u-administrator"],
  roles: {},
};
const BY_ROLE = {
  reviewers: { consent: [], identity: [] },
  administrators: [],
  roles: { consent: ["consent-desk"], identity: ["id-desk"], administrator: ["owner"] },
};
const member = (id: string, ...roles: readonly string[]) => ({ id, roles });

describe("reviewers and administrators", () => {
  test.each([
    ["u-consent", ["consent"], false],
    ["u-identity", ["identity"], false],
    ["u-both", ["consent", "identity"], false],
    ["u-administrator", [], true],
    ["u-nobody", [], false],
  ] as const)("are named by id: %s", (id, kinds, administrator) => {
    expect(kindsOf(member(id, "consent-desk", "owner"), NAMED)).toEqual(kinds);
    expect(isAdministrator(member(id, "consent-desk", "owner"), NAMED)).toBe(administrator);
  });

  test.each([
    [["consent-desk"], ["consent"], false],
    [["editor", "id-desk"], ["identity"], false],
    [["owner"], [], true],
    [[], [], false],
  ] as const)("are named by a role: %j", (roles, kinds, administrator) => {
    expect(kindsOf(member("u-1", ...roles), BY_ROLE)).toEqual(kinds);
    expect(isAdministrator(member("u-1", ...roles), BY_ROLE)).toBe(administrator);
  });

  test("others are told that they are none", () => {
    expect(() => mustBeAdministrator(member("u-1"), NAMED)).toThrow(
      "You are no administrator of the gate.",
    );
    expect(() => mustBeAdministrator(member("u-administrator"), NAMED)).not.toThrow();
  });
});

const lake = (asked: string[], ...members: readonly ReturnType<typeof member>[]) => ({
  members: async () => {
    asked.push("members");
    return members;
  },
});

describe("who is a reviewer today", () => {
  test("is known without the lake where nobody is named by a role", async () => {
    const asked: string[] = [];
    const isReviewer = await reviewersToday({ ...NAMED, lake: lake(asked) });
    expect([isReviewer("u-both", "consent"), isReviewer("u-consent", "identity")]).toEqual([
      true,
      false,
    ]);
    expect(asked).toEqual([]);
  });

  test.each(["consent", "identity"] as const)(
    "is asked of the lake where a role names reviewers: %s",
    async (kind) => {
      const asked: string[] = [];
      const people = { ...BY_ROLE, roles: { [kind]: ["desk"] } };
      const isReviewer = await reviewersToday({
        ...people,
        lake: lake(asked, member("u-1", "desk"), member("u-2", "editor")),
      });
      expect(asked).toEqual(["members"]);
      expect(["u-1", "u-2", "u-3"].map((id) => isReviewer(id, kind))).toEqual([true, false, false]);
    },
  );
});
