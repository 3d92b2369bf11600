/**
 * What the official command line works with: `npm run generate` and `npm run migrate` call it.
 */
import { defineCliConfig } from "sanity/cli";

export default defineCliConfig({
  api: { projectId: "haven", dataset: "editorial" },
  schemaExtraction: {
    // What front ends read is typed by what may be public, never by what editors see.
    workspace: "public",
    enforceRequiredFields: true,
    path: ".sanity/public-schema.json",
  },
  typegen: {
    schema: ".sanity/public-schema.json",
    path: ["delivery/queries/*.ts"],
    generates: "sanity.types.ts",
    overloadClientMethods: false,
    formatGeneratedCode: false,
  },
});
