/** What a file is by its first bytes. Its name and the type that the browser gives are only claims. */
import { Bytes } from "../../../policy/images/bytes.ts";

/** Kinds that every browser can unpack, and that are taken. */
const TAKEN_KINDS = ["jpeg", "png", "webp"] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** Kinds that are told apart so that the refusal can say what to do. */
export type OtherKind = "heic" | "avif" | "tiff" | "gif" | "svg" | "bmp" | "pdf" | "video" | "raw";
export type FileKind = TakenKind | OtherKind | "unknown";

/** Brands of ISO media files: ISO/IEC 23008-12, and AVIF. */
const HEIF_BRAND = /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/u;
const AVIF_BRAND = /^avi[fs]$/u;

const SIGNATURES: readonly (readonly [FileKind, (bytes: Bytes) => boolean])[] = [
  ["jpeg", (bytes) => bytes.startsWith("\u00FF\u00D8\u00FF")],
  ["png", (bytes) => bytes.startsWith("\u0089PNG\r\n\u001A\n")],
  ["webp", (bytes) => bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)],
  ["avif", (bytes) => brandsOf(bytes).some((brand) => AVIF_BRAND.test(brand))],
  ["heic", (bytes) => brandsOf(bytes).some((brand) => HEIF_BRAND.test(brand))],
  // Cameras' own raw formats are TIFF with a mark of their own behind, or have their own beginning.
  ["raw", (bytes) => bytes.startsWith("CR", 8) && isTiff(bytes)],
  ["raw", (bytes) => /^(?:FUJIFILMCCD-RAW|IIRO|IIU\0|MMOR)/u.test(bytes.text(0, 15))],
  ["raw", (bytes) => bytes.startsWith("ftypcrx ", 4)],
  ["tiff", isTiff],
  ["video", (bytes) => bytes.startsWith("ftyp", 4) || bytes.startsWith("\u001AE\u00DF\u00A3")],
  ["gif", (bytes) => /^GIF8[79]a/u.test(bytes.text(0, 6))],
  ["bmp", (bytes) => bytes.startsWith("BM")],
  ["pdf", (bytes) => bytes.startsWith("%PDF-")],
  [
    "svg",
    (bytes) =>
      /^(?:\u00EF\u00BB\u00BF)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/iu.test(bytes.text(0, 256)),
  ],
];

/** Never throws: what is too short to tell is unknown. */
export function kindOf(file: Uint8Array): FileKind {
  const bytes = new Bytes(file);
  return SIGNATURES.find(([, is]) => is(bytes))?.[0] ?? "unknown";
}

export function isTaken(kind: FileKind): kind is TakenKind {
  return TAKEN_KINDS.some((taken) => taken === kind);
}

function isTiff(bytes: Bytes): boolean {
  return bytes.startsWith("II*\0") || bytes.startsWith("MM\0*");
}

/** The major brand and the compatible ones. */
function brandsOf(bytes: Bytes): readonly string[] {
  if (!bytes.startsWith("ftyp", 4)) return [];
  const end = Math.min(bytes.u32(0), 256, bytes.length);
  const text = bytes.text(8, Math.max(0, end - 8));
  return text.match(/.{4}/gsu) ?? [];
}
