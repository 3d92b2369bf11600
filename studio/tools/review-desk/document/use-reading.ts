import { useCallback, useMemo } from "react";
import { useSchema, type ObjectSchemaType } from "sanity";
import { z } from "zod";
import { asPublished } from "../../../../contracts/reviewed-text.ts";
import { useWords } from "../../../i18n/words.ts";
import type { Passage } from "../reading/passage.ts";
import { passagesOf } from "../reading/passages.ts";
import { titleIn } from "../reading/titles.ts";
import type { Fields } from "../reading/values.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";

const storedSchema = z.looseObject({ _id: z.string(), _type: z.string() });

/** Reads a stored version of the document on the screen. Stable while what it rests on is the same. */
export function useReader(shown: Snapshot): (document: Fields) => readonly Passage[] {
  const words = useWords();
  const type: unknown = useSchema().get(shown.text._type);
  const { known } = shown;
  const id = shown.documentId;
  return useCallback(
    (document) => {
      if (!isObjectType(type)) return [];
      const stored = storedSchema.parse({ _id: id, ...document });
      return passagesOf(asPublished(stored), type, {
        titleOf: (target) => titleIn(known, target),
        words,
      });
    },
    [id, known, type, words],
  );
}

export function usePassages(
  read: (document: Fields) => readonly Passage[],
  document: Fields | undefined,
): readonly Passage[] {
  return useMemo(() => (document === undefined ? [] : read(document)), [document, read]);
}

function isObjectType(type: unknown): type is ObjectSchemaType {
  return typeof type === "object" && type !== null && "fields" in type && "name" in type;
}
