/**
 * BlurHash (https://blurha.sh): the lowest frequencies of an image in some twenty characters.
 * Written after the published description of the algorithm.
 */
import type { RgbaImage } from "./rgba-image.ts";

const DIGITS =
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
const COMPONENTS_X = 4;
const COMPONENTS_Y = 3;
const AC_STEPS = 19;

type Colour = readonly [red: number, green: number, blue: number];

/** `value` in base 83, with leading zeros to `length` characters. */
function base83(value: number, length: number): string {
  let text = "";
  for (let rest = value, place = 0; place < length; place += 1) {
    text = (DIGITS[rest % DIGITS.length] ?? "") + text;
    rest = Math.floor(rest / DIGITS.length);
  }
  return text;
}

function toLinear(byte: number): number {
  const value = byte / 255;
  return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toByte(linear: number): number {
  const value = Math.min(Math.max(linear, 0), 1);
  const encoded = value <= 0.003_130_8 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255);
}

/** The amplitude of one cosine over the whole image, for each channel. */
function component({ pixels, width, height }: RgbaImage, x: number, y: number): Colour {
  const sum: [number, number, number] = [0, 0, 0];
  for (let row = 0; row < height; row += 1) {
    const vertical = Math.cos((Math.PI * y * row) / height);
    for (let column = 0; column < width; column += 1) {
      const weight = Math.cos((Math.PI * x * column) / width) * vertical;
      const offset = (row * width + column) * 4;
      sum[0] += weight * toLinear(pixels[offset] ?? 0);
      sum[1] += weight * toLinear(pixels[offset + 1] ?? 0);
      sum[2] += weight * toLinear(pixels[offset + 2] ?? 0);
    }
  }
  const scale = (x === 0 && y === 0 ? 1 : 2) / (width * height);
  return [sum[0] * scale, sum[1] * scale, sum[2] * scale];
}

/** Amplitudes as the steps of the hash: the sign is kept, large ones are coarser. */
function quantized(colour: Colour, greatest: number): number {
  const [red, green, blue] = colour.map((value) => {
    const root = Math.sign(value) * Math.sqrt(Math.abs(value / greatest));
    return Math.min(Math.max(Math.floor(root * 9 + 9.5), 0), AC_STEPS - 1);
  });
  return ((red ?? 0) * AC_STEPS + (green ?? 0)) * AC_STEPS + (blue ?? 0);
}

export function blurHash(image: RgbaImage): string {
  const [average = [0, 0, 0], ...rest] = Array.from(
    { length: COMPONENTS_X * COMPONENTS_Y },
    (_, index) => component(image, index % COMPONENTS_X, Math.floor(index / COMPONENTS_X)),
  );
  const greatest = Math.max(...rest.flatMap((colour) => colour.map(Math.abs)));
  const step = Math.min(Math.max(Math.floor(greatest * 166 - 0.5), 0), 82);
  const scale = (step + 1) / 166;
  const [red, green, blue] = average;
  return [
    base83(COMPONENTS_X - 1 + (COMPONENTS_Y - 1) * 9, 1),
    base83(step, 1),
    base83((toByte(red) << 16) + (toByte(green) << 8) + toByte(blue), 4),
    ...rest.map((colour) => base83(quantized(colour, scale), 2)),
  ].join("");
}
