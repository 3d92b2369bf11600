import { useEffect, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import { z } from "zod";
import { API_VERSION } from "../api-version.ts";

/** Whatever a document of ours is called, by type. */
const TITLE_QUERY = `*[_id == $id || _id == "drafts." + $id][0]{
  "title": coalesce(title, name, question, pseudonym, term, text)
}`;
const titleSchema = z.object({ title: z.string().nullable() }).nullable();

/** The title of a document by its published id; the id itself where it has none. */
export function DocumentTitle({ documentId }: { readonly documentId: string }): ReactNode {
  const client = useClient({ apiVersion: API_VERSION });
  const [title, setTitle] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    client.fetch<unknown>(TITLE_QUERY, { id: documentId }, { perspective: "raw" }).then(
      (answer) => isCurrent && setTitle(titleSchema.parse(answer)?.title ?? documentId),
      () => isCurrent && setTitle(documentId),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, documentId]);
  return title ?? "…";
}
