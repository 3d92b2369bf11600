/**
 * The way of every picture into the lake: covered, described, looked at, and only then uploaded. The
 * file itself stays on this computer.
 */
import { Box, Button, Card, Flex, Spinner, Stack, Text } from "@sanity/ui";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { Fields } from "../../../policy/engine/values.ts";
import { useWords } from "../../i18n/words.ts";
import type { Refusal } from "../file/admit.ts";
import { FileButton } from "../input/file-button.tsx";
import { WideDialog } from "../wide-dialog.tsx";
import { PictureSteps } from "./picture-steps.tsx";
import { usePicture } from "./use-picture.ts";
import type { PlaceOfPicture } from "./use-verdict.ts";

export interface PictureFlowProps {
  readonly file: Blob;
  /** Keeps its identity while the dialog is open. */
  readonly place: PlaceOfPicture;
  /** What is said of the picture that stands there now. */
  readonly before: Fields | undefined;
  /** A word to the person who gave the file, such as that only one of several was taken. */
  readonly note?: string | undefined;
  /** With the whole image, its asset uploaded. */
  readonly onDone: (image: Fields) => void;
  readonly onClose: () => void;
}

export function PictureFlow(props: PictureFlowProps): ReactNode {
  const { note } = props;
  const words = useWords();
  const id = useId();
  const [file, setFile] = useState(props.file);
  const picture = usePicture(file);
  const isTouched = useRef(false);
  const [isAsked, setAsked] = useState(false);
  // Escape is pressed soon, and a face is not covered so soon again.
  const onClose = (): void => {
    if (isTouched.current) setAsked(true);
    else props.onClose();
  };
  return (
    <WideDialog
      id={id}
      header={words("images.flow.title")}
      width={picture.state === "ready" ? 3 : 1}
      onClose={onClose}
    >
      {note !== undefined && (
        <Card tone="caution" padding={3} borderBottom role="status">
          <Text size={1}>{note}</Text>
        </Card>
      )}
      {isAsked && <Unsaved onStay={() => setAsked(false)} onDiscard={props.onClose} />}
      {picture.state === "reading" && (
        <Flex align="center" gap={3} padding={5} role="status">
          <Spinner muted />
          <Text size={1} muted>
            {words("images.flow.reading")}
          </Text>
        </Flex>
      )}
      {picture.state === "refused" && (
        <Refused refusal={picture.refusal} onFile={setFile} onClose={onClose} />
      )}
      {picture.state === "ready" && (
        <PictureSteps
          {...props}
          unpacked={picture.unpacked}
          onClose={onClose}
          onTouch={() => {
            isTouched.current = true;
          }}
        />
      )}
    </WideDialog>
  );
}

function Refused(props: {
  readonly refusal: Refusal;
  readonly onFile: (file: Blob) => void;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWords();
  return (
    <Stack gap={4} padding={4}>
      <Card tone="critical" border radius={2} padding={4} role="alert">
        <Stack gap={3}>
          <Text as="h2" size={1} weight="semibold">
            {words("images.refusal.heading")}
          </Text>
          <Text size={1}>{words(`images.refusal.${props.refusal}`)}</Text>
        </Stack>
      </Card>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text={words("images.flow.cancel")} onClick={props.onClose} />
        <FileButton
          tone="primary"
          text={words("images.flow.another")}
          onFiles={([first]) => first !== undefined && props.onFile(first)}
        />
      </Flex>
    </Stack>
  );
}

/** Asked once, where the person is looking. */
function Unsaved(props: {
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}): ReactNode {
  const words = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <Card ref={card} tabIndex={-1} tone="caution" padding={4} borderBottom role="alert">
      <Flex gap={3} align="center" wrap="wrap">
        <Box flex={1}>
          <Text size={1}>{words("images.flow.unsaved")}</Text>
        </Box>
        <Button mode="ghost" text={words("images.flow.discard")} onClick={props.onDiscard} />
        <Button tone="primary" text={words("images.flow.stay")} onClick={props.onStay} />
      </Flex>
    </Card>
  );
}
