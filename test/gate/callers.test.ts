import { describe, expect, test } from "vitest";
import { callerOf, mustMayEdit } from "../../gate/callers.ts";
import type { Grant, LakePort } from "../../gate/lake-port.ts";
import { GateProblem } from "../../gate/problems.ts";

const EVERYTHING: Grant = { filter: "true", permissions: ["read", "update"] };

/** As much of a lake as is asked who somebody is: it knows one token. */
function knowing(token: string) {
  const asked: string[] = [];
  const lake: Pick<LakePort, "userOf" | "grantsOf"> = {
    userOf: async (told) => {
      asked.push(told);
      return told === token ? { id: "u-1", roles: ["editor"] } : undefined;
    },
    grantsOf: async () => [EVERYTHING],
  };
  return { lake, asked };
}

async function refusalOf(undertaking: Promise<unknown>) {
  try {
    await undertaking;
    return undefined;
  } catch (error) {
    if (error instanceof GateProblem) return [error.id, error.message];
    throw error;
  }
}

describe("whoever calls", () => {
  test.each(["Bearer abc", "bearer abc", "BEARER abc"])(
    "is whom the lake knows by the token of %j, with what he may do",
    async (authorization) => {
      const { lake } = knowing("abc");
      expect(await callerOf(authorization, lake)).toEqual({
        id: "u-1",
        roles: ["editor"],
        grants: [EVERYTHING],
      });
    },
  );

  test("may hold a token of any form that tokens have, up to 2,048 characters", async () => {
    for (const token of ["sk.A-z_0~9+/x==", "a".repeat(2048)]) {
      expect(await callerOf(`Bearer ${token}`, knowing(token).lake)).toMatchObject({ id: "u-1" });
    }
  });

  test.each([
    undefined,
    "",
    "Bearer",
    "Bearer ",
    "Bearer a b",
    " Bearer a",
    "Basic a",
    "xBearer a",
    "Bearer a\u00e9",
    `Bearer ${"a".repeat(2049)}`,
  ])("with the credentials %j is not asked of the lake", async (authorization) => {
    const { lake, asked } = knowing("a");
    expect(await refusalOf(callerOf(authorization, lake))).toEqual([
      "unauthenticated",
      "The request has no `Authorization: Bearer` header with a Sanity token.",
    ]);
    expect(asked).toEqual([]);
  });

  test("with a token that the lake does not know is nobody", async () => {
    const { lake, asked } = knowing("a");
    expect(await refusalOf(callerOf("Bearer b", lake))).toEqual([
      "unauthenticated",
      "The lake does not know this token, or it has ended.",
    ]);
    expect(asked).toEqual(["b"]);
  });
});

const grant = (filter: string, ...permissions: readonly string[]): Grant => ({
  filter,
  permissions,
});

describe("a draft is for who may both read and write it", () => {
  const DRAFT = { _id: "drafts.office-1", _type: "office" };
  const mayEdit = async (...grants: readonly Grant[]) => {
    const refused = await refusalOf(mustMayEdit({ id: "u-1", roles: [], grants }, DRAFT));
    if (refused === undefined) return true;
    expect(refused).toEqual([
      "forbidden",
      "Your role does not let you write drafts of this document.",
    ]);
    return false;
  };
  test("by one grant or by two", async () => {
    expect(await mayEdit(EVERYTHING)).toBe(true);
    expect(await mayEdit(grant("true", "update"), grant("true", "read"))).toBe(true);
  });

  test("not by one of the two alone, nor by others", async () => {
    expect(await mayEdit()).toBe(false);
    expect(await mayEdit(grant("true", "read"))).toBe(false);
    expect(await mayEdit(grant("true", "update"))).toBe(false);
    expect(await mayEdit(grant("true", "read", "create", "manage"))).toBe(false);
  });

  test("by a filter that holds for it", async () => {
    const both = ["read", "update"];
    expect(await mayEdit(grant('_id in path("drafts.**")', ...both))).toBe(true);
    expect(await mayEdit(grant('_type == "office"', ...both))).toBe(true);
    expect(await mayEdit(grant('_type == "survivor"', ...both))).toBe(false);
    expect(await mayEdit(grant('_type == "survivor"', ...both), EVERYTHING)).toBe(true);
  });

  test("not by a filter that cannot be read or evaluated, which grants nothing", async () => {
    for (const filter of ["_type ==", "nothing::here(1)", ""]) {
      expect(await mayEdit(grant(filter, "read", "update"))).toBe(false);
    }
    expect(await mayEdit(grant("_type ==", "read", "update"), EVERYTHING)).toBe(true);
  });
});
