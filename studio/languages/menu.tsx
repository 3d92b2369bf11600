/** "Translations" at the top of a document: what there is in each language, and what can be begun. */
import { AddIcon } from "@sanity/icons/Add";
import { CheckmarkIcon } from "@sanity/icons/Checkmark";
import { DocumentIcon } from "@sanity/icons/Document";
import { TranslateIcon } from "@sanity/icons/Translate";
import { Button } from "@sanity/ui";
import { Menu, MenuButton, MenuItem } from "@sanity/ui/menu";
import { useToast } from "@sanity/ui/toast";
import { uuid } from "@sanity/uuid";
import { useId, useMemo, useState, type ReactNode } from "react";
import { useClient, useEditState, type ObjectSchemaType } from "sanity";
import { useRouter } from "sanity/router";
import { useDocumentPane } from "sanity/structure";
import { z } from "zod";
import { API_VERSION } from "../api-version.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { useLiveQuery, type LiveQuery } from "../views/use-live-query.ts";
import { createTranslation } from "./create-translation.ts";
import { asLanguage, GROUP_CHANGES, GROUP_QUERY, groupSchema, type Group } from "./group.ts";
import { languageEntries, type LanguageEntry } from "./menu-entries.ts";

export function TranslationsMenu(props: { readonly schemaType: ObjectSchemaType }): ReactNode {
  const { schemaType } = props;
  const { documentId } = useDocumentPane();
  const words = useWords();
  const toast = useToast();
  const router = useRouter();
  const client = useClient({ apiVersion: API_VERSION });
  const { draft, published } = useEditState(documentId, schemaType.name);
  const original = draft ?? published;
  const answer = useLiveQuery(client, useGroupQuery(documentId));
  const [isWriting, setIsWriting] = useState(false);
  const id = useId();

  const language = asLanguage(original?.["language"]);
  const isReady = original !== null && language !== undefined && answer.state === "ready";
  const group = answer.state === "ready" ? answer.rows[0] : undefined;

  const open = (target: string): void =>
    router.navigateIntent("edit", { id: target, type: schemaType.name });
  const begin = async (entry: LanguageEntry): Promise<void> => {
    if (!isReady) return;
    const made = uuid();
    setIsWriting(true);
    try {
      await createTranslation(client, {
        original,
        from: { id: documentId, language },
        group,
        language: entry.language,
        id: made,
      });
      open(made);
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error);
      toast.push({ status: "error", title: words("languages.failed"), description });
    } finally {
      setIsWriting(false);
    }
  };

  return (
    <MenuButton
      id={id}
      button={
        <Button
          text={words("languages.action.title")}
          icon={TranslateIcon}
          mode="bleed"
          padding={2}
          fontSize={1}
          disabled={!isReady || isWriting}
        />
      }
      menu={
        <Menu>
          {languageEntries({ id: documentId, language }, group).map((entry) => (
            <MenuItem
              key={entry.language}
              {...lookOf(entry, words)}
              disabled={entry.state === "this"}
              onClick={() => {
                if (entry.state === "there") open(entry.member.id);
                if (entry.state === "missing") void begin(entry);
              }}
            />
          ))}
        </Menu>
      }
      popover={{ portal: true, placement: "bottom-end" }}
    />
  );
}

function useGroupQuery(documentId: string): LiveQuery<Group> {
  return useMemo(
    () => ({
      query: GROUP_QUERY,
      params: { id: documentId },
      listenTo: GROUP_CHANGES,
      rows: z.array(groupSchema),
    }),
    [documentId],
  );
}

function lookOf(entry: LanguageEntry, words: Words) {
  const { title } = entry;
  if (entry.state === "this") {
    return { icon: CheckmarkIcon, text: words("languages.menu.this", { title }) };
  }
  if (entry.state === "missing") {
    return { icon: AddIcon, text: words("languages.menu.create", { title }) };
  }
  const { isDraft, isPublished } = entry.member;
  const key = isPublished
    ? isDraft
      ? "languages.menu.openChanged"
      : "languages.menu.openPublished"
    : "languages.menu.openDraft";
  return { icon: DocumentIcon, text: words(key, { title }) };
}
