import type { Queries } from "../../schemas/validation/dependencies.ts";

/** Queries that are asked once each until `asOf` is told that something changed. */
export interface CachedQueries extends Queries {
  /** Forgets every answer if `changes`, a number that grows with each change in the lake, grew. */
  asOf(changes: number): void;
}

/**
 * Keeps answers while a person writes: what a text rests on is read when the text names something
 * new, and not at each pause. A question that failed is asked again.
 */
export function cachedQueries(queries: Queries): CachedQueries {
  const answers = new Map<string, Promise<unknown>>();
  let known = 0;
  return {
    asOf(changes) {
      if (changes === known) return;
      known = changes;
      answers.clear();
    },
    fetch(query, params, options) {
      const key = JSON.stringify([query, params]);
      const cached = answers.get(key);
      if (cached !== undefined) return cached;
      const answer = queries.fetch(query, params, options);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      return answer;
    },
  };
}
