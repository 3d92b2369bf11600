/**
 * What the official command line works with: `sanity schema extract`, `sanity typegen generate`,
 * `sanity migration run`. `npm run generate` and `npm run migrate` call it.
 */
import { defineCliConfig } from "sanity/cli";

export default defineCliConfig({
  api: { projectId: "haven", dataset: "editorial" },
  schemaExtraction: {
    /** What front ends read is typed by what may be public, never by what editors see. */
    workspace: "public",
    enforceRequiredFields: true,
    path: "schemas/generated/public.json",
  },
  typegen: {
    schema: "schemas/generated/public.json",
    path: ["delivery/queries/*.ts"],
    generates: "sanity.types.ts",
    overloadClientMethods: false,
  },
});
