/**
 * A query is evaluated in one go, and meanwhile others wait their turn. Who hung up while waiting is
 * not evaluated any more: otherwise a page that asks again and again would keep the lake at work on
 * answers that nobody will read.
 */
import { setImmediate } from "node:timers/promises";
import { ApiError } from "./api-error.ts";

/** Evaluation that takes this long lets others wait who may have gone meanwhile. */
const LONG_MS = 50;

/** What nginx calls it; nobody is there to read it. */
const CLIENT_CLOSED_REQUEST = 499;

/** One for all queries of a lake, whichever way they come. */
export class WaitingTurn {
  /** When the last long evaluation ended, as `performance.now()` counts. */
  #lateSince = Number.NEGATIVE_INFINITY;

  /** Runs `work`, unless the client has gone; throws an `ApiError` (499) then. */
  async run<Result>(hasGone: () => boolean, work: () => Promise<Result>): Promise<Result> {
    if (performance.now() - this.#lateSince < LONG_MS) {
      // Sockets that were closed while the lake was at work are told of in the meantime.
      await setImmediate();
      await setImmediate();
    }
    if (hasGone()) {
      throw new ApiError(CLIENT_CLOSED_REQUEST, "The client hung up before its turn came.");
    }
    const started = performance.now();
    try {
      const answer = work();
      // Nearly all of the work is done by now. Others may stand right behind, on the same connection.
      this.#noteEnd(started);
      return await answer;
    } finally {
      this.#noteEnd(started);
    }
  }

  #noteEnd(started: number): void {
    const ended = performance.now();
    if (ended - started > LONG_MS) {
      this.#lateSince = ended;
    }
  }
}
