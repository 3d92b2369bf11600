import type { Queries } from "./dependencies.ts";

/** What of a Sanity client is needed to know whom it asks, and as whom. */
export interface AskingClient extends Queries {
  config: () => {
    readonly url?: string;
    readonly dataset?: string | undefined;
    readonly token?: string | undefined;
  };
}

/** Queries whose answers are kept for whoever asks the same of the same data set. */
export interface SharedQueries extends Queries {
  /** Forgets every answer about the data set if `changes`, a number that grows with each change in it, grew. */
  asOf: (changes: number) => void;
  /**
   * While somebody watches, and says `asOf` at each change, no answer is too old for anybody. Gives
   * what ends the watch.
   */
  watch: () => () => void;
}

interface Answer {
  readonly given: Promise<unknown>;
  /** In ms, on a clock that only goes forward. */
  readonly at: number;
}

/** By data set and person, then by question, the oldest answer first. */
const answersOf = new Map<string, Map<string, Answer>>();

/** How many watch, by data set and person. */
const watchersOf = new Map<string, number>();

/** More questions than a person has documents open. */
const MOST_ANSWERS = 500;

/**
 * Answers that validation and the inspectors of one Studio share, so that a text that is being
 * written does not ask at each keystroke for what it rests on. An answer older than `maxAgeMs` is
 * asked anew: without end only for whoever is told of changes, and calls `asOf`. A question
 * that failed is asked again.
 */
export function sharedQueries(client: AskingClient, maxAgeMs = Infinity): SharedQueries {
  const { url, dataset, token } = client.config();
  const key = JSON.stringify([url, dataset, token]);
  const answers = answersOf.get(key) ?? new Map<string, Answer>();
  answersOf.set(key, answers);
  let seen = 0;
  return {
    asOf: (changes) => {
      if (changes !== seen) answers.clear();
      seen = changes;
    },
    watch: () => {
      watchersOf.set(key, (watchersOf.get(key) ?? 0) + 1);
      return () => watchersOf.set(key, (watchersOf.get(key) ?? 1) - 1);
    },
    fetch: (query, params, options) => {
      const question = JSON.stringify([query, params]);
      const known = answers.get(question);
      const longest = (watchersOf.get(key) ?? 0) > 0 ? Infinity : maxAgeMs;
      if (known !== undefined && performance.now() - known.at < longest) return known.given;
      const answer = { given: client.fetch(query, params, options), at: performance.now() };
      keep(question, answer, answers);
      return answer.given;
    },
  };
}

function keep(question: string, answer: Answer, answers: Map<string, Answer>): void {
  answers.delete(question);
  answers.set(question, answer);
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
  answer.given.catch(() => {
    if (answers.get(question) === answer) answers.delete(question);
  });
}
