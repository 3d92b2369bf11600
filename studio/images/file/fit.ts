import type { Size } from "./size.ts";
import { LONGEST_SIDE } from "./limits.ts";

/** The size at which a picture is uploaded: its own, or smaller by one factor. Never larger. */
export function fitted({ width, height }: Size, longest = LONGEST_SIDE): Size {
  const factor = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
}
