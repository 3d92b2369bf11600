/** Who is asking: the bearer token, in any case of the scheme, or nobody in particular. */
import type { Identity, LakeCore } from "../types.ts";
import { ApiError } from "./api-error.ts";

const BEARER = /^bearer +(?<token>\S+) *$/iu;

/** The token of an `Authorization` header. Throws an `ApiError` (401) on another scheme. */
export function bearerToken(header: string | undefined): string | undefined {
  if (header === undefined || header.trim() === "") {
    return undefined;
  }
  const token = BEARER.exec(header)?.groups?.["token"];
  if (token === undefined) {
    throw new ApiError(401, "The Authorization header must be `Bearer <token>`.");
  }
  return token;
}

/** The token of an `Authorization` header if it is one of this lake's. */
export function tokenIfKnown(core: LakeCore, header: string | undefined): string | undefined {
  const token = BEARER.exec(header ?? "")?.groups?.["token"];
  return core.identities.identify(token) === undefined ? undefined : token;
}

/** Anonymous without a token. Throws an `ApiError` (401) on a token that is not known. */
export function identify(core: LakeCore, token: string | undefined): Identity {
  const identity = core.identities.identify(token);
  if (identity === undefined) {
    throw new ApiError(401, "Unauthorized - Session not found: the token is unknown or has ended.");
  }
  return identity;
}

/** Throws an `ApiError` (401) for nobody in particular. */
export function requireSignedIn(identity: Identity): void {
  if (identity.kind === "anonymous") {
    throw new ApiError(
      401,
      "Unauthorized - this needs a token; send `Authorization: Bearer <token>`.",
    );
  }
}

/** Administration of the project: an administrator of all of it, not of some data sets. */
export function requireAdministrator(identity: Identity): void {
  requireSignedIn(identity);
  const isAdministrator = identity.roles.some(
    (role) => role.name === "administrator" && role.datasets === undefined,
  );
  if (!isAdministrator) {
    throw new ApiError(403, "Only an administrator of the project may do this.");
  }
}
