import { LakeError } from "../errors.ts";

/** So many documents are read between two looks at the clock. */
const BETWEEN_LOOKS = 256;

/**
 * The same list, which stops whoever walks it once the time is up. groq-js evaluates in one go and
 * cannot be interrupted from outside: what it walks is where it can be stopped.
 *
 * @param until - as `performance.now()` counts.
 */
export function stoppedAt<Document>(
  until: number,
  limitMs: number,
  documents: readonly Document[],
): readonly Document[] {
  const list = documents.slice();
  Object.defineProperty(list, Symbol.iterator, {
    value: function* walk(): Iterable<Document> {
      for (const [read, document] of documents.entries()) {
        if (read % BETWEEN_LOOKS === 0 && performance.now() > until) throw tookTooLong(limitMs);
        yield document;
      }
    },
  });
  return list;
}

function tookTooLong(limitMs: number): LakeError {
  return new LakeError(504, {
    type: "queryTimeoutError",
    description:
      `The query took longer than ${limitMs / 1000} s and was stopped. Narrow it by _type, _id or ` +
      "another attribute; `?explain=true` tells which of its filters have to read every document.",
  });
}
