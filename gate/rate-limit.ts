import { GateProblem } from "./problems.ts";

/** So many requests at once, and then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Rates {
  /** Of one signed-in person. */
  readonly caller: Rate;
  /** Of one address whose requests come without a token, or with one that nobody has. */
  readonly address: Rate;
}

/** Generous to people and loaders of many documents; a loop that went wild feels it. */
export const DEFAULT_RATES: Rates = {
  caller: { burst: 1_500, perSecond: 30 },
  address: { burst: 300, perSecond: 5 },
};

/** So many are remembered; who was longest away is forgotten first, with a full measure. */
const MOST_KNOWN = 10_000;

interface Bucket {
  readonly left: number;
  /** Milliseconds since 1970, when so many were left. */
  readonly at: number;
}

export interface RateLimiter {
  /** Counts a request. Throws "too-many" where the measure is full. */
  readonly take: (name: string) => void;
  /** Throws likewise, and counts nothing. */
  readonly look: (name: string) => void;
}

/** Token buckets, one for each name, in this process: two gates allow twice as much. */
export function rateLimiter({ burst, perSecond }: Rate, clock: () => Date): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const leftOf = (name: string, now: number): number => {
    const { left, at } = buckets.get(name) ?? { left: burst, at: now };
    return Math.min(burst, left + (Math.max(0, now - at) / 1_000) * perSecond);
  };
  const mustBeLeft = (left: number) => {
    if (left >= 1) return;
    const retryAfterSeconds = Math.ceil((1 - left) / perSecond);
    const detail = `Try again in ${retryAfterSeconds} seconds.`;
    throw new GateProblem("too-many", detail, { retryAfterSeconds });
  };
  return {
    look: (name) => mustBeLeft(leftOf(name, clock().getTime())),
    take: (name) => {
      const now = clock().getTime();
      const left = leftOf(name, now);
      mustBeLeft(left);
      buckets.delete(name);
      buckets.set(name, { left: left - 1, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_KNOWN && oldest !== undefined) buckets.delete(oldest);
    },
  };
}
