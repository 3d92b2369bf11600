import { Box, Card, Checkbox, Flex, Inline, Select, Stack, Text } from "@sanity/ui";
import { useId, type ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import type { Row } from "../difference/compare.ts";
import type { Base, BaseName } from "../snapshot/use-older-text.ts";

/** With what the text is compared, and how much of it is another. */
export function Comparison(props: {
  readonly bases: readonly Base[];
  readonly base: Base | undefined;
  readonly rows: readonly Row[];
  readonly hasDraft: boolean;
  readonly onlyChanges: boolean;
  readonly onBase: (name: BaseName) => void;
  readonly onOnlyChanges: (only: boolean) => void;
}): ReactNode {
  const { bases, base, rows, hasDraft, onlyChanges, onBase, onOnlyChanges } = props;
  const words = useWords();
  const id = useId();
  if (base === undefined) {
    return (
      <Card tone="primary" padding={3} radius={2} border>
        <Text size={1}>
          {words(hasDraft ? "reviewDesk.compare.first" : "reviewDesk.compare.nothing")}
        </Text>
      </Card>
    );
  }
  const changed = rows.filter(({ change }) => change !== "same").length;
  return (
    <Card padding={3} radius={2} border>
      <Flex gap={4} align="center" wrap="wrap">
        <Inline gap={3}>
          <Text as="label" size={1} weight="medium" htmlFor={id}>
            {words("reviewDesk.compare.with")}
          </Text>
          <Box>
            <Select
              id={id}
              fontSize={1}
              padding={2}
              value={base.name}
              onChange={(event) => {
                const found = bases.find(({ name }) => name === event.currentTarget.value);
                if (found !== undefined) onBase(found.name);
              }}
            >
              {bases.map(({ name, at }) => (
                <option key={name} value={name}>
                  {words(`reviewDesk.compare.${name}`, { at: at === undefined ? "" : inWords(at) })}
                </option>
              ))}
            </Select>
          </Box>
        </Inline>
        <Stack flex={1}>
          <Text size={1} muted role="status">
            {words("reviewDesk.compare.count", { count: changed })}
          </Text>
        </Stack>
        <Flex as="label" gap={2} align="center">
          <Checkbox
            checked={onlyChanges}
            onChange={(event) => onOnlyChanges(event.currentTarget.checked)}
          />
          <Text size={1}>{words("reviewDesk.compare.only")}</Text>
        </Flex>
      </Flex>
    </Card>
  );
}

/** "22 Nov 2026, 14:05", in the person's own time. */
function inWords(moment: string): string {
  return new Date(moment).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
