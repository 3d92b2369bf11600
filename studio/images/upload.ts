/** Sends prepared bytes to the lake: without a name, without anything else. */
import type { SanityClient } from "sanity";
import type { Prepared } from "./file/prepare.ts";

export interface UploadOptions {
  /** Stops the upload; the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The id of the stored asset. Rejects with whatever the client tells of a failure. */
export function uploadPicture(
  client: SanityClient,
  { blob }: Prepared,
  { signal, onProgress }: UploadOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // Not a `File`: the client would send the name of one along.
    const events = client.observable.assets.upload("image", blob, { contentType: blob.type });
    const subscription = events.subscribe({
      next: (event) => {
        if (event.type === "response") resolve(event.body.document._id);
        else if (event.stage === "upload") onProgress?.(event.percent / 100);
      },
      error: reject,
    });
    signal?.addEventListener(
      "abort",
      () => {
        subscription.unsubscribe();
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
