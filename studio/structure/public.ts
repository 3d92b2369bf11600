/** What the world can read, on the shelves of the library; what ends soonest stands first. */
import type { DefaultDocumentNodeResolver, StructureResolver } from "sanity/structure";
import { titleKey } from "../i18n/words.ts";
import { english } from "../i18n/resources/en/index.ts";
import { ReadersView } from "../readers/view.tsx";
import { SHELVES } from "./shelves.ts";

const ENDING_FIRST = [{ field: "seal.validUntil", direction: "asc" }] as const;

export const publicStructure: StructureResolver = (S) => {
  const listOf = (type: string) =>
    S.documentTypeListItem(type).child(S.documentTypeList(type).defaultOrdering([...ENDING_FIRST]));
  const shelves = SHELVES.flatMap((shelf) => [
    S.divider().title(english[shelf.title]).i18n(titleKey(shelf.title)),
    ...shelf.types.map(listOf),
  ]);
  return S.list()
    .id("public")
    .title(english["publicWorkspace.title"])
    .i18n(titleKey("publicWorkspace.title"))
    .items([...shelves, S.divider(), listOf("siteSettings"), listOf("tombstone")]);
};

/** First what readers get, then the fields as they are stored. */
export const publicDocumentNode: DefaultDocumentNodeResolver = (S) =>
  S.document().views([
    S.view.component(ReadersView).id("readers").title(english["publicWorkspace.readers.title"]),
    S.view.form().id("stored").title(english["publicWorkspace.stored.title"]),
  ]);
