import { objectsIn, type Placed, refOf } from "../engine/references.ts";
import type { PolicyDocument } from "../engine/types.ts";
import { isFields } from "../engine/values.ts";

/**
 * Every image in a document that shows something: it holds a picture, whatever its type says. An
 * image object without a picture is an empty field.
 */
export function imagesIn(document: PolicyDocument): readonly Placed[] {
  return [...objectsIn(document)].filter(({ value }) => isFields(value["asset"]));
}

/** Ids of the assets of its images, once each. */
export function imageIdsIn(document: PolicyDocument): readonly string[] {
  return [...new Set(imagesIn(document).flatMap(({ value }) => refOf(value["asset"]) ?? []))];
}
