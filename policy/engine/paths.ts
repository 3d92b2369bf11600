import type { Path, PathSegment } from "./types.ts";
import { isFields } from "./values.ts";

/**
 * How an item of an array is addressed: by its `_key`, which survives a move, or by its index where
 * it has no key or shares one (the first of that key keeps it).
 */
export function segmentsOf(items: readonly unknown[]): readonly PathSegment[] {
  const taken = new Set<string>();
  return items.map((item, index) => {
    const key = isFields(item) ? item["_key"] : undefined;
    if (typeof key !== "string" || key === "" || taken.has(key)) return index;
    taken.add(key);
    return { _key: key };
  });
}

/** A path as Sanity's patches write it: `body[_key=="a"].children[0].text`. */
export function pathToString(path: Path): string {
  return path
    .map((segment, index) => {
      if (typeof segment === "number") return `[${segment}]`;
      if (typeof segment !== "string") return `[_key==${JSON.stringify(segment._key)}]`;
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(segment)) return `[${JSON.stringify(segment)}]`;
      return index === 0 ? segment : `.${segment}`;
    })
    .join("");
}

export function samePath(left: Path, right: Path): boolean {
  return pathToString(left) === pathToString(right);
}

/** A total order, so that equal input gives equal output: shorter first, indices by number. */
export function comparePaths(left: Path, right: Path): number {
  for (const [index, segment] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const order = compareSegments(segment, other);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareSegments(left: PathSegment, right: PathSegment): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [a, b] = [pathToString([left]), pathToString([right])];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
