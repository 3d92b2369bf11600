import type { SanityClient } from "@sanity/client";
import type { SanityDocumentLike } from "sanity";
import type { Language } from "../../contracts/vocabulary.ts";
import { groupItem, newGroup, type Group } from "./group.ts";
import { translationOf } from "./translation-of.ts";

interface Wish {
  /** What is translated: its draft, else what is published. */
  readonly original: SanityDocumentLike;
  /** Published id and language of the original. */
  readonly from: { readonly id: string; readonly language: Language };
  /** The group that the original is in, if it is in one. */
  readonly group: Group | undefined;
  readonly language: Language;
  /** Published id of the translation. */
  readonly id: string;
}

/**
 * Writes the draft of a translation and its place in the group, both or neither, and nothing but
 * drafts: it needs no more than a contributor may.
 *
 * @throws what the lake answers, so where somebody else changed the group meanwhile
 */
export async function createTranslation(client: SanityClient, wish: Wish): Promise<void> {
  const { original, from, group, language, id } = wish;
  const transaction = client.transaction().create(translationOf(original, language, id));
  if (group === undefined) {
    const made = newGroup(original._type, from.language, from.id);
    transaction.create({
      ...made,
      translations: [...made.translations, groupItem(language, id)],
    });
  } else {
    transaction.patch(group._id, (patch) =>
      patch
        .ifRevisionId(group._rev)
        // One that was deleted leaves its place behind.
        .unset([`translations[_key=="${language}"]`])
        .insert("after", "translations[-1]", [groupItem(language, id)]),
    );
  }
  await transaction.commit({ tag: "haven.translation" });
}
