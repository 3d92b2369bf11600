/** A part of the changes in place of all of them, and how far what it shows may be from the whole. */
import { createHash } from "node:crypto";

export interface Sample {
  /** One of how many changes is tried; 1 is everything. */
  readonly oneOf: number;
  /** Another seed chooses others; the same seed over the same code always the same. */
  readonly seed: number;
}

/**
 * One of each `oneOf` neighbours, drawn by the seed: so every file has its part, and no habit of the
 * code (a condition gives two changes, one after the other) decides which.
 *
 * @param index place in the whole, from 0, in the order of files and lines
 */
export function isInSample({ oneOf, seed }: Sample, index: number): boolean {
  const block = Math.floor(index / oneOf);
  return index % oneOf === Math.floor(drawn(`${seed}:${block}`) * oneOf);
}

/** From 0 up to, not including, 1. */
function drawn(key: string): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0) / 2 ** 32;
}

/** Of the normal distribution, for 95 %. */
const Z = 1.96;

/**
 * Between which shares the whole lies in 95 of 100 samples: Wilson's interval, which holds near 0 and
 * 1 too. https://doi.org/10.1080/01621459.1927.10502953
 */
export function intervalOf(hits: number, size: number): readonly [number, number] {
  if (size === 0) return [0, 1];
  const share = hits / size;
  const spread = Z ** 2 / size;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / size + spread / (4 * size));
  return [(middle - half) / (1 + spread), (middle + half) / (1 + spread)];
}
