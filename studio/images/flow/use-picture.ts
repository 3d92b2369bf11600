import { useEffect, useState } from "react";
import type { Refusal } from "../file/admit.ts";
import { NotTaken, unpack, type Unpacked } from "../file/unpack.ts";

/** A file on its way into the flow. */
export type PictureState =
  | { readonly state: "reading" }
  | { readonly state: "refused"; readonly refusal: Refusal }
  | { readonly state: "ready"; readonly unpacked: Unpacked };

/** Unpacks the file on this computer, and frees the memory when it is not shown any more. */
export function usePicture(file: Blob): PictureState {
  const [answer, setAnswer] = useState<{ readonly of: Blob; readonly is: PictureState }>();
  useEffect(() => {
    let isCurrent = true;
    let unpacked: Unpacked | undefined;
    unpack(file).then(
      (done) => {
        if (!isCurrent) {
          done.bitmap.close();
          return;
        }
        unpacked = done;
        setAnswer({ of: file, is: { state: "ready", unpacked } });
      },
      (error: unknown) => {
        if (!isCurrent) return;
        const refusal = error instanceof NotTaken ? error.refusal : "damaged";
        setAnswer({ of: file, is: { state: "refused", refusal } });
      },
    );
    return () => {
      isCurrent = false;
      setAnswer(undefined);
      unpacked?.bitmap.close();
    };
  }, [file]);
  return answer?.of === file ? answer.is : { state: "reading" };
}
