/** Until when readers get a document of the public data set. Pure. */
import { z } from "zod";
import { NO_END } from "../../contracts/vocabulary.ts";

const sealedSchema = z.looseObject({ seal: z.looseObject({ validUntil: z.string() }) });

export type Validity =
  | { readonly state: "unsealed" }
  | { readonly state: "endless" }
  | { readonly state: "valid" | "ended"; readonly until: Date };

/** `now` in ms. What bears no seal is shown to nobody. */
export function validityAt(document: unknown, now: number): Validity {
  const validUntil = sealedSchema.safeParse(document).data?.seal.validUntil;
  if (validUntil === undefined) return { state: "unsealed" };
  if (validUntil === NO_END) return { state: "endless" };
  const until = new Date(validUntil);
  // A date that is none is no date in the future either.
  return { state: until.getTime() > now ? "valid" : "ended", until };
}

/** "23 September 2028 at 00:00 UTC" */
export function momentInWords(moment: Date): string {
  const words = moment.toLocaleString("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return `${words} UTC`;
}
