/**
 * Takes a document down. What refers to it strongly must come down with it; the gate names those,
 * and nothing goes before the person has seen the list and said yes to it.
 */
import { Card, Checkbox, Flex, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useState, type ReactNode } from "react";
import { GateRefusal } from "../gate-access/client.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { DocumentTitle } from "../views/document-title.tsx";
import { GateDialog } from "./gate-dialog.tsx";
import { NoteField } from "./note-field.tsx";

/** What taking down is called, for what is public and for what is not. */
export const UNPUBLISH = "Unpublish";
export const END_EFFECT = "End effect";

/** The gate takes no shorter reason: it stands in the audit for good. */
const SHORTEST_REASON = 3;

export function UnpublishDialog(props: {
  readonly documentId: string;
  /** True for what takes effect without being public: consents, survivors, classified names. */
  readonly isInside: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { documentId, isInside } = props;
  const verb = isInside ? END_EFFECT : UNPUBLISH;
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
        title: isInside ? "No longer in effect" : "No longer public",
        description: others > 0 ? `And ${others} that relied on it.` : undefined,
      });
      recheck();
    } catch (error) {
      if (error instanceof GateRefusal) setDependents(error.problem.dependents ?? []);
      throw error;
    }
  };

  return (
    <GateDialog
      title={verb}
      confirm={cascade ? `${verb} all` : verb}
      tone="critical"
      incomplete={
        reason.trim().length < SHORTEST_REASON
          ? "Give the reason."
          : mustAgree
            ? "Agree to take down what relies on it."
            : undefined
      }
      onClose={props.onClose}
      onConfirm={takeDown}
    >
      <Stack gap={5}>
        <Text size={1}>
          {isInside
            ? "It has no effect any more from now on, and stays here as a draft."
            : "Nobody can read it any more from now on, and it stays here as a draft."}{" "}
          The reason is kept in the audit.
        </Text>
        <NoteField
          label="Reason"
          hint="For example: consent withdrawn, a mistake in the figures. No real names."
          value={reason}
          onChange={setReason}
        />
        {dependents.length > 0 && (
          <Card tone="caution" padding={3} radius={2} border>
            <Stack gap={4}>
              <Text size={1} weight="medium">
                These rely on it and would come down too:
              </Text>
              <Stack as="ul" gap={3} aria-label="Relies on it">
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
                <Text size={1}>Take these down too</Text>
              </Flex>
            </Stack>
          </Card>
        )}
      </Stack>
    </GateDialog>
  );
}
