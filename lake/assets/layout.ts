/** Where the pixels of a transformed image come from and go to: plain geometry, in whole pixels. */
import type { ImageParameters } from "./image-parameters.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Layout {
  /** The part of the source that is shown. */
  readonly window: Area;
  /** What that part is scaled to. */
  readonly scaled: Size;
  /** What it is put in the middle of; never smaller than `scaled`. */
  readonly canvas: Size;
}

type Asked = Pick<
  ImageParameters,
  "w" | "h" | "fit" | "crop" | "fp-x" | "fp-y" | "dpr" | "min-w" | "max-w" | "min-h" | "max-h"
>;

/** No side of the answer is longer than `side`: what would be is made smaller as a whole. */
export function layoutOf({ width, height }: Size, asked: Asked, side: number): Layout {
  const { window, scaled, canvas } = unboundedLayout({ width, height }, asked);
  const shrink = Math.min(1, side / Math.max(canvas.width, canvas.height));
  return { window, scaled: times(scaled, shrink), canvas: times(canvas, shrink) };
}

function unboundedLayout(source: Size, asked: Asked): Layout {
  const whole = { left: 0, top: 0, ...source };
  const box = asked.fit === "crop" ? croppedBox(source, asked) : boxOf(source, asked);
  if (box === undefined) return { window: whole, scaled: source, canvas: source };
  const inside = Math.min(box.width / source.width, box.height / source.height);
  switch (asked.fit) {
    case "scale":
      return { window: whole, scaled: times(box, 1), canvas: times(box, 1) };
    case "crop": {
      const size = times(box, 1);
      return { window: windowOf(source, box, asked), scaled: size, canvas: size };
    }
    case "min": {
      const window = windowOf(source, box, asked);
      const size = times(box, Math.min(1, window.width / box.width, window.height / box.height));
      return { window, scaled: size, canvas: size };
    }
    case "fill":
      return { window: whole, scaled: times(source, inside), canvas: times(box, 1) };
    case "fillmax":
      return { window: whole, scaled: times(source, Math.min(1, inside)), canvas: times(box, 1) };
    case "clip":
    case "max":
    default: {
      const size = times(source, asked.fit === "max" ? Math.min(1, inside) : inside);
      return { window: whole, scaled: size, canvas: size };
    }
  }
}

/** What is asked for; a side that is not follows the shape of the source. */
function boxOf(source: Size, { w, h, dpr }: Asked): Size | undefined {
  const aspect = source.width / source.height;
  if (w !== undefined)
    return { width: w * dpr, height: h === undefined ? (w * dpr) / aspect : h * dpr };
  return h === undefined ? undefined : { width: h * dpr * aspect, height: h * dpr };
}

/** With `fit=crop` the sides may be held between bounds, and what does not fit is cut off. */
function croppedBox(source: Size, asked: Asked): Size | undefined {
  const { dpr, "min-w": minW, "max-w": maxW, "min-h": minH, "max-h": maxH } = asked;
  const isBounded = [minW, maxW, minH, maxH].some((bound) => bound !== undefined);
  const box = boxOf(source, asked) ?? (isBounded ? source : undefined);
  return (
    box && {
      width: between(box.width, minW, maxW, dpr),
      height: between(box.height, minH, maxH, dpr),
    }
  );
}

function between(length: number, low = 0, high = Number.POSITIVE_INFINITY, dpr = 1): number {
  return Math.max(low * dpr, Math.min(high * dpr, length));
}

/** The largest part of the source that has the shape of `box`, around the point to hold on to. */
function windowOf(source: Size, box: Size, asked: Asked): Area {
  const scale = Math.min(source.width / box.width, source.height / box.height);
  const size = {
    width: Math.min(source.width, Math.max(1, Math.round(box.width * scale))),
    height: Math.min(source.height, Math.max(1, Math.round(box.height * scale))),
  };
  const at = anchorOf(asked);
  return {
    ...size,
    left: start(at.x, source.width, size.width),
    top: start(at.y, source.height, size.height),
  };
}

function start(fraction: number, whole: number, part: number): number {
  return Math.max(0, Math.min(whole - part, Math.round(fraction * whole - part / 2)));
}

function anchorOf({ crop, "fp-x": x = 0.5, "fp-y": y = 0.5 }: Asked): { x: number; y: number } {
  return typeof crop === "object" ? crop : { x, y };
}

function times({ width, height }: Size, factor: number): Size {
  return {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
}
