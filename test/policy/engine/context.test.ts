import { describe, expect, it } from "vitest";
import { FLOORS } from "../../../policy/data/floors.ts";
import {
  type ImageMetadata,
  makeContext,
  makeNameBook,
  type Resolution,
} from "../../../policy/index.ts";
import { consent, doc, NOW, office, ref } from "../world.ts";

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

  it("keeps of what counts the same only published statistics of that metric, each once", () => {
    const figure = doc("statistic", "s1", { metric: "officers" });
    const documents = [
      figure,
      figure,
      doc("statistic", "drafts.s2", { metric: "officers" }),
      doc("statistic", "s3", { metric: "cases" }),
      doc("office", "o1", { metric: "officers" }),
    ];
    const metrics = [{ metric: "officers", documents }];
    const { measured } = makeContext({ now: NOW, known: new Map(), metrics });
    expect(measured("officers")).toEqual([figure]);
    expect(measured("cases")).toBe("unresolved");
  });

  it("answers from all questions that asked for a type and an id, and from no other", () => {
    const lookups = [
      { types: ["consent"], ids: ["consent-amihan"], documents: [newer] },
      { types: ["story"], ids: ["consent-amihan"], documents: [newer] },
      { types: ["consent", "story"], ids: ["consent-amihan", "other"], documents: [newer] },
    ];
    const { referring } = makeContext({ now: NOW, known: new Map(), lookups });
    expect(referring("consent-amihan", "consent")).toEqual([newer]);
    expect(referring("other", "consent")).toEqual([]);
  });

  it("holds nothing that was not gathered, and hands on what was", () => {
    const bare = makeContext({ now: NOW, known: new Map() });
    expect(Object.keys(bare).toSorted()).toEqual([
      "measured",
      "names",
      "now",
      "referring",
      "resolve",
    ]);
    expect(bare.names()).toBe("unresolved");

    const names = makeNameBook([]);
    const protectedNames = new Set(["maria"]);
    const images = new Map<string, ImageMetadata>();
    const whole = makeContext({
      now: NOW,
      known: new Map(),
      names,
      protectedNames,
      images,
      floors: FLOORS,
    });
    expect(whole.names()).toBe(names);
    expect(whole.protectedNames).toBe(protectedNames);
    expect(whole.floors).toBe(FLOORS);
    expect(whole.imageMetadata?.("image-a")).toBe("unresolved");
  });
});
