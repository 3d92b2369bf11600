/** What the world can read, shown as it is stored: nothing can be written or created here. */
import { EarthGlobeIcon } from "@sanity/icons/EarthGlobe";
import { visionTool } from "@sanity/vision";
import type { WorkspaceOptions } from "sanity";
import { structureTool } from "sanity/structure";
import { publicSchemaTypes } from "../../schemas/index.ts";
import { API_VERSION } from "../api-version.ts";
import { havenTheme } from "../brand/theme.ts";
import { useValidityBadge } from "../readers/badge.ts";
import { isAdministrator } from "../roles.ts";
import { havenBundles } from "../i18n/bundles.ts";
import { withFilipino } from "../i18n/filipino.ts";
import type { RuntimeConfig } from "../runtime-config.ts";
import { publicDocumentNode, publicStructure } from "../structure/public.ts";
import { connection } from "./connection.ts";
import { PUBLIC_DATASET } from "./datasets.ts";

export function publicWorkspace(config: RuntimeConfig): WorkspaceOptions {
  return {
    ...connection(config),
    name: "public",
    title: "Public",
    subtitle: "What the world can read, and nothing else",
    basePath: "/public",
    icon: EarthGlobeIcon,
    theme: havenTheme,
    dataset: PUBLIC_DATASET,
    i18n: { bundles: havenBundles, locales: withFilipino },
    search: { strategy: "groq2024" },
    plugins: [
      structureTool({
        name: "public",
        title: "Public",
        structure: publicStructure,
        defaultDocumentNode: publicDocumentNode,
      }),
      visionTool({ defaultApiVersion: API_VERSION, defaultDataset: PUBLIC_DATASET }),
    ],
    tools: (tools, { currentUser }) =>
      isAdministrator(currentUser) ? tools : tools.filter((tool) => tool.name !== "vision"),
    schema: { types: publicSchemaTypes, templates: () => [] },
    document: {
      actions: () => [],
      badges: () => [useValidityBadge],
      inspectors: () => [],
      newDocumentOptions: () => [],
      drafts: { enabled: false },
      comments: { enabled: false },
      askToEdit: { enabled: false },
    },
  };
}
