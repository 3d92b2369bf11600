/**
 * A reviewer's decision on one kind of check. What is approved is what was on the screen when the
 * dialog opened: its digest goes with the decision, and the gate refuses any other.
 */
import { Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useState, type ReactNode } from "react";
import type { ReviewKind } from "../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../gate/api.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { reviewKindWord, warningsOf } from "../gate-access/readiness.ts";
import { useWords, type HavenKey, type Words } from "../i18n/words.ts";
import { ruleTitle } from "../inspectors/compliance/rule-title.ts";
import { GateDialog } from "./gate-dialog.tsx";
import { NoteField } from "./note-field.tsx";
import { Acknowledgements, KindChoice } from "./review-choices.tsx";

/** What a reviewer of each kind vouches for. */
const VOUCHES: Readonly<Record<ReviewKind, HavenKey>> = {
  consent: "actions.approve.vouchConsent",
  identity: "actions.approve.vouchIdentity",
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
  const words = useWords();
  const { client, check: current, recheck } = useGateAccess();
  const toast = useToast();
  const [check] = useState(props.check);
  const [kind, setKind] = useState<ReviewKind>(kinds[0]);
  const [note, setNote] = useState("");
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const approves = decision === "approved";
  const warnings = approves ? distinctRules(warningsOf(check)) : [];
  const changed = current.state === "ready" && current.response.digest !== check.digest;
  const title = approves
    ? words("actions.approve.label", { kind: reviewKindWord(kind) })
    : words("actions.requestChanges.label");

  return (
    <GateDialog
      title={title}
      confirm={title}
      incomplete={whatIsMissing(words, {
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
        toast.push({
          status: "success",
          title: words(approves ? "actions.approve.done" : "actions.requestChanges.done"),
        });
        recheck();
      }}
    >
      <Stack gap={5}>
        {kinds.length > 1 && (
          <KindChoice
            label={words("actions.review.which")}
            kinds={kinds}
            chosen={kind}
            wordsOf={(one) => words("actions.review.kind", { kind: reviewKindWord(one) })}
            onChoose={setKind}
          />
        )}
        {approves && <Text size={1}>{words(VOUCHES[kind])}</Text>}
        {warnings.length > 0 && (
          <Acknowledgements
            label={words("actions.approve.warnings")}
            warnings={warnings.map(({ rule, message }) => ({
              rule,
              words: words("actions.approve.tookNote", { rule: ruleTitle(rule), message }),
            }))}
            acknowledged={acknowledged}
            onChange={setAcknowledged}
          />
        )}
        <NoteField
          label={words(approves ? "actions.approve.note" : "actions.requestChanges.note")}
          hint={words(approves ? "actions.approve.noteHint" : "actions.requestChanges.noteHint")}
          value={note}
          onChange={setNote}
        />
      </Stack>
    </GateDialog>
  );
}

/** Why the decision cannot be given yet. */
function whatIsMissing(
  words: Words,
  state: {
    readonly changed: boolean;
    readonly needsNote: boolean;
    readonly unacknowledged: number;
  },
): string | undefined {
  if (state.changed) return words("actions.dialog.tooLate");
  if (state.unacknowledged > 0) return words("actions.approve.noteFirst");
  if (state.needsNote) return words("actions.requestChanges.noteFirst");
  return undefined;
}

type Warning = CheckResponse["findings"][number];

/** One of each rule: a rule is taken note of once, however often it warns. */
function distinctRules(findings: readonly Warning[]): readonly Warning[] {
  return [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
}
