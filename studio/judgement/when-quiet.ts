/** When to do what may wait: after a pause, but not never while somebody types on and on. */

/** How long a person must pause before the text is judged anew: long enough not to slow typing. */
const PAUSE_MS = 200;

/** After so long it is judged between two keystrokes. */
const LONGEST_WAIT_MS = 1500;

/** How long the browser may look for an idle moment. */
const IDLE_WITHIN_MS = 300;

/** The moment by which it is due, in ms of a clock that only goes forward. */
export function dueAt(now: number, waitingSince: number): number {
  return Math.min(now + PAUSE_MS, Math.max(now, waitingSince + LONGEST_WAIT_MS));
}

/** Calls `task` in an idle moment, or after a while without one. Gives what cancels it. */
export function whenIdle(task: () => void): () => void {
  // Safari has no idle moments to ask for.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(task, 0);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(task, { timeout: IDLE_WITHIN_MS });
  return () => window.cancelIdleCallback(asked);
}
