/** The shapes over a picture, which of them is chosen, and the way back. Plain data and a reducer. */
import type { Size } from "../file/size.ts";
import { moved, newShape, resized, type Point, type Shape, type ShapeKind } from "./shapes.ts";

export interface Drawing {
  readonly picture: Size;
  readonly shapes: readonly Shape[];
  /** Id of the shape that keys and buttons act on. */
  readonly chosen: string | undefined;
  /** Shapes as they were, the latest last. */
  readonly past: readonly (readonly Shape[])[];
  readonly future: readonly (readonly Shape[])[];
  /** Ids are never given twice, so that undo brings the same shape back. */
  readonly nextId: number;
  /** The change that may still go on: a drag, or a key held down, is one step to undo. */
  readonly going: string | undefined;
}

export type DrawingAction =
  | { readonly type: "add"; readonly kind: ShapeKind }
  | { readonly type: "choose"; readonly id: string | undefined }
  | { readonly type: "move" | "resize"; readonly by: Point }
  /** Puts a shape in the place of the one with its id, or adds it. */
  | { readonly type: "draw"; readonly shape: Shape }
  | { readonly type: "remove" }
  /** What comes next is a step of its own. */
  | { readonly type: "rest" }
  | { readonly type: "undo" | "redo" };

/** So many steps back. */
const MOST_STEPS = 100;

export function emptyDrawing(picture: Size): Drawing {
  return {
    picture,
    shapes: [],
    chosen: undefined,
    past: [],
    future: [],
    nextId: 1,
    going: undefined,
  };
}

export function chosenShape({ shapes, chosen }: Drawing): Shape | undefined {
  return shapes.find(({ id }) => id === chosen);
}

/** The id that the next new shape will bear. */
export function nextShapeId({ nextId }: Drawing): string {
  return `shape-${nextId}`;
}

export function drawingReducer(drawing: Drawing, action: DrawingAction): Drawing {
  switch (action.type) {
    case "add":
      return withNew(drawing, newShape(nextShapeId(drawing), action.kind, drawing.picture));
    case "draw": {
      const isNew = drawing.shapes.every(({ id }) => id !== action.shape.id);
      return isNew ? withNew(drawing, action.shape) : withChanged(drawing, action.shape, "draw");
    }
    case "choose":
      return { ...drawing, chosen: action.id, going: undefined };
    case "move":
    case "resize": {
      const shape = chosenShape(drawing);
      if (shape === undefined) return drawing;
      const change = action.type === "move" ? moved : resized;
      return withChanged(drawing, change(shape, action.by, drawing.picture), action.type);
    }
    case "remove":
      return withoutChosen(drawing);
    case "rest":
      return drawing.going === undefined ? drawing : { ...drawing, going: undefined };
    case "undo":
      return undone(drawing);
    case "redo":
      break;
  }
  return redone(drawing);
}

function withNew(drawing: Drawing, shape: Shape): Drawing {
  const next = { ...drawing, chosen: shape.id, nextId: drawing.nextId + 1 };
  // A shape that is being drawn is one step together with its first size.
  return step(next, [...drawing.shapes, shape], `draw ${shape.id}`);
}

function withChanged(drawing: Drawing, shape: Shape, how: "draw" | "move" | "resize"): Drawing {
  const shapes = drawing.shapes.map((each) => (each.id === shape.id ? shape : each));
  const going = `${how} ${shape.id}`;
  if (drawing.going === going) return { ...drawing, shapes, chosen: shape.id };
  return step({ ...drawing, chosen: shape.id }, shapes, going);
}

function withoutChosen(drawing: Drawing): Drawing {
  const index = drawing.shapes.findIndex(({ id }) => id === drawing.chosen);
  if (index < 0) return drawing;
  const shapes = drawing.shapes.toSpliced(index, 1);
  const neighbour = shapes[index] ?? shapes.at(-1);
  return step({ ...drawing, chosen: neighbour?.id }, shapes, undefined);
}

function step(drawing: Drawing, shapes: readonly Shape[], going: string | undefined): Drawing {
  const past = [...drawing.past, drawing.shapes].slice(-MOST_STEPS);
  return { ...drawing, shapes, past, future: [], going };
}

function undone(drawing: Drawing): Drawing {
  const shapes = drawing.past.at(-1);
  if (shapes === undefined) return drawing;
  const past = drawing.past.slice(0, -1);
  return standing({ ...drawing, shapes, past, future: [drawing.shapes, ...drawing.future] });
}

function redone(drawing: Drawing): Drawing {
  const [shapes, ...future] = drawing.future;
  if (shapes === undefined) return drawing;
  return standing({ ...drawing, shapes, past: [...drawing.past, drawing.shapes], future });
}

/** After a step back or forth the chosen shape may be gone. */
function standing(drawing: Drawing): Drawing {
  const chosen = chosenShape(drawing)?.id ?? drawing.shapes.at(-1)?.id;
  return { ...drawing, chosen, going: undefined };
}
