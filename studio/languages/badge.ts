import type { DocumentBadgeComponent } from "sanity";
import { LANGUAGES } from "../../contracts/vocabulary.ts";
import { useWords } from "../i18n/words.ts";

/** "Filipino": the language of the open text, in words rather than by its code. */
export const useLanguageBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const words = useWords();
  const value = (draft ?? published)?.["language"];
  const language = LANGUAGES.find((choice) => choice.value === value);
  if (language === undefined) return null;
  return { label: language.title, title: words("languages.badge.title") };
};
