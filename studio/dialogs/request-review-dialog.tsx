import { Stack, Text } from "@sanity/ui";
import { useToast } from "@sanity/ui/toast";
import { useState, type ReactNode } from "react";
import { useCurrentLocale } from "sanity";
import type { CheckResponse } from "../../gate/api.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { reviewKindWord } from "../gate-access/readiness.ts";
import { useWords } from "../i18n/words.ts";
import { GateDialog } from "./gate-dialog.tsx";
import { NoteField } from "./note-field.tsx";

/** Asks reviewers to look at exactly the text that `check` is about. */
export function RequestReviewDialog(props: {
  readonly check: CheckResponse;
  readonly onClose: () => void;
}): ReactNode {
  const words = useWords();
  const { client, recheck } = useGateAccess();
  const toast = useToast();
  const [note, setNote] = useState("");
  // As it was when the dialog opened: what is asked for is what was on the screen then.
  const [check] = useState(props.check);
  const { id: locale } = useCurrentLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const kinds =
    check.requiredReviews.length === 0
      ? words("actions.requestReview.warnings")
      : list.format(check.requiredReviews.map(reviewKindWord));

  return (
    <GateDialog
      title={words("actions.requestReview.label")}
      confirm={words("actions.requestReview.label")}
      onClose={props.onClose}
      onConfirm={async () => {
        const text = note.trim();
        await client.requestReview(check.documentId, {
          digest: check.digest,
          ...(text === "" ? {} : { note: text }),
        });
        toast.push({ status: "success", title: words("actions.requestReview.done") });
        recheck();
      }}
    >
      <Stack gap={4}>
        <Text size={1}>{words("actions.requestReview.goes", { kinds })}</Text>
        <NoteField
          label={words("actions.requestReview.note")}
          hint={words("actions.requestReview.noteHint")}
          value={note}
          onChange={setNote}
        />
      </Stack>
    </GateDialog>
  );
}
