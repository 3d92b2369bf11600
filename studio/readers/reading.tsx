import { Stack } from "@sanity/ui";
import { useMemo, type ReactNode } from "react";
import { isObjectSchemaType, useSchema } from "sanity";
import { useWords } from "../i18n/words.ts";
import { PassageView } from "../tools/review-desk/document/passage-view.tsx";
import { passagesOf } from "../tools/review-desk/reading/passages.ts";
import { titleIn } from "../tools/review-desk/reading/titles.ts";
import type { ReadersForm } from "./read.ts";

/** The passages of a public form, drawn as the review desk draws those of a draft; no seal, no ids. */
export function Reading({ form }: { readonly form: ReadersForm }): ReactNode {
  const words = useWords();
  const schemaType = useSchema().get(form.document._type);
  const passages = useMemo(() => {
    if (!isObjectSchemaType(schemaType)) return [];
    const titleOf = (id: string): string => titleIn(form.known, id);
    const content = Object.entries(form.document).filter(
      ([name]) => name !== "seal" && (name === "_type" || !name.startsWith("_")),
    );
    return passagesOf(Object.fromEntries(content), schemaType, { titleOf, words });
  }, [form, schemaType, words]);
  return (
    <Stack gap={4}>
      {passages.map((passage) => (
        <PassageView key={passage.id} passage={passage} shown={form} />
      ))}
    </Stack>
  );
}
