/** The desk, by work rather than by type: what am I writing, what waits for me, what is out. */
import { ArchiveIcon } from "@sanity/icons/Archive";
import { BookIcon } from "@sanity/icons/Book";
import { CogIcon } from "@sanity/icons/Cog";
import { EarthGlobeIcon } from "@sanity/icons/EarthGlobe";
import { EditIcon } from "@sanity/icons/Edit";
import { EyeOpenIcon } from "@sanity/icons/EyeOpen";
import { LockIcon } from "@sanity/icons/Lock";
import type { ListItemBuilder, StructureBuilder, StructureResolver } from "sanity/structure";
import { GATE_TYPES, INTERNAL_TYPES } from "../../policy/data/vocabulary.ts";
import { API_VERSION } from "../api-version.ts";
import { GATED_TYPES } from "../gated-types.ts";
import { isAdministrator } from "../roles.ts";
import { PublishedDocuments } from "./published.tsx";
import { ReviewDesk } from "./review-desk.tsx";

/**
 * Drafts. A list reads in the perspective of drafts, where `_id` is bare and `_originalId` tells;
 * its stream listens to the documents as stored, where it is the other way round.
 */
const IS_DRAFT = `(_originalId in path("drafts.**") || _id in path("drafts.**"))`;

/** The library's shelves, in the order in which editors look for them. */
const SHELVES = [
  { title: "Told by survivors", types: ["story", "survivorQuote"] },
  { title: "Printed and sent out", types: ["publication", "appeal"] },
  { title: "Offices and people", types: ["office", "director", "contactPoint"] },
  { title: "Facts", types: ["statistic", "source", "milestone"] },
  { title: "Answers and terms", types: ["faq", "glossaryTerm"] },
  { title: "Partners", types: ["partner", "paper"] },
] as const;

export const editorialStructure: StructureResolver = (S, { currentUser }) =>
  S.list()
    .id("desk")
    .title("Desk")
    .items([
      drafting(S),
      reviewDesk(S),
      published(S),
      S.divider(),
      library(S),
      safeguarding(S),
      S.divider(),
      settings(S),
      ...(isAdministrator(currentUser) ? [gateRecords(S)] : []),
    ]);

function drafting(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id("drafting")
    .title("Drafting")
    .icon(EditIcon)
    .child(
      S.documentList()
        .id("drafting")
        .title("Drafting")
        .apiVersion(API_VERSION)
        .filter(`_type in $types && ${IS_DRAFT}`)
        .params({ types: GATED_TYPES })
        .defaultOrdering([{ field: "_updatedAt", direction: "desc" }]),
    );
}

function reviewDesk(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id("review-desk")
    .title("Review desk")
    .icon(EyeOpenIcon)
    .child(
      S.component(ReviewDesk)
        .id("review-desk")
        .title("Review desk")
        .child((documentId, { params }) => documentNode(S, documentId, params["type"])),
    );
}

function published(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id("published")
    .title("Published")
    .icon(EarthGlobeIcon)
    .child(
      S.component(PublishedDocuments)
        .id("published")
        .title("Published")
        .child((documentId, { params }) => documentNode(S, documentId, params["type"])),
    );
}

/** A document opened from a list of ours. Without a type the Studio finds it out. */
function documentNode(S: StructureBuilder, documentId: string, type: string | undefined) {
  const node = S.document().id(documentId).documentId(documentId);
  return type === undefined ? node : node.schemaType(type);
}

function library(S: StructureBuilder): ListItemBuilder {
  const shelves = SHELVES.flatMap(({ title, types }) => [
    S.divider().title(title),
    ...types.map((type) => S.documentTypeListItem(type)),
  ]);
  return S.listItem()
    .id("library")
    .title("Library")
    .icon(BookIcon)
    .child(S.list().id("library").title("Library").items(shelves));
}

function safeguarding(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id("safeguarding")
    .title("Safeguarding")
    .icon(LockIcon)
    .child(
      S.list()
        .id("safeguarding")
        .title("Safeguarding")
        .items(INTERNAL_TYPES.map((type) => S.documentTypeListItem(type))),
    );
}

function settings(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id("site-settings")
    .title("Site settings")
    .icon(CogIcon)
    .child(S.document().schemaType("siteSettings").documentId("siteSettings"));
}

function gateRecords(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id("gate-records")
    .title("Gate records")
    .icon(ArchiveIcon)
    .child(
      S.list()
        .id("gate-records")
        .title("Gate records")
        .items(GATE_TYPES.map((type) => S.documentTypeListItem(type))),
    );
}
