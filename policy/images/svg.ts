/** SVG: words that no rule reads, and pictures within the picture. */
import type { Bytes } from "./bytes.ts";
import type { MetadataKind } from "./types.ts";

const MARKS: readonly (readonly [RegExp, MetadataKind])[] = [
  [/<(?:\w+:)?metadata[\s/>]|<\?xpacket|<rdf:/iu, "XMP"],
  [/<!--|<(?:\w+:)?(?:title|desc)[\s>]/iu, "comment"],
  // Names of files and folders of whoever drew it; further files, embedded or not.
  [
    /\s(?:sodipodi|inkscape):[\w-]+\s*=|<(?:\w+:)?(?:image|foreignObject|script)[\s/>]|data:|<!ENTITY/iu,
    "other",
  ],
];

export function isSvg(bytes: Bytes): boolean {
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/iu.test(bytes.text(0, 64));
}

/** Throws a RangeError where it is not UTF-8, or not an SVG to its end. */
export function* svgMetadata(bytes: Bytes): Generator<MetadataKind> {
  const text = bytes.utf8();
  if (!/<svg[\s>]/iu.test(text) || !/<\/svg>\s*$/iu.test(text)) throw new RangeError("not an SVG");
  for (const [pattern, kind] of MARKS) if (pattern.test(text)) yield kind;
}
