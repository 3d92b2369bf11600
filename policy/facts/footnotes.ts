import { segmentsOf } from "../engine/paths.ts";
import type { PolicyDocument, RuleFinding } from "../engine/types.ts";
import { fieldsOf, listOf, textOf } from "../engine/values.ts";

/** Marks in the order in which printers take them. */
const MARKS = ["*", "†", "‡", "§", "‖", "¶"];

/** The marks of the document's footnotes that tell of a pseudonym, in order. */
export function pseudonymMarks(document: PolicyDocument): readonly string[] {
  const marks = listOf(document["footnotes"])
    .map(fieldsOf)
    .flatMap((note) => {
      const mark = textOf(note["mark"]);
      const says = note["kind"] === "pseudonym" && textOf(note["text"]) !== undefined;
      return says && mark !== undefined ? [mark] : [];
    });
  return [...new Set(marks)];
}

/** The first mark that no footnote of the document uses. */
export function freeMark(document: PolicyDocument): string {
  const taken = new Set(
    listOf(document["footnotes"]).map((note) => textOf(fieldsOf(note)["mark"])),
  );
  return MARKS.find((mark) => !taken.has(mark)) ?? MARKS.join("");
}

/** The document's footnotes with one more, for the pseudonym. */
export function withPseudonymNote(document: PolicyDocument): readonly unknown[] {
  const note = {
    _key: "pseudonym-note",
    _type: "footnote",
    mark: freeMark(document),
    kind: "pseudonym",
    text: "The name has been changed.",
  };
  return [...listOf(document["footnotes"]), note];
}

/** Other footnotes that share the mark of a pseudonym. */
export function clashingFootnotes(document: PolicyDocument): readonly RuleFinding[] {
  const marks = pseudonymMarks(document);
  const notes = listOf(document["footnotes"]);
  const segments = segmentsOf(notes);
  return notes.map(fieldsOf).flatMap((note, index): readonly RuleFinding[] => {
    const mark = textOf(note["mark"]);
    if (mark === undefined || note["kind"] === "pseudonym" || !marks.includes(mark)) return [];
    const path = ["footnotes", segments[index] ?? index, "mark"];
    const other = freeMark(document);
    const message = `The mark “${mark}” says that a name is a pseudonym, and this note uses it for something else. Give this note a mark of its own, such as “${other}”, here and in the text.`;
    return [{ path, message, fix: { kind: "set", title: `Use “${other}”`, path, value: other } }];
  });
}
