/**
 * The bands as they were when this migration was written, on purpose not those of the vocabulary:
 * what it does to old content must not change when the vocabulary does.
 */
const BANDS = [
  { value: "0-11", upTo: 12 },
  { value: "12-17", upTo: 18 },
  { value: "18-24", upTo: 25 },
  { value: "25+", upTo: Number.POSITIVE_INFINITY },
] as const;

/** Nobody is older; a larger number is a year of birth or a slip. */
const OLDEST = 120;

/** The band of an age in years; `undefined` where what is stored is no age. */
export function ageBandOf(age: unknown): string | undefined {
  if (typeof age !== "number" || !(age >= 0 && age <= OLDEST)) return undefined;
  return BANDS.find(({ upTo }) => age < upTo)?.value;
}
