import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SEAL_IN_FORCE } from "../../delivery/fragments/seal-in-force.ts";
import { unsealedEntries } from "./seal-check.ts";

const DIRECTORY = join(import.meta.dirname, "../../delivery/queries");
const FILES = readdirSync(DIRECTORY);

async function queriesIn(file: string): Promise<readonly [string, string][]> {
  const module: unknown = await import(join(DIRECTORY, file));
  if (typeof module !== "object" || module === null) return [];
  return Object.entries(module).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
}

describe("a file of delivery/queries", () => {
  it.each(FILES)("%s holds one query, named after the file", async (file) => {
    const name = file
      .replace(/\.ts$/, "")
      .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const queries = await queriesIn(file);
    expect(queries.map(([exported]) => exported)).toEqual([`${name}Query`]);
  });

  it.each(FILES)("%s reads no document past its seal", async (file) => {
    for (const [, query] of await queriesIn(file)) expect(unsealedEntries(query)).toEqual([]);
  });
});

describe("the check for seals", () => {
  it.each([
    ["the documents asked for", `*[_type == "story"]{title}`, ["*"]],
    [
      "a document that one leads to",
      `*[_type == "story" && ${SEAL_IN_FORCE}]{"office": office->{name}}`,
      ["->"],
    ],
    [
      "documents that one leads to",
      `*[_type == "story" && ${SEAL_IN_FORCE}]{"offices": offices[]->{name}}`,
      ["->"],
    ],
    ["a field reached through a reference", `*[${SEAL_IN_FORCE}]{"name": office->name}`, ["->"]],
    ["half of the filter", `*[seal.validUntil > now()]{title}`, ["*"]],
    ["a filter that is only one of two ways in", `*[featured || (${SEAL_IN_FORCE})]`, ["*"]],
    [
      "a second reference behind a sealed one",
      `*[${SEAL_IN_FORCE}]{"a": [b->][${SEAL_IN_FORCE}][0]{"c": c->{d}}}`,
      ["->"],
    ],
    ["a query within a query", `*[${SEAL_IN_FORCE}]{"n": count(*[references(^._id)])}`, ["*"]],
    ["a filter after the fact", `*[true]{title}[${SEAL_IN_FORCE}]`, ["*"]],
  ])("notices %s", (_, query, entries) => {
    expect(unsealedEntries(query)).toEqual(entries);
  });

  it("is content with the ways in which the queries are written", () => {
    const query = `*[_type == "story" && ${SEAL_IN_FORCE}] | order(title asc) [0...10]{
      "one": [office->][${SEAL_IN_FORCE}][0]{name},
      "many": (offices[]->)[${SEAL_IN_FORCE}]{name}
    }`;
    expect(unsealedEntries(query)).toEqual([]);
  });
});
