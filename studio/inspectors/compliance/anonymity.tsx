/** The anonymity set as a meter, and the steps by which more people would fit. */
import { Card, Heading, Stack, Text } from "@sanity/ui";
import { memo, useId, useMemo, type ReactNode } from "react";
import { anonymityOf, type AnonymitySet } from "../../../policy/index.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import type { Judged } from "../../judgement/judge-live.ts";
import { FixButton } from "./fix-button.tsx";
import { PeopleMeter, type MeterTone } from "./meter.tsx";

type Step = AnonymitySet["generalisations"][number];

/** Steps shown; further ones show themselves when these are taken. */
const STEPS_SHOWN = 5;

/**
 * Nothing where the text tells of nobody. `onStep` carries out a step; without it the steps are told
 * and none can be taken, as for a reviewer.
 */
export const Anonymity = memo(function Anonymity(props: {
  readonly judged: Judged;
  readonly onStep?: (step: Step) => void;
}): ReactNode {
  const { judged, onStep } = props;
  const words = useWords();
  const id = useId();
  const set = useMemo(() => anonymityOf(judged.document, judged.context), [judged]);
  if (set === undefined || set.details.length === 0) return null;
  const tone = toneOf(set);
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={1} id={id}>
        {words("compliance.anonymity.title")}
      </Heading>
      <Card tone={tone} padding={4} radius={2} border>
        <Stack gap={4}>
          <Text size={3} weight="semibold">
            {peopleInWords(set.estimate, words)}
          </Text>
          <Text size={1}>{words("compliance.anonymity.told", { person: set.person })}</Text>
          <PeopleMeter
            people={set.estimate}
            floors={[set.floor, set.warnFloor]}
            tone={tone}
            labelledBy={id}
            words={peopleInWords(set.estimate, words)}
          />
          <Text size={1}>{meaningOf(set, tone, words)}</Text>
          {tone !== "positive" && <Steps steps={set.generalisations} onStep={onStep} />}
          <Details details={set.details} />
          <Text size={1} muted>
            {words("compliance.anonymity.rough")}
          </Text>
        </Stack>
      </Card>
    </Stack>
  );
});

function toneOf({ estimate, floor, warnFloor }: AnonymitySet): MeterTone {
  if (estimate < floor) return "critical";
  return estimate < warnFloor ? "caution" : "positive";
}

function meaningOf(set: AnonymitySet, tone: MeterTone, words: Words): string {
  if (tone === "positive") return words("compliance.anonymity.over");
  return tone === "critical"
    ? words("compliance.anonymity.under", { floor: grouped(set.floor) })
    : words("compliance.anonymity.between", { floor: grouped(set.warnFloor) });
}

function peopleInWords(estimate: number, words: Words): string {
  if (estimate < 1) return words("compliance.anonymity.nobody");
  if (estimate < 1.5) return words("compliance.anonymity.onePerson");
  return words("compliance.anonymity.people", { people: grouped(estimate) });
}

function grouped(people: number): string {
  return Math.round(people).toLocaleString("en-US");
}

function Steps(props: {
  readonly steps: readonly Step[];
  readonly onStep: ((step: Step) => void) | undefined;
}): ReactNode {
  const { steps, onStep } = props;
  const words = useWords();
  const id = useId();
  if (steps.length === 0) return null;
  return (
    <Stack gap={3}>
      <Text as="h3" size={1} weight="semibold" id={id}>
        {words("compliance.anonymity.steps")}
      </Text>
      <Stack as="ol" gap={3} aria-labelledby={id}>
        {steps.slice(0, STEPS_SHOWN).map((step) => (
          <Stack as="li" gap={2} key={`${step.title} ${step.span.start}`}>
            {onStep === undefined ? (
              <Text size={1}>{step.title}</Text>
            ) : (
              <FixButton title={step.title} mode="ghost" onClick={() => onStep(step)} />
            )}
            <Text size={1} muted>
              {step.estimateAfter < 1
                ? words("compliance.anonymity.stepMakesFewer")
                : words("compliance.anonymity.stepMakes", { people: grouped(step.estimateAfter) })}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Stack>
  );
}

function Details({ details }: { readonly details: AnonymitySet["details"] }): ReactNode {
  const words = useWords();
  return (
    <details>
      <Text as="summary" size={1} weight="medium" style={{ cursor: "pointer" }}>
        {words("compliance.anonymity.details", { count: details.length })}
      </Text>
      <Stack as="ul" gap={3} marginTop={3}>
        {details.map(({ kind, value, text, share, places }) => (
          <Text as="li" size={1} key={`${kind} ${value}`}>
            {words(
              places.length === 0
                ? "compliance.anonymity.detailElsewhere"
                : "compliance.anonymity.detail",
              { text, among: grouped(1 / share) },
            )}
          </Text>
        ))}
      </Stack>
    </details>
  );
}
