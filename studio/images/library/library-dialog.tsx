/** Takes a picture of the library, with all that is declared of it, into a document. */
import { Box, Stack, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import type { Fields } from "../../../policy/engine/values.ts";
import { useWords } from "../../i18n/words.ts";
import { WideDialog } from "../wide-dialog.tsx";
import { LibraryGrid } from "./library-grid.tsx";
import { useLibrary } from "./use-library.ts";

export function LibraryDialog(props: {
  /** With a copy of the image: what is changed here later does not change the library. */
  readonly onChoose: (image: Fields) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { onChoose, onClose } = props;
  const words = useWords();
  const library = useLibrary();
  return (
    <WideDialog id={useId()} header={words("images.library.choose")} width={2} onClose={onClose}>
      <Box padding={4}>
        <Stack gap={4}>
          <Text size={1} muted>
            {words("images.library.chooseHint")}
          </Text>
          <LibraryGrid library={library} onChoose={({ image }) => onChoose(image)} />
        </Stack>
      </Box>
    </WideDialog>
  );
}
