/** AVIF: boxes of ISO/IEC 14496-12, with the items of ISO/IEC 23008-12. */
import type { Bytes } from "./bytes.ts";
import type { MetadataKind } from "./types.ts";

interface Box {
  readonly type: string;
  readonly data: Bytes;
}

const BRANDS = ["avif", "avis"];

/** Boxes of the picture itself, wherever they stand. */
const PICTURE: ReadonlySet<string> = new Set(
  "ftyp mdat hdlr pitm iloc iref ipma idat dinf grpl av1C ispe pixi colr pasp irot imir clap auxC a1op a1lx lsel clli mdcv amve mvhd tkhd mdhd elst vmhd dref stsd stts stsc stsz stco co64 stss ctts sdtp sgpd sbgp prft".split(
    " ",
  ),
);

/** Boxes that hold others, and how many bytes come before those. */
const CONTAINERS: Readonly<Record<string, number>> = {
  meta: 4,
  iprp: 0,
  ipco: 0,
  moov: 0,
  trak: 0,
  edts: 0,
  mdia: 0,
  minf: 0,
  stbl: 0,
};

/** Is it a file of this family, HEIC among them? */
export function isIsoMedia(bytes: Bytes): boolean {
  return bytes.startsWith("ftyp", 4);
}

/** Throws a RangeError where it is of another brand, or does not come to its end. */
export function* avifMetadata(bytes: Bytes): Generator<MetadataKind> {
  const [first, ...rest] = boxesIn(bytes);
  const brands = first?.data.text(0, first.data.length).match(/.{4}/gsu) ?? [];
  if (!brands.some((brand) => BRANDS.includes(brand))) throw new RangeError("not an AVIF");
  if (rest.every(({ type }) => type !== "mdat")) throw new RangeError("no picture in it");
  yield* kindsIn(bytes);
}

function* kindsIn(bytes: Bytes): Generator<MetadataKind> {
  for (const { type, data } of boxesIn(bytes)) yield* boxKinds(type, data);
}

function* boxKinds(type: string, data: Bytes): Generator<MetadataKind> {
  if (PICTURE.has(type)) return;
  const before = CONTAINERS[type];
  if (before !== undefined) yield* kindsIn(data.part(before, data.length));
  else if (type === "iinf") yield* itemKinds(data);
  else if (type === "free" || type === "skip") {
    if (data.holdsAnything(0)) yield "other";
  } else yield type === "udes" ? "comment" : "other";
}

function* boxesIn(bytes: Bytes): Generator<Box> {
  for (let at = 0; at < bytes.length;) {
    const type = bytes.text(at + 4, 4);
    const short = bytes.u32(at);
    const header = short === 1 ? 16 : 8;
    const size = short === 1 ? bytes.u32(at + 8) * 2 ** 32 + bytes.u32(at + 12) : short;
    // Zero: to the end of the file.
    const end = size === 0 ? bytes.length : at + size;
    yield { type, data: bytes.part(at + header, end) };
    at = end;
  }
}

/** The list of items: pictures, and what is told of them. */
function* itemKinds(data: Bytes): Generator<MetadataKind> {
  const start = data.u8(0) === 0 ? 6 : 8;
  for (const { type, data: entry } of boxesIn(data.part(start, data.length))) {
    const version = entry.u8(0);
    if (type !== "infe" || version < 2) {
      yield "other";
      continue;
    }
    const at = version === 2 ? 8 : 10;
    const item = entry.text(at, 4);
    if (item === "Exif") yield "EXIF";
    else if (item === "mime") {
      yield entry.text(at + 4, entry.length).includes("rdf+xml") ? "XMP" : "other";
    } else if (item === "uri ") yield "other";
  }
}
