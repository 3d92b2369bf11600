import { diffWordsWithSpace } from "diff";

/** A stretch of two texts: in both, or in one of them. */
export interface Stretch {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/**
 * Where two texts differ, word by word. Words that changed side by side are told as one change:
 * "old words" and then "new words" read better than one word at a time with spaces kept between.
 */
export function wordDifference(before: string, now: string): readonly Stretch[] {
  const stretches = diffWordsWithSpace(before, now).map(({ value, added, removed }): Stretch => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
  return changesJoined(stretches);
}

/** Takes space alone between two changes for a part of both of them. */
function changesJoined(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  let change = { removed: "", added: "" };
  const close = (): void => {
    const space = spaceAtBothEnds(change.removed, change.added);
    const parts: readonly Stretch[] = [
      { kind: "removed", text: change.removed.slice(0, change.removed.length - space.length) },
      { kind: "added", text: change.added.slice(0, change.added.length - space.length) },
      { kind: "same", text: space },
    ];
    joined.push(...parts.filter(({ text }) => text !== ""));
    change = { removed: "", added: "" };
  };
  stretches.forEach((stretch, index) => {
    if (stretch.kind !== "same") {
      change = { ...change, [stretch.kind]: change[stretch.kind] + stretch.text };
      return;
    }
    const isBetween =
      (change.removed !== "" || change.added !== "") && index < stretches.length - 1;
    if (isBetween && stretch.text.trim() === "") {
      change = { removed: change.removed + stretch.text, added: change.added + stretch.text };
      return;
    }
    close();
    joined.push(stretch);
  });
  close();
  return joined;
}

/** The space that both of them end with. */
function spaceAtBothEnds(one: string, other: string): string {
  const [space] = /\s*$/u.exec(one) ?? [""];
  return other.endsWith(space) ? space : "";
}
