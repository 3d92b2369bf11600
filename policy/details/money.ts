/** Amounts of money in a text. */
import { MAGNITUDES, NUMBER_JOINERS } from "../data/numerals.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { type Atom, atomsIn, gapBefore, wordAt } from "./atoms.ts";
import { numberAt } from "./numbers.ts";
import type { MoneyHit } from "./types.ts";

const SIGN = /(?<code>US|HK|AU|A|CA|S)?(?<sign>[₱$€£])\s?$/u;
const SIGNS: Readonly<Record<string, string>> = { "₱": "PHP", $: "USD", "€": "EUR", "£": "GBP" };
const CODES: ReadonlyMap<string, string> = new Map(
  "PHP USD EUR GBP AUD CAD HKD SGD".split(" ").map((code) => [code.toLowerCase(), code] as const),
);
const CURRENCIES: ReadonlyMap<string, string | undefined> = new Map([
  ...CODES,
  ...["peso", "pesos", "piso", "pisos", "pesong"].map((word) => [word, "PHP"] as const),
  ...["dollar", "dollars", "dolyar"].map((word) => [word, undefined] as const),
  ...["euro", "euros"].map((word) => [word, "EUR"] as const),
  ["pounds", "GBP"],
]);
const LINKS: ReadonlySet<string> = new Set("na ka ng us philippine nga".split(" "));

interface Amount {
  readonly value: number;
  /** Index of the atom after it. */
  readonly next: number;
  readonly currency?: string;
}

/** Every amount of money, in order: "₱500", "PHP 1,200", "five hundred pesos", "$150 billion". */
export const moneyIn = perField((field): readonly MoneyHit[] => {
  const atoms = atomsIn(field);
  const hits: MoneyHit[] = [];
  for (let index = 0; index < atoms.length;) {
    const money = moneyAt(field, atoms, index);
    if (money !== undefined) hits.push(money.hit);
    index = money?.next ?? index + 1;
  }
  return hits;
});

function moneyAt(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): { readonly hit: MoneyHit; readonly next: number } | undefined {
  const atom = atoms[index];
  const amount = amountAt(field, atoms, index);
  if (atom === undefined || amount === undefined) return undefined;
  const { currency: glue } = amount;
  const before =
    glue === undefined ? signBefore(field, atoms, index) : { start: atom.start, currency: glue };
  let next = amount.next;
  if (before === undefined) {
    while (LINKS.has(wordAt(atoms, next))) next += 1;
  }
  const word = wordAt(atoms, next);
  const named = CURRENCIES.has(word) && /^\s*$/u.test(gapBefore(field, atoms, next));
  if (before === undefined && !named) return undefined;
  const end = named ? next + 1 : amount.next;
  const start = before?.start ?? atom.start;
  const stop = atoms[end - 1]?.end ?? atom.end;
  const currency = before?.currency ?? CURRENCIES.get(word);
  return {
    next: end,
    hit: {
      kind: "money",
      start,
      end: stop,
      text: field.text.slice(start, stop),
      amount: amount.value,
      ...(currency === undefined ? {} : { currency }),
    },
  };
}

function signBefore(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): { readonly start: number; readonly currency?: string } | undefined {
  const at = atoms[index]?.start ?? 0;
  const sign = SIGN.exec(field.text.slice(Math.max(0, at - 4), at));
  if (sign !== null) {
    const currency = SIGNS[sign.groups?.["sign"] ?? ""];
    return { start: at - sign[0].length, ...(currency === undefined ? {} : { currency }) };
  }
  const word = atoms[index - 1];
  const code = CODES.get(word?.lower ?? "") ?? (word?.lower === "p" ? "PHP" : undefined);
  if (word === undefined || code === undefined || word.case === "lower") return undefined;
  const gap = gapBefore(field, atoms, index);
  if (word.lower === "p" && gap !== "") return undefined;
  return /^[\s.]{0,2}$/u.test(gap) ? { start: word.start, currency: code } : undefined;
}

/** "1,200.50", "150 billion", "five hundred", "limang daan", "singko mil". */
function amountAt(field: FieldText, atoms: readonly Atom[], index: number): Amount | undefined {
  const first: Amount | undefined = numberAt(atoms, index) ?? glued(atoms, index);
  if (first === undefined) return undefined;
  let { value, next } = first;
  const told = first.currency === undefined ? {} : { currency: first.currency };
  for (; ; next += 1) {
    const digits = /^\d+$/u.exec(wordAt(atoms, next))?.[0];
    const gap = gapBefore(field, atoms, next);
    if (digits?.length === 3 && gap === ",") value = value * 1000 + Number(digits);
    else if (digits !== undefined && gap === ".") value += Number(`0.${digits}`);
    else break;
  }
  for (;;) {
    const linked = LINKS.has(wordAt(atoms, next)) || NUMBER_JOINERS.has(wordAt(atoms, next));
    const magnitude = MAGNITUDES.get(wordAt(atoms, linked ? next + 1 : next));
    if (magnitude === undefined) return { value, next, ...told };
    value *= magnitude;
    next += linked ? 2 : 1;
  }
}

/** "500k", "P500", "Php500". */
function glued(atoms: readonly Atom[], index: number): Amount | undefined {
  const word = wordAt(atoms, index);
  const match = /^(?<code>p|php|usd)?(?<digits>\d+)(?<unit>[km])?$/u.exec(word);
  if (match === null) return undefined;
  const { code, digits = "", unit = "" } = match.groups ?? {};
  const value = Number(digits) * (MAGNITUDES.get(unit) ?? 1);
  const currency = code === undefined ? {} : { currency: code === "usd" ? "USD" : "PHP" };
  return { value, next: index + 1, ...currency };
}
