/** Keys that save the way to the mouse. They can be switched off (WCAG 2.2, 2.1.4). */
import { useCallback, useEffect, useState } from "react";

/** Under `localStorage`; there while the person wants none. */
const OFF_KEY = "haven.review.shortcuts.off";

export type Shortcuts = Readonly<Record<string, () => void>>;

/** `shortcuts` by the character that is typed; must be stable. */
export function useShortcuts(shortcuts: Shortcuts): {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
} {
  const [isOn, setState] = useState(() => localStorage.getItem(OFF_KEY) === null);
  const setOn = useCallback((on: boolean): void => {
    if (on) localStorage.removeItem(OFF_KEY);
    else localStorage.setItem(OFF_KEY, "yes");
    setState(on);
  }, []);
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isWriting(event.target)) return;
      const act = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn, shortcuts]);
  return { isOn, setOn };
}

/** In a field a letter is a letter, and a dialog has keys of its own. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=dialog]") !== null)
  );
}
