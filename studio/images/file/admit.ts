/** Whether a file is taken, by its bytes alone, before a browser unpacks it. */
import { metadataIn, type ImageMetadata } from "../../../policy/index.ts";
import { isTaken, kindOf, type OtherKind, type TakenKind } from "./kind.ts";
import { MOST_BYTES, MOST_PIXELS } from "./limits.ts";
import { statedSize, type Size } from "./size.ts";

/** Why a file is not taken. Each has words of its own, which say what to do instead. */
export type Refusal =
  | OtherKind
  | "unknown"
  | "empty"
  | "too-many-bytes"
  | "too-many-pixels"
  | "damaged";

export interface Admitted {
  readonly kind: TakenKind;
  /** As the header says. */
  readonly size: Size;
  /** What the file holds beside the picture, and the upload will not. */
  readonly held: ImageMetadata;
}

export type Admission =
  | { readonly taken: true; readonly file: Admitted }
  | { readonly taken: false; readonly refusal: Refusal };

/** Of a file's size alone, so that nobody reads a film into memory to find out that it is one. */
export function refusalBySize(bytes: number): Refusal | undefined {
  if (bytes === 0) return "empty";
  return bytes > MOST_BYTES ? "too-many-bytes" : undefined;
}

export function admit(bytes: Uint8Array): Admission {
  const bySize = refusalBySize(bytes.length);
  if (bySize !== undefined) return refused(bySize);
  const kind = kindOf(bytes);
  if (!isTaken(kind)) return refused(kind);
  const size = statedSize(bytes, kind);
  if (size === undefined) return refused("damaged");
  if (size.width * size.height > MOST_PIXELS) return refused("too-many-pixels");
  return { taken: true, file: { kind, size, held: metadataIn(bytes) } };
}

function refused(refusal: Refusal): Admission {
  return { taken: false, refusal };
}
