/** What this Studio adds to Sanity's inputs. For `form.components.input`. */
import { Stack } from "@sanity/ui";
import type { ReactNode } from "react";
import { isObjectInputProps, type InputProps } from "sanity";
import { z } from "zod";
import { CoverageCard } from "../consent/coverage-card.tsx";
import { MarkedInput } from "../marks/input.tsx";

const consentSchema = z.looseObject({ _id: z.string(), _type: z.literal("consent") });

export function HavenInput(props: InputProps): ReactNode {
  const isWholeForm = props.path.length === 0 && isObjectInputProps(props);
  const consent = isWholeForm ? consentSchema.safeParse(props.value).data : undefined;
  if (consent === undefined) return <MarkedInput {...props} />;
  return (
    <Stack gap={5}>
      <CoverageCard value={consent} />
      {props.renderDefault(props)}
    </Stack>
  );
}
