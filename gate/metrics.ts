/** What happened, counted, in the text format of Prometheus 0.0.4. No ids, no content. */
import type { LogEntry } from "./setting.ts";

const BOUNDS_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

interface Timing {
  count: number;
  sum: number;
  readonly within: number[];
}

export interface Metrics {
  /** One line of the log: requests are timed, everything else is counted by its kind. */
  readonly note: (entry: LogEntry) => void;
  /** A request that was answered, by the pattern of its address, never the address. */
  readonly answered: (route: string, method: string, status: number, seconds: number) => void;
  readonly text: () => string;
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const timings = new Map<string, Timing>();
  const events = new Map<string, number>();
  const faults = new Map<string, number>();
  return {
    note: ({ event, fault }) => {
      if (event === "request") return;
      add(events, labels({ event }));
      if (event === "sentinel") add(faults, labels({ fault: String(fault) }));
    },
    answered: (route, method, status, seconds) => {
      add(requests, labels({ route, method, status: String(status) }));
      const name = labels({ route, method });
      const timing = timings.get(name) ?? { count: 0, sum: 0, within: BOUNDS_SECONDS.map(() => 0) };
      timing.count += 1;
      timing.sum += seconds;
      for (const [index, bound] of BOUNDS_SECONDS.entries()) {
        if (seconds <= bound) timing.within[index] = (timing.within[index] ?? 0) + 1;
      }
      timings.set(name, timing);
    },
    text: () =>
      [
        ...counter("haven_gate_requests_total", "Requests answered.", requests),
        ...histogram("haven_gate_request_seconds", "Time until an answer.", timings),
        ...counter("haven_gate_events_total", "Events of the log but requests.", events),
        ...counter("haven_gate_faults_total", "Documents the sentinel took down.", faults),
        "",
      ].join("\n"),
  };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function counter(name: string, help: string, counts: ReadonlyMap<string, number>): string[] {
  const lines = [...counts].map(([of, count]) => `${name}{${of}} ${count}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}

function histogram(name: string, help: string, timings: ReadonlyMap<string, Timing>): string[] {
  const lines = [...timings].flatMap(([of, { count, sum, within }]) => [
    ...BOUNDS_SECONDS.map(
      (bound, index) => `${name}_bucket{${of},le="${bound}"} ${within[index] ?? 0}`,
    ),
    `${name}_bucket{${of},le="+Inf"} ${count}`,
    `${name}_sum{${of}} ${sum}`,
    `${name}_count{${of}} ${count}`,
  ]);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines];
}

function labels(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([label, value]) => `${label}="${value.replaceAll(/[\\"\n]/gu, "_")}"`)
    .join(",");
}
