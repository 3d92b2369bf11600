import { z } from "zod";
import { mustBeAdministrator } from "./people.ts";
import { entryIdOf } from "./audit-entry.ts";
import type { Caller } from "./callers.ts";
import { lakeDocumentSchema } from "./lake-port.ts";
import type { Setting } from "./setting.ts";

/** Entries in one answer of the lake. */
const PAGE = 500;

/**
 * The audit from an entry on, oldest first, as NDJSON: what `npm run audit:verify -- --file` reads.
 * For administrators of the gate, because it says who did what.
 */
export function auditLog(
  setting: Setting,
  caller: Caller,
  after: number,
): ReadableStream<Uint8Array> {
  mustBeAdministrator(caller, setting);
  const encoder = new TextEncoder();
  let last = entryIdOf(after);
  return new ReadableStream({
    async pull(controller) {
      const page = await setting.lake.editorial.query(
        `*[_id in path("auditEntry.*") && _id > $last] | order(_id asc) [0...$page]`,
        { last, page: PAGE },
        z.array(lakeDocumentSchema),
      );
      for (const entry of page) controller.enqueue(encoder.encode(`${JSON.stringify(entry)}\n`));
      const end = page.at(-1);
      if (end === undefined) controller.close();
      else last = end._id;
    },
  });
}
