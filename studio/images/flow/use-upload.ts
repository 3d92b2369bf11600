import { useEffect, useRef, useState } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../api-version.ts";
import type { Prepared } from "../file/prepare.ts";
import { uploadPicture } from "../upload.ts";

export interface UploadState {
  readonly isUploading: boolean;
  /** Why the last attempt failed. */
  readonly failure: string | undefined;
  /** `onDone` gets the id of the asset. It is not called where the dialog was closed meanwhile. */
  readonly start: (prepared: Prepared, onDone: (asset: string) => void) => void;
}

/** One upload, which ends when the dialog does. */
export function useUpload(): UploadState {
  const client = useClient({ apiVersion: API_VERSION });
  const [isUploading, setUploading] = useState(false);
  const [failure, setFailure] = useState<string>();
  const abort = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const start: UploadState["start"] = (prepared, onDone) => {
    const controller = new AbortController();
    abort.current = controller;
    setUploading(true);
    setFailure(undefined);
    uploadPicture(client, prepared, { signal: controller.signal }).then(
      onDone,
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setUploading(false);
        setFailure(error instanceof Error ? error.message : String(error));
      },
    );
  };
  return { isUploading, failure, start };
}
