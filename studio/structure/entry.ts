import type { ComponentType } from "react";
import type { ListItemBuilder, StructureBuilder, UserComponent } from "sanity/structure";
import type { HavenKey } from "../i18n/words.ts";
import { titleKey } from "../i18n/words.ts";
import { english } from "../i18n/resources/en/index.ts";

interface Entry {
  /** Stands in the address: it stays when the words change. */
  readonly id: string;
  readonly title: keyof typeof english & HavenKey;
  readonly icon: ComponentType;
}

/** An entry of the desk, with its title in the language of the interface. */
export function entry(S: StructureBuilder, { id, title, icon }: Entry): ListItemBuilder {
  return S.listItem().id(id).title(english[title]).i18n(titleKey(title)).icon(icon);
}

/** An entry that leads to a list of ours, whose rows open their documents beside it. */
export function listEntry(
  S: StructureBuilder,
  { list, ...options }: Entry & { readonly list: UserComponent },
): ListItemBuilder {
  const { id, title } = options;
  return entry(S, options).child(
    S.component(list)
      .id(id)
      .title(english[title])
      .i18n(titleKey(title))
      .child((documentId, { params }) => documentNode(S, documentId, params["type"])),
  );
}

/** A document opened from a list of ours. Without a type the Studio finds it out. */
function documentNode(S: StructureBuilder, documentId: string, type: string | undefined) {
  const node = S.document().id(documentId).documentId(documentId);
  return type === undefined ? node : node.schemaType(type);
}
