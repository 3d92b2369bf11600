import { CHILDREN_FRAMES } from "./children.ts";
import { HARM_FRAMES } from "./harm.ts";
import { PROTECTION_FRAMES } from "./protection.ts";
import { SUFFERING_FRAMES } from "./suffering.ts";

/**
 * Words by which a sentence is understood: who is in it, what is done, and what for. Written as
 * `policy/text/phrases.ts` reads them. House lists, in English, Tagalog and Cebuano.
 *
 * Of two frames of one family (what stands before the colon) at one place the longer phrase counts,
 * so that "drug abuse" is not abuse and "mga bata" are many.
 */
export const FRAMES = {
  ...CHILDREN_FRAMES,
  ...HARM_FRAMES,
  ...PROTECTION_FRAMES,
  ...SUFFERING_FRAMES,
} as const;

export type Frame = keyof typeof FRAMES;
