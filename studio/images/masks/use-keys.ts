import type { Dispatch, KeyboardEvent } from "react";
import type { Drawing, DrawingAction } from "./drawing.ts";
import { actionOf } from "./keys.ts";

/** Handlers for whatever has the focus while keys act on the chosen shape. */
export function useMaskKeys(
  { picture }: Drawing,
  dispatch: Dispatch<DrawingAction>,
  onRemove?: () => void,
) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const action = actionOf({ key, shiftKey, altKey, commandKey: ctrlKey || metaKey }, picture);
    if (action === undefined) return;
    // Nothing scrolls, and nothing behind the dialog takes the step back for its own.
    event.preventDefault();
    event.stopPropagation();
    dispatch(action);
    if (action.type === "remove") onRemove?.();
  };
  return { onKeyDown, onKeyUp: () => dispatch({ type: "rest" }) };
}
