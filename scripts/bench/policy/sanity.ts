/** Sanity's own validation of documents, as its command line runs it over a data set. */
import { validateDocument } from "@sanity/validation";
import { createSchema } from "sanity";
import { schemaTypes } from "../../../schemas/index.ts";
import type { StoredDocument } from "./stored.ts";

/** As many at once as `sanity documents validate` has under way. */
export const AT_ONCE = 100;

/**
 * A run of Sanity's own checks over documents, `atOnce` of them at a time, with our schema and
 * without the policy in it: custom validation is left out, and every reference is said to exist, so
 * that nothing is asked of a server.
 */
export function sanityValidation() {
  const schema = createSchema({ name: "haven", types: [...schemaTypes] });
  return async (documents: readonly StoredDocument[], atOnce: number): Promise<void> => {
    const waiting = documents.values();
    const worker = async () => {
      for (const document of waiting) {
        const { markers } = await validateDocument({
          document,
          schema,
          customValidation: false,
          getDocumentExists: () => Promise.resolve(true),
        });
        const [marker] = markers;
        // What the form itself does not take would be quicker to validate: not the same documents.
        if (marker !== undefined) throw new Error(`${document._id}: ${marker.message}`);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  };
}
