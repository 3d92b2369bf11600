/**
 * A reviewer's decision on one kind of check. What is approved is what was on the screen when the
 * dialog opened: its digest goes with the decision, and the gate refuses any other.
 */
import { Card, Checkbox, Flex, Radio, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useId, useState, type ReactNode } from "react";
import type { ReviewKind } from "../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../gate/api.ts";
import { ruleById } from "../../policy/index.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { reviewKindWord, warningsOf } from "../gate-access/readiness.ts";
import { GateDialog } from "./gate-dialog.tsx";
import { NoteField } from "./note-field.tsx";

/** What a reviewer of each kind vouches for. */
const VOUCHES: Readonly<Record<ReviewKind, string>> = {
  consent:
    "You confirm that everybody told of, quoted or shown has agreed to this use, and that the agreement stands.",
  identity:
    "You confirm that no reader can tell from this text and its images who the survivor is, alone or with what is already published.",
};

export interface ReviewDialogProps {
  readonly check: CheckResponse;
  readonly decision: "approved" | "changes-requested";
  /** The kinds to choose from; one for an approval. */
  readonly kinds: readonly [ReviewKind, ...ReviewKind[]];
  readonly onClose: () => void;
}

export function ReviewDialog(props: ReviewDialogProps): ReactNode {
  const { decision, kinds } = props;
  const { client, check: current, recheck } = useGateAccess();
  const toast = useToast();
  const [check] = useState(props.check);
  const [kind, setKind] = useState<ReviewKind>(kinds[0]);
  const [note, setNote] = useState("");
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const approves = decision === "approved";
  const warnings = approves ? distinctRules(warningsOf(check)) : [];
  const changed = current.state === "ready" && current.response.digest !== check.digest;
  const title = approves ? `Approve ${reviewKindWord(kind)}` : "Request changes";

  return (
    <GateDialog
      title={title}
      confirm={title}
      incomplete={whatIsMissing({
        changed,
        needsNote: !approves && note.trim() === "",
        unacknowledged: warnings.filter((warning) => !acknowledged.includes(warning.rule)).length,
      })}
      onClose={props.onClose}
      onConfirm={async () => {
        const text = note.trim();
        await client.review(check.documentId, {
          kind,
          decision,
          digest: check.digest,
          acknowledged: [...acknowledged],
          ...(text === "" ? {} : { note: text }),
        });
        toast.push({ status: "success", title: approves ? "Approved" : "Changes requested" });
        recheck();
      }}
    >
      <Stack gap={5}>
        {kinds.length > 1 && <KindChoice kinds={kinds} chosen={kind} onChoose={setKind} />}
        {approves && <Text size={1}>{VOUCHES[kind]}</Text>}
        {warnings.length > 0 && (
          <Acknowledgements
            warnings={warnings}
            acknowledged={acknowledged}
            onChange={setAcknowledged}
          />
        )}
        <NoteField
          label={approves ? "Note (optional)" : "What has to change"}
          hint={
            approves
              ? "What you looked at. It is kept with your decision."
              : "In words the author can act on. No real names."
          }
          value={note}
          onChange={setNote}
        />
      </Stack>
    </GateDialog>
  );
}

/** Why the decision cannot be given yet. */
function whatIsMissing(state: {
  readonly changed: boolean;
  readonly needsNote: boolean;
  readonly unacknowledged: number;
}): string | undefined {
  if (state.changed) return "The text was changed meanwhile. Close this and read it again.";
  if (state.unacknowledged > 0) return "Take note of every warning first.";
  if (state.needsNote) return "Say what has to change.";
  return undefined;
}

type Warning = CheckResponse["findings"][number];

/** One of each rule: a rule is taken note of once, however often it warns. */
function distinctRules(findings: readonly Warning[]): readonly Warning[] {
  return [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
}

function KindChoice(props: {
  readonly kinds: readonly ReviewKind[];
  readonly chosen: ReviewKind;
  readonly onChoose: (kind: ReviewKind) => void;
}): ReactNode {
  const name = useId();
  return (
    <Stack gap={3} role="radiogroup" aria-label="Which check">
      {props.kinds.map((kind) => (
        <Flex key={kind} as="label" gap={3} align="center">
          <Radio
            name={name}
            value={kind}
            checked={kind === props.chosen}
            onChange={() => props.onChoose(kind)}
          />
          <Text size={1}>{`The ${reviewKindWord(kind)} check`}</Text>
        </Flex>
      ))}
    </Stack>
  );
}

function Acknowledgements(props: {
  readonly warnings: readonly Warning[];
  readonly acknowledged: readonly string[];
  readonly onChange: (acknowledged: readonly string[]) => void;
}): ReactNode {
  const { warnings, acknowledged, onChange } = props;
  return (
    <Card tone="caution" padding={3} radius={2} border>
      <Stack gap={4} role="group" aria-label="Warnings to take note of">
        {warnings.map(({ rule, message }) => (
          <Flex key={rule} as="label" gap={3}>
            <Checkbox
              checked={acknowledged.includes(rule)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...acknowledged, rule]
                    : acknowledged.filter((id) => id !== rule),
                )
              }
            />
            <Text size={1}>{`I took note: ${ruleById(rule)?.title ?? rule}. ${message}`}</Text>
          </Flex>
        ))}
      </Stack>
    </Card>
  );
}
