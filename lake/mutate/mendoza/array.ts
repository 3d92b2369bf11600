import { isJsonObject } from "../../json.ts";
import type { Json } from "../../types.ts";
import type { Edit, EditOf, Patch } from "./edit.ts";
import { OP } from "./operations.ts";

/** One step of building the new array. */
type Step =
  | { readonly take: number }
  | { readonly change: number; readonly edit: Edit }
  | { readonly append: Json };

/** Elements are taken over, changed in place, or said anew; unchanged runs become slices. */
export function editArray(
  before: readonly Json[],
  after: readonly Json[],
  editOf: EditOf,
): Edit | undefined {
  // An output that nothing is put into stays null, so an empty array must be said as a value.
  if (after.length === 0) return undefined;
  const steps = stepsOf(before, after, editOf);
  const onlyAppends = before.every((_, index) => {
    const step = steps[index];
    return step !== undefined && "take" in step && step.take === index;
  });
  return onlyAppends
    ? { base: "copy", operations: operationsOf(steps.slice(before.length)) }
    : { base: "blank", operations: operationsOf(steps) };
}

function stepsOf(before: readonly Json[], after: readonly Json[], editOf: EditOf): readonly Step[] {
  const texts = before.map((element) => JSON.stringify(element));
  const indexOfText = new Map(texts.map((text, index) => [text, index]));
  const indexOfKey = new Map(before.map((element, index) => [keyOf(element), index]));
  return after.map((element, position): Step => {
    const text = JSON.stringify(element);
    if (texts[position] === text) return { take: position };
    const index = indexOfText.get(text);
    if (index !== undefined) return { take: index };
    const key = keyOf(element);
    const origin = (key === undefined ? undefined : indexOfKey.get(key)) ?? position;
    const original = before[origin];
    const edit = original === undefined ? undefined : editOf(original, element);
    return edit ? { change: origin, edit } : { append: element };
  });
}

/** What identifies an object in an array, wherever it moves. */
function keyOf(element: Json): string | undefined {
  const key = isJsonObject(element) ? element["_key"] : undefined;
  return typeof key === "string" ? key : undefined;
}

function operationsOf(steps: readonly Step[]): Patch {
  const operations: Json[] = [];
  let run: { readonly from: number; readonly to: number } | undefined;
  for (const step of steps) {
    if ("take" in step && run?.to === step.take) {
      run = { from: run.from, to: step.take + 1 };
      continue;
    }
    if (run) operations.push(OP.arrayAppendSlice, run.from, run.to);
    run = "take" in step ? { from: step.take, to: step.take + 1 } : undefined;
    operations.push(...operationsOfStep(step));
  }
  if (run) operations.push(OP.arrayAppendSlice, run.from, run.to);
  return operations;
}

function operationsOfStep(step: Step): Patch {
  if ("take" in step) return [];
  if ("append" in step) return [OP.arrayAppendValue, step.append];
  const push = step.edit.base === "copy" ? OP.pushElementCopy : OP.pushElementBlank;
  return [push, step.change, ...step.edit.operations, OP.returnIntoArrayPop];
}
