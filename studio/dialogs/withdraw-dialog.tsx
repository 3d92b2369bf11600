/**
 * Withdraws a consent. Everything that rests on it goes, so the person first sees all of it: what
 * readers lose, the drafts that lose a picture, the copies that only people can call back.
 */
import { Checkbox, Flex, Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useState, type ReactNode } from "react";
import { CHANNELS } from "../../contracts/vocabulary.ts";
import type { DependentsResponse } from "../../gate/api.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { GateDialog } from "./gate-dialog.tsx";
import { NoteField } from "./note-field.tsx";
import { useDependents } from "./use-dependents.ts";
import { WhatGoes } from "./what-goes.tsx";

/** The gate takes no shorter reason: it stands in the audit for good. */
const SHORTEST_REASON = 3;

export function WithdrawDialog(props: {
  readonly consentId: string;
  readonly onClose: () => void;
}): ReactNode {
  const { consentId, onClose } = props;
  const words = useWords();
  const toast = useToast();
  const { client, recheck } = useGateAccess();
  const dependents = useDependents(client, consentId);
  const [reason, setReason] = useState("");
  const [hasRead, setRead] = useState(false);
  const known = dependents.state === "ready" ? dependents.response : undefined;
  const count = known?.documents.length ?? 0;

  const withdraw = async (): Promise<void> => {
    const receipt = await client.withdraw(consentId, { reason: reason.trim() });
    toast.push({
      status: "success",
      title: words("actions.withdraw.done"),
      description: [
        words("actions.withdraw.gone", { count: receipt.takenDown.length }),
        recallInWords(receipt.recall, words),
      ].join(" "),
      duration: 30_000,
      closable: true,
    });
    recheck();
  };

  return (
    <GateDialog
      title={words("actions.withdraw.label")}
      confirm={
        count === 0
          ? words("actions.withdraw.confirm")
          : words("actions.withdraw.confirmAll", { count })
      }
      tone="critical"
      incomplete={incompleteness()}
      onClose={onClose}
      onConfirm={withdraw}
    >
      <Stack gap={5}>
        <Text size={1}>{words("actions.withdraw.explained")}</Text>
        <WhatGoes dependents={dependents} />
        <NoteField
          label={words("actions.withdraw.reason")}
          hint={words("actions.withdraw.reasonHint")}
          value={reason}
          onChange={setReason}
        />
        {count > 0 && (
          <Flex as="label" gap={3} align="center">
            <Checkbox
              checked={hasRead}
              onChange={(event) => setRead(event.currentTarget.checked)}
            />
            <Text size={1}>{words("actions.withdraw.read")}</Text>
          </Flex>
        )}
      </Stack>
    </GateDialog>
  );

  /** Why it cannot be confirmed yet. Never before the list of what goes was there to be seen. */
  function incompleteness(): string | undefined {
    if (known === undefined) return words("actions.withdraw.listFirst");
    if (reason.trim().length < SHORTEST_REASON) return words("actions.reason.missing");
    return count > 0 && !hasRead ? words("actions.withdraw.readFirst") : undefined;
  }
}

/** "To call back by hand: Print (2)." Nothing where there are no copies elsewhere. */
function recallInWords(recall: DependentsResponse["recall"], words: Words): string {
  if (recall.length === 0) return "";
  const channels = recall.map(
    ({ channel, documentIds }) =>
      `${CHANNELS.find(({ value }) => value === channel)?.title ?? channel} (${documentIds.length})`,
  );
  return words("actions.withdraw.recall", { channels: channels.join(", ") });
}
