/** Images and uploads for tests of assets: what is on them can be told from a single pixel. */
import sharp, { type OverlayOptions } from "sharp";
import type { TestLake } from "../start-lake.ts";
import { EDITORIAL } from "../start-lake.ts";
import { type RawAnswer, rawRequest } from "../http/raw-request.ts";

const COLOURS = {
  topLeft: [220, 30, 30],
  topRight: [30, 180, 30],
  bottomLeft: [30, 30, 220],
  bottomRight: [220, 220, 30],
} as const;
export type Quarter = keyof typeof COLOURS;

/** Four quarters, each of a colour of its own, on PNG. */
export async function quarters(width = 120, height = 80): Promise<Buffer> {
  const half = { width: width / 2, height: height / 2 };
  const layers: OverlayOptions[] = Object.entries(COLOURS).map(([name, [r, g, b]]) => ({
    input: { create: { ...half, channels: 3, background: { r, g, b } } },
    left: name.endsWith("Right") ? half.width : 0,
    top: name.startsWith("bottom") ? half.height : 0,
  }));
  return await sharp({ create: { width, height, channels: 3, background: "#000" } })
    .composite(layers)
    .png()
    .toBuffer();
}

/** Red, green and blue, one after the other. */
export async function animation(): Promise<Buffer> {
  const frames = ["#f00", "#0f0", "#00f"].map((background) =>
    sharp({ create: { width: 40, height: 20, channels: 4, background } })
      .png()
      .toBuffer(),
  );
  return await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer();
}

export interface Pixel {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** `x` and `y` in fractions of the image. */
export async function pixelAt(bytes: Buffer, x: number, y: number): Promise<Pixel> {
  const { data, info } = await sharp(bytes)
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const column = Math.min(info.width - 1, Math.floor(x * info.width));
  const row = Math.min(info.height - 1, Math.floor(y * info.height));
  const at = (row * info.width + column) * info.channels;
  const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(at, at + 4);
  return { r, g, b, alpha };
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 50;
}

/** Which quarter a pixel is of; `undefined` for none of them. */
export async function quarterAt(bytes: Buffer, x: number, y: number): Promise<Quarter | undefined> {
  const { r, g, b } = await pixelAt(bytes, x, y);
  const names: readonly Quarter[] = ["topLeft", "topRight", "bottomLeft", "bottomRight"];
  return names.find((name) => {
    const [red, green, blue] = COLOURS[name];
    return near(r, red) && near(g, green) && near(b, blue);
  });
}

/** Where an uploaded image is had from. */
export async function uploaded(lake: TestLake, bytes: Buffer): Promise<string> {
  const asset = await lake.client("editor").assets.upload("image", bytes);
  return new URL(asset.url).pathname;
}

/** Sends bytes as they are, with the query string given. */
export async function upload(
  lake: TestLake,
  kind: "images" | "files",
  bytes: Buffer,
  query = "",
): Promise<RawAnswer> {
  return await rawRequest(lake, `/v2025-02-19/assets/${kind}/${EDITORIAL}${query}`, {
    method: "POST",
    as: "editor",
    body: bytes,
    headers: { "content-type": "application/octet-stream" },
  });
}
