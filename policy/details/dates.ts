/** Points in time in a text, as exact as they are written. */
import { FEASTS, MONTH_WORDS, WEEKDAYS } from "../data/months.ts";
import { ORDINAL_WORDS } from "../data/numerals.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { askedOnce } from "../text/word-shapes.ts";
import { type Atom, atomsIn, cutOut, gapBefore } from "./atoms.ts";
import { dayFirst, feastAt, inDigits, monthFirst } from "./date-forms.ts";
import { type DateAt, yearAt } from "./date-years.ts";
import { startsWithDigit } from "./numbers.ts";
import type { DateHit } from "./types.ts";

/** Every date in a field, in order, without overlaps. Both years of "2011-2022" are hits of their own. */
export const datesIn = perField((field): readonly DateHit[] => {
  const atoms = atomsIn(field);
  const hits: DateHit[] = [];
  for (let index = 0; index < atoms.length;) {
    const date = dateAt(field, atoms, index);
    if (date !== undefined) hits.push(hitOf(field, atoms, date));
    index = date?.next ?? index + 1;
  }
  return hits;
});

/** Words with which a date may begin, beside numbers. */
const STARTS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...FEASTS.map(({ words }) => words.split(" ")[0] ?? ""),
  ..."ika christmas pasko".split(" "),
]);

const mayBegin = askedOnce((word) => STARTS.has(word) || startsWithDigit(word));

function dateAt(field: FieldText, atoms: readonly Atom[], index: number): DateAt | undefined {
  const atom = atoms[index];
  if (atom === undefined || !mayBegin(atom.shape)) return undefined;
  return (
    inDigits(field, atoms, index) ??
    dayFirst(field, atoms, index) ??
    monthFirst(field, atoms, index) ??
    feastAt(field, atoms, index) ??
    yearAt(field, atoms, index)
  );
}

function hitOf(field: FieldText, atoms: readonly Atom[], date: DateAt): DateHit {
  const first = withWeekday(field, atoms, date);
  const { year, month, day } = date;
  const precision = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  return {
    kind: "date",
    ...cutOut(field, atoms, { first, after: date.next }),
    precision,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** "Wednesday, 19 February 2020": the weekday is part of the date. */
function withWeekday(field: FieldText, atoms: readonly Atom[], { first, day }: DateAt): number {
  const before = atoms[first - 1];
  if (day === undefined || before === undefined || !WEEKDAYS.has(before.lower)) return first;
  return /^\.?,?\s$/u.test(gapBefore(field, atoms, first)) ? first - 1 : first;
}
