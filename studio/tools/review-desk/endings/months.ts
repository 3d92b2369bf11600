/** Days and months of the next year, in UTC as the dates of consents are. Pure. */

/** `[from, to)`, both as "2027-03-01". */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A month as "2027-03". */
export type Month = string;

const MONTHS_SHOWN = 12;

/** The month of a moment and the eleven after it. */
export function nextMonths(now: Date): readonly Month[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, offset) =>
    isoDay(now.getUTCFullYear(), now.getUTCMonth() + offset, 1).slice(0, 7),
  );
}

/** The days of a month; of the running one those that are over too. `undefined` for what is none. */
export function periodOfMonth(month: Month): Period | undefined {
  const parts = /^(\d{4})-(\d{2})$/u.exec(month);
  if (parts === null) return undefined;
  const [year, number] = [Number(parts[1]), Number(parts[2])];
  if (number < 1 || number > 12) return undefined;
  return { from: `${month}-01`, to: isoDay(year, number, 1) };
}

export function periodOfDay(day: string): Period | undefined {
  const start = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(start.getTime())) return undefined;
  return { from: day, to: new Date(start.getTime() + 86_400_000).toISOString().slice(0, 10) };
}

/** From today on, one year. */
export function nextYear(now: Date): Period {
  const from = now.toISOString().slice(0, 10);
  return { from, to: isoDay(now.getUTCFullYear() + 1, now.getUTCMonth(), now.getUTCDate()) };
}

/** The weeks of a month, Monday first; `undefined` for days of other months. */
export function weeksOf(month: Month): readonly (readonly (string | undefined)[])[] {
  const period = periodOfMonth(month);
  if (period === undefined) return [];
  const days: (string | undefined)[] = [];
  const first = new Date(`${period.from}T00:00:00Z`);
  const before = (first.getUTCDay() + 6) % 7;
  for (let empty = 0; empty < before; empty += 1) days.push(undefined);
  for (let day = first; day.toISOString().slice(0, 10) < period.to;) {
    days.push(day.toISOString().slice(0, 10));
    day = new Date(day.getTime() + 86_400_000);
  }
  while (days.length % 7 !== 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** "March 2027". */
export function monthInWords(month: Month): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString("en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}

/** "3 March 2027". */
export function dayInWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
}

function isoDay(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10);
}
