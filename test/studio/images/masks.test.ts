import { array, assert, constant, integer, oneof, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chosenShape,
  drawingReducer,
  emptyDrawing,
  type Drawing,
  type DrawingAction,
} from "../../../studio/images/masks/drawing.ts";
import { actionOf } from "../../../studio/images/masks/keys.ts";
import { covers, newShape, spanned } from "../../../studio/images/masks/shapes.ts";

const PICTURE = { width: 1000, height: 600 };
const NO_KEYS = { shiftKey: false, altKey: false, commandKey: false };

function after(actions: readonly DrawingAction[], start = emptyDrawing(PICTURE)): Drawing {
  return actions.reduce(drawingReducer, start);
}

const ADD: DrawingAction = { type: "add", kind: "ellipse" };
const RIGHT: DrawingAction = { type: "move", by: { x: 10, y: 0 } };
const UNDO: DrawingAction = { type: "undo" };

describe("a new shape", () => {
  it("stands in the middle, is chosen, and lies within the smallest picture", () => {
    const { shapes, chosen } = after([ADD]);
    expect(shapes).toEqual([
      { id: "shape-1", kind: "ellipse", x: 440, y: 225, width: 120, height: 150 },
    ]);
    expect(chosen).toBe("shape-1");
    expect(newShape("s", "rectangle", { width: 3, height: 2 })).toMatchObject({
      x: 0,
      y: 0,
      width: 3,
      height: 2,
    });
  });

  it("can be drawn from any corner to any other", () => {
    const shape = newShape("s", "rectangle", PICTURE);
    const drawn = spanned(shape, { x: 300, y: 200 }, { x: 100, y: 250 }, PICTURE);
    expect(drawn).toMatchObject({ x: 100, y: 200, width: 200, height: 50 });
  });

  it("as an ellipse covers its middle and not its corners", () => {
    const ellipse = newShape("s", "ellipse", PICTURE);
    expect(covers(ellipse, { x: 500, y: 300 })).toBe(true);
    expect(covers(ellipse, { x: ellipse.x + 2, y: ellipse.y + 2 })).toBe(false);
    expect(covers({ ...ellipse, kind: "rectangle" }, { x: ellipse.x + 2, y: ellipse.y + 2 })).toBe(
      true,
    );
  });
});

describe("shapes", () => {
  it("stay whole within the picture, in whole pixels, whatever is done to them", () => {
    const amount = integer({ min: -5000, max: 5000 });
    const by = record({ x: amount, y: amount });
    const action = oneof(
      constant<DrawingAction>(ADD),
      constant<DrawingAction>({ type: "remove" }),
      constant<DrawingAction>(UNDO),
      constant<DrawingAction>({ type: "redo" }),
      by.map((value): DrawingAction => ({ type: "move", by: value })),
      by.map((value): DrawingAction => ({ type: "resize", by: value })),
    );
    assert(
      property(array(action, { maxLength: 40 }), (actions) => {
        const drawing = after(actions);
        for (const { x, y, width, height } of drawing.shapes) {
          expect([x, y, width, height].every(Number.isInteger)).toBe(true);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(8);
          expect(x + width).toBeLessThanOrEqual(PICTURE.width);
          expect(y + height).toBeLessThanOrEqual(PICTURE.height);
        }
        expect(drawing.shapes.length === 0 || chosenShape(drawing) !== undefined).toBe(true);
      }),
    );
  });

  it("go back step by step to none, and forth again to the same", () => {
    const actions: DrawingAction[] = [ADD, RIGHT, { type: "rest" }, RIGHT, ADD, { type: "remove" }];
    const drawing = after(actions);
    const back = after(
      drawing.past.map(() => UNDO),
      drawing,
    );
    expect(back.shapes).toEqual([]);
    const forth = after(
      drawing.past.map((): DrawingAction => ({ type: "redo" })),
      back,
    );
    expect(forth.shapes).toEqual(drawing.shapes);
  });

  it("that are moved by one long stroke go back in one step", () => {
    const moved = after([ADD, RIGHT, RIGHT, RIGHT]);
    expect(after([UNDO], moved).shapes).toEqual(after([ADD]).shapes);
    const rested = after([ADD, RIGHT, { type: "rest" }, RIGHT]);
    expect(after([UNDO], rested).shapes).toEqual(after([ADD, RIGHT]).shapes);
  });

  it("that are removed leave the next one chosen", () => {
    const two = after([ADD, ADD, { type: "choose", id: "shape-1" }, { type: "remove" }]);
    expect(two.shapes.map(({ id }) => id)).toEqual(["shape-2"]);
    expect(two.chosen).toBe("shape-2");
  });

  it("never bear an id that another bore", () => {
    const drawing = after([ADD, { type: "remove" }, ADD, UNDO, ADD]);
    expect(drawing.shapes.map(({ id }) => id)).toEqual(["shape-3"]);
  });
});

describe("keys", () => {
  it.each([
    ["ArrowLeft", NO_KEYS, { type: "move", by: { x: -10, y: 0 } }],
    ["ArrowDown", { ...NO_KEYS, altKey: true }, { type: "move", by: { x: 0, y: 1 } }],
    ["ArrowRight", { ...NO_KEYS, shiftKey: true }, { type: "resize", by: { x: 10, y: 0 } }],
    [
      "ArrowUp",
      { ...NO_KEYS, shiftKey: true, altKey: true },
      { type: "resize", by: { x: 0, y: -1 } },
    ],
    ["Delete", NO_KEYS, { type: "remove" }],
    ["Backspace", NO_KEYS, { type: "remove" }],
    ["z", { ...NO_KEYS, commandKey: true }, { type: "undo" }],
    ["Z", { ...NO_KEYS, commandKey: true, shiftKey: true }, { type: "redo" }],
    ["y", { ...NO_KEYS, commandKey: true }, { type: "redo" }],
  ] as const)("%s %o", (key, held, action) => {
    const found = actionOf({ key, ...held }, PICTURE);
    expect(JSON.stringify(found).replaceAll("-0", "0")).toBe(JSON.stringify(action));
  });

  it.each(["Tab", "Escape", "a", "Enter"])("%s is left to the browser", (key) => {
    expect(actionOf({ key, ...NO_KEYS }, PICTURE)).toBeUndefined();
  });
});
