import type { z } from "zod";

/** One clause for each field: where it is and what is wrong with it. */
export function issuesInWords(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.map(String).join(".") || "the whole"}: ${issue.message}`)
    .join("; ");
}
