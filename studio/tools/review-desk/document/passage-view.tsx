/** One passage as it will be read; facts about the text as a line with their name. */
import { Box, Card, Flex, Heading, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import type { Passage } from "../reading/passage.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";
import { BlockView } from "./block-view.tsx";
import { Picture } from "./picture.tsx";
import { Told } from "./told.tsx";

export function PassageView(props: {
  readonly passage: Passage;
  readonly shown: Pick<Snapshot, "known">;
}): ReactNode {
  const { passage, shown } = props;
  const { form, label, text, notes } = passage;
  switch (form.kind) {
    case "title":
      return (
        <Heading as="h2" size={3}>
          {text}
        </Heading>
      );
    case "heading":
      return (
        <Heading as="h3" size={2}>
          {text}
        </Heading>
      );
    case "block":
      return <BlockView block={form.block} number={form.number} />;
    case "paragraph":
      return (
        <Named label={label}>
          <Text size={2} style={{ whiteSpace: "pre-wrap" }}>
            {text}
          </Text>
        </Named>
      );
    case "image":
      return (
        <Named label={label}>
          <Picture assetId={form.assetId} alt={form.alt} shown={shown} />
          <Notes notes={notes} />
        </Named>
      );
    case "reference":
      return (
        <Named label={label}>
          <Told documentId={form.documentId} shown={shown} />
          <Notes notes={notes} />
        </Named>
      );
    case "footnote":
      return (
        <Flex gap={2}>
          <Text size={1} weight="semibold">
            {form.mark}
          </Text>
          <Box flex={1}>
            <Text size={1}>{text}</Text>
          </Box>
        </Flex>
      );
    case "field":
    default:
      return (
        <Named label={label}>
          <Text size={1}>{text === "" ? "–" : text}</Text>
        </Named>
      );
  }
}

function Named(props: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <Stack gap={2}>
      <Text size={0} muted>
        {props.label}
      </Text>
      {props.children}
    </Stack>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  if (notes.length === 0) return null;
  return (
    <Card>
      {notes.map((note) => (
        <Text size={0} muted key={note}>
          {note}
        </Text>
      ))}
    </Card>
  );
}
