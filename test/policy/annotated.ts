/**
 * Sentences that say themselves what must be found in them: `Siya ay [[14 anyos|age 14]] noon.`
 * Whatever stands outside brackets must not be found; brackets may stand in brackets.
 */

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Annotated {
  readonly text: string;
  /** As `told` gives them, in the order of their beginnings, the longer first. */
  readonly wanted: readonly string[];
}

/** One sentence or paragraph a line; empty lines are nothing. `\n` stands for a new line in it. */
export function annotated(lines: string): readonly Annotated[] {
  return lines
    .split("\n")
    .map((line) => line.trim().replaceAll(String.raw`\n`, "\n"))
    .filter((line) => line !== "")
    .map(annotatedOf);
}

/** @throws where brackets do not pair: the table is wrong, not what it tests. */
function annotatedOf(line: string): Annotated {
  let text = "";
  const open: number[] = [];
  const marks: Mark[] = [];
  for (const piece of line.split(/(\[\[|\|[^|\][]*\]\])/u)) {
    if (piece === "[[") open.push(text.length);
    else if (piece.startsWith("|") && piece.endsWith("]]")) {
      const start = open.pop();
      if (start === undefined) throw new Error(`Brackets close that were not opened: ${line}`);
      marks.push({ start, end: text.length, label: piece.slice(1, -2) });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`Brackets are not closed: ${line}`);
  return { text, wanted: told(text, marks) };
}

/** Marks as `Annotated` gives them: `3 14 anyos: age 14`. */
export function told(text: string, marks: readonly Mark[]): readonly string[] {
  return marks
    .toSorted(
      (left, right) =>
        left.start - right.start || right.end - left.end || left.label.localeCompare(right.label),
    )
    .map(({ start, end, label }) => `${start} ${text.slice(start, end)}: ${label}`);
}
