import { gateBenchmark } from "./gate.ts";
import { lakeBenchmark } from "./lake.ts";
import { policyBenchmark } from "./policy.ts";
import { studioBenchmark } from "./studio.ts";
import type { Benchmark } from "./suite.ts";
import { withdrawalBenchmark } from "./withdrawal.ts";

/** Every benchmark: one entry each. */
export const BENCHMARKS: readonly Benchmark[] = [
  policyBenchmark,
  lakeBenchmark,
  gateBenchmark,
  withdrawalBenchmark,
  studioBenchmark,
];
