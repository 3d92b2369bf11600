/** What the world can read now, from the public data set itself; what ends soonest comes first. */
import { Box, Card, Text } from "@sanity/ui";
import { useMemo, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import type { UserComponent } from "sanity/structure";
import { z } from "zod";
import { NO_END, PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { API_VERSION } from "../api-version.ts";
import { useWords } from "../i18n/words.ts";
import { LiveList } from "../views/live-list.tsx";
import { useLiveQuery, type LiveAnswer, type LiveQuery } from "../views/use-live-query.ts";
import { PUBLIC_DATASET } from "../workspaces/datasets.ts";

/** More than this is for search and for the library. */
const MOST_ROWS = 500;

const publishedSchema = z.object({
  documentId: z.string(),
  documentType: z.string(),
  validUntil: z.string().nullable(),
});
type Published = z.infer<typeof publishedSchema>;

const ROW = `{
  "documentId": _id, "documentType": _type, "validUntil": coalesce(seal.validUntil, null)
}`;

/** Ordered by the attribute alone, so that an index gives the first rows of many. */
const SEALED: LiveQuery<Published> = {
  query: `*[_type in $types] | order(seal.validUntil asc, _type asc, _id asc)
    [0...${MOST_ROWS}] ${ROW}`,
  params: { types: PUBLIC_TYPES },
  listenTo: "*[_type in $types]",
  rows: z.array(publishedSchema),
};

/** Asked apart: there should be none, and they would come last, perhaps after the last row shown. */
const WITHOUT_SEAL: LiveQuery<Published> = {
  ...SEALED,
  query: `*[_type in $types && !defined(seal.validUntil)] | order(_id asc)[0...${MOST_ROWS}] ${ROW}`,
};

export const PublishedDocuments: UserComponent = ({ childItemId }) => {
  const editorial = useClient({ apiVersion: API_VERSION });
  const client = useMemo(() => editorial.withConfig({ dataset: PUBLIC_DATASET }), [editorial]);
  const words = useWords();
  const answer = withoutSealFirst(useLiveQuery(client, SEALED), useLiveQuery(client, WITHOUT_SEAL));
  const isCut = answer.state === "ready" && answer.rows.length === MOST_ROWS;
  return (
    <>
      <LiveList
        title={words("structure.published.list")}
        answer={answer}
        emptyWords={words("structure.published.empty")}
        openId={childItemId}
        below={Validity}
      />
      {isCut && (
        <Card padding={4}>
          <Text size={1} muted>
            {words("structure.published.cut", { most: MOST_ROWS })}
          </Text>
        </Card>
      )}
    </>
  );
};

/** What nobody should find stands above the rest; the rest does not wait for it. */
function withoutSealFirst(
  all: LiveAnswer<Published>,
  withoutSeal: LiveAnswer<Published>,
): LiveAnswer<Published> {
  if (withoutSeal.state === "failed") return withoutSeal;
  if (all.state !== "ready" || withoutSeal.state !== "ready") return all;
  const sealed = all.rows.filter(({ validUntil }) => validUntil !== null);
  return { state: "ready", rows: [...withoutSeal.rows, ...sealed].slice(0, MOST_ROWS) };
}

function Validity({ row }: { readonly row: Published }): ReactNode {
  const words = useWords();
  const { validUntil } = row;
  if (validUntil === NO_END) return null;
  return (
    <Box padding={2}>
      {validUntil === null ? (
        <Text size={1}>{words("structure.published.noSeal")}</Text>
      ) : (
        <ValidUntil moment={new Date(validUntil)} />
      )}
    </Box>
  );
}

function ValidUntil({ moment }: { readonly moment: Date }): ReactNode {
  const words = useWords();
  const [now] = useState(() => Date.now());
  const hasEnded = moment.getTime() <= now;
  const day = moment.toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" });
  return (
    <Text size={1} muted={!hasEnded}>
      {words(hasEnded ? "structure.published.ended" : "structure.published.sealedUntil", { day })}
    </Text>
  );
}
