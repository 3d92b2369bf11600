import { Card, Stack } from "@sanity/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import { compare } from "../difference/compare.ts";
import { useAuthorship } from "../history/use-authorship.ts";
import { useOlderTexts, type BaseName } from "../snapshot/use-older-text.ts";
import type { ReadText } from "../snapshot/use-text.ts";
import { AuthorsOfAll } from "./authors.tsx";
import { Comparison } from "./comparison.tsx";
import { ReadingRows } from "./reading-rows.tsx";
import { usePassages, useReader } from "./use-reading.ts";

/** The text as it will be read, beside what is another in it than in an older version. */
export function ComparedText(props: {
  readonly text: Extract<ReadText, { state: "ready" }>;
  readonly onlyChanges: boolean;
  readonly onOnlyChanges: (only: boolean) => void;
}): ReactNode {
  const { text, onlyChanges, onOnlyChanges } = props;
  const { shown, before, check } = text;
  const words = useWords();
  const read = useReader(shown);
  const bases = useOlderTexts(shown, before, check);
  const [chosen, setBase] = useState<BaseName>();
  const base = bases.find(({ name }) => name === chosen) ?? bases[0];
  const now = usePassages(read, shown.text);
  const older = usePassages(read, base?.text);
  const rows = useMemo(() => compare(older, now), [now, older]);
  const authorship = useAuthorship(shown, read);
  const hasDraft = shown.draft !== undefined;
  return (
    <Card
      flex={1}
      as="section"
      aria-label={words("reviewDesk.document.text")}
      style={{ minWidth: 0 }}
    >
      <Stack gap={4}>
        <Comparison
          bases={bases}
          base={base}
          rows={rows}
          hasDraft={hasDraft}
          onlyChanges={onlyChanges}
          onBase={setBase}
          onOnlyChanges={onOnlyChanges}
        />
        {hasDraft && <AuthorsOfAll authorship={authorship} />}
        <ReadingRows
          rows={rows}
          hasBase={base !== undefined}
          onlyChanges={onlyChanges && base !== undefined}
          shown={shown}
          authorship={authorship}
        />
      </Stack>
    </Card>
  );
}
