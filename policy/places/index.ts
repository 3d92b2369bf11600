/** The places that a field names, from the Philippine Standard Geographic Code and what people say beside it. */
import { perField } from "../text/per-field.ts";
import { placesOf } from "./places.ts";

/** The places named in a field, in order, without overlaps. */
export const placesIn = perField(placesOf);
