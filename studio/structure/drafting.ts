/** Drafting: what one is working on, by what there is to do about it. */
import { StopIcon } from "@sanity/icons/Stop";
import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { ClockIcon } from "@sanity/icons/Clock";
import { EditIcon } from "@sanity/icons/Edit";
import { EyeOpenIcon } from "@sanity/icons/EyeOpen";
import { StackCompactIcon } from "@sanity/icons/StackCompact";
import { UndoIcon } from "@sanity/icons/Undo";
import { UserIcon } from "@sanity/icons/User";
import type { ListItemBuilder, StructureBuilder } from "sanity/structure";
import { API_VERSION } from "../api-version.ts";
import { draftList } from "../drafting/list.tsx";
import { GATED_TYPES } from "../gated-types.ts";
import { english } from "../i18n/resources/en/index.ts";
import { titleKey } from "../i18n/words.ts";
import { entry, listEntry } from "./entry.ts";

/**
 * Drafts. A list reads in the perspective of drafts, where `_id` is bare and `_originalId` tells;
 * its stream listens to the documents as stored, where it is the other way round.
 */
const IS_DRAFT = `(_originalId in path("drafts.**") || _id in path("drafts.**"))`;

const LISTS = [
  { id: "mine", icon: UserIcon },
  { id: "blocked", icon: StopIcon },
  { id: "changes-requested", icon: UndoIcon },
  { id: "ready-for-review", icon: EyeOpenIcon },
  { id: "waiting-for-review", icon: ClockIcon },
  { id: "ready-to-publish", icon: CheckmarkCircleIcon },
] as const;

// Made once: the Studio keeps the state of a pane by the identity of its component.
const PANES = LISTS.map((list) => ({ ...list, pane: draftList(list.id) }));

export function drafting(S: StructureBuilder): ListItemBuilder {
  return entry(S, { id: "drafting", title: "structure.drafting.title", icon: EditIcon }).child(
    S.list()
      .id("drafting")
      .title(english["structure.drafting.title"])
      .i18n(titleKey("structure.drafting.title"))
      .items([
        ...PANES.map(({ id, icon, pane }) =>
          listEntry(S, { id, title: `structure.drafts.${id}.title`, icon, list: pane }),
        ),
        S.divider(),
        allDrafts(S),
      ]),
  );
}

function allDrafts(S: StructureBuilder): ListItemBuilder {
  const title = "structure.drafts.all.title";
  return entry(S, { id: "all-drafts", title, icon: StackCompactIcon }).child(
    S.documentList()
      .id("all-drafts")
      .title(english[title])
      .i18n(titleKey(title))
      .apiVersion(API_VERSION)
      .filter(`_type in $types && ${IS_DRAFT}`)
      .params({ types: GATED_TYPES })
      .defaultOrdering([{ field: "_updatedAt", direction: "desc" }]),
  );
}
