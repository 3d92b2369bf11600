import { request } from "node:http";
import { serveLake } from "../../../lake/index.ts";
import { median, percentile } from "../measure.ts";
import type { Measurement } from "../suite.ts";
import { DATASET, openSite, pageAt, SYSTEM, withDirectory } from "./site.ts";

const LISTENERS = 100;
const MUTATIONS = 100;

/** From a mutation to each of a hundred listeners. */
export function measureListeners(): Promise<readonly Measurement[]> {
  return withDirectory(async (directory) => {
    const site = openSite(directory);
    const served = await serveLake(site.core, {
      port: 0,
      origins: [],
      project: { displayName: "Bench" },
      log: (line) => console.error(line),
    });
    const times: number[] = [];
    let begun = 0;
    let heard = 0;
    let allHeard: (() => void) | undefined;
    const streams = await Promise.all(
      Array.from({ length: LISTENERS }, () =>
        listen(served.url, () => {
          times.push(performance.now() - begun);
          heard += 1;
          if (heard % LISTENERS === 0) allHeard?.();
        }),
      ),
    );
    try {
      for (let index = 1; index <= MUTATIONS; index += 1) {
        const everybody = new Promise<void>((done) => {
          allHeard = done;
        });
        begun = performance.now();
        await site.dataset.mutate({
          mutations: [{ create: pageAt(index * 10) }],
          identity: SYSTEM,
        });
        await everybody;
      }
      return [
        { name: "mutation to one of 100 listeners, median", value: median(times), unit: "ms" },
        {
          name: "mutation to one of 100 listeners, 99th percentile",
          value: percentile(times, 0.99),
          unit: "ms",
        },
      ];
    } finally {
      for (const stop of streams) stop();
      await served.close();
      site.core.close();
    }
  });
}

/** Resolves when the stream is open; answers how to end it. */
function listen(url: string, heard: () => void): Promise<() => void> {
  const address = `${url}/v1/data/listen/${DATASET}?query=${encodeURIComponent("*")}`;
  return new Promise((opened, failed) => {
    const asked = request(address, { agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
          const event = text.slice(0, end);
          text = text.slice(end + 2);
          if (event.includes("event: welcome")) opened(() => asked.destroy());
          if (event.includes("event: mutation")) heard();
        }
      });
      response.on("error", () => undefined);
    });
    asked.on("error", failed);
    asked.end();
  });
}
