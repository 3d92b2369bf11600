import { GEOGRAPHY_LEVELS } from "../../contracts/vocabulary.ts";
import { textOf, type Fields } from "../engine/values.ts";
import type { Likeness } from "./likeness.ts";
import { wordsOf } from "./populations.ts";

/**
 * Two `statisticalGeography`. A code decides where both have one; otherwise name and level: the city
 * of a name is not its region.
 */
export function compareGeographies(left: Fields, right: Fields): Likeness {
  const [a, b] = [textOf(left["name"]), textOf(right["name"])];
  if (a === undefined || b === undefined) {
    return { like: "different", because: "it is not said where it was counted" };
  }
  const [codeA, codeB] = [textOf(left["code"]), textOf(right["code"])];
  if (codeA !== undefined && codeB !== undefined) {
    return codeA.toUpperCase() === codeB.toUpperCase() ? { like: "same" } : apart(left, right);
  }
  const named = wordsOf(a).join(" ") === wordsOf(b).join(" ");
  return named && left["level"] === right["level"] ? { like: "same" } : apart(left, right);
}

function apart(left: Fields, right: Fields): Likeness {
  return {
    like: "different",
    because: `different places: ${placeInWords(left)} / ${placeInWords(right)}`,
  };
}

function placeInWords({ name, level }: Fields): string {
  const title = GEOGRAPHY_LEVELS.find(({ value }) => value === level)?.title.toLowerCase();
  return `${textOf(name) ?? ""} (${title ?? "of no level"})`;
}
