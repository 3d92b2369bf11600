import { useEffect, useState } from "react";
import { prepare, type Prepared } from "../file/prepare.ts";
import type { Unpacked } from "../file/unpack.ts";
import type { Shape } from "../masks/shapes.ts";

/** The bytes to upload on their way. `url` shows exactly those. */
export type PreparedState =
  | { readonly state: "working" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "ready"; readonly prepared: Prepared; readonly url: string };

/** Makes the picture ready anew for each change of what covers it, as soon as it is wanted. */
export function usePrepared(
  unpacked: Unpacked,
  shapes: readonly Shape[],
  isWanted: boolean,
): PreparedState {
  const [answer, setAnswer] = useState<{ of: readonly Shape[]; is: PreparedState }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    let url: string | undefined;
    prepare(unpacked, shapes).then(
      (prepared) => {
        if (!isCurrent) return;
        url = URL.createObjectURL(prepared.blob);
        setAnswer({ of: shapes, is: { state: "ready", prepared, url } });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isCurrent) setAnswer({ of: shapes, is: { state: "failed", reason } });
      },
    );
    return () => {
      isCurrent = false;
      setAnswer(undefined);
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [unpacked, shapes, isWanted]);
  return isWanted && answer?.of === shapes ? answer.is : { state: "working" };
}
