import { LANGUAGES } from "../../contracts/vocabulary.ts";
import { PAGE } from "../groups.ts";
import { choiceField } from "./choice.ts";

/** The language a document is written in. */
export function languageField() {
  return choiceField({
    name: "language",
    title: "Language",
    description: "The language this text is written in.",
    group: PAGE.name,
    choices: LANGUAGES,
    initialValue: "en",
    required: true,
  });
}
