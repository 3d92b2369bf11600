/** What keys do to the chosen shape. */
import type { Size } from "../file/size.ts";
import type { DrawingAction } from "./drawing.ts";
import type { Point } from "./shapes.ts";

/** What of a keyboard event counts. */
export interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** Control, or Command on a Mac. */
  readonly commandKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** One stroke goes a hundredth of the longer side; with Alt, one pixel. */
const STROKE_SHARE = 0.01;

/** `undefined` for a key that is not ours: the browser goes on with it. */
export function actionOf(stroke: Stroke, picture: Size): DrawingAction | undefined {
  const key = stroke.key.toLowerCase();
  if (stroke.commandKey) {
    if (key === "y" || (key === "z" && stroke.shiftKey)) return { type: "redo" };
    return key === "z" ? { type: "undo" } : undefined;
  }
  if (stroke.key === "Delete" || stroke.key === "Backspace") return { type: "remove" };
  const direction = DIRECTIONS[stroke.key];
  if (direction === undefined) return undefined;
  const longer = Math.max(picture.width, picture.height);
  const length = stroke.altKey ? 1 : Math.max(1, Math.round(longer * STROKE_SHARE));
  const by = { x: direction.x * length, y: direction.y * length };
  return { type: stroke.shiftKey ? "resize" : "move", by };
}
