/**
 * A reviewer's decision, given on the page of the text. It is sent with the digest of what is on
 * the screen; the gate refuses any other.
 */
import { Button, Card, Heading, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useId, useState, type ReactNode, type RefObject } from "react";
import type { ReviewKind } from "../../../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../../../gate/api.ts";
import { NoteField } from "../../../dialogs/note-field.tsx";
import { Acknowledgements, KindChoice } from "../../../dialogs/review-choices.tsx";
import { failureWords } from "../../../gate-access/failure-words.ts";
import { reviewKindWord, warningsOf } from "../../../gate-access/readiness.ts";
import { useWords } from "../../../i18n/words.ts";
import { ruleTitle } from "../../../inspectors/compliance/rule-title.ts";
import { useDesk } from "../desk-context.ts";
import { mayDecide, type MayDecide, type Seen } from "./may-decide.ts";

type Decision = "approved" | "changes-requested";

export function DecisionPanel(props: {
  readonly seen: Seen;
  /** Where a shortcut leads. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onDecided: () => void;
  /** Asks the gate again, where it did not answer. */
  readonly onAgain: () => void;
}): ReactNode {
  const { seen, headingRef, onDecided, onAgain } = props;
  const words = useWords();
  const { me } = useDesk();
  const id = useId();
  const may = mayDecide(seen, me, words);
  return (
    <Card as="section" aria-labelledby={id} padding={4} radius={3} border>
      <Stack gap={4}>
        <Heading as="h2" size={1} id={id} ref={headingRef} tabIndex={-1}>
          {words("reviewDesk.decide.title")}
        </Heading>
        {may.may && seen.check !== undefined ? (
          <DecisionForm
            key={seen.check.digest}
            may={may}
            check={seen.check}
            onDecided={onDecided}
          />
        ) : (
          <Text size={1} role="status">
            {may.may ? words("reviewDesk.decide.checking") : may.why}
          </Text>
        )}
        {(seen.checkFailure !== undefined || seen.isOtherText) && (
          <Button mode="ghost" fontSize={1} text={words("common.tryAgain")} onClick={onAgain} />
        )}
      </Stack>
    </Card>
  );
}

function DecisionForm(props: {
  readonly may: Extract<MayDecide, { may: true }>;
  readonly check: CheckResponse;
  readonly onDecided: () => void;
}): ReactNode {
  const { may, check, onDecided } = props;
  const words = useWords();
  const { gate } = useDesk();
  const toast = useToast();
  const id = useId();
  const [chosen, setKind] = useState<ReviewKind>();
  const [note, setNote] = useState("");
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const [working, setWorking] = useState<Decision>();
  const [failure, setFailure] = useState<string>();

  const kinds = may.approvable.length > 0 ? may.approvable : may.returnable;
  const kind =
    chosen !== undefined && kinds.includes(chosen) ? chosen : (kinds[0] ?? may.returnable[0]);
  const rules = [...new Set(warningsOf(check).map(({ rule }) => rule))];
  const open = rules.filter((rule) => !acknowledged.includes(rule)).length;
  const canApprove = may.approvable.includes(kind);
  const missing =
    may.whyNotApprove ?? (open > 0 ? words("reviewDesk.decide.noteWarnings") : undefined);

  const decide = async (decision: Decision): Promise<void> => {
    setWorking(decision);
    setFailure(undefined);
    try {
      const text = note.trim();
      await gate.review(check.documentId, {
        kind,
        decision,
        digest: check.digest,
        acknowledged: decision === "approved" ? [...acknowledged] : [],
        ...(text === "" ? {} : { note: text }),
      });
      const done =
        decision === "approved" ? "reviewDesk.decide.approved" : "reviewDesk.decide.sentBack";
      toast.push({ status: "success", title: words(done, { kind: reviewKindWord(kind) }) });
      onDecided();
    } catch (error) {
      setFailure(failureWords(error));
    }
    setWorking(undefined);
  };

  return (
    <Stack gap={4}>
      {kinds.length > 1 && (
        <KindChoice
          label={words("reviewDesk.decide.kind")}
          kinds={kinds}
          chosen={kind}
          wordsOf={(one) => words(`reviewDesk.kind.${one}`)}
          onChoose={setKind}
        />
      )}
      <Text size={1}>{words(`reviewDesk.vouch.${kind}`)}</Text>
      {canApprove && rules.length > 0 && (
        <Acknowledgements
          label={words("reviewDesk.decide.warnings")}
          warnings={rules.map((rule) => ({
            rule,
            words: words("reviewDesk.decide.tookNote", { rule: ruleTitle(rule) }),
          }))}
          acknowledged={acknowledged}
          onChange={setAcknowledged}
        />
      )}
      <NoteField
        label={words("reviewDesk.decide.note")}
        hint={words("reviewDesk.decide.noteHint")}
        value={note}
        onChange={setNote}
      />
      {failure !== undefined && (
        <Card role="alert" tone="critical" padding={3} radius={2} border>
          <Text size={1}>{failure}</Text>
        </Card>
      )}
      <Stack gap={2}>
        <Button
          tone="primary"
          text={words("reviewDesk.decide.approve", { kind: reviewKindWord(kind) })}
          disabled={!canApprove || missing !== undefined || working !== undefined}
          loading={working === "approved"}
          aria-describedby={`${id}-missing`}
          onClick={() => void decide("approved")}
        />
        <Button
          mode="ghost"
          text={words("reviewDesk.decide.return")}
          disabled={note.trim() === "" || working !== undefined}
          loading={working === "changes-requested"}
          aria-describedby={`${id}-return`}
          onClick={() => void decide("changes-requested")}
        />
      </Stack>
      {missing !== undefined && (
        <Text size={1} muted id={`${id}-missing`}>
          {missing}
        </Text>
      )}
      {note.trim() === "" && (
        <Text size={1} muted id={`${id}-return`}>
          {words("reviewDesk.decide.needsNote")}
        </Text>
      )}
    </Stack>
  );
}
