import { z } from "zod";
import { isJson, isJsonObject, type JsonObject } from "../../../json.ts";
import { malformed } from "../../failure.ts";

/** What people say about a release. Fields beside these are kept as they are. */
const metadata = z.looseObject({
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  intendedPublishAt: z.iso.datetime({ offset: true }).exactOptional(),
  releaseType: z.enum(["asap", "scheduled", "undecided"]),
  cardinality: z.enum(["one", "many"]).exactOptional(),
});

/** Metadata with what is missing filled in. Throws a Failure 400 for what a release cannot have. */
export function metadataOf(given: unknown): JsonObject {
  const asked = given ?? {};
  if (!isJson(asked) || !isJsonObject(asked)) throw malformed("metadata must be an object.");
  const complete = { releaseType: "undecided", ...asked };
  const parsed = metadata.safeParse(complete);
  if (!parsed.success) throw malformed(`Malformed metadata: ${z.prettifyError(parsed.error)}`);
  return complete;
}
