/** What a picture may be before and after it is made ready. */

/** Bytes of a file that is read at all: more than any telephone or camera writes in these formats. */
export const MOST_BYTES = 60 * 2 ** 20;

/** Pixels that are unpacked: four bytes each, so 256 MB at most. A small file can claim many more. */
export const MOST_PIXELS = 64_000_000;

/** Pixels along the longer side of what is uploaded: a full page in print, two screens on the web. */
export const LONGEST_SIDE = 4096;

/** Bytes of what is uploaded; a PNG beyond them becomes a JPEG if nothing in it is transparent. */
export const MOST_UPLOADED_BYTES = 12 * 2 ** 20;
