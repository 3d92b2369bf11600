/** Who may open a presence socket: the same questions as for a request, before the upgrade. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { PresenceServer } from "../presence/presence-server.ts";
import { ApiError, answerError } from "./api-error.ts";
import { unversioned } from "./api-version.ts";
import { bearerToken } from "./caller.ts";
import type { Face } from "./face.ts";
import { isOwnHost, projectOfHost } from "./hosts.ts";
import { requireProject } from "./parameters.ts";

const SOCKET_PATH = /^\/socket\/(?<dataset>[^/?]+)$/u;

/** The data set whose socket is asked for. Throws an `ApiError` to refuse. */
function askedDataset(face: Face, boundHost: string, request: IncomingMessage): string {
  const { host, origin } = request.headers;
  if (!isOwnHost(host, boundHost)) {
    throw new ApiError(403, `This lake does not answer to the host name ${JSON.stringify(host)}.`);
  }
  if (origin !== undefined && !face.origins.allows(origin, host)) {
    throw new ApiError(403, `Pages of ${origin} may not call this lake.`);
  }
  const project = projectOfHost(host ?? "");
  if (project !== undefined) {
    requireProject(face, project);
  }
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const dataset = SOCKET_PATH.exec(unversioned(pathname))?.groups?.["dataset"];
  if (dataset === undefined || face.core.dataset(dataset) === undefined) {
    throw new ApiError(404, `There is no socket at ${pathname}.`);
  }
  return dataset;
}

async function refuse(error: unknown, socket: Duplex, face: Face): Promise<void> {
  const answer = answerError(error, face.log);
  const body = await answer.text();
  socket.end(
    `HTTP/1.1 ${answer.status} Refused\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

export function presenceUpgrade(
  face: Face,
  boundHost: string,
  presence: PresenceServer,
): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  return (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    try {
      const dataset = askedDataset(face, boundHost, request);
      if (presence.isFull) {
        throw new ApiError(
          503,
          `${face.limits.sockets} presence sockets are open: no more are taken.`,
        );
      }
      presence.accept(request, socket, head, {
        dataset,
        authorize: (authorization) => authorized(face, authorization),
        mayJoin: (identity) =>
          identity.kind !== "anonymous" &&
          (face.core.dataset(dataset)?.grants(identity) ?? []).some(({ permissions }) =>
            permissions.includes("read"),
          ),
      });
    } catch (error) {
      void refuse(error, socket, face);
    }
  };
}

function authorized(face: Face, authorization: string) {
  try {
    return face.core.identities.identify(bearerToken(authorization));
  } catch (error) {
    if (error instanceof ApiError) {
      return undefined;
    }
    throw error;
  }
}
