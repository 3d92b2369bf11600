/**
 * Reads `demo/*.ndjson`: one document a line, with the few placeholders that `demo/README.md`
 * explains, because consents that end on a fixed day would make a demonstration that ends with
 * them.
 */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { REVIEW_KINDS, valuesOf, type ReviewKind } from "../../contracts/vocabulary.ts";
import { PEOPLE } from "../stack/people.ts";

const DAY_MS = 86_400_000;

const statesSchema = z.enum(["draft", "in-review", "published"]);
type DemoState = z.infer<typeof statesSchema>;

const lineSchema = z.looseObject({
  _id: z.string().regex(/^[A-Za-z0-9_-]+$/),
  _type: z.string(),
  $demo: z
    .strictObject({
      state: statesSchema,
      author: z.enum([PEOPLE.editor.id, PEOPLE.secondEditor.id]).optional(),
      /** With `in-review`: the checks that have been made already. */
      approved: z.array(z.enum(valuesOf(REVIEW_KINDS))).optional(),
      /** With `in-review`: what the editor tells the reviewers. */
      note: z.string().optional(),
    })
    .optional(),
});

/** A document as the editor writes it: without placeholders, but for images. */
interface DemoContent {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/** One document of the demonstration and how far it shall come. */
export interface DemoDocument {
  readonly content: DemoContent;
  readonly state: DemoState;
  /** User id of the editor who drafts it. */
  readonly author: string;
  /** Reviews to be given; all that the gate asks for where it is to be published. */
  readonly approved: readonly ReviewKind[];
  readonly note?: string;
}

/** All documents of a folder, `$today` being the day of `now`. Throws on a line that is no document. */
export async function readDemo(folder: string, now: Date): Promise<readonly DemoDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ndjson")).toSorted();
  const files = await Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(path.join(folder, name), "utf8")).split("\n");
      return lines.flatMap((line, index) =>
        line.trim() === "" ? [] : [documentOf(line, `${name}:${index + 1}`, now)],
      );
    }),
  );
  return files.flat();
}

function documentOf(line: string, place: string, now: Date): DemoDocument {
  const { $demo, ...content } = parseLine(line, place, now);
  return {
    content,
    state: $demo?.state ?? "published",
    author: $demo?.author ?? PEOPLE.editor.id,
    approved: $demo?.approved ?? [],
    ...($demo?.note === undefined ? {} : { note: $demo.note }),
  };
}

function parseLine(line: string, place: string, now: Date): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(withDates(JSON.parse(line), now));
  } catch (cause) {
    throw new Error(`demo/${place} is not a document of the demonstration.`, { cause });
  }
}

/** `$today`, `$today-30d`, `$today+365d`, anywhere a string may stand: a day, `2026-01-31`. */
function withDates(value: unknown, now: Date): unknown {
  return mapStrings(value, (text) => {
    const match = /^\$today(?:([+-]\d+)d)?$/.exec(text);
    if (match === null) return text;
    const days = Number(match[1] ?? "0");
    return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  });
}

/** A copy in which each string is what `replace` makes of it. */
export function mapStrings(value: unknown, replace: (text: string) => unknown): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, mapStrings(inner, replace)]),
  );
}
