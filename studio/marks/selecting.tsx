/**
 * How Compliance selects a finding's text in the form. Each input that can select a stretch of its
 * text says so under its path; one that is not on the screen yet (behind a tab, in a dialog) is
 * asked as soon as it is.
 */
import { createContext, useContext, useEffect, useMemo, type ReactNode } from "react";
import { pathToString, type Path } from "../../policy/index.ts";
import type { Mark } from "./marks.ts";

/** Selects the marks, one finding's, in one field. */
type Select = (marks: readonly Mark[]) => void;

export interface Selecting {
  /** Puts an input there, and gives what takes it away again. */
  readonly register: (path: Path, select: Select) => () => void;
  /** Selects in the input at `path`, now or when it comes; the latest wish counts. */
  readonly select: (path: Path, marks: readonly Mark[]) => void;
}

/** How long an input may take to come. Later, the person has gone on to something else. */
const PATIENCE_MS = 3000;

/** `now` in ms, on a clock that only goes forward. */
export function makeSelecting(now: () => number): Selecting {
  const inputs = new Map<string, Select>();
  let wish:
    | { readonly key: string; readonly marks: readonly Mark[]; readonly until: number }
    | undefined;
  return {
    register: (path, select) => {
      const key = pathToString(path);
      inputs.set(key, select);
      if (wish?.key === key && now() <= wish.until) {
        select(wish.marks);
        wish = undefined;
      }
      return () => {
        if (inputs.get(key) === select) inputs.delete(key);
      };
    },
    select: (path, marks) => {
      const key = pathToString(path);
      const input = inputs.get(key);
      wish = input === undefined ? { key, marks, until: now() + PATIENCE_MS } : undefined;
      input?.(marks);
    },
  };
}

const SelectingContext = createContext<Selecting | undefined>(undefined);

function monotonic(): number {
  return performance.now();
}

export function SelectingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const selecting = useMemo(() => makeSelecting(monotonic), []);
  return <SelectingContext value={selecting}>{children}</SelectingContext>;
}

/** `undefined` in forms that no finding leads to. */
export function useSelecting(): Selecting | undefined {
  return useContext(SelectingContext);
}

/** For an input: `select` must be stable while the input is. */
export function useSelectable(path: Path, select: Select | undefined): void {
  const selecting = useSelecting();
  useEffect(() => {
    if (select === undefined) return undefined;
    return selecting?.register(path, select);
  }, [path, select, selecting]);
}
