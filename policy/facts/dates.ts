/** Dates as the content holds them: days in UTC, and moments. Nothing here reads a clock. */

const DAY = 24 * 60 * 60 * 1000;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** First instant of a `YYYY-MM-DD`, in ms since 1970 UTC; `undefined` for what is no day of the calendar. */
export function startOfDay(value: unknown): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00.000Z`);
  // Date.parse takes 31 February for 3 March in some engines: only what comes back unchanged is a day.
  return new Date(time).getUTCDate() === Number(value.slice(-2)) ? time : undefined;
}

/** First instant of the day after a `YYYY-MM-DD`. */
export function endOfDay(value: unknown): number | undefined {
  const start = startOfDay(value);
  return start === undefined ? undefined : start + DAY;
}

/**
 * The same day of the calendar `years` later, in ms since 1970 UTC. Where that year has no
 * 29 February: the last day before it, or the first after it.
 */
export function yearsLater(time: number, years: number, leapDay: "before" | "after"): number {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()];
  const overflows = new Date(Date.UTC(year, month, day)).getUTCDate() !== day;
  const shifted = Date.UTC(year, month, overflows && leapDay === "before" ? day - 1 : day);
  return shifted + (time % DAY);
}

/** The day of a moment as `YYYY-MM-DD`, in UTC. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** A day or a full ISO datetime, in ms since 1970 UTC. */
export function moment(value: unknown): number | undefined {
  const day = startOfDay(value);
  if (day !== undefined || typeof value !== "string") return day;
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(value)) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/** "31 March 2026", for messages. What is no date comes back as it is. */
export function dayInWords(value: unknown): string {
  const time = moment(value);
  if (time === undefined) return String(value);
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}

/**
 * The span of a `preciseDate` ("2016", "2016-05", "2016-05-17"), as first and last possible moment;
 * `undefined` where the value does not exist or does not have the precision it claims.
 */
export function preciseSpan(
  value: unknown,
  precision: unknown,
): { readonly first: number; readonly end: number } | undefined {
  const shape =
    typeof value === "string" ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value) : null;
  if (shape === null) return undefined;
  const [, year = "", month, day] = shape;
  const actual = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  if (precision !== actual) return undefined;
  const first = startOfDay(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (first === undefined) return undefined;
  const start = new Date(first);
  const step = { year: [1, 0, 0], month: [0, 1, 0], day: [0, 0, 1] }[actual];
  const end = Date.UTC(
    start.getUTCFullYear() + (step[0] ?? 0),
    start.getUTCMonth() + (step[1] ?? 0),
    start.getUTCDate() + (step[2] ?? 0),
  );
  return { first, end };
}

/** "2016", "May 2016" or "17 May 2016": a `preciseDate` for messages, as exact as it is. */
export function preciseInWords(value: unknown): string {
  const month = typeof value === "string" ? /^(\d{4})-(\d{2})$/u.exec(value) : null;
  if (month === null) return dayInWords(value);
  return `${MONTHS[Number(month[2]) - 1] ?? ""} ${month[1] ?? ""}`.trim();
}
