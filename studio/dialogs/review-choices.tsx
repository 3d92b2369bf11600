/** What a reviewer chooses and ticks, in the dialog of a form and on the review desk alike. */
import { Card, Checkbox, Flex, Radio, Stack, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import type { ReviewKind } from "../../contracts/vocabulary.ts";

export function KindChoice(props: {
  /** Name of the choice, for those who hear it. */
  readonly label: string;
  readonly kinds: readonly ReviewKind[];
  readonly chosen: ReviewKind;
  readonly wordsOf: (kind: ReviewKind) => string;
  readonly onChoose: (kind: ReviewKind) => void;
}): ReactNode {
  const { label, kinds, chosen, wordsOf, onChoose } = props;
  const name = useId();
  return (
    <Stack gap={3} role="radiogroup" aria-label={label}>
      {kinds.map((kind) => (
        <Flex key={kind} as="label" gap={3} align="center">
          <Radio
            name={name}
            value={kind}
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          <Text size={1}>{wordsOf(kind)}</Text>
        </Flex>
      ))}
    </Stack>
  );
}

export function Acknowledgements(props: {
  /** Name of the list, for those who hear it. */
  readonly label: string;
  /** One of each rule that warns, with the words that are taken note of. */
  readonly warnings: readonly { readonly rule: string; readonly words: string }[];
  /** Ids of the rules that were ticked. */
  readonly acknowledged: readonly string[];
  readonly onChange: (acknowledged: readonly string[]) => void;
}): ReactNode {
  const { label, warnings, acknowledged, onChange } = props;
  return (
    <Card tone="caution" padding={3} radius={2} border>
      <Stack gap={4} role="group" aria-label={label}>
        {warnings.map(({ rule, words }) => (
          <Flex key={rule} as="label" gap={3}>
            <Checkbox
              checked={acknowledged.includes(rule)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...acknowledged, rule]
                    : acknowledged.filter((one) => one !== rule),
                )
              }
            />
            <Text size={1}>{words}</Text>
          </Flex>
        ))}
      </Stack>
    </Card>
  );
}
