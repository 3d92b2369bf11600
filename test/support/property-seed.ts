/**
 * Property tests draw the same cases on every run, so that a change is refused for what it changed
 * and not for a lucky draw. `HAVEN_SEED=N` draws others, `HAVEN_SEED=random` new ones each time;
 * a failure prints its seed.
 */
import { configureGlobal } from "fast-check";

const FIXED_SEED = 20_261_122;

const asked = process.env["HAVEN_SEED"] ?? String(FIXED_SEED);
if (asked !== "random") {
  const seed = Number(asked);
  if (!Number.isSafeInteger(seed)) {
    throw new TypeError(`HAVEN_SEED is ${asked}: give a whole number, or "random".`);
  }
  configureGlobal({ seed });
}
