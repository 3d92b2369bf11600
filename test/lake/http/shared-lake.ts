/** One lake for all tests of a file, stopped whatever happens; no test may leave a fault in its log. */
import { afterAll, beforeAll, expect } from "vitest";
import { startLake, type StartLakeOptions, type TestLake } from "../start-lake.ts";

/** Call at the top of a file; the lake is there once its tests run. */
export function sharedLake(options?: StartLakeOptions): () => TestLake {
  let lake: TestLake | undefined;
  beforeAll(async () => {
    lake = await startLake(options);
  });
  afterAll(async () => {
    await lake?.close();
    expect(lake?.logged).toEqual([]);
  });
  return () => {
    if (lake === undefined) {
      throw new Error("The lake is there only while tests run.");
    }
    return lake;
  };
}
