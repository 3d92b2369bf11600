/** Older versions that a text can be compared with: as published, as returned, as looked at before. */
import { useEffect, useMemo, useState } from "react";
import { useClient } from "sanity";
import { z } from "zod";
import { asPublished } from "../../../../contracts/reviewed-text.ts";
import type { CheckResponse } from "../../../../gate/api.ts";
import { API_VERSION } from "../../../api-version.ts";
import type { Fields } from "../reading/values.ts";
import type { Snapshot } from "./read-snapshot.ts";

export type BaseName = "published" | "returned" | "before";

export interface Base {
  readonly name: BaseName;
  /** As it would be, or was, published. */
  readonly text: Fields;
  /** When it was so, where that is known; ISO 8601. */
  readonly at: string | undefined;
}

const documentsSchema = z.object({
  documents: z.array(z.looseObject({ _id: z.string(), _type: z.string() })),
});

/** The bases there are for this text, the most telling first. */
export function useOlderTexts(
  shown: Snapshot,
  before: Snapshot | undefined,
  check: CheckResponse | undefined,
): readonly Base[] {
  const returnedAt = lastReturn(shown, check);
  const returned = useTextAt(shown.documentId, returnedAt);
  const { published, draft } = shown;
  return useMemo(
    () => [
      ...(before === undefined || before.digest === shown.digest
        ? []
        : [{ name: "before" as const, text: before.text, at: undefined }]),
      ...(returned === undefined
        ? []
        : [{ name: "returned" as const, text: returned, at: returnedAt }]),
      ...(published === undefined || draft === undefined
        ? []
        : [
            {
              name: "published" as const,
              text: asPublished(published),
              at: textOf(published["_updatedAt"]),
            },
          ]),
    ],
    [before, draft, published, returned, returnedAt, shown.digest],
  );
}

/** When another text than this was last returned. */
function lastReturn(shown: Snapshot, check: CheckResponse | undefined): string | undefined {
  return check?.reviews.findLast(
    ({ decision, digest }) => decision === "changes-requested" && digest !== shown.digest,
  )?.reviewedAt;
}

/** The draft as it stood at a moment; nothing where the history does not tell. */
function useTextAt(documentId: string, at: string | undefined): Fields | undefined {
  const client = useClient({ apiVersion: API_VERSION });
  const [found, setFound] = useState<{ readonly at: string; readonly text: Fields }>();
  useEffect(() => {
    if (at === undefined) return undefined;
    const abort = new AbortController();
    const { dataset = "" } = client.config();
    client
      .request<unknown>({
        url: `/data/history/${dataset}/documents/${encodeURIComponent(`drafts.${documentId}`)}`,
        query: { time: at, tag: "haven.review-returned" },
        signal: abort.signal,
      })
      .then((answer) => {
        const [document] = documentsSchema.parse(answer).documents;
        if (document !== undefined && !abort.signal.aborted) {
          setFound({ at, text: asPublished(document) });
        }
      })
      // A comparison less, and the others stay: nothing is decided by it.
      .catch(() => undefined);
    return () => abort.abort();
  }, [at, client, documentId]);
  return found !== undefined && found.at === at ? found.text : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
