import { z } from "zod";
import { LakeError } from "../../../errors.ts";
import { type JsonObject, without } from "../../../json.ts";
import type { StoredDocument } from "../../../types.ts";
import { asStored } from "../../document-shape.ts";
import { Failure, insufficientPermissions, malformed, notFound } from "../../failure.ts";
import { isReleaseName, type ReleaseState, releaseIdOf, stateOf } from "../../release.ts";
import type { Workspace } from "../../workspace.ts";
import { type ActionHandler, defineAction } from "../action.ts";

const named = z.looseObject({ releaseId: z.string() });

/** What the action of a release works on. */
export interface ReleaseScope {
  /** As it stands in `versions.<name>.…`. */
  readonly name: string;
  /** Of the document of the release. */
  readonly id: string;
  readonly workspace: Workspace;
  readonly dryRun: boolean;
}

/** Joins the shape of a release action and what it does; `releaseId` is read for all of them. */
export function defineReleaseAction<T>(
  schema: z.ZodType<T>,
  run: (action: T, scope: ReleaseScope) => void,
): ActionHandler {
  return (action, workspace, dryRun) => {
    const parsed = named.safeParse(action);
    const name = parsed.success ? parsed.data.releaseId : "";
    if (!isReleaseName(name)) {
      throw malformed(
        `releaseId is ${JSON.stringify(action["releaseId"])}; allowed are letters, digits, "_" and ` +
          '"-", at most 64 characters, and no name of a perspective.',
      );
    }
    const id = releaseIdOf(name);
    atTheTop(() => {
      requirePermission(id, workspace);
      workspace.openRelease(id, () => {
        defineAction(schema, (body) => run(body, { name, id, workspace, dryRun }))(
          action,
          workspace,
          dryRun,
        );
      });
    });
  };
}

/** Who may not write releases is told so before learning which there are. */
function requirePermission(id: string, workspace: Workspace): void {
  const stamp = { transactionId: "asked", timestamp: workspace.timestamp };
  const asked = workspace.get(id) ?? asStored(id, { _type: "system.release" }, stamp);
  const permission = workspace.get(id) ? "update" : "create";
  if (!workspace.may(permission, asked)) throw insufficientPermissions(permission);
}

/** The Studio looks for missing permissions at the top of the answer, not among its items. */
function atTheTop(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Failure) || error.status !== 403) throw error;
    throw new LakeError(error.status, { ...error.details });
  }
}

/** The release, which must be in one of the states. Throws a Failure 404 or 409. */
export function requireRelease(
  { id, name, workspace }: ReleaseScope,
  ...states: readonly ReleaseState[]
): StoredDocument {
  const release = workspace.get(id);
  if (!release) throw notFound(id);
  const state = stateOf(release);
  if (states.includes(state)) return release;
  throw new Failure(409, {
    type: "releaseStateError",
    description: `The release "${name}" is ${state}; it must be ${states.join(" or ")} for this.`,
    releaseID: name,
    state,
  });
}

/** The release in another state, without the fields that are named. */
export function inState(
  release: StoredDocument,
  state: ReleaseState,
  ...dropped: readonly string[]
): JsonObject {
  return { ...without(release, "_id", "_rev", "_updatedAt", ...dropped), state };
}
