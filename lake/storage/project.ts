import type { DatabaseSync } from "node:sqlite";
import { LakeError } from "../errors.ts";

const DEFAULT_PROJECT = "local";

/** As the hosted service: a part of a host name. */
const PROJECT_ID = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;

/**
 * The project of a lake: what its first start was given, from then on.
 *
 * @throws LakeError 400 for what is no project id, 409 for another than the lake's.
 */
export function projectOf(database: DatabaseSync, given: string | undefined): string {
  if (given !== undefined && !PROJECT_ID.test(given)) {
    throw new LakeError(400, {
      type: "validationError",
      description:
        `"${given}" cannot be the id of a project. Allowed are lower-case letters, digits and "-", ` +
        "at most 63 characters, with a letter or a digit at both ends.",
    });
  }
  const kept = database.prepare("SELECT id FROM project").get()?.["id"];
  if (kept === undefined) {
    const id = given ?? DEFAULT_PROJECT;
    database.prepare("INSERT INTO project (id) VALUES (?)").run(id);
    return id;
  }
  if (given === undefined || given === kept) return String(kept);
  throw new LakeError(409, {
    type: "projectError",
    description: `This is the lake of the project "${String(kept)}", not of "${given}". Use that id, or another directory.`,
  });
}
