import { Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useState, type ReactNode } from "react";
import type { CheckResponse } from "../../gate/api.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { reviewKindWord } from "../gate-access/readiness.ts";
import { GateDialog } from "./gate-dialog.tsx";
import { NoteField } from "./note-field.tsx";

/** Asks reviewers to look at exactly the text that `check` is about. */
export function RequestReviewDialog(props: {
  readonly check: CheckResponse;
  readonly onClose: () => void;
}): ReactNode {
  const { client, recheck } = useGateAccess();
  const toast = useToast();
  const [note, setNote] = useState("");
  // As it was when the dialog opened: what is asked for is what was on the screen then.
  const [check] = useState(props.check);
  const kinds = check.requiredReviews.map(reviewKindWord).join(" and ") || "its warnings";

  return (
    <GateDialog
      title="Request review"
      confirm="Request review"
      onClose={props.onClose}
      onConfirm={async () => {
        const text = note.trim();
        await client.requestReview(check.documentId, {
          digest: check.digest,
          ...(text === "" ? {} : { note: text }),
        });
        toast.push({ status: "success", title: "Review requested" });
        recheck();
      }}
    >
      <Stack gap={4}>
        <Text size={1}>
          {`It goes to the review desk for: ${kinds}. If you change the text afterwards, ask again.`}
        </Text>
        <NoteField
          label="Note to the reviewers (optional)"
          hint="What it is for, by when, what to look at closely. No real names."
          value={note}
          onChange={setNote}
        />
      </Stack>
    </GateDialog>
  );
}
