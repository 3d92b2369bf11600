/** The steps from an unpacked picture to an uploaded one. */
import { Box, Button, Card, Flex, Stack, Text } from "@sanity/ui";
import { useEffect, useReducer, useRef, useState, type ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import { declarationOf, imageOf, type Declaration } from "../declaration/declaration.ts";
import { mayUpload, readinessOf } from "../declaration/readiness.ts";
import { fitted } from "../file/fit.ts";
import type { Unpacked } from "../file/unpack.ts";
import { drawingReducer, emptyDrawing } from "../masks/drawing.ts";
import { CheckStep, PreviewOf } from "./check-step.tsx";
import { CoverStep } from "./cover-step.tsx";
import { DescribeStep } from "./describe-step.tsx";
import type { PictureFlowProps } from "./picture-flow.tsx";
import { ReadinessCards } from "./readiness-card.tsx";
import { STEPS, StepsLine, type Step } from "./steps.tsx";
import { usePrepared } from "./use-prepared.ts";
import { useUpload } from "./use-upload.ts";
import { useVerdict } from "./use-verdict.ts";

const HEADINGS = {
  cover: "images.masks.heading",
  describe: "images.describe.heading",
  check: "images.check.heading",
} as const satisfies Record<Step, string>;

export function PictureSteps(
  props: PictureFlowProps & {
    readonly unpacked: Unpacked;
    /** Something was done that would be lost. */
    readonly onTouch: () => void;
  },
): ReactNode {
  const { unpacked, place, before, onDone, onClose, onTouch } = props;
  const words = useWords();
  const [step, setStep] = useState<Step>("cover");
  const [drawing, draw] = useReducer(drawingReducer, fitted(unpacked.bitmap), emptyDrawing);
  const [declaration, declare] = useState(() => declarationOf(before));
  const dispatch: typeof draw = (action) => {
    onTouch();
    draw(action);
  };
  const setDeclaration = (changed: Declaration): void => {
    onTouch();
    declare(changed);
  };
  const verdict = useVerdict(place, declaration);
  const readiness = readinessOf(declaration, verdict, drawing.shapes.length);
  const made = usePrepared(unpacked, drawing.shapes, step !== "cover");
  const upload = useUpload();
  const may = mayUpload(readiness);

  const finish = (): void => {
    if (!may || made.state !== "ready") return;
    upload.start(made.prepared, (asset) => {
      onDone(imageOf(declaration, asset, before));
    });
  };
  const isLast = step === "check";

  return (
    <Stack>
      <Stack gap={4} padding={4}>
        <StepsLine current={step} />
        <StepHeading key={step} text={words(HEADINGS[step])} />
        {step === "cover" && (
          <CoverStep bitmap={unpacked.bitmap} drawing={drawing} dispatch={dispatch} />
        )}
        {step === "describe" && (
          <DescribeStep
            declaration={declaration}
            onChange={setDeclaration}
            readiness={readiness}
            isMasked={drawing.shapes.length > 0}
            onCover={() => setStep("cover")}
            preview={
              made.state === "ready" && (
                <PreviewOf url={made.url} alt={words("images.check.preview")} />
              )
            }
          />
        )}
        {isLast && (
          <CheckStep
            unpacked={unpacked}
            shapeCount={drawing.shapes.length}
            made={made}
            alt={declaration.alt}
          >
            <ReadinessCards readiness={readiness} people={declaration.people} />
          </CheckStep>
        )}
        {upload.failure !== undefined && (
          <Card tone="critical" border radius={2} padding={3} role="alert">
            <Text size={1}>{words("images.flow.failed", { reason: upload.failure })}</Text>
          </Card>
        )}
      </Stack>
      <Card borderTop padding={3} style={{ position: "sticky", bottom: 0, zIndex: 1 }}>
        <Flex gap={2} align="center">
          <Button mode="bleed" text={words("images.flow.cancel")} onClick={onClose} />
          <Box flex={1} />
          <Button
            mode="ghost"
            text={words("images.flow.back")}
            disabled={step === "cover" || upload.isUploading}
            onClick={() => setStep(stepFrom(step, -1))}
          />
          {isLast ? (
            <Button
              tone="primary"
              text={words(upload.isUploading ? "images.flow.uploading" : "images.flow.upload")}
              loading={upload.isUploading}
              disabled={!may || made.state !== "ready" || upload.isUploading}
              onClick={finish}
            />
          ) : (
            <Button
              tone="primary"
              text={words("images.flow.next")}
              disabled={step === "describe" && !may}
              onClick={() => setStep(stepFrom(step, 1))}
            />
          )}
        </Flex>
      </Card>
    </Stack>
  );
}

/** Takes the focus, so that keys and screen readers go on from the top of the step. */
function StepHeading({ text }: { readonly text: string }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Text
      as="h2"
      size={2}
      weight="semibold"
      ref={heading}
      tabIndex={-1}
      style={{ outline: "none" }}
    >
      {text}
    </Text>
  );
}

function stepFrom(step: Step, by: 1 | -1): Step {
  return STEPS[STEPS.indexOf(step) + by] ?? step;
}
