/** The top of the inspector: one sentence on where the text stands, and the button that helps. */
import { Button, Card, Inline, Stack, Text, type CardTone } from "@sanity/ui";
import { useState, type ReactNode } from "react";
import type { CheckResponse } from "../../../gate/api.ts";
import { RequestReviewDialog } from "../../dialogs/request-review-dialog.tsx";
import { ReviewDialog, type ReviewDialogProps } from "../../dialogs/review-dialog.tsx";
import type { GateCheck } from "../../gate-access/context.ts";
import { useWords, type Words } from "../../i18n/words.ts";
import {
  approvableKinds,
  faultsOf,
  isReviewAskedFor,
  mayRequestReview,
  publishability,
  reasonsAgainst,
  returnableKinds,
  reviewKindWord,
  reviewStandings,
  wantsReview,
} from "../../gate-access/readiness.ts";

interface Step {
  readonly tone: CardTone;
  readonly words: string;
}

/** What of a document is on the screen. */
interface Shown {
  readonly hasDraft: boolean;
  /** True for what takes effect without being public. */
  readonly isInside: boolean;
}

/** The sentence, and the tone it is said in. */
export function nextStep(check: GateCheck, shown: Shown, words: Words): Step {
  if (check.state === "nothing-saved") {
    return { tone: "default", words: words("compliance.step.begin") };
  }
  if (check.state === "checking") {
    return { tone: "default", words: words("compliance.step.checking") };
  }
  if (check.state === "failed") return { tone: "critical", words: check.reason };
  if (!shown.hasDraft) {
    const key = shown.isInside ? "compliance.step.inEffect" : "compliance.step.published";
    return { tone: "positive", words: words(key) };
  }
  return stepFor(check.response, shown, words);
}

function stepFor(check: CheckResponse, { isInside }: Shown, words: Words): Step {
  const count = faultsOf(check).length;
  if (count > 0) {
    const key = isInside ? "compliance.step.mendInside" : "compliance.step.mend";
    return { tone: "critical", words: words(key, { count }) };
  }
  const standings = reviewStandings(check);
  if (standings.some((standing) => standing.state === "changes-requested")) {
    return { tone: "caution", words: words("compliance.step.changes") };
  }
  if (wantsReview(check)) {
    const reasons = reasonsAgainst(check, words).join(" ");
    return isReviewAskedFor(check)
      ? { tone: "primary", words: words("compliance.step.waiting", { reasons }) }
      : { tone: "primary", words: reasons };
  }
  const may = publishability({ state: "ready", response: check }, words);
  return may.may
    ? {
        tone: "positive",
        words: words(isInside ? "compliance.step.passedInside" : "compliance.step.passed"),
      }
    : { tone: "critical", words: may.why };
}

type Opened =
  | { readonly dialog: "request"; readonly check: CheckResponse }
  | { readonly dialog: "review"; readonly review: Omit<ReviewDialogProps, "onClose"> };

export function NextStep(props: {
  readonly check: GateCheck;
  readonly hasDraft: boolean;
  readonly isInside: boolean;
}): ReactNode {
  const { check, hasDraft } = props;
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  const { tone, words } = nextStep(check, props, useWords());

  return (
    <Card tone={tone} padding={4} radius={2} border>
      <Stack gap={4}>
        <Text size={1} weight="medium" role="status">
          {words}
        </Text>
        {hasDraft && check.state === "ready" && (
          <StepButtons check={check.response} onOpen={setOpened} />
        )}
      </Stack>
      {opened?.dialog === "request" && <RequestReviewDialog check={opened.check} onClose={close} />}
      {opened?.dialog === "review" && <ReviewDialog {...opened.review} onClose={close} />}
    </Card>
  );
}

/** What this person can do now. Nothing where it is for others. */
function StepButtons(props: {
  readonly check: CheckResponse;
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const { check, onOpen } = props;
  const words = useWords();
  const mayAsk = mayRequestReview(check);
  const [firstReturnable, ...otherReturnable] = returnableKinds(check);
  const approvable = approvableKinds(check);
  if (!mayAsk && approvable.length === 0 && firstReturnable === undefined) return null;
  return (
    <Inline gap={2}>
      {mayAsk && (
        <Button
          text={words("actions.requestReview.label")}
          tone="primary"
          fontSize={1}
          padding={3}
          onClick={() => onOpen({ dialog: "request", check })}
        />
      )}
      {approvable.map((kind) => (
        <Button
          key={kind}
          text={words("actions.approve.label", { kind: reviewKindWord(kind) })}
          tone="primary"
          fontSize={1}
          padding={3}
          onClick={() =>
            onOpen({ dialog: "review", review: { check, decision: "approved", kinds: [kind] } })
          }
        />
      ))}
      {firstReturnable !== undefined && (
        <Button
          text={words("actions.requestChanges.label")}
          mode="ghost"
          fontSize={1}
          padding={3}
          onClick={() =>
            onOpen({
              dialog: "review",
              review: {
                check,
                decision: "changes-requested",
                kinds: [firstReturnable, ...otherReturnable],
              },
            })
          }
        />
      )}
    </Inline>
  );
}
