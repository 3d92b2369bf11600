import { useMemo } from "react";
import { useClient, useSchema } from "sanity";
import { z } from "zod";
import { API_VERSION } from "../api-version.ts";
import { useLiveQuery, type LiveAnswer, type LiveQuery } from "../views/use-live-query.ts";
import { PUBLIC_DATASET } from "../workspaces/datasets.ts";
import {
  ASIDE,
  USES_CHANGES,
  USES_QUERY,
  userDocuments,
  usesIn,
  type Use,
  type UserDocument,
} from "./uses.ts";

/** What uses one of these ids, live. `key` is the ids in one string, so that it is stable. */
export function useUses(key: string): LiveAnswer<Use> {
  const client = useClient({ apiVersion: API_VERSION });
  const schema = useSchema();
  const query = useMemo((): LiveQuery<UserDocument> => {
    const ids = key === "" ? [] : key.split(" ");
    return {
      query: USES_QUERY,
      params: { ids, aside: ASIDE },
      listenTo: USES_CHANGES,
      rows: userDocuments,
    };
  }, [key]);
  const answer = useLiveQuery(client, query);
  return useMemo(
    () =>
      answer.state === "ready"
        ? { state: "ready", rows: usesIn(answer.rows, key.split(" "), schema) }
        : answer,
    [answer, key, schema],
  );
}

const publicSchema = z.array(z.string());

/** Those of these documents that are in the public data set now. */
export function usePublicIds(uses: readonly Use[]): ReadonlySet<string> {
  const editorial = useClient({ apiVersion: API_VERSION });
  const client = useMemo(() => editorial.withConfig({ dataset: PUBLIC_DATASET }), [editorial]);
  const key = uses.map(({ documentId }) => documentId).join(" ");
  const query = useMemo(
    (): LiveQuery<string> => ({
      query: "*[_id in $ids && defined(seal)]._id",
      params: { ids: key.split(" ") },
      listenTo: "*[_id in $ids]",
      rows: publicSchema,
    }),
    [key],
  );
  const answer = useLiveQuery(client, query);
  return useMemo(() => new Set(answer.state === "ready" ? answer.rows : []), [answer]);
}
