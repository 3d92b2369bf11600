/**
 * Judges the text on the screen while it is written, in the browser, once for everything that
 * shows the findings. What it rests on is asked for once and kept: a keystroke asks nobody.
 */
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import { useDocumentPane } from "sanity/structure";
import type { PolicyDocument } from "../../policy/index.ts";
import { sharedQueries } from "../../schemas/validation/shared-queries.ts";
import { API_VERSION } from "../api-version.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { useWords } from "../i18n/words.ts";
import { marksOf } from "../marks/marks.ts";
import { JudgementContext, NOT_JUDGED, type LiveJudgement } from "./context.ts";
import { judgeLive, type Judged } from "./judge-live.ts";
import { dueAt, whenIdle } from "./when-quiet.ts";

/** Within a `GateAccessProvider`. `documentId` is the published id. */
export function JudgementProvider(props: {
  readonly documentId: string;
  readonly children: ReactNode;
}): ReactNode {
  const { documentId } = props;
  const { value } = useDocumentPane();
  const client = useClient({ apiVersion: API_VERSION });
  const queries = useMemo(() => sharedQueries(client), [client]);
  const { changesElsewhere } = useGateAccess();
  const words = useWords();
  const [live, setLive] = useState<LiveJudgement>(NOT_JUDGED);
  const waitingSince = useRef<number>(undefined);

  useEffect(() => {
    const endWatch = queries.watch();
    return () => endWatch();
  }, [queries]);

  useEffect(() => {
    let isCurrent = true;
    let cancel = (): void => undefined;
    queries.asOf(changesElsewhere);
    const now = performance.now();
    waitingSince.current ??= now;
    const judgeNow = async (): Promise<void> => {
      waitingSince.current = undefined;
      const document: PolicyDocument = { ...value, _id: documentId, _type: value._type };
      try {
        const judged = await judgeLive(document, queries, new Date());
        if (isCurrent) setLive(liveOf(judged));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const failure = words("compliance.findings.failed", { reason });
        if (isCurrent) setLive({ ...NOT_JUDGED, failure });
      }
    };
    const timer = setTimeout(
      () => {
        cancel = whenIdle(() => void judgeNow());
      },
      dueAt(now, waitingSince.current) - now,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      cancel();
    };
  }, [changesElsewhere, documentId, queries, value, words]);

  return <JudgementContext value={live}>{props.children}</JudgementContext>;
}

function liveOf(judged: Judged): LiveJudgement {
  const marks = marksOf(judged.document, judged.judgement.findings);
  return { judged, marks, failure: undefined };
}
