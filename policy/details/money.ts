/** Amounts of money in a text. */
import {
  AMOUNT_JOINERS,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  MONEY_LINKS,
  OF_COUNTRY,
} from "../data/currency-words.ts";
import { MAGNITUDES, NUMBER_JOINERS } from "../data/numerals.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { type Atom, atomsIn, cutOut, gapBefore, isIn, wordAt } from "./atoms.ts";
import { numberAt, startsWithDigit } from "./numbers.ts";
import type { MoneyHit } from "./types.ts";

/** One of the signs of the list, right before an amount. */
const SIGN = /(?:(?:US|AU?|CA?|HK|NZ|S)?\$|[₱€£])(?=\s?$)/u;

interface Amount {
  readonly value: number;
  /** Index of the atom after it. */
  readonly next: number;
  readonly currency?: string;
}

/** What marks an amount as money: where it stands, and the currency where it tells it. */
interface Marked {
  /** Offset of the first character. */
  readonly start?: number;
  /** Index of the atom after it. */
  readonly next?: number;
  readonly currency: string | undefined;
}

/** Every amount of money, in order: "₱500", "PHP 1,200", "five hundred pesos", "$150 billion". */
export const moneyIn = perField((field): readonly MoneyHit[] => {
  const atoms = atomsIn(field);
  const hits: MoneyHit[] = [];
  for (let index = 0; index < atoms.length;) {
    const amount = amountAt(field, atoms, index);
    const marked = amount === undefined ? undefined : markOf(field, atoms, index, amount);
    if (amount === undefined || marked === undefined) {
      index += 1;
      continue;
    }
    const { start, next = amount.next, currency } = marked;
    const { end, ...rest } = cutOut(field, atoms, { first: index, after: next });
    const from = start ?? rest.start;
    hits.push({
      kind: "money",
      start: from,
      end,
      text: field.text.slice(from, end),
      amount: amount.value,
      ...(currency === undefined ? {} : { currency }),
    });
    index = next;
  }
  return hits;
});

function markOf(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
  { next, currency }: Amount,
): Marked | undefined {
  const behind = currencyBehind(field, atoms, next);
  if (currency !== undefined) return { ...behind, currency };
  const before = signBefore(field, atoms, index);
  return before === undefined ? behind : { ...behind, ...before };
}

/** "pesos", "ka pesos", "Australian dollars", "PHP". */
function currencyBehind(
  field: FieldText,
  atoms: readonly Atom[],
  next: number,
): Marked | undefined {
  let at = next;
  while (isIn(MONEY_LINKS, atoms[at])) at += 1;
  const country = OF_COUNTRY.get(wordAt(atoms, at));
  if (country !== undefined) at += 1;
  const word = wordAt(atoms, at);
  if (!CURRENCY_NAMES.has(word) && !CURRENCY_CODES.has(word)) return undefined;
  if (!/^\s*$/u.test(gapBefore(field, atoms, at))) return undefined;
  return {
    next: at + 1,
    currency: CURRENCY_CODES.get(word) ?? CURRENCY_NAMES.get(word) ?? country,
  };
}

function signBefore(
  { text }: FieldText,
  atoms: readonly Atom[],
  index: number,
): Marked | undefined {
  const at = atoms[index]?.start ?? 0;
  const from = Math.max(0, at - 4);
  const sign = SIGN.exec(text.slice(from, at));
  if (sign !== null) return { start: from + sign.index, currency: CURRENCY_SIGNS.get(sign[0]) };
  const word = atoms[index - 1];
  const currency = CURRENCY_CODES.get(word?.lower ?? "");
  if (word === undefined || currency === undefined || word.case === "lower") return undefined;
  return /^[\s.]{0,2}$/u.test(text.slice(word.end, at))
    ? { start: word.start, currency }
    : undefined;
}

/** "1,200.50", "500 000", "150 billion", "limang daan", "two thousand five hundred". */
function amountAt(field: FieldText, atoms: readonly Atom[], index: number): Amount | undefined {
  if (startsWithDigit(wordAt(atoms, index)) || numberAt(atoms, index) === undefined) {
    return inDigits(field, atoms, index);
  }
  let amount = inWords(atoms, index, Infinity);
  for (let more = amount; more !== undefined;) {
    amount = more;
    const { value, next, magnitude } = amount;
    const at = isIn(AMOUNT_JOINERS, atoms[next]) ? next + 1 : next;
    const rest = magnitude === 1 ? undefined : inWords(atoms, at, magnitude);
    more = rest === undefined ? undefined : { ...rest, value: value + rest.value };
  }
  return amount;
}

interface Term extends Amount {
  /** What its number was multiplied by: 100 in "five hundred", else 1. */
  readonly magnitude: number;
}

/** "five hundred", "lima ka gatos", "fifty": a number in words that is less than `below`. */
function inWords(atoms: readonly Atom[], index: number, below: number): Term | undefined {
  if (startsWithDigit(wordAt(atoms, index))) return undefined;
  const number = numberAt(atoms, index);
  const whole = number === undefined ? undefined : multiplied(atoms, number);
  return whole === undefined || whole.value >= below ? undefined : whole;
}

/** A number with the magnitudes behind it: "isang daang libo" is 100,000. */
function multiplied(atoms: readonly Atom[], { value, next }: Amount): Term {
  const linked = isIn(MONEY_LINKS, atoms[next]) || isIn(NUMBER_JOINERS, atoms[next]);
  const at = linked ? next + 1 : next;
  const times = MAGNITUDES.get(wordAt(atoms, at));
  if (times === undefined) return { value, next, magnitude: 1 };
  const rest = multiplied(atoms, { value: value * times, next: at + 1 });
  return { ...rest, magnitude: times * rest.magnitude };
}

/** "500", "1,200.50", "500 000", "500k", "P500", "Php500", with a magnitude or none. */
function inDigits(field: FieldText, atoms: readonly Atom[], index: number): Amount | undefined {
  const word = wordAt(atoms, index);
  const match = /^(?<code>p|php|usd)?(?<digits>\d+)(?<unit>[km])?$/u.exec(word);
  // "p12" is a page.
  if (match === null || (match.groups?.["code"] === "p" && atoms[index]?.case === "lower")) {
    return undefined;
  }
  const { code, digits: head = "", unit } = match.groups ?? {};
  let next = head.length <= 3 && unit === undefined ? groupsEnd(field, atoms, index) : index + 1;
  const groups = atoms.slice(index + 1, next).map(({ lower }) => lower);
  const decimals = gapBefore(field, atoms, next) === "." ? /^\d+/u.exec(wordAt(atoms, next)) : null;
  const last = decimals === null ? unit : /[km]$/u.exec(wordAt(atoms, next))?.[0];
  if (decimals !== null) next += 1;
  const value =
    Number(`${head}${groups.join("")}.${decimals?.[0] ?? 0}`) * (MAGNITUDES.get(last ?? "") ?? 1);
  const { magnitude: _, ...amount } = multiplied(atoms, { value, next });
  const currency = code === undefined ? undefined : (CURRENCY_CODES.get(code) ?? "PHP");
  return currency === undefined ? amount : { ...amount, currency };
}

/** Where a number ends that goes on by three digits at a time: "1,200", "500 000". */
function groupsEnd(field: FieldText, atoms: readonly Atom[], index: number): number {
  let next = index + 1;
  while (
    /^\d{3}$/u.test(wordAt(atoms, next)) &&
    /^[,\u0020\u00A0\u202F]$/u.test(gapBefore(field, atoms, next))
  ) {
    next += 1;
  }
  return next;
}
