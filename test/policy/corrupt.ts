/** What text goes through before it reaches us: pasted, converted, half-deleted, or made to get by. */
import * as fc from "fast-check";
import type { Path, PolicyDocument } from "../../policy/index.ts";

/** Characters that nobody sees and that must hide nothing. */
export const INVISIBLE = ["\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\uFE0F"];

/** Pieces that upset whoever counts characters: marks, bidirectional controls, half characters. */
const AWKWARD = [
  ...INVISIBLE,
  "\u0301",
  "\u0303\u0323",
  "\u202E",
  "\u2067",
  "\u2069",
  "\u05D0",
  "\u0410",
  "\u0131",
  "\u0130",
  "\uFB01",
  "\u1E9E",
  "\uFF21",
  "\u{1D400}",
  "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "\uD83D",
  "\uDE00",
  "\uFFFD",
  "\uFFFC",
  "\u0000",
  "\u00A0",
  "\u2028",
  "\r\n",
  "\t",
  "*",
  "“",
  "’s",
  "#",
  "@",
  "12,345",
  "Ñ",
];

/** Letters of other scripts that look the same. */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: "\u0430",
  e: "\u0435",
  i: "\u0456",
  o: "\u043E",
  A: "\u0391",
  B: "\u0392",
  M: "\u041C",
};

type Change = (text: string) => string;

const inserting = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom(...AWKWARD)), { minLength: 1, maxLength: 6 })
  .map((pieces): Change => {
    return (text) =>
      pieces.reduce((changed, [at, piece]) => {
        const place = at % (changed.length + 1);
        return changed.slice(0, place) + piece + changed.slice(place);
      }, text);
  });

const cutting = fc.tuple(fc.nat(), fc.nat()).map(([left, right]): Change => {
  return (text) => {
    const [start, end] = [left % (text.length + 1), right % (text.length + 1)];
    return text.slice(Math.min(start, end), Math.max(start, end));
  };
});

/** One way of changing a string. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: inserting },
  { weight: 2, arbitrary: cutting },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Change[]>(
      (text) => text.normalize("NFD"),
      (text) => text.normalize("NFKC"),
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.replaceAll(/[aeioABM]/gu, (letter) => HOMOGLYPHS[letter] ?? letter),
      (text) => text.split("").toReversed().join(""),
      (text) => `${text} ${text}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary" }).map(
      (other): Change =>
        () =>
          other,
    ),
  },
);

/** A document with every string of its content put through a change; ids, types and keys stay. */
export function changedThroughout(
  document: PolicyDocument,
  changes: readonly Change[],
): PolicyDocument {
  let turn = 0;
  const change = (text: string) => {
    const next = changes[turn % changes.length];
    turn += 1;
    return next === undefined ? text : next(text);
  };
  return { ...mapped(document, change), _id: document._id, _type: document._type };
}

function mapped(value: object, change: Change): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => [
      key,
      key.startsWith("_") ? child : mappedValue(child, change),
    ]),
  );
}

function mappedValue(value: unknown, change: Change): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mappedValue(item, change));
  return typeof value === "object" && value !== null ? mapped(value, change) : value;
}

/** A document with the string at `path` put through a change; the same document where there is none. */
export function changedAt(document: PolicyDocument, path: Path, change: Change): PolicyDocument {
  const changed = changedBelow(document, path, change);
  return {
    ...(typeof changed === "object" ? changed : {}),
    _id: document._id,
    _type: document._type,
  };
}

function changedBelow(value: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === "string" ? change(value) : value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      isMeant(item, index, step) ? changedBelow(item, rest, change) : item,
    );
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]: [string, unknown]) => [
      key,
      key === step ? changedBelow(child, rest, change) : child,
    ]),
  );
}

function isMeant(item: unknown, index: number, step: Path[number]): boolean {
  if (typeof step !== "object") return index === step;
  return typeof item === "object" && item !== null && "_key" in item && item._key === step._key;
}
