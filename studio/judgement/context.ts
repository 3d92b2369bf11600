/** The policy's judgement of the text on the screen, for everything in its pane. */
import { createContext, useContext } from "react";
import type { FieldMarks } from "../marks/marks.ts";
import type { Judged } from "./judge-live.ts";

export interface LiveJudgement {
  /** The latest judgement; undefined until the first is done. */
  readonly judged: Judged | undefined;
  /** Where its findings stand in the text, by field. */
  readonly marks: FieldMarks;
  /** Why nothing could be judged. */
  readonly failure: string | undefined;
}

export const NOT_JUDGED: LiveJudgement = {
  judged: undefined,
  marks: new Map(),
  failure: undefined,
};

export const JudgementContext = createContext<LiveJudgement>(NOT_JUDGED);

export function useLiveJudgement(): LiveJudgement {
  return useContext(JudgementContext);
}
