import { BoltIcon } from "@sanity/icons/Bolt";
import { Button, Flex, Text, type ButtonMode } from "@sanity/ui";
import type { ReactNode } from "react";

/** Mends something at a click. What it writes stands on it in full: a long title takes two lines. */
export function FixButton(props: {
  readonly title: string;
  readonly mode?: ButtonMode;
  readonly onClick: () => void;
}): ReactNode {
  const { title, mode = "default", onClick } = props;
  return (
    <Button
      mode={mode}
      tone="primary"
      padding={2}
      onClick={onClick}
      style={{ whiteSpace: "normal", textAlign: "start" }}
    >
      <Flex gap={2} align="flex-start">
        <Text size={1}>
          <BoltIcon />
        </Text>
        <Text size={1} weight="medium">
          {title}
        </Text>
      </Flex>
    </Button>
  );
}
