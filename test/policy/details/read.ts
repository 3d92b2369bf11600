import { textsOf, type FieldText } from "../../../policy/index.ts";
import { doc } from "../world.ts";

/** A sentence as the one field of a document. */
export function fieldOf(text: string): FieldText {
  const field = textsOf(doc("faq", "f", { answer: text })).at(0);
  if (field === undefined) throw new Error("A document with a text has a field.");
  return field;
}
