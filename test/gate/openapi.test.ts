/** The description for machines is what readers are given, and what the gate does. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { gateAlone } from "./gate-alone.ts";

const DOCUMENT = new URL("../../docs/gate-openapi.json", import.meta.url);

const descriptionSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({}))),
});

test("the gate serves the very description that stands in the documentation", async () => {
  const { ask } = await gateAlone();
  const response = await ask("/openapi.json");
  expect(response.status).toBe(200);
  const documented: unknown = JSON.parse(await readFile(DOCUMENT, "utf8"));
  expect(await response.json()).toEqual(documented);
});

test("each address takes the methods that are described, and no other", async () => {
  const { ask } = await gateAlone();
  const { paths } = descriptionSchema.parse(await (await ask("/openapi.json")).json());
  for (const [path, operations] of Object.entries(paths)) {
    const address = path.replace("{id}", "office-1").replace("{problem}", "blocked");
    const refused = await ask(address, { method: "PATCH" });
    // HEAD goes with GET.
    const allow = (refused.headers.get("allow") ?? "").split(", ");
    const allowed = allow.filter((method) => method !== "HEAD");
    const described = Object.keys(operations).map((method) => method.toUpperCase());
    expect([path, refused.status]).toEqual([path, 405]);
    expect([path, allowed.toSorted()]).toEqual([path, described.toSorted()]);
  }
});

test("what is described as for anybody asks for no token, and everything else does", async () => {
  const { ask } = await gateAlone();
  const { paths } = descriptionSchema.parse(await (await ask("/openapi.json")).json());
  for (const [path, operations] of Object.entries(paths)) {
    // Signed by a secret of its own.
    if (path === "/v1/webhooks/sanity") continue;
    const address = path.replace("{id}", "office-1").replace("{problem}", "blocked");
    for (const [method, operation] of Object.entries(operations)) {
      const { status } = await ask(address, { method: method.toUpperCase() });
      expect([method, path, status === 401]).toEqual([method, path, "security" in operation]);
    }
  }
});
