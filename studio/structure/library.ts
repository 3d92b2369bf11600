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
import { SHELVES } from "./shelves.ts";

export function library(S: StructureBuilder): ListItemBuilder {
  const title = "structure.library.title";
  const shelves = SHELVES.flatMap((shelf) => [
    S.divider().title(english[shelf.title]).i18n(titleKey(shelf.title)),
    ...shelf.types.map((type) => S.documentTypeListItem(type)),
  ]);
  const kept = "structure.shelf.pictures";
  const images = [
    S.divider().title(english[kept]).i18n(titleKey(kept)),
    ...WORKING_TYPES.map((type) => S.documentTypeListItem(type)),
    pictures(S),
  ];
  return entry(S, { id: "library", title, icon: BookIcon }).child(
    S.list()
      .id("library")
      .title(english[title])
      .i18n(titleKey(title))
      .items([...shelves, ...images]),
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
