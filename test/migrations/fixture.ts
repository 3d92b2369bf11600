/** The content before and after a migration, as it stands in `test/fixtures/migrations`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const documentsSchema = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));
export type FixtureDocument = z.infer<typeof documentsSchema>[number];

export function fixture(migration: string, moment: "before" | "after"): FixtureDocument[] {
  const file = join(import.meta.dirname, "../fixtures/migrations", migration, `${moment}.json`);
  return documentsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}
