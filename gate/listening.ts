/** The event stream of a data set (server-sent events), by `fetch` alone. */
import { z } from "zod";
import type { Heard } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";

/** A lake sends a comment now and then; after so long a silence the connection is taken for dead. */
const SILENCE_MS = 60_000;

const mutationSchema = z.object({ documentId: z.string() });

/**
 * Ends where the lake ends the stream. Throws "lake-unavailable" where it refuses, breaks off, says
 * that it ends, or falls silent for `silenceMs`.
 */
export async function* listenTo(
  url: string,
  token: string,
  signal: AbortSignal,
  silenceMs = SILENCE_MS,
): AsyncGenerator<Heard> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}`, accept: "text/event-stream" },
      redirect: "error",
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      throw lost(`The lake answered ${response.status}.`);
    }
    let open = "";
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
      const events = (open + text).replaceAll("\r\n", "\n").split("\n\n");
      open = events.pop() ?? "";
      for (const event of events) yield* heardIn(event);
    }
  } catch (error) {
    if (error instanceof GateProblem) throw error;
    throw lost("The connection broke.", error);
  } finally {
    clearTimeout(timer);
  }
}

/** One event; none for a comment or a kind that tells nothing of a document. */
function heardIn(event: string): readonly Heard[] {
  const lines = event.split("\n");
  const name = fieldOf(lines, "event").at(-1);
  if (name === "welcome") return [{ kind: "welcome" }];
  if (name === "disconnect" || name === "channelError") throw lost(`The lake said "${name}".`);
  if (name !== "mutation") return [];
  const { documentId } = mutationSchema.parse(JSON.parse(fieldOf(lines, "data").join("\n")));
  return [{ kind: "changed", id: documentId }];
}

function fieldOf(lines: readonly string[], field: string): readonly string[] {
  const start = `${field}:`;
  return lines
    .filter((line) => line.startsWith(start))
    .map((line) => line.slice(start.length).trimStart());
}

function lost(why: string, cause?: unknown): GateProblem {
  return new GateProblem("lake-unavailable", `Its changes are not heard. ${why}`, {}, cause);
}
