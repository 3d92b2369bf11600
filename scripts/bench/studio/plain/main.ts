/**
 * What Haven's Studio is measured beside: Sanity's own, with the same fields on the same lake, and
 * without anything that Haven adds (the judgement, the inspector, its inputs, its layout).
 */
import "../../../../studio/network/no-code-generation.ts";
import { defineConfig, renderStudio } from "sanity";
import { structureTool } from "sanity/structure";
import { schemaTypes } from "../../../../schemas/index.ts";
import { installNetworkRules } from "../../../../studio/network/install.ts";
import { readRuntimeConfig } from "../../../../studio/runtime-config.ts";
import { connection } from "../../../../studio/workspaces/connection.ts";

const config = readRuntimeConfig();
installNetworkRules(config);

const types = schemaTypes.map((type) => {
  const plain = { ...type };
  for (const added of ["validation", "components"]) Reflect.deleteProperty(plain, added);
  return plain;
});

const root = document.querySelector<HTMLElement>("#studio");
if (root === null) throw new Error("The page has no element #studio to draw the Studio in.");
renderStudio(
  root,
  defineConfig({
    ...connection(config),
    name: "plain",
    title: "Plain",
    basePath: "/plain",
    dataset: config.dataset,
    plugins: [structureTool()],
    schema: { types },
  }),
);
