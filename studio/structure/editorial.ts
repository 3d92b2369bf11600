/** The desk, by work rather than by type: what am I writing, what waits for me, what is out. */
import { ArchiveIcon } from "@sanity/icons/Archive";
import { CogIcon } from "@sanity/icons/Cog";
import { EarthGlobeIcon } from "@sanity/icons/EarthGlobe";
import { EyeOpenIcon } from "@sanity/icons/EyeOpen";
import { CalendarIcon } from "@sanity/icons/Calendar";
import { LockIcon } from "@sanity/icons/Lock";
import type { ListItemBuilder, StructureBuilder, StructureResolver } from "sanity/structure";
import { GATE_TYPES, INTERNAL_TYPES } from "../../policy/data/vocabulary.ts";
import { english } from "../i18n/resources/en/index.ts";
import { titleKey } from "../i18n/words.ts";
import { isAdministrator, mayWorkWithSurvivors } from "../roles.ts";
import { drafting } from "./drafting.ts";
import { entry, listEntry } from "./entry.ts";
import { ExpiringDocuments } from "./expiring.tsx";
import { library } from "./library.ts";
import { PublishedDocuments } from "./published.tsx";
import { ReviewDesk } from "./review-desk.tsx";

export const editorialStructure: StructureResolver = (S, { currentUser }) =>
  S.list()
    .id("desk")
    .title(english["structure.desk.title"])
    .i18n(titleKey("structure.desk.title"))
    .items([
      drafting(S),
      listEntry(S, {
        id: "review-desk",
        title: "structure.reviewDesk.title",
        icon: EyeOpenIcon,
        list: ReviewDesk,
      }),
      listEntry(S, {
        id: "published",
        title: "structure.published.title",
        icon: EarthGlobeIcon,
        list: PublishedDocuments,
      }),
      listEntry(S, {
        id: "expiring",
        title: "structure.expiring.title",
        icon: CalendarIcon,
        list: ExpiringDocuments,
      }),
      S.divider(),
      library(S),
      ...(mayWorkWithSurvivors(currentUser) ? [safeguarding(S)] : []),
      S.divider(),
      settings(S),
      ...(isAdministrator(currentUser) ? [gateRecords(S)] : []),
    ]);

function safeguarding(S: StructureBuilder): ListItemBuilder {
  const title = "structure.safeguarding.title";
  return entry(S, { id: "safeguarding", title, icon: LockIcon }).child(
    S.list()
      .id("safeguarding")
      .title(english[title])
      .i18n(titleKey(title))
      .items(INTERNAL_TYPES.map((type) => S.documentTypeListItem(type))),
  );
}

function settings(S: StructureBuilder): ListItemBuilder {
  const title = "structure.siteSettings.title";
  // Of the document's own id, by which links look for it.
  return entry(S, { id: "siteSettings", title, icon: CogIcon }).child(
    S.document().schemaType("siteSettings").documentId("siteSettings"),
  );
}

function gateRecords(S: StructureBuilder): ListItemBuilder {
  const title = "structure.gateRecords.title";
  return entry(S, { id: "gate-records", title, icon: ArchiveIcon }).child(
    S.list()
      .id("gate-records")
      .title(english[title])
      .i18n(titleKey(title))
      .items(GATE_TYPES.map((type) => S.documentTypeListItem(type))),
  );
}
