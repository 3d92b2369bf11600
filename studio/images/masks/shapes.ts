/**
 * The solid shapes that cover a part of a picture. Lengths are pixels of the picture as it will be
 * uploaded, from its upper left corner; a shape lies whole within it.
 */
import type { Size } from "../file/size.ts";

export type ShapeKind = "ellipse" | "rectangle";

/** A rectangle, or the ellipse that fills one. */
export interface Shape {
  readonly id: string;
  readonly kind: ShapeKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shape smaller than this covers nothing that anybody could see. */
const SHORTEST_SIDE = 8;

/** A new shape has about the size of a head in a group: it is moved and drawn larger from there. */
const NEW_SHARE = 0.2;

/** In the middle, half as wide again for a rectangle; as large as fits. */
export function newShape(id: string, kind: ShapeKind, picture: Size): Shape {
  const side = Math.min(picture.width, picture.height) * NEW_SHARE;
  const width = Math.max(SHORTEST_SIDE, side);
  const height = Math.max(SHORTEST_SIDE, kind === "ellipse" ? side * 1.25 : side);
  const x = (picture.width - width) / 2;
  const y = (picture.height - height) / 2;
  return within({ id, kind, x, y, width, height }, picture);
}

/** By so many pixels, as far as the picture goes. */
export function moved(shape: Shape, by: Point, picture: Size): Shape {
  return within({ ...shape, x: shape.x + by.x, y: shape.y + by.y }, picture);
}

/** Its right and lower edges by so many pixels; the upper left corner stays where it is. */
export function resized(shape: Shape, by: Point, picture: Size): Shape {
  const width = clamp(shape.width + by.x, SHORTEST_SIDE, picture.width - shape.x);
  const height = clamp(shape.height + by.y, SHORTEST_SIDE, picture.height - shape.y);
  return within({ ...shape, width, height }, picture);
}

/** The shape between two corners, in whichever order they were drawn. */
export function spanned(shape: Shape, from: Point, to: Point, picture: Size): Shape {
  const x = Math.min(from.x, to.x);
  const y = Math.min(from.y, to.y);
  const width = Math.abs(from.x - to.x);
  const height = Math.abs(from.y - to.y);
  return within({ ...shape, x, y, width, height }, picture);
}

/** Does a point lie in it? */
export function covers({ kind, x, y, width, height }: Shape, point: Point): boolean {
  const right = (point.x - x) / width;
  const down = (point.y - y) / height;
  if (right < 0 || right > 1 || down < 0 || down > 1) return false;
  return kind === "rectangle" || (right - 0.5) ** 2 + (down - 0.5) ** 2 <= 0.25;
}

/** Whole pixels, not smaller than can be seen, and nothing outside of the picture. */
function within(shape: Shape, picture: Size): Shape {
  const width = Math.round(
    clamp(shape.width, Math.min(SHORTEST_SIDE, picture.width), picture.width),
  );
  const height = Math.round(
    clamp(shape.height, Math.min(SHORTEST_SIDE, picture.height), picture.height),
  );
  const x = Math.round(clamp(shape.x, 0, picture.width - width));
  const y = Math.round(clamp(shape.y, 0, picture.height - height));
  return { ...shape, x, y, width, height };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
