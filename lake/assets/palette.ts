/**
 * The colours of an image as the Content Lake records them: seven swatches, by how light and how
 * saturated they are, each with a colour for text on it. The nearest of the image's frequent
 * colours to each ideal is taken; the exact values are an approximation of the hosted service's.
 */
import type { Json } from "../types.ts";
import type { RgbaImage } from "./rgba-image.ts";

interface Swatch {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly lightness: number;
  readonly saturation: number;
  /** Per cent of the image's visible pixels. */
  readonly population: number;
}

interface Ideal {
  readonly name: string;
  readonly lightness: number;
  readonly saturation: number;
}

const IDEALS: readonly Ideal[] = [
  { name: "darkMuted", lightness: 0.26, saturation: 0.3 },
  { name: "darkVibrant", lightness: 0.26, saturation: 1 },
  { name: "lightMuted", lightness: 0.74, saturation: 0.3 },
  { name: "lightVibrant", lightness: 0.74, saturation: 1 },
  { name: "muted", lightness: 0.5, saturation: 0.3 },
  { name: "vibrant", lightness: 0.5, saturation: 1 },
];

/** Bits of each channel that tell two colours apart. */
const BITS = 4;
const VISIBLE_ALPHA = 125;

/** Frequent colours, the most frequent first: averages of pixels that agree in their high bits. */
function swatchesOf({ pixels }: RgbaImage): readonly Swatch[] {
  const bins = new Map<number, { red: number; green: number; blue: number; count: number }>();
  let visible = 0;
  for (let offset = 0; offset < pixels.length; offset += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(offset, offset + 4);
    if (alpha < VISIBLE_ALPHA) {
      continue;
    }
    visible += 1;
    const shift = 8 - BITS;
    const key = ((red >> shift) << (2 * BITS)) | ((green >> shift) << BITS) | (blue >> shift);
    const bin = bins.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 };
    bin.red += red;
    bin.green += green;
    bin.blue += blue;
    bin.count += 1;
    bins.set(key, bin);
  }
  return [...bins.values()]
    .toSorted((one, other) => other.count - one.count)
    .map(({ red, green, blue, count }) =>
      swatchOf(red / count, green / count, blue / count, (100 * count) / visible),
    );
}

function swatchOf(red: number, green: number, blue: number, population: number): Swatch {
  const greatest = Math.max(red, green, blue) / 255;
  const least = Math.min(red, green, blue) / 255;
  const lightness = (greatest + least) / 2;
  const spread = greatest - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  return { red, green, blue, lightness, saturation, population };
}

function nearest(swatches: readonly Swatch[], ideal: Ideal): Swatch | undefined {
  const distance = (swatch: Swatch): number =>
    3 * Math.abs(swatch.saturation - ideal.saturation) +
    6 * Math.abs(swatch.lightness - ideal.lightness) -
    swatch.population / 100;
  return swatches.toSorted((one, other) => distance(one) - distance(other))[0];
}

function hex(...channels: readonly number[]): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function describe({ red, green, blue, population }: Swatch): Json {
  // Perceived brightness, ITU-R BT.601: dark text on what is light.
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000;
  const text = brightness > 150 ? "#000" : "#fff";
  return {
    _type: "sanity.imagePaletteSwatch",
    background: hex(red, green, blue),
    foreground: text,
    title: text,
    population: Math.round(population * 100) / 100,
  };
}

/** The `palette` of the metadata; without swatches for an image that is all transparent. */
export function palette(image: RgbaImage): Json {
  const swatches = swatchesOf(image);
  const [dominant] = swatches;
  const named = IDEALS.flatMap((ideal) => {
    const swatch = nearest(swatches, ideal);
    return swatch === undefined ? [] : [[ideal.name, describe(swatch)] as const];
  });
  return {
    _type: "sanity.imagePalette",
    ...(dominant === undefined ? {} : { dominant: describe(dominant) }),
    ...Object.fromEntries(named),
  };
}
