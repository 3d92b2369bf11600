import { anonymityOf, textsOf } from "../../../policy/index.ts";
import { type Mark, told } from "../annotated.ts";
import { block, contextFor, doc } from "../world.ts";

/**
 * What of one person a text tells that stands by itself, a line each paragraph: each detail with its
 * kind, and what would be written in its place.
 */
export function toldOf(text: string): readonly string[] {
  const answer = text.split("\n").map((line, index) => block(`b${index}`, line));
  const document = doc("faq", "f", { question: "", answer });
  const set = anonymityOf(document, contextFor(document));
  const marks = (set?.details ?? []).flatMap(({ kind, places, edits }): readonly Mark[] =>
    places.map(({ start, end }) => {
      const edit = edits.find((each) => each.start <= start && start <= each.end);
      return { start, end, label: edit === undefined ? kind : `${kind} → ${edit.replacement}` };
    }),
  );
  return told(textsOf(document).at(1)?.text ?? "", marks);
}
