/** The top of the inspector: one sentence on where the text stands, and the button that helps. */
import { Button, Card, Inline, Stack, Text, type CardTone } from "@sanity/ui";
import { useState, type ReactNode } from "react";
import type { CheckResponse } from "../../../gate/api.ts";
import { RequestReviewDialog } from "../../dialogs/request-review-dialog.tsx";
import { ReviewDialog, type ReviewDialogProps } from "../../dialogs/review-dialog.tsx";
import type { GateCheck } from "../../gate-access/context.ts";
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

/** The sentence, and the tone it is said in. */
export function nextStep(check: GateCheck, hasDraft: boolean): Step {
  if (check.state === "nothing-saved") {
    return { tone: "default", words: "Begin to write: findings appear here as you go." };
  }
  if (check.state === "checking")
    return { tone: "default", words: "The gate is checking this text…" };
  if (check.state === "failed") return { tone: "critical", words: check.reason };
  if (!hasDraft) return { tone: "positive", words: "Published, and nothing has changed since." };
  return stepFor(check.response);
}

function stepFor(check: CheckResponse): Step {
  const faults = faultsOf(check).length;
  if (faults > 0) {
    const count = faults === 1 ? "One finding stops" : `${faults} findings stop`;
    return {
      tone: "critical",
      words: `${count} this from being published. Mend what is listed below.`,
    };
  }
  const standings = reviewStandings(check);
  if (standings.some((standing) => standing.state === "changes-requested")) {
    return {
      tone: "caution",
      words: "A reviewer asked for changes. Make them, then request a new review.",
    };
  }
  if (wantsReview(check)) {
    const words = reasonsAgainst(check).join(" ");
    return isReviewAskedFor(check)
      ? { tone: "primary", words: `Waiting for review. ${words}` }
      : { tone: "primary", words };
  }
  const may = publishability({ state: "ready", response: check });
  return may.may
    ? { tone: "positive", words: "The gate has passed this text. It can be published." }
    : { tone: "critical", words: may.why };
}

type Opened =
  | { readonly dialog: "request"; readonly check: CheckResponse }
  | { readonly dialog: "review"; readonly review: Omit<ReviewDialogProps, "onClose"> };

export function NextStep(props: {
  readonly check: GateCheck;
  readonly hasDraft: boolean;
}): ReactNode {
  const { check, hasDraft } = props;
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => setOpened(undefined);
  const { tone, words } = nextStep(check, hasDraft);

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
  const mayAsk = mayRequestReview(check);
  const [firstReturnable, ...otherReturnable] = returnableKinds(check);
  const approvable = approvableKinds(check);
  if (!mayAsk && approvable.length === 0 && firstReturnable === undefined) return null;
  return (
    <Inline gap={2}>
      {mayAsk && (
        <Button
          text="Request review"
          tone="primary"
          fontSize={1}
          padding={3}
          onClick={() => onOpen({ dialog: "request", check })}
        />
      )}
      {approvable.map((kind) => (
        <Button
          key={kind}
          text={`Approve ${reviewKindWord(kind)}`}
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
          text="Request changes"
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
