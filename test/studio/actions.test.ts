import type { DocumentActionComponent } from "sanity";
import { describe, expect, it } from "vitest";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { GATE_TYPES, INTERNAL_TYPES } from "../../policy/data/vocabulary.ts";
import { gatedActions } from "../../studio/actions/resolve.ts";

/** Every action that Sanity 6 or one of its plugins defines, and one that nobody knows yet. */
const SANITY_ACTIONS = [
  "publish",
  "unpublish",
  "unpublishVersion",
  "delete",
  "discardChanges",
  "discardVersion",
  "duplicate",
  "restore",
  "schedule",
  "linkToCanvas",
  "editInCanvas",
  "unlinkFromCanvas",
  "publishFasterInSomeLaterRelease",
] as const;

const defaults = SANITY_ACTIONS.map((name): DocumentActionComponent => {
  const action: DocumentActionComponent = () => ({ label: name });
  Object.assign(action, { action: name, displayName: name });
  return action;
});

function resolve(schemaType: string): readonly DocumentActionComponent[] {
  return gatedActions([...defaults], { schemaType });
}

function names(actions: readonly DocumentActionComponent[]): readonly (string | undefined)[] {
  return actions.map((action) => action.displayName);
}

describe.each([...PUBLIC_TYPES, ...INTERNAL_TYPES])("the actions of %s", (schemaType) => {
  const actions = resolve(schemaType);

  it.each(["publish", "unpublish", "unpublishVersion", "delete", "schedule", "discardVersion"])(
    "hold nothing of Sanity's own %s",
    (name) => {
      expect(actions).not.toContain(defaults.find((action) => action.displayName === name));
    },
  );

  it("hold none that this Studio has not been taught", () => {
    expect(names(actions)).not.toContain("publishFasterInSomeLaterRelease");
  });

  it("have one Publish and one Unpublish, the gate's", () => {
    expect(names(actions.filter((action) => action.action === "publish"))).toEqual([
      "PublishThroughGateAction",
    ]);
    expect(names(actions.filter((action) => action.action === "unpublish"))).toEqual([
      "UnpublishThroughGateAction",
    ]);
  });
});

describe("actions", () => {
  it.each(GATE_TYPES)("of %s, which only the gate writes, are none", (schemaType) => {
    expect(resolve(schemaType)).toEqual([]);
  });

  it("of a type that the gate does not know cannot publish it", () => {
    expect(names(resolve("somethingNew"))).toEqual([
      "Kept(delete)",
      "Kept(discardChanges)",
      "duplicate",
      "restore",
    ]);
  });

  it("of the site settings neither copy nor delete them", () => {
    expect(names(resolve("siteSettings"))).not.toContain("duplicate");
    expect(names(resolve("siteSettings"))).not.toContain("Kept(delete)");
  });

  it("of a consent, and of nothing else, renew and withdraw it", () => {
    const own = ["RenewConsentAction", "WithdrawConsentAction"];
    expect(names(resolve("consent"))).toEqual(expect.arrayContaining(own));
    expect(names(resolve("story")).filter((name) => own.includes(name ?? ""))).toEqual([]);
  });

  it("stay the same components from one time to the next", () => {
    expect(resolve("story")).toEqual(resolve("story"));
  });
});
