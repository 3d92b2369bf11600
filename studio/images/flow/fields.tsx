/** The few kinds of fields that the questions about a picture are asked in. */
import { Box, Flex, Radio, Select, Stack, Text, TextArea } from "@sanity/ui";
import { useId, type ReactNode } from "react";

interface Labelled {
  readonly label: string;
  readonly hint?: string;
}

export interface Option {
  readonly value: string;
  readonly title: string;
}

/** One of a few, all to be seen at once. */
export function RadioField<Value extends string>(
  props: Labelled & {
    readonly options: readonly { readonly value: Value; readonly title: string }[];
    readonly value: Value | undefined;
    readonly onChange: (value: Value) => void;
  },
): ReactNode {
  const { label, hint, options, value, onChange } = props;
  const id = useId();
  return (
    <Box
      as="fieldset"
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <Stack gap={3}>
        <Text as="legend" size={1} weight="medium">
          {label}
        </Text>
        {hint !== undefined && <Hint id={`${id}-hint`} text={hint} />}
        {options.map((option) => (
          <Flex key={option.value} as="label" gap={3} align="center">
            <Radio
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <Text size={1}>{option.title}</Text>
          </Flex>
        ))}
      </Stack>
    </Box>
  );
}

/** One of many, or none: then `placeholder` stands there and the value is empty. */
export function SelectField(
  props: Labelled & {
    readonly placeholder: string;
    readonly options: readonly Option[];
    readonly value: string;
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  const { label, hint, placeholder, options, value, onChange } = props;
  const id = useId();
  return (
    <LabelledField id={id} label={label} {...(hint === undefined ? {} : { hint })}>
      <Select
        id={id}
        fontSize={1}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}

/** A line or two of text. */
export function TextField(
  props: Labelled & {
    readonly maxLength: number;
    readonly value: string;
    readonly onChange: (value: string) => void;
  },
): ReactNode {
  const { label, hint, maxLength, value, onChange } = props;
  const id = useId();
  return (
    <LabelledField id={id} label={label} {...(hint === undefined ? {} : { hint })}>
      <TextArea
        id={id}
        fontSize={1}
        rows={2}
        maxLength={maxLength}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </LabelledField>
  );
}

function LabelledField(
  props: Labelled & { readonly id: string; readonly children: ReactNode },
): ReactNode {
  const { id, label, hint, children } = props;
  return (
    <Stack gap={3}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {label}
      </Text>
      {hint !== undefined && <Hint id={`${id}-hint`} text={hint} />}
      {children}
    </Stack>
  );
}

function Hint({ id, text }: { readonly id: string; readonly text: string }): ReactNode {
  return (
    <Text size={1} muted id={id}>
      {text}
    </Text>
  );
}
