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
  const [state, setState] = useState<PreparedState>({ state: "working" });
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    let url: string | undefined;
    setState({ state: "working" });
    prepare(unpacked, shapes).then(
      (prepared) => {
        if (!isCurrent) return;
        url = URL.createObjectURL(prepared.blob);
        setState({ state: "ready", prepared, url });
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        if (isCurrent) setState({ state: "failed", reason });
      },
    );
    return () => {
      isCurrent = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [unpacked, shapes, isWanted]);
  return state;
}
