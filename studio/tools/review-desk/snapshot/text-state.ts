/** What is on a reviewer's screen and what is there by now. Pure, so that the rule can be tested. */
import type { CheckResponse } from "../../../../gate/api.ts";
import type { Snapshot } from "./read-snapshot.ts";

export interface TextState {
  readonly shown: Snapshot | undefined;
  /** What was shown before the newest look. */
  readonly before: Snapshot | undefined;
  readonly latest: Snapshot | undefined;
  readonly check: CheckResponse | undefined;
  readonly checkFailure: string | undefined;
  readonly failure: string | undefined;
  readonly isGone: boolean;
}

export const NOTHING_READ: TextState = {
  shown: undefined,
  before: undefined,
  latest: undefined,
  check: undefined,
  checkFailure: undefined,
  failure: undefined,
  isGone: false,
};

export type TextEvent =
  | {
      readonly type: "read";
      readonly snapshot: Snapshot;
      readonly check?: CheckResponse;
      readonly checkFailure?: string;
    }
  | { readonly type: "failed"; readonly reason: string }
  | { readonly type: "gone" }
  /** The reviewer asks for what is there now. */
  | { readonly type: "look" };

/**
 * What is read goes on the screen only where there is nothing yet or where it is the same text: a
 * text never changes under the eyes of its reviewer.
 */
export function textReducer(state: TextState, event: TextEvent): TextState {
  switch (event.type) {
    case "read":
      return withRead(state, event);
    case "failed":
      return { ...state, failure: event.reason, check: undefined };
    case "gone":
      return { ...NOTHING_READ, isGone: true };
    case "look":
    default:
      return { ...state, before: state.shown, shown: state.latest };
  }
}

function withRead(
  state: TextState,
  { snapshot, check, checkFailure }: Extract<TextEvent, { type: "read" }>,
): TextState {
  const isSame = state.shown === undefined || state.shown.digest === snapshot.digest;
  return {
    ...state,
    latest: snapshot,
    shown: isSame ? snapshot : state.shown,
    check,
    checkFailure,
    failure: undefined,
    isGone: false,
  };
}
