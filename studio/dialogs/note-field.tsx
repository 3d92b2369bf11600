import { Stack, Text, TextArea } from "@sanity/ui";
import { useId, type ReactNode } from "react";

/** The gate takes notes and reasons up to this many characters. */
const LONGEST_NOTE = 2000;

/** A labelled text area, with a line on what the text is for. */
export function NoteField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {props.label}
      </Text>
      <Text size={1} muted id={`${id}-hint`}>
        {props.hint}
      </Text>
      <TextArea
        id={id}
        rows={4}
        maxLength={LONGEST_NOTE}
        aria-describedby={`${id}-hint`}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </Stack>
  );
}
