/**
 * The policy's findings on the text on the screen, while it is written: the same pure code that the
 * gate runs, here in the browser.
 */
import { useEffect, useMemo, useState } from "react";
import { useClient, type SanityDocumentLike } from "sanity";
import { judge, makeContext, type Judgement, type PolicyDocument } from "../../policy/index.ts";
import { API_VERSION } from "../api-version.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { loadDependencies, type Queries } from "../../schemas/validation/dependencies.ts";
import { sharedQueries } from "../../schemas/validation/shared-queries.ts";

/** How long a person must pause before the text is judged anew: long enough not to slow typing. */
const PAUSE_MS = 200;

export interface LiveJudgement {
  /** The latest judgement; undefined until the first is done. */
  readonly judgement: Judgement | undefined;
  /** The very document that `judgement` is about: what its paths and spans lead into. */
  readonly judged: PolicyDocument | undefined;
  /** Why nothing could be judged. */
  readonly failure: string | undefined;
}

/** `document` is what the form shows. Give the same object while nothing changed. */
export function useJudgement(documentId: string, document: SanityDocumentLike): LiveJudgement {
  const client = useClient({ apiVersion: API_VERSION });
  const queries = useMemo(() => sharedQueries(client), [client]);
  const [live, setLive] = useState<LiveJudgement>(NOTHING_YET);
  const { changesElsewhere } = useGateAccess();

  useEffect(() => {
    let isCurrent = true;
    queries.asOf(changesElsewhere);
    const root: PolicyDocument = { ...document, _id: documentId, _type: document._type };
    const timer = setTimeout(() => {
      judgeWhole(root, queries).then(
        (judgement) => isCurrent && setLive({ judgement, judged: root, failure: undefined }),
        (error: unknown) => isCurrent && setLive({ ...NOTHING_YET, failure: failureOf(error) }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [changesElsewhere, document, documentId, queries]);
  return live;
}

const NOTHING_YET: LiveJudgement = { judgement: undefined, judged: undefined, failure: undefined };

async function judgeWhole(root: PolicyDocument, queries: Queries): Promise<Judgement> {
  const gathered = await loadDependencies(queries, root);
  return judge(root, makeContext({ now: new Date().toISOString(), ...gathered }));
}

function failureOf(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  return `What this text rests on could not be read, so it could not be checked here: ${detail}`;
}
