/**
 * The documents that the rules were asked for by. They are the organisation's own and no part of
 * this repository: where they do not stand beside it, there is nothing to read.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { TextFinding } from "../../../policy/index.ts";
import { ROOT } from "../../../scripts/command/paths.ts";
import { judged } from "../../policy/bare-text/judged.ts";

const SEEDS = path.resolve(ROOT, "../shared/seeds");
const files = existsSync(SEEDS) ? readdirSync(SEEDS) : [];

function contentOf(number: string): string {
  const name = files.find((file) => file.startsWith(`${number}_`)) ?? "";
  return readFileSync(path.join(SEEDS, name), "utf8");
}

function wordsOf(findings: readonly TextFinding[], rule: string): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ text }) => text);
}

describe.runIf(files.length > 0)("the fact sheet of an office (000)", () => {
  const read = () => judged(contentOf("000")).findings;

  it("is stopped by nothing but the name of its director, whom nobody has classified", () => {
    const stopping = read().filter(({ severity }) => severity === "block");
    expect(stopping.map(({ rule }) => rule)).toEqual(["proper-nouns-classified"]);
  });

  it("has numbers by which somebody can be called", () => {
    expect(wordsOf(read(), "no-contact-details")).toEqual(
      expect.arrayContaining(["703.465.5495", "703.465.5499"]),
    );
  });

  it("has figures whose notes are missing, and figures without any source", () => {
    const figures = wordsOf(read(), "statistic-cited").join(" | ");
    for (const figure of ["two million", "150 billion", "650+", "75%", "86%"]) {
      expect(figures).toContain(figure);
    }
  });

  it("has a pseudonym that is marked, and one mark for one thing", () => {
    expect(wordsOf(read(), "pseudonym-marked")).toEqual([]);
  });
});

describe.runIf(files.length > 0)("the brochure (002)", () => {
  const read = () => judged(contentOf("002"));

  it("leaves one pseudonym without a mark, and not the other", () => {
    const unmarked = wordsOf(read().findings, "pseudonym-marked");
    expect(unmarked).toContain("Rosie");
    expect(unmarked.filter((name) => name.startsWith("Ruby"))).toEqual([]);
  });

  it.each([
    "construction worker",
    "six children",
    "single-room house",
    "twin sisters",
    "two cousins",
    "teenage",
    "February 19, 2020",
    "37 years",
    "shelter",
    "home-schooling",
    "two grade levels",
    "mother",
  ])("tells a detail that helps to find somebody: %s", (detail) => {
    const { findings } = read();
    const found = wordsOf(findings, "no-identifying-combination");
    expect(found.some((text) => text.includes(detail))).toBe(true);
  });

  it("leaves an anonymity set under the floor, with ranked steps to a larger one", () => {
    const { estimate, floor, generalisations } = read().anonymity;
    expect(estimate).toBeLessThan(floor);
    expect(generalisations.length).toBeGreaterThanOrEqual(3);
    const after = generalisations.map((step) => step.estimate);
    expect(after).toEqual(after.toSorted((left, right) => right - left));
  });

  it("names a law by its title, which is no old term of ours", () => {
    expect(wordsOf(read().findings, "terminology-current").join(" ")).not.toMatch(/pornography/iu);
  });

  it("has telephone numbers, and one mark for two things", () => {
    const { findings } = read();
    expect(wordsOf(findings, "no-contact-details")).toEqual(
      expect.arrayContaining(["632 8 637 3983", "632 8 633 7707"]),
    );
    expect(wordsOf(findings, "pseudonym-marked").filter((text) => text === "*")).toHaveLength(2);
  });

  it("has figures without a source", () => {
    const figures = wordsOf(read().findings, "statistic-cited").join(" | ");
    for (const figure of ["347%", "91 out of 127"]) expect(figures).toContain(figure);
  });
});

describe.runIf(files.length > 0)("the questions and answers (003)", () => {
  const read = () => judged(contentOf("003")).findings;

  it("uses old terms throughout, each with the one to write", () => {
    const old = read().filter(({ rule }) => rule === "terminology-current");
    expect(old.length).toBeGreaterThanOrEqual(20);
    expect(old.every(({ fix }) => fix !== null && fix !== "")).toBe(true);
    const words = new Set(old.map(({ text }) => text.toLowerCase()));
    expect([...words]).toEqual(
      expect.arrayContaining(["cybersex trafficking", "child pornography", "pedophiles"]),
    );
  });

  it("tells how it is done", () => {
    expect(wordsOf(read(), "no-method-detail").length).toBeGreaterThanOrEqual(3);
  });

  it("has a number to which messages are sent", () => {
    expect(wordsOf(read(), "no-contact-details").join(" ")).toContain("52886");
  });
});

describe.runIf(files.length > 0)("every document", () => {
  it.each(files)("%s: each finding stands at the words it tells of", (file) => {
    const content = readFileSync(path.join(SEEDS, file), "utf8");
    for (const { start, end, text } of judged(content).findings) {
      expect(content.slice(start, end)).toBe(text);
    }
  });
});
