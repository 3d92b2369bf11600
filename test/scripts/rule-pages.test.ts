import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../policy/index.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../docs/rules");

/** A few sentences, not a heading that somebody left to be filled in. */
const SHORTEST_WHY = 300;

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has a page with a reason, its sources and its examples", async () => {
    const page = await readFile(path.join(FOLDER, `${id}.md`), "utf8");
    const why = await readFile(path.join(FOLDER, "why", `${id}.md`), "utf8");
    expect(page).toContain(`# ${rule.title}\n`);
    expect(page).toContain(why.trim());
    expect(page).toMatch(/### Stopped[^]+### Let through[^]+### Not its matter/u);
    expect(why.length).toBeGreaterThan(SHORTEST_WHY);
    for (const source of rule.source) {
      expect(page).toContain(source === "house" ? "House" : source.title);
    }
  });

  it("is in the index, by severity and by source", async () => {
    const index = await readFile(path.join(FOLDER, "README.md"), "utf8");
    const [bySeverity, bySource] = index.split("## By source");
    expect(bySeverity).toContain(`[${id}](${id}.md) | ${rule.title}`);
    expect(bySource).toContain(`[${id}](${id}.md)`);
  });
});

it("no page stands there of a rule that is not", async () => {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".md"));
  const ids = files.map((file) => path.basename(file, ".md")).filter((id) => id !== "README");
  expect(ids.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});
