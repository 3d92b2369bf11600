import { measureHttp } from "./lake/http.ts";
import { measureImages } from "./lake/images.ts";
import { measureListeners } from "./lake/listeners.ts";
import { measureQueries } from "./lake/queries.ts";
import { measureWrites } from "./lake/writes.ts";
import type { Benchmark } from "./suite.ts";

export const lakeBenchmark: Benchmark = {
  name: "lake",
  title:
    "queries beside groq-js, start and memory with 100,000 documents, HTTP, writes, listeners, images",
  run: async () => [
    ...(await measureQueries()),
    ...(await measureHttp()),
    ...(await measureWrites()),
    ...(await measureListeners()),
    ...(await measureImages()),
  ],
};
