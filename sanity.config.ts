import { defineConfig } from "sanity";
import { readRuntimeConfig } from "./studio/runtime-config.ts";
import { editorialWorkspace } from "./studio/workspaces/editorial.ts";
import { publicWorkspace } from "./studio/workspaces/public.ts";

const config = readRuntimeConfig();

export default defineConfig([editorialWorkspace(config), publicWorkspace(config)]);
