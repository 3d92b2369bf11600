/** What is written where an alternative text should stand, and is none. */
import { fold } from "../text/fold.ts";

const EXTENSION = /\.(?:jpe?g|png|webp|gif|avif|svg|tiff?|hei[cf]|bmp|raw|dng|psd)$/iu;

/** Names that cameras, telephones and messengers give, with their numbers. */
const CAMERA_NAME =
  /^(?:IMG|DSC[NF]?|PXL|MVIMG|VID|GOPR|FB[_-]IMG|P|_MG|SAM|WhatsApp[ _-]Image|Screen[ _-]?shot|received|image|photo|picture|pic|scan|untitled|larawan|litrato)[ _-]*[0-9][0-9 _.,():-]*(?:at[ 0-9.:]+(?:[AP]M)?)?$/iu;

/** One word with underscores, or with hyphens and digits, or a digest: nobody speaks so. */
const MACHINE_WORD = /^(?=\S*_)\S+$|^(?=\S*\d)\w+(?:-\w+){2,}$|^[0-9a-f]{16,}(?:-\d+x\d+)?$/iu;

export function isFileName(alt: string): boolean {
  return EXTENSION.test(alt) || CAMERA_NAME.test(alt) || MACHINE_WORD.test(alt);
}

const KIND_OF_IMAGE = "(?:image|photograph|photo|picture|pic|larawan|litrato|retrato|hulagway)";

/** "Photo of …", with the letter that comes after it: what a screen reader says already. */
export const LEAD_IN = new RegExp(
  String.raw`^\s*(?:(?:an?|the|this is an?|ang|isang|usa ka)\s+)?${KIND_OF_IMAGE}s?\s+(?:of|showing|depicting|ng|nina|ni|sa)\s+(?<next>\p{L})`,
  "iu",
);

/** What stands for a text that nobody wrote. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  "image photo photograph picture pic img graphic illustration drawing larawan litrato retrato hulagway alt alt-text alternative-text text description caption cover banner portrait icon placeholder spacer untitled none nothing na n-a tbd todo tba test xxx".split(
    " ",
  ),
);

/** Fewer letters cannot name a thing. */
const FEWEST_LETTERS = 3;

/** Is it a placeholder, a bare kind of image ("photo of"), or too few letters to say anything? */
export function saysNothing(alt: string): boolean {
  const words =
    fold(alt)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const telling = words.filter(
    (word) => !["a", "an", "the", "of", "ng", "sa", "ang"].includes(word),
  );
  if (telling.join("").length < FEWEST_LETTERS) return true;
  return PLACEHOLDERS.has(telling.join("-")) || telling.every((word) => PLACEHOLDERS.has(word));
}
