import { describe, expect, it } from "vitest";
import { makeContext } from "../../../../policy/index.ts";
import type { Snapshot } from "../../../../studio/tools/review-desk/snapshot/read-snapshot.ts";
import {
  NOTHING_READ,
  textReducer,
  type TextEvent,
  type TextState,
} from "../../../../studio/tools/review-desk/snapshot/text-state.ts";
import { checkOf } from "../../checks.ts";

function snapshot(digest: string): Snapshot {
  const text = { _id: "story-1", _type: "story" };
  return {
    documentId: "story-1",
    draft: { ...text, _rev: digest },
    published: undefined,
    text,
    known: new Map(),
    context: makeContext({ now: "2026-11-22T10:00:00.000Z", known: new Map() }),
    judgement: { documentId: "story-1", findings: [], results: [], blocked: false },
    digest,
  };
}

const read = (digest: string): TextEvent => ({
  type: "read",
  snapshot: snapshot(digest),
  check: checkOf(),
});

function after(...events: readonly TextEvent[]): TextState {
  return events.reduce(textReducer, NOTHING_READ);
}

describe("the text on a reviewer's screen", () => {
  it("is the first that was read", () => {
    expect(after(read("one")).shown?.digest).toBe("one");
  });

  it("stays when the text changes, until the reviewer looks", () => {
    const changed = after(read("one"), read("two"), read("three"));
    expect(changed.shown?.digest).toBe("one");
    expect(changed.latest?.digest).toBe("three");
    const looked = textReducer(changed, { type: "look" });
    expect(looked.shown?.digest).toBe("three");
    expect(looked.before?.digest).toBe("one");
  });

  it("goes along with a save that changes nothing of it", () => {
    const [first, second] = [snapshot("one"), snapshot("one")];
    const state = after({ type: "read", snapshot: first }, { type: "read", snapshot: second });
    expect(state.shown).toBe(second);
  });

  it("keeps what was read when it cannot be read again, without the gate's word for it", () => {
    const state = after(read("one"), { type: "failed", reason: "No connection." });
    expect(state.shown?.digest).toBe("one");
    expect(state.check).toBeUndefined();
  });

  it("goes when the document is gone", () => {
    expect(after(read("one"), { type: "gone" })).toMatchObject({ isGone: true, shown: undefined });
  });
});
