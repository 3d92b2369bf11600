import { describe, expect, it } from "vitest";
import { namesToldOf } from "../../../policy/details/people-named.ts";
import { fieldOf } from "./read.ts";

function namesIn(text: string): readonly string[] {
  return [...namesToldOf(fieldOf(text))].toSorted();
}

describe("a text tells of somebody under a name", () => {
  it.each([
    ["that is marked", "Tala* likes mathematics.", ["tala"]],
    ["that is marked behind its ending and a comma", "It was Tala’s,* and hers.", ["tala"]],
    ["that is marked, though at work", "Tala* met a lawyer.", ["tala"]],
    ["of three letters", "We met Ana when she was rescued.", ["ana"]],
    ["who is she where a rescue is told", "Jomalyn was rescued. She is safe.", ["jomalyn"]],
    ["who is she where harm is told", "We met Malaya. She was abused.", ["malaya"]],
    ["who is she where an arrest is told", "We met Malaya. He was arrested, she said.", ["malaya"]],
    ["who is the survivor", "We met Malaya. She is a survivor.", ["malaya"]],
    ["who is the child", "We met Malaya. She is a child.", ["malaya"]],
    ["who came to a shelter", "We met Malaya. The shelter took her in.", ["malaya"]],
    ["whose mother it is", "It was Malaya’s mother.", ["malaya"]],
    ["whose story it is", "This is Malaya’s story.", ["malaya"]],
    ["whose cousins they are", "They were Malaya’s two little young cousins.", ["malaya"]],
    [
      "behind “si” and far from the rescue",
      `Si Malaya ay masaya. ${"Umulan. ".repeat(6)}Nailigtas siya.`,
      ["malaya"],
    ],
    [
      "before whom the rescue is told",
      `Nailigtas siya. ${"Umulan. ".repeat(6)}Masaya si Malaya.`,
      ["malaya"],
    ],
    ["that begins a sentence and is no word", "Jomalyn left. She was abused.", ["jomalyn"]],
    ["that stands twice, once marked", "Tala* left. Tala is safe.", ["tala"]],
    ["that each of two have", "Tala* and Amihan* left.", ["amihan", "tala"]],
    [
      "before a short one in capitals",
      "We met Malaya, NBI agents said, and she was abused.",
      ["malaya"],
    ],
    ["behind a name of the month’s sort", "In May Malaya was abused, and she is safe.", []],
    [
      "though a lawyer met the child",
      "Jomalyn, a child, met a lawyer. She was abused.",
      ["jomalyn"],
    ],
    [
      "though a lawyer met the survivor",
      "Jomalyn, a survivor, met a lawyer. She was abused.",
      ["jomalyn"],
    ],
  ])("%s", (_what, text, wanted) => {
    expect(namesIn(text)).toEqual(wanted);
  });

  it.each([
    ["that has two words", "We met Malaya Sugbo. She was abused."],
    [
      "that has two words elsewhere",
      "We met Malaya Sugbo at noon. Then Malaya said that she was abused.",
    ],
    ["that begins with a title in capitals", "We met NBI Malaya. She was abused."],
    ["that goes on in capitals", "We met Malaya NBI. She was abused."],
    ["that has two letters", "We met Jo. She was abused."],
    ["that is a month", "It was March. She was abused."],
    ["behind an article", "We met the Malaya. She was abused."],
    ["behind an article in Filipino", "Nakita namin ang Malaya. Inabuso siya."],
    ["that is a place", "We went to Cebu. She was abused."],
    ["of the staff", "Malaya is a lawyer. She fights abuse."],
    ["of the staff, as told before", "Malaya is a lawyer. Malaya saw her, and she was abused."],
    ["that is a word at a sentence’s beginning", "Hope grows. She was abused."],
    ["that is a Filipino word at a sentence’s beginning", "Umaga noon. Inabuso siya."],
    ["that is a word of the survivor’s", "It is the Survivor Journey. A Survivor’s story is hers."],
    ["whom nothing happened", "We met Malaya. She is kind."],
    ["who is nobody in particular", "We met Malaya. The abuse ended."],
    [
      "with the harm far away",
      "We met Malaya, and she is kind. It rained. It rained. She was abused.",
    ],
    ["with the harm in another paragraph", "We met Malaya, and she is kind.\n\nShe was abused."],
    ["whose laws they are", "It is Malaya’s law. She was there."],
    ["whose mother comes in the next sentence", "It was Malaya’s. Her mother left."],
    ["whose mother comes too late", "It was Malaya’s big old green wooden house of her mother."],
  ])("not under one %s", (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
