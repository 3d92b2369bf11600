import { describe, expect, test } from "vitest";
import { GateProblem } from "../../gate/problems.ts";
import { DEFAULT_RATES, rateLimiter } from "../../gate/rate-limit.ts";

let now = Date.parse("2026-06-01T12:00:00.000Z");
const clock = () => new Date(now);

/** What is told by a limiter that refuses; `undefined` where it does not. */
function refusal(act: () => void) {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof GateProblem)) throw error;
    const { id, message, extras } = error;
    return { id, message, seconds: extras.retryAfterSeconds };
  }
}

describe("a measure of so many at once and so many a second", () => {
  test("gives all of them at once, then says after how many seconds there is another", () => {
    const { take } = rateLimiter({ burst: 3, perSecond: 0.1 }, clock);
    for (let count = 0; count < 3; count += 1) take("u-1");
    expect(refusal(() => take("u-1"))).toEqual({
      id: "too-many",
      message: "Try again in 10 seconds.",
      seconds: 10,
    });
    now += 4_000;
    expect(refusal(() => take("u-1"))?.seconds).toBe(6);
    now += 5_999;
    expect(refusal(() => take("u-1"))?.seconds).toBe(1);
    now += 1;
    take("u-1");
    expect(refusal(() => take("u-1"))?.seconds).toBe(10);
  });

  test("never holds more than its burst, however long nobody came", () => {
    const { take } = rateLimiter({ burst: 2, perSecond: 5 }, clock);
    take("u-1");
    now += 3_600_000;
    take("u-1");
    take("u-1");
    expect(refusal(() => take("u-1"))?.id).toBe("too-many");
  });

  test("grows with the time that has passed, in parts of a request", () => {
    const { take } = rateLimiter({ burst: 2, perSecond: 2 }, clock);
    take("u-1");
    take("u-1");
    now += 250;
    expect(refusal(() => take("u-1"))?.id).toBe("too-many");
    now += 250;
    take("u-1");
    expect(refusal(() => take("u-1"))?.id).toBe("too-many");
  });

  test("loses nothing where the clock is set back", () => {
    const { take } = rateLimiter({ burst: 2, perSecond: 1 }, clock);
    take("u-1");
    now -= 3_600_000;
    take("u-1");
    expect(refusal(() => take("u-1"))?.seconds).toBe(1);
  });

  test("is not used by looking", () => {
    const { look, take } = rateLimiter({ burst: 1, perSecond: 1 }, clock);
    for (let count = 0; count < 3; count += 1) look("u-1");
    take("u-1");
    expect(refusal(() => look("u-1"))).toEqual(refusal(() => take("u-1")));
    expect(refusal(() => look("u-1"))?.id).toBe("too-many");
    look("u-2");
  });
});

test("ten thousand names are remembered; who was longest away is forgotten first", () => {
  const { look, take } = rateLimiter({ burst: 1, perSecond: 0.001 }, clock);
  for (let count = 1; count <= 10_000; count += 1) take(`u-${count}`);
  expect(refusal(() => look("u-1"))?.id).toBe("too-many");
  take("u-10001");
  look("u-1");
  expect(refusal(() => look("u-2"))?.id).toBe("too-many");
  expect(refusal(() => look("u-10001"))?.id).toBe("too-many");
});

test("who comes again is remembered longer", () => {
  const { look, take } = rateLimiter({ burst: 2, perSecond: 0.001 }, clock);
  for (let count = 1; count <= 10_000; count += 1) take(`u-${count}`);
  take("u-1");
  take("u-10001");
  expect(refusal(() => look("u-1"))?.id).toBe("too-many");
  take("u-2");
  look("u-2");
});

test("without other options a person has 1,500 requests at once and 30 a second, an address 300 and 5", () => {
  expect(DEFAULT_RATES).toEqual({
    caller: { burst: 1_500, perSecond: 30 },
    address: { burst: 300, perSecond: 5 },
  });
});
