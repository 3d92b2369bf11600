import { z } from "zod";
import {
  type DatasetPort,
  lakeDocumentSchema,
  type Mutation,
  type NewDocument,
} from "./lake-port.ts";

/**
 * What has been decided in `editorial` and is yet to be done in `public`. An entry is written in
 * the very transaction of the decision, so that no crash can part the two.
 */
const entrySchema = lakeDocumentSchema.extend({
  _id: z.string().startsWith("outboxEntry."),
  operation: z.enum(["publish", "takedown"]),
  documentId: z.string(),
  /** JSON of what is to stand in `public`, sealed: the form, or the tombstone of a takedown. */
  form: z.string().optional(),
  /** The withdrawn consent for which it is taken down: no image may rest on it any more. */
  consent: z.string().optional(),
  /** Assets to bring over (publish) or to clear away if nothing else uses them (takedown). */
  assets: z.array(z.string()).default([]),
  /** Assets that the version before used and this one does not. */
  retired: z.array(z.string()).default([]),
});
export type OutboxEntry = z.infer<typeof entrySchema>;

const formSchema = z.looseObject({ _id: z.string(), _type: z.string() });

interface NewEntry {
  /** Number of the audit entry of the decision: entries of later decisions sort later. */
  readonly number: number;
  /** Place among the entries of one decision. */
  readonly place: number;
  readonly documentId: string;
  readonly assets: readonly string[];
  readonly createdAt: string;
}

/** Writes down that `form` is to stand in `public`. */
export function publishEntry(
  entry: NewEntry & { readonly form: object; readonly retired: readonly string[] },
): Mutation {
  const { form, retired } = entry;
  return newEntry("publish", entry, { form: JSON.stringify(form), retired });
}

/**
 * Writes down that a document is to go from `public`, where its tombstone shall stand, and then
 * from what is published inside.
 */
export function takedownEntry(
  entry: NewEntry & { readonly tombstone: object | undefined; readonly consent?: string },
): Mutation {
  const { tombstone, consent } = entry;
  return newEntry("takedown", entry, {
    ...(tombstone === undefined ? {} : { form: JSON.stringify(tombstone) }),
    ...(consent === undefined ? {} : { consent }),
  });
}

function newEntry(operation: "publish" | "takedown", entry: NewEntry, more: object): Mutation {
  const { number, place, documentId, assets, createdAt } = entry;
  const suffix = `${String(number).padStart(12, "0")}-${String(place).padStart(5, "0")}`;
  return {
    create: {
      _id: `outboxEntry.${suffix}`,
      _type: "outboxEntry",
      operation,
      documentId,
      assets,
      state: "pending",
      createdAt,
      ...more,
    },
  };
}

/** Everything that is yet to be done, oldest decision first. */
export async function pendingEntries(editorial: DatasetPort): Promise<readonly OutboxEntry[]> {
  return editorial.query(
    `*[_id in path("outboxEntry.*") && _type == "outboxEntry" && state == "pending"] | order(_id asc)`,
    {},
    z.array(entrySchema),
  );
}

/** What an entry lets out; `undefined` where it holds none that is a document. */
export function formOf({ form }: OutboxEntry): NewDocument | undefined {
  if (form === undefined) return undefined;
  try {
    return formSchema.safeParse(JSON.parse(form)).data;
  } catch {
    return undefined;
  }
}

/**
 * Marks entries as done, unless somebody else did meanwhile. What was let out stands in `public`
 * now, or no longer anywhere: the copy of it goes.
 */
export function marksOf(entries: readonly OutboxEntry[], at: string): readonly Mutation[] {
  return entries.map(({ _id, _rev }) => ({
    patch: {
      id: _id,
      ifRevisionID: _rev,
      set: { state: "applied", appliedAt: at },
      unset: ["form"],
    },
  }));
}
