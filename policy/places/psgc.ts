/** Reads the packed geographic code: areas at once, barangays when first asked for. */
import { PSGC_AREAS, PSGC_BARANGAY_NAMES, PSGC_BARANGAYS } from "../data/psgc.ts";
import type { PlaceLevel } from "./types.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODE_LENGTH = 10;

/** What a digit is worth, by its code unit: there are more than a hundred thousand to read. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

/** An area as the code has it: a region, province, city, municipality or district of Manila. */
export interface CodedArea {
  /** Digits that all codes of what it holds begin with: two, five or seven. */
  readonly prefix: string;
  readonly level: PlaceLevel;
  readonly name: string;
  /** What it was called before, where the code says so. */
  readonly former?: string;
}

/** Every barangay, in the order of the codes; the n-th of each list is of the n-th. */
export interface CodedBarangays {
  /** Each name once. */
  readonly names: readonly string[];
  /** Index into `names`. */
  readonly nameAt: Uint16Array;
  /** Index into `holders`. */
  readonly holderAt: Uint16Array;
  /** The last three digits of the code. */
  readonly numberAt: Uint16Array;
  /** What holds them. */
  readonly holders: readonly CodedArea[];
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
  return (areas ??= PSGC_AREAS.split("|").map((entry) => {
    const [, prefix = "", type = "", name = "", former] =
      /^(\d+)([a-z])([^=]+)(?:=(.+))?$/u.exec(entry) ?? [];
    const level = LEVELS[type] ?? "municipality";
    return former === undefined ? { prefix, level, name } : { prefix, level, name, former };
  }));
}

let areas: readonly CodedArea[] | undefined;

/** The ten digits of an area's code. */
export function fullCode(prefix: string): string {
  return prefix.padEnd(CODE_LENGTH, "0");
}

export function codedBarangays(): CodedBarangays {
  const holders = codedAreas().filter(({ prefix }) => prefix.length === 7);
  const packed = PSGC_BARANGAYS.split("|");
  const most = Math.ceil(PSGC_BARANGAYS.length / 3);
  const lists = {
    nameAt: new Uint16Array(most),
    holderAt: new Uint16Array(most),
    numberAt: new Uint16Array(most),
  };
  let count = 0;
  for (const [holder] of holders.entries()) {
    const text = packed[holder] ?? "";
    let number = 1;
    for (let at = 0; at < text.length; at += 3) {
      if (text[at] === "!") {
        number = numberIn(text, at + 1, 2);
        at += 3;
      }
      lists.nameAt[count] = numberIn(text, at, 3);
      lists.holderAt[count] = holder;
      lists.numberAt[count] = number;
      count += 1;
      number += 1;
    }
  }
  return {
    names: frontDecoded(PSGC_BARANGAY_NAMES),
    nameAt: lists.nameAt.subarray(0, count),
    holderAt: lists.holderAt.subarray(0, count),
    numberAt: lists.numberAt.subarray(0, count),
    holders,
  };
}

function frontDecoded(packed: string): readonly string[] {
  let before = "";
  return packed.split("|").map((entry) => {
    before = before.slice(0, VALUES[entry.charCodeAt(0)]) + entry.slice(1);
    return before;
  });
}

function numberIn(text: string, at: number, width: number): number {
  let value = 0;
  for (let place = at; place < at + width; place += 1) {
    value = value * 64 + (VALUES[text.charCodeAt(place)] ?? 0);
  }
  return value;
}
