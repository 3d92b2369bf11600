import { describe, expect, it } from "vitest";
import { parseRuntimeConfig, readRuntimeConfig } from "../../studio/runtime-config.ts";

const VALID = {
  projectId: "haven",
  dataset: "editorial",
  lake: "http://localhost:3900",
  gate: "http://127.0.0.1:3901",
  streamHosts: true,
};

describe("the runtime configuration", () => {
  it("takes what the server wrote into the page", () => {
    expect(parseRuntimeConfig(JSON.stringify(VALID))).toEqual(VALID);
  });

  it("keeps of a host its origin alone", () => {
    const config = parseRuntimeConfig(JSON.stringify({ ...VALID, gate: "http://localhost:1/v1/" }));
    expect(config.gate).toBe("http://localhost:1");
  });

  it("has defaults where there is no page, as on the command line", () => {
    expect(readRuntimeConfig().dataset).toBe("editorial");
  });

  it("says where it looked when the page holds no JSON", () => {
    expect(() => parseRuntimeConfig("")).toThrow(/#haven-config.*not JSON/s);
  });

  it("refuses a lake named by its address, before which no project id fits", () => {
    const json = JSON.stringify({ ...VALID, lake: "http://127.0.0.1:3900" });
    expect(() => parseRuntimeConfig(json)).toThrow(/give http:\/\/localhost:PORT/);
  });

  it.each([
    ["a host that is not http", { lake: "javascript:alert(1)" }],
    ["a field it does not know", { token: "secret" }],
    ["a data set with a path in it", { dataset: "../public" }],
  ])("refuses %s", (_what, change) => {
    expect(() => parseRuntimeConfig(JSON.stringify({ ...VALID, ...change }))).toThrow(/not valid/);
  });
});
