/** "Used on": every document that this one appears in, and where else its pictures are. */
import { LinkIcon } from "@sanity/icons/Link";
import { Card, Heading, Stack } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { defineDocumentInspector, getPublishedId, type DocumentInspectorProps } from "sanity";
import { DocumentInspectorHeader, useDocumentPane } from "sanity/structure";
import { useWords } from "../i18n/words.ts";
import { UsedOnList } from "./list.tsx";
import { picturesIn } from "./uses.ts";

function UsedOn({ documentId, onClose }: DocumentInspectorProps): ReactNode {
  const words = useWords();
  const { value } = useDocumentPane();
  const id = getPublishedId(documentId);
  const pictures = picturesIn(value).join(" ");
  const picturesId = useId();
  const title = words("usedOn.title");
  return (
    <Card as="section" aria-label={title} height="fill" overflow="auto">
      <DocumentInspectorHeader
        title={title}
        closeButtonLabel={words("usedOn.close")}
        onClose={onClose}
      />
      <Stack gap={5} padding={4} paddingBottom={6}>
        <UsedOnList ids={id} title={title} />
        {pictures !== "" && (
          <Stack as="section" gap={4} aria-labelledby={picturesId}>
            <Heading as="h2" size={1} id={picturesId}>
              {words("usedOn.pictures")}
            </Heading>
            <UsedOnList ids={pictures} title={words("usedOn.pictures")} without={id} />
          </Stack>
        )}
      </Stack>
    </Card>
  );
}

export const usedOnInspector = defineDocumentInspector({
  name: "haven-used-on",
  component: UsedOn,
  useMenuItem: () => {
    const words = useWords();
    return { title: words("usedOn.title"), icon: LinkIcon, showAsAction: true };
  },
});
