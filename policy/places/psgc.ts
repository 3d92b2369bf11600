/** Reads the packed geographic code: areas at once, barangays when first asked for. */
import { PSGC_AREAS, PSGC_BARANGAY_NAMES, PSGC_BARANGAYS } from "../data/psgc.ts";
import type { PlaceLevel } from "./types.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODE_LENGTH = 10;

/** An area as the code has it: a region, province, city, municipality or district of Manila. */
export interface CodedArea {
  /** Digits that all codes of what it holds begin with: two, five or seven. */
  readonly prefix: string;
  readonly level: PlaceLevel;
  readonly name: string;
  /** What it was called before, where the code says so. */
  readonly former?: string;
}

export interface CodedBarangay {
  /** Ten digits. */
  readonly code: string;
  readonly name: string;
}

const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  r: "region",
  p: "province",
  c: "city",
  m: "municipality",
  d: "district",
};

/** Every area above a barangay, in the order of the codes. */
export function codedAreas(): readonly CodedArea[] {
  return PSGC_AREAS.split("|").map((entry) => {
    const [, prefix = "", type = "", name = "", former] =
      /^(\d+)([a-z])([^=]+)(?:=(.+))?$/u.exec(entry) ?? [];
    const level = LEVELS[type] ?? "municipality";
    return former === undefined ? { prefix, level, name } : { prefix, level, name, former };
  });
}

/** The ten digits of an area's code. */
export function fullCode(prefix: string): string {
  return prefix.padEnd(CODE_LENGTH, "0");
}

/** Every barangay, in the order of the codes. */
export function* codedBarangays(areas: readonly CodedArea[]): Generator<CodedBarangay> {
  const names = frontDecoded(PSGC_BARANGAY_NAMES);
  const holders = areas.filter(({ prefix }) => prefix.length === 7);
  const packed = PSGC_BARANGAYS.split("|");
  for (const [index, { prefix }] of holders.entries()) {
    const text = packed[index] ?? "";
    let number = 1;
    for (let at = 0; at < text.length; at += 3) {
      if (text[at] === "!") {
        number = numberAt(text, at + 1, 2);
        at += 3;
      }
      const name = names[numberAt(text, at, 3)];
      if (name !== undefined) {
        yield { code: prefix + String(number).padStart(3, "0"), name };
      }
      number += 1;
    }
  }
}

function frontDecoded(packed: string): readonly string[] {
  let before = "";
  return packed.split("|").map((entry) => {
    before = before.slice(0, DIGITS.indexOf(entry.charAt(0))) + entry.slice(1);
    return before;
  });
}

function numberAt(text: string, at: number, width: number): number {
  let value = 0;
  for (let place = at; place < at + width; place += 1) {
    value = value * 64 + DIGITS.indexOf(text.charAt(place));
  }
  return value;
}
