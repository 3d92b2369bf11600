/** What both workspaces have in common: where the lake is, who signs in, what is switched off. */
import type { WorkspaceOptions } from "sanity";
import type { RuntimeConfig } from "../runtime-config.ts";

/**
 * Options of a workspace. Each switch turns off a part of the Studio that either publishes without
 * the gate (releases, schedules), keeps data elsewhere (tasks, comments, media library, canvas) or
 * asks hosts outside (announcements).
 */
export function connection(config: RuntimeConfig) {
  return {
    projectId: config.projectId,
    apiHost: config.lake,
    auth: {
      loginMethod: "token",
      redirectOnSingle: true,
      providers: [
        { name: "local", title: "Local users", url: `${config.lake}/v1/auth/login/local` },
      ],
    },
    releases: { enabled: false },
    scheduledPublishing: { enabled: false },
    scheduledDrafts: { enabled: false },
    tasks: { enabled: false },
    announcements: { enabled: false },
    mediaLibrary: { enabled: false },
    apps: { canvas: { enabled: false } },
  } satisfies Partial<WorkspaceOptions>;
}
