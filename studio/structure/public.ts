import type { StructureResolver } from "sanity/structure";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";

/** A shelf for each type that may leave. */
export const publicStructure: StructureResolver = (S) =>
  S.list()
    .id("public")
    .title("Public")
    .items(PUBLIC_TYPES.map((type) => S.documentTypeListItem(type)));
