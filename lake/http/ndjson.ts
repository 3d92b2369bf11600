/** Answers of one JSON value a line, sent as they are made and no faster than they are read. */
import { answerError } from "./api-error.ts";

/**
 * Lines of `values`. What is thrown before the first is a refusal and has a status of its own; what
 * is thrown later is told as a line with an `error`, which clients of the Content Lake look for.
 */
export async function answerNdjson(
  values: AsyncIterable<unknown> | Iterable<unknown>,
  report: (line: string) => void,
): Promise<Response> {
  const iterator = each(values);
  let next = await iterator.next();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (next.done === true) {
          controller.close();
          return;
        }
        controller.enqueue(line(next.value));
        try {
          next = await iterator.next();
        } catch (error) {
          controller.enqueue(Buffer.from(`${await answerError(error, report).text()}\n`));
          controller.close();
        }
      },
      async cancel() {
        await iterator.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { "content-type": "application/x-ndjson; charset=utf-8" },
  });
}

async function* each(values: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator {
  yield* values;
}

function line(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
