/** The values of an NDJSON answer: text or, where it was a single line, what the client parsed. */
export function ndjsonLines(answer: unknown): readonly unknown[] {
  if (typeof answer !== "string") return answer === null || answer === undefined ? [] : [answer];
  return answer
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}
