import { Flex, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";

export const STEPS = ["cover", "describe", "check"] as const;
export type Step = (typeof STEPS)[number];

/** Where in the flow one is: told, not a way to jump. */
export function StepsLine({ current }: { readonly current: Step }): ReactNode {
  const words = useWords();
  return (
    <Flex
      as="ol"
      gap={4}
      aria-label={words("images.flow.steps")}
      style={{ listStyle: "none", margin: 0, padding: 0 }}
    >
      {STEPS.map((step, index) => (
        <Text
          as="li"
          key={step}
          size={1}
          weight={step === current ? "semibold" : "regular"}
          muted={step !== current}
          aria-current={step === current ? "step" : undefined}
        >
          {`${index + 1}. ${words(`images.flow.step.${step}`)}`}
        </Text>
      ))}
    </Flex>
  );
}
