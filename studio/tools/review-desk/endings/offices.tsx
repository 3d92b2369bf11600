import { Heading, Stack, Text } from "@sanity/ui";
import { useId, useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../../api-version.ts";
import { useWords } from "../../../i18n/words.ts";
import { useLiveQuery } from "../../../views/use-live-query.ts";
import { PUBLIC_DATASET } from "../../../workspaces/datasets.ts";
import { Failed, Loading } from "../states.tsx";
import { CountTable } from "./count-table.tsx";
import { nextYear } from "./months.ts";
import { countsByOffice, NO_OFFICE } from "./queries.ts";

/** How many published documents of each office end within a year, with a consent that they rest on. */
export function Offices(): ReactNode {
  const words = useWords();
  const id = useId();
  const editorial = useClient({ apiVersion: API_VERSION });
  const client = useMemo(() => editorial.withConfig({ dataset: PUBLIC_DATASET }), [editorial]);
  const [period] = useState(() => nextYear(new Date()));
  const counted = useLiveQuery(
    client,
    useMemo(() => countsByOffice(period), [period]),
  );
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h3" size={1} id={id}>
        {words("reviewDesk.endings.byOffice")}
      </Heading>
      {counted.state === "loading" && <Loading />}
      {counted.state === "failed" && (
        <Failed
          words={words("common.listFailed", { reason: counted.reason })}
          retry={counted.retry}
        />
      )}
      {counted.state === "ready" && counted.rows.length === 0 && (
        <Text size={1} muted>
          {words("reviewDesk.endings.noOffice")}
        </Text>
      )}
      {counted.state === "ready" && counted.rows.length > 0 && (
        <CountTable
          caption={words("reviewDesk.endings.byOffice")}
          heads={[words("reviewDesk.endings.office"), words("reviewDesk.endings.documents")]}
          rows={counted.rows.map(({ officeId, name, count }) => ({
            key: officeId ?? NO_OFFICE,
            name: name ?? words("reviewDesk.endings.withoutOffice"),
            count,
            to: { page: "endings", by: "office", value: officeId ?? NO_OFFICE },
          }))}
        />
      )}
    </Stack>
  );
}
