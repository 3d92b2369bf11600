/** Files of images as the world makes them: by sharp, and put together by hand where it cannot. */
import sharp, { type Sharp } from "sharp";

export const FORMATS = ["jpeg", "png", "webp", "gif", "avif"] as const;
export type Format = (typeof FORMATS)[number];

/** 24 by 16 pixels that are not all alike. */
export function picture(): Sharp {
  const pixels = Buffer.from(Array.from({ length: 24 * 16 * 3 }, (_, index) => (index * 7) % 256));
  return sharp(pixels, { raw: { width: 24, height: 16, channels: 3 } });
}

export async function bare(format: Format): Promise<Buffer> {
  return picture().toFormat(format).toBuffer();
}

export const CAMERA = { IFD0: { Make: "Invented", Software: "Invented 1" } };
export const PLACE = { ...CAMERA, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "10/1 18/1 0/1" } };
export const PACKET =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta><?xpacket end="w"?>';

/** A segment of a JPEG: marker, length, data. */
export function segment(marker: number, data: string | Buffer): Buffer {
  const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  return Buffer.concat([Buffer.from([0xff, marker]), u16(bytes.length + 2), bytes]);
}

/** One of Photoshop's image resources, without a name. */
export function resource(id: number, data: string): Buffer {
  const bytes = Buffer.from(data.length % 2 === 0 ? data : `${data}\0`, "latin1");
  return Buffer.concat([
    Buffer.from("8BIM"),
    u16(id),
    Buffer.from([0, 0]),
    u32(data.length),
    bytes,
  ]);
}

/** A JPEG with more segments right after its beginning. */
export async function jpegWith(...segments: readonly Buffer[]): Promise<Buffer> {
  const jpeg = await bare("jpeg");
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** A PNG with one more chunk before its end. Nobody checks the checksum. */
export async function pngWith(type: string, data: string): Promise<Buffer> {
  const png = await bare("png");
  const bytes = Buffer.from(data, "latin1");
  const chunk = Buffer.concat([u32(bytes.length), Buffer.from(type), bytes, u32(0)]);
  const end = png.length - 12;
  return Buffer.concat([png.subarray(0, end), chunk, png.subarray(end)]);
}

/** A GIF with one more extension before its trailer. */
export async function gifWith(label: number, ...blocks: readonly string[]): Promise<Buffer> {
  const gif = await bare("gif");
  const parts = blocks.map((block) =>
    Buffer.from(`${String.fromCharCode(block.length)}${block}`, "latin1"),
  );
  const extension = Buffer.concat([Buffer.from([0x21, label]), ...parts, Buffer.from([0])]);
  return Buffer.concat([gif.subarray(0, -1), extension, Buffer.from([0x3b])]);
}

/** A WebP with one more chunk at its end. */
export async function webpWith(type: string, data: string): Promise<Buffer> {
  const webp = await bare("webp");
  const bytes = Buffer.from(data.length % 2 === 0 ? data : `${data}\0`, "latin1");
  const chunk = Buffer.concat([Buffer.from(type), u32le(data.length), bytes]);
  const whole = Buffer.concat([webp, chunk]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function u32le(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
