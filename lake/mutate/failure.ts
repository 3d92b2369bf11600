import { LakeError } from "../errors.ts";

/** What went wrong with one mutation or action, in the words of the Content Lake. */
interface FailureDetails {
  readonly type: string;
  readonly description: string;
  readonly [key: string]: unknown;
}

/** Thrown while one mutation or action is worked on; becomes an item of the answer. */
export class Failure extends Error {
  readonly status: number;
  readonly details: FailureDetails;

  constructor(status: number, details: FailureDetails) {
    super(details.description);
    this.status = status;
    this.details = details;
  }
}

/** Runs the work of the item at `index`; a `Failure` in it becomes the refusal of the request. */
export function asItem<T>(type: "mutationError" | "actionError", index: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const subject = type === "mutationError" ? "mutation(s)" : "action(s)";
    throw new LakeError(error.status, {
      type,
      description: `The ${subject} failed: ${error.message}`,
      items: [{ error: error.details, index }],
    });
  }
}

export function malformed(description: string): Failure {
  return new Failure(400, { type: "validationError", description });
}

export function notFound(id: string): Failure {
  return new Failure(404, {
    type: "documentNotFoundError",
    description: `The document with the ID "${id}" was not found`,
    id,
  });
}

export function alreadyExists(id: string): Failure {
  return new Failure(409, {
    type: "documentAlreadyExistsError",
    description: `Document by ID "${id}" already exists`,
    id,
  });
}

export function insufficientPermissions(permission: string): Failure {
  return new Failure(403, {
    type: "insufficientPermissionsError",
    description: `Insufficient permissions; permission "${permission}" required`,
    permission,
  });
}

export function purgedInSameRequest(id: string): Failure {
  return malformed(
    `The history of "${id}" is purged by this request, so it cannot be written in it as well. ` +
      "Write it in a later one.",
  );
}

export function revisionMismatch(
  id: string,
  current: string | undefined,
  expected: string,
): Failure {
  return new Failure(409, {
    type: "documentRevisionIDDoesNotMatchError",
    description: `Document "${id}" has unexpected revision ID (${current ?? "it does not exist"}), expected "${expected}"`,
    id,
    ...(current === undefined ? {} : { currentRevisionID: current }),
    expectedRevisionID: expected,
  });
}

export function releaseNotEditable(id: string, release: string, state: string): Failure {
  return new Failure(409, {
    type: "releaseStateError",
    description:
      `"${id}" cannot be changed: its release, "${release}", is ${state}. ` +
      "Versions can be changed while their release is active.",
    id,
    releaseID: release,
    state,
  });
}
