/** A shape in words, for the list and for who listens. */
import type { Words } from "../../i18n/words.ts";
import { chosenShape, type Drawing } from "./drawing.ts";
import type { Size } from "../file/size.ts";
import type { Shape } from "./shapes.ts";

/** "Ellipse 2": by its place in the list. */
export function shapeName(shape: Shape, shapes: readonly Shape[], words: Words): string {
  const number = shapes.findIndex(({ id }) => id === shape.id) + 1;
  return words("images.masks.shape", { kind: words(`images.masks.${shape.kind}`), number });
}

/** Where it is and how large, in hundredths of the picture. */
export function shapePlace({ x, y, width, height }: Shape, picture: Size, words: Words): string {
  return words("images.masks.where", {
    x: percent(x, picture.width),
    y: percent(y, picture.height),
    width: percent(width, picture.width),
    height: percent(height, picture.height),
  });
}

/** What to say after a change: the chosen shape and where it is now. */
export function drawingInWords(drawing: Drawing, words: Words): string {
  const shape = chosenShape(drawing);
  if (shape === undefined) return drawing.shapes.length === 0 ? words("images.masks.saidNone") : "";
  return words("images.masks.said", {
    shape: shapeName(shape, drawing.shapes, words),
    where: shapePlace(shape, drawing.picture, words),
  });
}

function percent(length: number, whole: number): number {
  return Math.round((length / whole) * 100);
}
