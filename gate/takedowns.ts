import { z } from "zod";
import { tombstoneContract } from "../contracts/tombstone.ts";
import { takedownsResponseSchema, type TakedownsResponse } from "./api.ts";
import type { Setting } from "./setting.ts";

const tombstonesSchema = z.array(tombstoneContract.publicForm);

/** What was public and is no more, oldest first: the tombstones in `public`. */
export async function takedowns(
  { lake }: Setting,
  since: Date | undefined,
): Promise<TakedownsResponse> {
  const found = await lake.public.query(
    `*[_type == "tombstone" && since >= $since] | order(since asc, _id asc)`,
    { since: since?.toISOString() ?? "" },
    tombstonesSchema,
  );
  return takedownsResponseSchema.parse({ takedowns: found });
}
