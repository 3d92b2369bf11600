/**
 * What every list of words must be, whatever it is for: a blank or untrimmed entry never matches
 * (or matches everywhere), a double hides which of two was meant.
 */
import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { COUNTRIES } from "../../../policy/data/countries.ts";
import { KIN_WORDS } from "../../../policy/data/kin-words.ts";
import { FEASTS } from "../../../policy/data/months.ts";
import { TERMS } from "../../../policy/data/terms.ts";
import { CEBUANO_WORDS } from "../../../policy/names/data/cebuano-words.ts";
import { ENGLISH_ROOTS } from "../../../policy/names/data/english.ts";
import { TAGALOG_WORDS } from "../../../policy/names/data/tagalog-words.ts";
import { frontCodedSet, nameList, wordSet } from "../../../policy/names/word-list.ts";

const ROOT = path.join(import.meta.dirname, "../../..");

interface Export {
  readonly name: string;
  readonly value: unknown;
}

async function exportsOf(glob: string): Promise<readonly Export[]> {
  const files = globSync(glob, { cwd: ROOT }).toSorted();
  const modules = await Promise.all(
    files.map(async (file): Promise<readonly Export[]> => {
      const loaded: unknown = await import(pathToFileURL(path.join(ROOT, file)).href);
      if (typeof loaded !== "object" || loaded === null) throw new Error(`${file} is no module.`);
      return Object.entries(loaded).map(([name, value]: [string, unknown]) => ({
        name: `${file} ${name}`,
        value,
      }));
    }),
  );
  return modules.flat();
}

/** Every list of strings within a value, each as long as it is. */
function listsIn(value: unknown): readonly (readonly string[])[] {
  if (value instanceof Set) return listsIn([...value]);
  if (value instanceof Map) {
    // Many keys may stand for one thing.
    return [
      ...listsIn([...value.keys()]),
      ...[...value.values()].flatMap((item) => listsIn([item])),
    ];
  }
  if (Array.isArray(value)) {
    const strings = value.filter((item) => typeof item === "string");
    return [strings, ...value.flatMap((item) => (typeof item === "string" ? [] : listsIn(item)))];
  }
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap((item) => listsIn(item))
    : [];
}

function doublesIn(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}

/** Blank, with space around it, with two spaces in it, or not in Unicode's composed form. */
function isUntidy(item: string): boolean {
  return (
    item.trim() === "" || item.replaceAll(/\s+/gu, " ").trim() !== item || item.normalize() !== item
  );
}

const DATA = await exportsOf("policy/{data,names/data}/**/*.ts");
/** Words of one string each, parted by white space or, where names have spaces, by bars. */
const WORDS = DATA.flatMap(({ name, value }) =>
  name.startsWith("policy/names/data/") && typeof value === "string" && value !== ENGLISH_ROOTS
    ? [[name, value] as const]
    : [],
);
const LISTS = DATA.filter(({ value }) => typeof value === "object").map(
  ({ name, value }) => [name, listsIn(value).filter((list) => list.length > 0)] as const,
);

describe("a list of words held as one string", () => {
  it.each(WORDS)("%s has no doubles, and no untidy entries", (_name, text) => {
    const items = text.includes("|") ? text.trim().split(/[|\n]/u) : text.trim().split(/\s+/u);
    expect(doublesIn(items)).toEqual([]);
    expect(items.filter(isUntidy)).toEqual([]);
    // … and the code that reads it finds as many.
    const read = text.includes("|") ? nameList(text) : [...wordSet(text)];
    expect(read).toEqual(items);
  });

  it("is there in the number that the names rest on", () => {
    expect(WORDS.length).toBeGreaterThan(30);
  });
});

describe("a list of data", () => {
  it.each(LISTS.filter(([, lists]) => lists.length > 0))(
    "%s has no doubles, and no untidy entries",
    (_name, lists) => {
      expect(lists.flatMap(doublesIn)).toEqual([]);
      expect(lists.flat().filter(isUntidy)).toEqual([]);
    },
  );
});

describe("a list by which something is looked up", () => {
  it.each([
    ["relatives by their words", KIN_WORDS.map(([phrase]) => phrase)],
    ["countries by their code", COUNTRIES.map(({ code }) => code)],
    ["countries by their names", COUNTRIES.flatMap(({ names }) => names)],
    ["feasts by their words", FEASTS.map(({ words }) => words)],
    ["terms by their id", TERMS.map(({ id }) => id)],
    ["terms by their forms", TERMS.flatMap(({ forms }) => forms.map(({ form }) => form))],
  ])("holds each key once: %s", (_what, keys) => {
    expect(doublesIn(keys)).toEqual([]);
  });

  /** Texts are read in small letters, without accents, parted at hyphens. */
  it.each([
    ["relatives", KIN_WORDS.map(([phrase]) => phrase)],
    ["feasts", FEASTS.map(({ words }) => words)],
    ...DATA.flatMap(({ name, value }) =>
      /(?:age-words|kin-words|months|numerals|person-words|roles)\.ts/u.test(name) &&
      (value instanceof Set || value instanceof Map)
        ? [[name, [...value.keys()].filter((key) => typeof key === "string")] as const]
        : [],
    ),
  ] as const)("is written as texts are read: %s", (_what, keys) => {
    expect(keys.filter((key) => !/^[a-z0-9]+(?: [a-z0-9]+)*$/u.test(key))).toEqual([]);
  });
});

describe("a long list that is kept in order", () => {
  it.each([
    ["Tagalog words", [...wordSet(TAGALOG_WORDS)]],
    ["Cebuano words", [...wordSet(CEBUANO_WORDS)]],
    ["English roots", [...frontCodedSet(ENGLISH_ROOTS)]],
  ])("stays sorted, so that a change shows: %s", (_what, words) => {
    expect(words).toEqual(words.toSorted());
    expect(words.filter(isUntidy)).toEqual([]);
  });
});
