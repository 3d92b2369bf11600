/** Asks what a batch shows, and takes its files. */
import { Card, Flex, Stack, Text } from "@sanity/ui";
import { useState, type ReactNode } from "react";
import { DEPICTIONS, type Depiction } from "../../../contracts/vocabulary.ts";
import { useWords } from "../../i18n/words.ts";
import { RadioField } from "../flow/fields.tsx";
import { FileButton } from "../input/file-button.tsx";
import { useFileDrop } from "../input/use-file-drop.ts";

export function BulkIntake(props: {
  readonly onFiles: (files: readonly File[], depiction: Depiction) => void;
}): ReactNode {
  const words = useWords();
  const [depiction, setDepiction] = useState<Depiction>();
  // A survivor's face is covered by hand, one picture after the other.
  const isOneByOne = depiction === "survivor";
  const isOn = depiction !== undefined && !isOneByOne;
  const onFiles = (files: readonly File[]): void => {
    if (depiction !== undefined && isOn) props.onFiles(files, depiction);
  };
  const { isOver, handlers } = useFileDrop(isOn, onFiles);
  return (
    <Flex gap={5} wrap="wrap" align="flex-start">
      <RadioField
        label={words("images.bulk.depiction")}
        hint={words("images.bulk.depictionHint")}
        options={DEPICTIONS}
        value={depiction}
        onChange={setDepiction}
      />
      <Card
        flex={1}
        border
        radius={2}
        padding={5}
        tone={isOneByOne ? "critical" : isOver ? "primary" : "transparent"}
        style={{ borderStyle: "dashed", minWidth: 320 }}
        {...handlers}
      >
        <Stack gap={4}>
          <Text size={1} weight="medium" align="center" role="status">
            {words(
              isOneByOne
                ? "images.bulk.oneByOne"
                : isOver
                  ? "images.input.drop"
                  : isOn
                    ? "images.bulk.drop"
                    : "images.bulk.first",
            )}
          </Text>
          <Text size={1} muted align="center">
            {words("images.input.promise")}
          </Text>
          <Flex justify="center">
            <FileButton
              isMultiple
              tone="primary"
              text={words("images.bulk.choose")}
              disabled={!isOn}
              onFiles={onFiles}
            />
          </Flex>
        </Stack>
      </Card>
    </Flex>
  );
}
