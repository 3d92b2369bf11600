/** Unpacking a file in the browser: the picture in it, upright, and nothing else. */
import { admit, refusalBySize, type Admitted, type Refusal } from "./admit.ts";
import { MOST_PIXELS } from "./limits.ts";

/** A picture in memory. Whoever has it closes the bitmap. */
export interface Unpacked {
  /** Upright: the browser has turned it as its EXIF said. */
  readonly bitmap: ImageBitmap;
  readonly from: Admitted;
}

/** The file is not taken. `refusal` says why. */
export class NotTaken extends Error {
  override readonly name = "NotTaken";
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`The file is not taken: ${refusal}.`, options);
    this.refusal = refusal;
  }
}

/** Throws `NotTaken`. The file stays where it is: nothing here sends anything. */
export async function unpack(file: Blob): Promise<Unpacked> {
  const bySize = refusalBySize(file.size);
  if (bySize !== undefined) throw new NotTaken(bySize);
  const bytes = await bytesOf(file);
  const admission = admit(bytes);
  if (!admission.taken) throw new NotTaken(admission.refusal);
  // Cut off or malformed: a browser might show half of it.
  if (admission.file.held === "unreadable") throw new NotTaken("damaged");
  const bitmap = await bitmapOf(bytes);
  if (bitmap.width * bitmap.height > MOST_PIXELS) {
    bitmap.close();
    throw new NotTaken("too-many-pixels");
  }
  return { bitmap, from: admission.file };
}

/** A file that was moved away, or a card that was pulled out, cannot be read any more. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new NotTaken("damaged", { cause });
  }
}

async function bitmapOf(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  try {
    // A blob of the bytes alone: what the file called itself plays no part.
    return await createImageBitmap(new Blob([bytes]), { imageOrientation: "from-image" });
  } catch (cause) {
    throw new NotTaken("damaged", { cause });
  }
}
