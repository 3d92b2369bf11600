import { z } from "zod";
import type { Json, StoredDocument } from "../types.ts";

/**
 * Releases are documents of the system: `_.releases.<name>` of type `system.release`. What belongs
 * to one are the versions `versions.<name>.<id>`; nothing of them stands in the release itself.
 */

export const RELEASE_TYPE = "system.release";
const RELEASE_PREFIX = "_.releases.";

/** Names that mean something else in a perspective. */
const RESERVED: ReadonlySet<string> = new Set(["drafts", "published", "raw", "previewDrafts"]);
const RELEASE_NAME = /^[A-Za-z0-9_-]{1,64}$/;

/** Of the states that the Content Lake knows, those that last; none takes time here. */
export type ReleaseState = "active" | "scheduled" | "archived" | "published";

const state = z.enum(["active", "scheduled", "archived", "published"]);

/** A version as it stood when its release ended: what unarchiving restores. */
const finalState = z.object({ id: z.string(), revisionId: z.string() });
export type FinalState = z.infer<typeof finalState>;

const finalStates = z.array(finalState).default([]);

export function isReleaseName(name: string): boolean {
  return RELEASE_NAME.test(name) && !RESERVED.has(name);
}

/** The id of the document of a release. */
export function releaseIdOf(name: string): string {
  return RELEASE_PREFIX + name;
}

/** Whether a document is one of a release, by its id alone. */
export function isReleaseId(id: string): boolean {
  return id.startsWith(RELEASE_PREFIX);
}

export function releaseNameOf(id: string): string {
  return id.slice(RELEASE_PREFIX.length);
}

/** What cannot be read as a state is taken for one in which nothing may be changed. */
export function stateOf(release: StoredDocument): ReleaseState {
  const parsed = state.safeParse(release["state"]);
  return parsed.success ? parsed.data : "published";
}

export function finalStatesOf(release: StoredDocument): readonly FinalState[] {
  const parsed = finalStates.safeParse(release["finalDocumentStates"] ?? []);
  return parsed.success ? parsed.data : [];
}

/** When a scheduled release is to be published, in milliseconds; `undefined` if it is not scheduled. */
export function dueTimeOf(document: StoredDocument): number | undefined {
  if (!isReleaseId(document._id) || stateOf(document) !== "scheduled") return undefined;
  const due: Json | undefined = document["publishAt"];
  // A scheduled release that does not say when is never due: it waits for somebody to look.
  const time = typeof due === "string" ? Date.parse(due) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
