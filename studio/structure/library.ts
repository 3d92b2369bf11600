/** The library: everything by kind, in the order in which editors look for it. */
import { BookIcon } from "@sanity/icons/Book";
import { ImagesIcon } from "@sanity/icons/Images";
import type { ListItemBuilder, StructureBuilder } from "sanity/structure";
import { WORKING_TYPES } from "../../policy/data/vocabulary.ts";
import { english } from "../i18n/resources/en/index.ts";
import { titleKey } from "../i18n/words.ts";
import { entry } from "./entry.ts";
import { PicturesInUse } from "./pictures.tsx";
import { PictureUses } from "./picture-uses.tsx";

const SHELVES = [
  { title: "structure.shelf.told", types: ["story", "survivorQuote"] },
  { title: "structure.shelf.printed", types: ["publication", "appeal"] },
  { title: "structure.shelf.offices", types: ["office", "director", "contactPoint"] },
  { title: "structure.shelf.facts", types: ["statistic", "source", "milestone"] },
  { title: "structure.shelf.answers", types: ["faq", "glossaryTerm"] },
  { title: "structure.shelf.pictures", types: WORKING_TYPES },
  { title: "structure.shelf.partners", types: ["partner", "paper"] },
] as const;

export function library(S: StructureBuilder): ListItemBuilder {
  const title = "structure.library.title";
  const shelves = SHELVES.flatMap((shelf) => [
    S.divider().title(english[shelf.title]).i18n(titleKey(shelf.title)),
    ...shelf.types.map((type) => S.documentTypeListItem(type)),
  ]);
  return entry(S, { id: "library", title, icon: BookIcon }).child(
    S.list()
      .id("library")
      .title(english[title])
      .i18n(titleKey(title))
      .items([...shelves, pictures(S)]),
  );
}

/** Pictures are no documents of their own: one opens as the list of where it stands. */
function pictures(S: StructureBuilder): ListItemBuilder {
  const title = "structure.pictures.title";
  return entry(S, { id: "pictures", title, icon: ImagesIcon }).child(
    S.component(PicturesInUse)
      .id("pictures")
      .title(english[title])
      .i18n(titleKey(title))
      .child((assetId) =>
        S.component(PictureUses)
          .id(assetId)
          .title(english["usedOn.title"])
          .i18n(titleKey("usedOn.title"))
          .options({ assetId }),
      ),
  );
}
