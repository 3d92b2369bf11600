/** The library of pictures as a tool: many files in at once, and everything that is there. */
import { ImagesIcon } from "@sanity/icons/Images";
import { Box, Container, Heading, Stack, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import type { Tool } from "sanity";
import { useRouter } from "sanity/router";
import { bareId } from "../../policy/index.ts";
import { useWords } from "../i18n/words.ts";
import { BulkIntake } from "./bulk/bulk-intake.tsx";
import { BulkProgress } from "./bulk/bulk-progress.tsx";
import { tallyOf } from "./bulk/tally.ts";
import { useBulkQueue } from "./bulk/use-bulk-queue.ts";
import { LibraryGrid } from "./library/library-grid.tsx";
import { LIBRARY_TYPE, type LibraryPicture } from "./library/query.ts";
import { useLibrary } from "./library/use-library.ts";

export const picturesTool: Tool = {
  name: "pictures",
  title: "Pictures",
  icon: ImagesIcon,
  component: Pictures,
};

function Pictures(): ReactNode {
  const words = useWords();
  const id = useId();
  const { queue, snapshot } = useBulkQueue();
  const { added } = tallyOf(snapshot.items);
  return (
    <Box as="main" height="fill" overflow="auto" aria-labelledby={id}>
      <Container width={3} padding={5}>
        <Stack gap={5}>
          <Stack gap={3}>
            <Heading as="h1" size={2} id={id}>
              {words("images.tool.title")}
            </Heading>
            <Text size={1} muted>
              {words("images.tool.hint")}
            </Text>
          </Stack>
          <BulkIntake
            onFiles={(files, depiction) => queue.add(files.map((file) => ({ file, depiction })))}
          />
          <BulkProgress queue={queue} snapshot={snapshot} />
          <Heading as="h2" size={1}>
            {words("images.library.title")}
          </Heading>
          {/* Read anew with each picture that comes in. */}
          <Shelf key={added} />
        </Stack>
      </Container>
    </Box>
  );
}

function Shelf(): ReactNode {
  const library = useLibrary();
  const { navigateIntent } = useRouter();
  const open = ({ _id }: LibraryPicture): void =>
    navigateIntent("edit", { id: bareId(_id), type: LIBRARY_TYPE });
  return <LibraryGrid library={library} onChoose={open} />;
}
