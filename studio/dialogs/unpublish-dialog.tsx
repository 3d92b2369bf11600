/**
 * Takes a document down. What refers to it strongly must come down with it; the gate names those,
 * and nothing goes before the person has seen the list and said yes to it.
 */
import { Card, Checkbox, Flex, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useState, type ReactNode } from "react";
import { GateRefusal } from "../gate-access/client.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { useWords, type HavenKey } from "../i18n/words.ts";
import { DocumentTitle } from "../views/document-title.tsx";
import { GateDialog } from "./gate-dialog.tsx";
import { NoteField } from "./note-field.tsx";

/** The gate takes no shorter reason: it stands in the audit for good. */
const SHORTEST_REASON = 3;

export function UnpublishDialog(props: {
  readonly documentId: string;
  /** True for what takes effect without being public: consents, survivors, classified names. */
  readonly isInside: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { documentId, isInside } = props;
  const words = useWords();
  const { client, recheck } = useGateAccess();
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [dependents, setDependents] = useState<readonly string[]>([]);
  const [cascade, setCascade] = useState(false);
  const mustAgree = dependents.length > 0 && !cascade;

  const takeDown = async (): Promise<void> => {
    try {
      const result = await client.unpublish(documentId, { reason: reason.trim(), cascade });
      const others = result.takenDown.filter((id) => id !== documentId).length;
      toast.push({
        status: "success",
        title: words(isInside ? "actions.unpublish.doneInside" : "actions.unpublish.done"),
        description: others > 0 ? words("actions.unpublish.others", { count: others }) : undefined,
      });
      recheck();
    } catch (error) {
      if (error instanceof GateRefusal) setDependents(error.problem.dependents ?? []);
      throw error;
    }
  };

  return (
    <GateDialog
      title={words(isInside ? "actions.unpublish.labelInside" : "actions.unpublish.label")}
      confirm={words(confirmKey(isInside, cascade))}
      tone="critical"
      incomplete={
        reason.trim().length < SHORTEST_REASON
          ? words("actions.reason.missing")
          : mustAgree
            ? words("actions.unpublish.agreeFirst")
            : undefined
      }
      onClose={props.onClose}
      onConfirm={takeDown}
    >
      <Stack gap={5}>
        <Text size={1}>
          {words(isInside ? "actions.unpublish.explainedInside" : "actions.unpublish.explained")}
        </Text>
        <NoteField
          label={words("actions.unpublish.reason")}
          hint={words("actions.unpublish.reasonHint")}
          value={reason}
          onChange={setReason}
        />
        {dependents.length > 0 && (
          <Card tone="caution" padding={3} radius={2} border>
            <Stack gap={4}>
              <Text size={1} weight="medium">
                {words("actions.unpublish.reliesOnIt")}
              </Text>
              <Stack as="ul" gap={3} aria-label={words("actions.unpublish.reliesOnItList")}>
                {dependents.map((id) => (
                  <Text as="li" size={1} key={id}>
                    <DocumentTitle documentId={id} />
                  </Text>
                ))}
              </Stack>
              <Flex as="label" gap={3} align="center">
                <Checkbox
                  checked={cascade}
                  onChange={(event) => setCascade(event.currentTarget.checked)}
                />
                <Text size={1}>{words("actions.unpublish.takeThemToo")}</Text>
              </Flex>
            </Stack>
          </Card>
        )}
      </Stack>
    </GateDialog>
  );
}

function confirmKey(isInside: boolean, cascade: boolean): HavenKey {
  if (cascade) {
    return isInside ? "actions.unpublish.confirmAllInside" : "actions.unpublish.confirmAll";
  }
  return isInside ? "actions.unpublish.labelInside" : "actions.unpublish.label";
}
