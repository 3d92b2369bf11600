import type { ActionHandler } from "../action.ts";
import { archive, unarchive } from "./archive.ts";
import { createRelease } from "./create.ts";
import { deleteRelease } from "./delete.ts";
import { editRelease } from "./edit.ts";
import { importRelease } from "./import.ts";
import { publish } from "./publish.ts";
import { schedule, unschedule } from "./schedule.ts";

/** By the name after `sanity.action.release.`. */
export const RELEASE_ACTIONS: ReadonlyMap<string, ActionHandler> = new Map([
  ["create", createRelease],
  ["edit", editRelease],
  ["publish", publish],
  ["schedule", schedule],
  ["unschedule", unschedule],
  ["archive", archive],
  ["unarchive", unarchive],
  ["delete", deleteRelease],
  ["import", importRelease],
]);
