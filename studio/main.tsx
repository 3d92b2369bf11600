import "./network/no-code-generation.ts";
import { renderStudio } from "sanity";
import config from "../sanity.config.ts";
import { installNetworkRules } from "./network/install.ts";
import { readRuntimeConfig } from "./runtime-config.ts";

installNetworkRules(readRuntimeConfig());

const root = document.querySelector<HTMLElement>("#studio");
if (root === null) throw new Error("The page has no element #studio to draw the Studio in.");
renderStudio(root, config);
