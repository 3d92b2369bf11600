import { expect, test } from "vitest";
import { createMetrics } from "../../gate/metrics.ts";

/** The lines that tell of one figure, without its help and type. */
const linesOf = (text: string, name: string) =>
  text.split("\n").filter((line) => line.startsWith(name));

test("figures are told in the text format of Prometheus, each with what it is, and end in a new line", () => {
  expect(createMetrics().text()).toBe(
    [
      "# HELP haven_gate_requests_total Requests answered.",
      "# TYPE haven_gate_requests_total counter",
      "# HELP haven_gate_request_seconds Time until an answer.",
      "# TYPE haven_gate_request_seconds histogram",
      "# HELP haven_gate_events_total Events of the log but requests.",
      "# TYPE haven_gate_events_total counter",
      "# HELP haven_gate_faults_total Documents the sentinel took down.",
      "# TYPE haven_gate_faults_total counter",
      "",
    ].join("\n"),
  );
});

test("requests are counted by address, method and status", () => {
  const metrics = createMetrics();
  metrics.answered("/v1/me", "GET", 200, 0.1);
  metrics.answered("/v1/me", "GET", 200, 0.1);
  metrics.answered("/v1/me", "GET", 401, 0.1);
  metrics.answered("/v1/sets/publish", "POST", 200, 0.1);
  expect(linesOf(metrics.text(), "haven_gate_requests_total{")).toEqual([
    'haven_gate_requests_total{route="/v1/me",method="GET",status="200"} 2',
    'haven_gate_requests_total{route="/v1/me",method="GET",status="401"} 1',
    'haven_gate_requests_total{route="/v1/sets/publish",method="POST",status="200"} 1',
  ]);
});

test("a time is counted in every bound that it does not exceed, with their sum and number", () => {
  const metrics = createMetrics();
  for (const seconds of [0.25, 0.5, 11]) metrics.answered("/v1/me", "GET", 200, seconds);
  const label = 'route="/v1/me",method="GET"';
  expect(linesOf(metrics.text(), "haven_gate_request_seconds_")).toEqual([
    `haven_gate_request_seconds_bucket{${label},le="0.01"} 0`,
    `haven_gate_request_seconds_bucket{${label},le="0.025"} 0`,
    `haven_gate_request_seconds_bucket{${label},le="0.05"} 0`,
    `haven_gate_request_seconds_bucket{${label},le="0.1"} 0`,
    `haven_gate_request_seconds_bucket{${label},le="0.25"} 1`,
    `haven_gate_request_seconds_bucket{${label},le="0.5"} 2`,
    `haven_gate_request_seconds_bucket{${label},le="1"} 2`,
    `haven_gate_request_seconds_bucket{${label},le="2.5"} 2`,
    `haven_gate_request_seconds_bucket{${label},le="5"} 2`,
    `haven_gate_request_seconds_bucket{${label},le="10"} 2`,
    `haven_gate_request_seconds_bucket{${label},le="+Inf"} 3`,
    `haven_gate_request_seconds_sum{${label}} 11.75`,
    `haven_gate_request_seconds_count{${label}} 3`,
  ]);
});

test("events are counted by kind but for requests, and what the sentinel took down by its fault", () => {
  const metrics = createMetrics();
  metrics.note({ event: "request", status: 200 });
  metrics.note({ event: "published", documentId: "office-1" });
  metrics.note({ event: "published", documentId: "office-2" });
  metrics.note({ event: "sentinel", documentId: "office-1", fault: "changed" });
  const text = metrics.text();
  expect(linesOf(text, "haven_gate_events_total{")).toEqual([
    'haven_gate_events_total{event="published"} 2',
    'haven_gate_events_total{event="sentinel"} 1',
  ]);
  expect(linesOf(text, "haven_gate_faults_total{")).toEqual([
    'haven_gate_faults_total{fault="changed"} 1',
  ]);
  expect(text).not.toContain("office-");
});

test("what would end a label is written as _", () => {
  const metrics = createMetrics();
  metrics.answered('/a"b\\c\nd', "GET", 200, 1);
  expect(metrics.text()).toContain('{route="/a_b_c_d",method="GET",status="200"} 1');
});
