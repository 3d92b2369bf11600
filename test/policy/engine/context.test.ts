import { describe, expect, it } from "vitest";
import { makeContext, type Resolution } from "../../../policy/index.ts";
import { consent, NOW, office, ref } from "../world.ts";

const newer = { ...consent("amihan", { supersedes: ref("consent-amihan") }), _id: "consent-newer" };

describe("the context a host makes from what it loaded", () => {
  it("resolves by bare id, and holds what was not loaded for unresolved, not missing", () => {
    const known = new Map<string, Resolution>([
      ["cebu", { state: "published", document: office() }],
      ["gone", { state: "missing" }],
    ]);
    const { resolve } = makeContext({ now: NOW, known });
    expect(resolve("drafts.cebu")).toEqual({ state: "published", document: office() });
    expect(resolve("gone")).toEqual({ state: "missing" });
    expect(resolve("never-asked")).toEqual({ state: "unresolved" });
  });

  it("tells nobody from nobody asked", () => {
    const asked = { types: ["consent"], ids: ["consent-amihan"], documents: [] };
    const { referring } = makeContext({ now: NOW, known: new Map(), lookups: [asked] });
    expect(referring("consent-amihan", "consent")).toEqual([]);
    expect(referring("consent-amihan", "story")).toBe("unresolved");
    expect(referring("consent-other", "consent")).toBe("unresolved");
  });

  it("keeps of an answer only what is published, of the type, and refers to the id", () => {
    const documents = [
      newer,
      { ...newer, _id: "drafts.consent-newest" },
      consent("dalisay"),
      office(),
    ];
    const asked = { types: ["consent"], ids: ["consent-amihan"], documents };
    const { referring } = makeContext({ now: NOW, known: new Map(), lookups: [asked] });
    expect(referring("drafts.consent-amihan", "consent")).toEqual([newer]);
  });
});
