/** What the policy says of a picture in its document, before the picture is there. */
import { useEffect, useMemo, useState } from "react";
import { useClient } from "sanity";
import {
  isForTheGate,
  judge,
  makeContext,
  type Finding,
  type Path,
  type PolicyDocument,
} from "../../../policy/index.ts";
import { loadDependencies, type Queries } from "../../../schemas/validation/dependencies.ts";
import { sharedQueries } from "../../../schemas/validation/shared-queries.ts";
import { API_VERSION } from "../../api-version.ts";
import { imageOf, type Declaration } from "../declaration/declaration.ts";
import { leadsInto, withValueAt } from "../declaration/place.ts";
import type { Verdict } from "../declaration/readiness.ts";

/** Long enough not to judge at each letter. */
const PAUSE_MS = 200;

/** Nobody tells this dialog of changes elsewhere: what it rests on may be so old, and no older. */
const MAX_AGE_MS = 2000;

/** Stands for the asset that is not uploaded yet. */
const NO_ASSET = `image-${"0".repeat(40)}-1x1-png`;

export interface PlaceOfPicture {
  /** The document as it is in the form. */
  readonly document: PolicyDocument;
  /** Where the picture will stand in it. */
  readonly path: Path;
}

/** `place` keeps its identity while the document behind the dialog stays. */
export function useVerdict(place: PlaceOfPicture, declaration: Declaration): Verdict {
  const client = useClient({ apiVersion: API_VERSION });
  const queries = useMemo(() => sharedQueries(client, MAX_AGE_MS), [client]);
  const [answer, setAnswer] = useState<{ of: Declaration; is: Verdict }>();
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      findingsOn(place, declaration, queries).then(
        (is) => isCurrent && setAnswer({ of: declaration, is }),
        () => isCurrent && setAnswer({ of: declaration, is: "failed" }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [declaration, place, queries]);
  return answer?.of === declaration ? answer.is : undefined;
}

/** Rejects where the policy could not judge at all. */
async function findingsOn(
  { document, path }: PlaceOfPicture,
  declaration: Declaration,
  queries: Queries,
): Promise<readonly Finding[]> {
  const root = withValueAt(document, path, imageOf(declaration, NO_ASSET));
  const gathered = await loadDependencies(queries, root);
  const { findings } = judge(root, makeContext({ now: new Date().toISOString(), ...gathered }));
  const fault = findings.find(({ engineFault }) => engineFault === true);
  if (fault !== undefined) throw new Error(fault.message);
  const asset = [...path, "asset"];
  return findings.filter(
    (finding) =>
      leadsInto(finding.path, path) && !leadsInto(finding.path, asset) && !isForTheGate(finding),
  );
}
