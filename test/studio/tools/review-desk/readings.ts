/** Documents of the demonstration and their readings, for tests of the review desk. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createSchema, type ObjectSchemaType } from "sanity";
import { z } from "zod";
import { schemaTypes } from "../../../../schemas/index.ts";
import type { Passage } from "../../../../studio/tools/review-desk/reading/passage.ts";
import { passagesOf } from "../../../../studio/tools/review-desk/reading/passages.ts";
import { englishWords } from "../../words.ts";

const DEMO = path.join(import.meta.dirname, "../../../../demo");
const schema = createSchema({ name: "editorial", types: [...schemaTypes] });
export const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });

export type Stored = z.infer<typeof documentSchema>;

function isObjectType(type: unknown): type is ObjectSchemaType {
  return typeof type === "object" && type !== null && "fields" in type;
}

function typeOf(name: string): ObjectSchemaType {
  const type: unknown = schema.get(name);
  if (!isObjectType(type)) throw new Error(`There is no type "${name}".`);
  return type;
}

const titleOf = (id: string): string => `the document ${id}`;

export function read(document: Stored): readonly Passage[] {
  return passagesOf(document, typeOf(document._type), { titleOf, words: englishWords });
}

/** Every document of a file of the demonstration, without what is for its loader. */
export function demo(file: string): readonly Stored[] {
  return readFileSync(path.join(DEMO, `${file}.ndjson`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { $demo: _forLoader, ...document } = documentSchema.parse(JSON.parse(line));
      return document;
    });
}

/** One document of a file of the demonstration. */
export function demoDocument(file: string, id: string): Stored {
  const found = demo(file).find(({ _id }) => _id === id);
  if (found === undefined) throw new Error(`There is no ${id} in demo/${file}.ndjson.`);
  return found;
}
