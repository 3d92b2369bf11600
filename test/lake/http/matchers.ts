/** Matchers whose type is not `any`, for objects that hold what a test cannot know. */
import { expect } from "vitest";

export const A_STRING: unknown = expect.any(String);
export const A_NUMBER: unknown = expect.any(Number);
export const AN_ARRAY: unknown = expect.any(Array);

export function textWith(part: string): unknown {
  return expect.stringContaining(part);
}

export function textLike(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}

/** 401 or 403: which of them depends on whether anybody signed in. */
export const A_REFUSAL: unknown = expect.toSatisfy(
  (status: unknown) => status === 401 || status === 403,
);
