/** Where people work: the private data set, with the gate between it and the world. */
import { visionTool } from "@sanity/vision";
import type { WorkspaceOptions } from "sanity";
import { structureTool } from "sanity/structure";
import { schemaTypes } from "../../schemas/index.ts";
import { gatedActions } from "../actions/resolve.ts";
import { API_VERSION } from "../api-version.ts";
import { havenBadges } from "../badges/resolve.ts";
import { HavenIcon } from "../brand/icon.tsx";
import { havenTheme } from "../brand/theme.ts";
import { documentLayout } from "./document-layout.tsx";
import { isGated } from "../gated-types.ts";
import { havenBundles } from "../i18n/bundles.ts";
import { withFilipino } from "../i18n/filipino.ts";
import { picturesPlugin } from "../images/plugin.ts";
import { complianceInspector } from "../inspectors/compliance/inspector.ts";
import { HavenInput } from "../form/input.tsx";
import { useLanguageBadge } from "../languages/badge.ts";
import { languageFilter } from "../languages/language-filter.ts";
import { languagesPlugin } from "../languages/plugin.ts";
import { isAdministrator } from "../roles.ts";
import type { RuntimeConfig } from "../runtime-config.ts";
import { editorialStructure } from "../structure/editorial.ts";
import { havenTemplates, newDocumentOptions } from "../templates/templates.ts";
import { usedOnInspector } from "../used-on/inspector.tsx";
import { reviewDeskPlugin } from "../tools/review-desk/plugin.ts";
import { connection } from "./connection.ts";

export function editorialWorkspace(config: RuntimeConfig): WorkspaceOptions {
  return {
    ...connection(config),
    name: "editorial",
    title: "Haven",
    subtitle: "Drafts, reviews and what is published",
    basePath: "/editorial",
    icon: HavenIcon,
    theme: havenTheme,
    dataset: config.dataset,
    i18n: { bundles: havenBundles, locales: withFilipino },
    // Looks through references too: see `schemas/search-through.ts`.
    search: { strategy: "groq2024" },
    plugins: [
      structureTool({ name: "desk", title: "Desk", structure: editorialStructure }),
      reviewDeskPlugin(),
      languagesPlugin(),
      picturesPlugin(),
      visionTool({ defaultApiVersion: API_VERSION, defaultDataset: config.dataset }),
    ],
    tools: (tools, { currentUser }) =>
      isAdministrator(currentUser) ? tools : tools.filter((tool) => tool.name !== "vision"),
    schema: {
      types: schemaTypes,
      templates: havenTemplates,
    },
    form: { components: { input: HavenInput } },
    document: {
      actions: gatedActions,
      badges: (_badges, { schemaType }) =>
        isGated(schemaType) ? [useLanguageBadge, ...havenBadges] : [],
      inspectors: (inspectors, { documentType }) =>
        isGated(documentType) ? [complianceInspector, usedOnInspector, ...inspectors] : inspectors,
      components: { unstable_layout: documentLayout(config.gate) },
      newDocumentOptions,
      unstable_languageFilter: languageFilter,
      comments: { enabled: false },
      askToEdit: { enabled: false },
    },
  };
}
