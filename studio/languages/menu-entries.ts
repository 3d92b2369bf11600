import { LANGUAGES, type Language } from "../../contracts/vocabulary.ts";
import type { Group, Member } from "./group.ts";

/** One language in the menu of a document. */
export type LanguageEntry = { readonly language: Language; readonly title: string } & (
  | { readonly state: "this" }
  | { readonly state: "missing" }
  | { readonly state: "there"; readonly member: Member }
);

/** Every language there is, with what there is in it. `here` is the open document. */
export function languageEntries(
  here: { readonly id: string; readonly language: Language | undefined },
  group: Group | undefined,
): readonly LanguageEntry[] {
  return LANGUAGES.map(({ value: language, title }) => {
    if (language === here.language) return { language, title, state: "this" };
    const member = group?.members.find((other) => other.language === language);
    const isThere =
      member !== undefined && member.id !== here.id && (member.isDraft || member.isPublished);
    return isThere
      ? { language, title, state: "there", member }
      : { language, title, state: "missing" };
  });
}
