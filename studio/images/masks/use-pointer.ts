/** Drawing, moving and pulling at shapes with a pointer. */
import { useRef, type Dispatch, type PointerEvent, type RefObject } from "react";
import type { Size } from "../file/size.ts";
import { chosenShape, nextShapeId, type Drawing, type DrawingAction } from "./drawing.ts";
import {
  covers,
  moved,
  newShape,
  spanned,
  type Point,
  type Shape,
  type ShapeKind,
} from "./shapes.ts";

/** A drag shorter than this part of the picture's longer side was a click. */
const CLICK_SHARE = 0.01;

interface Drag {
  readonly from: Point;
  readonly how: "new" | "move" | "pull";
  /** As it was when the drag began. */
  readonly shape: Shape;
}

interface PointerOptions {
  readonly drawing: Drawing;
  readonly dispatch: Dispatch<DrawingAction>;
  readonly kind: ShapeKind;
  readonly overlay: RefObject<SVGSVGElement | null>;
}

/** Handlers for the overlay, whose view box is the picture. */
export function usePointer({ drawing, dispatch, kind, overlay }: PointerOptions) {
  const drag = useRef<Drag | undefined>(undefined);
  const { picture } = drawing;

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    const from = pointOf(event, overlay.current, picture);
    event.currentTarget.setPointerCapture(event.pointerId);
    const isHandle = event.target instanceof Element && event.target.hasAttribute("data-handle");
    drag.current = beginDrag(drawing, kind, from, isHandle);
    const { how, shape } = drag.current;
    dispatch({ type: "choose", id: how === "new" ? undefined : shape.id });
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (drag.current === undefined) return;
    const shape = dragged(drag.current, pointOf(event, overlay.current, picture), picture);
    if (shape !== undefined) dispatch({ type: "draw", shape });
  };
  const onPointerUp = (): void => {
    drag.current = undefined;
    dispatch({ type: "rest" });
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp };
}

function beginDrag(drawing: Drawing, kind: ShapeKind, from: Point, isHandle: boolean): Drag {
  const chosen = chosenShape(drawing);
  if (isHandle && chosen !== undefined) return { from, how: "pull", shape: chosen };
  const shape = drawing.shapes.findLast((each) => covers(each, from));
  if (shape !== undefined) return { from, how: "move", shape };
  return { from, how: "new", shape: newShape(nextShapeId(drawing), kind, drawing.picture) };
}

/** `undefined` while it may still be a click. */
function dragged({ from, how, shape }: Drag, to: Point, picture: Size): Shape | undefined {
  const by = { x: to.x - from.x, y: to.y - from.y };
  const isClick = Math.hypot(by.x, by.y) < Math.max(picture.width, picture.height) * CLICK_SHARE;
  if (how === "move") return moved(shape, by, picture);
  if (how === "pull") return spanned(shape, shape, to, picture);
  return isClick ? undefined : spanned(shape, from, to, picture);
}

/** Where in the picture. Outside of it counts as its edge. */
function pointOf(event: PointerEvent, overlay: SVGSVGElement | null, picture: Size): Point {
  const box = overlay?.getBoundingClientRect();
  if (box === undefined || box.width === 0 || box.height === 0) return { x: 0, y: 0 };
  const right = (event.clientX - box.left) / box.width;
  const down = (event.clientY - box.top) / box.height;
  return { x: share(right) * picture.width, y: share(down) * picture.height };
}

function share(value: number): number {
  return Math.max(0, Math.min(1, value));
}
