/** Every endpoint of the lake: the table of the contract. */
import { acl } from "./endpoints/acl.ts";
import { actions } from "./endpoints/actions.ts";
import { authFetch } from "./endpoints/auth-fetch.ts";
import { authId } from "./endpoints/auth-id.ts";
import { authLogout } from "./endpoints/auth-logout.ts";
import { authProviders } from "./endpoints/auth-providers.ts";
import { backup } from "./endpoints/backup.ts";
import { checkCors } from "./endpoints/check-cors.ts";
import * as absent from "./endpoints/constant.ts";
import { createDataset, deleteDataset, editDataset } from "./endpoints/dataset-admin.ts";
import { datasets } from "./endpoints/datasets.ts";
import { documents } from "./endpoints/documents.ts";
import { exportDocuments } from "./endpoints/export.ts";
import { file } from "./endpoints/file.ts";
import { historyDocuments } from "./endpoints/history-documents.ts";
import { historyEvents } from "./endpoints/history-events.ts";
import { historyTransactions } from "./endpoints/history-transactions.ts";
import { image } from "./endpoints/image.ts";
import { getKeyValues, putKeyValues } from "./endpoints/key-value.ts";
import { listen } from "./endpoints/listen.ts";
import { liveEvents } from "./endpoints/live-events.ts";
import { loginChoice, loginForm } from "./endpoints/login.ts";
import { mutate } from "./endpoints/mutate.ts";
import { ping } from "./endpoints/ping.ts";
import { addOrigin, deleteOrigin, listOrigins } from "./endpoints/cors-origins.ts";
import { copyDataset, followJob, job, listCopies } from "./endpoints/dataset-copy.ts";
import { accessRoles, projectRoles } from "./endpoints/project-roles.ts";
import { createToken, deleteToken, listTokens } from "./endpoints/project-tokens.ts";
import { createRobot, deleteRobot, listRobots, rotateRobot } from "./endpoints/robots.ts";
import { project, projects } from "./endpoints/project.ts";
import { query } from "./endpoints/query.ts";
import { references } from "./endpoints/references.ts";
import { releaseHistory } from "./endpoints/history-releases.ts";
import { uploadFile, uploadImage } from "./endpoints/upload.ts";
import { usersMe } from "./endpoints/users-me.ts";
import { users } from "./endpoints/users.ts";
import type { Endpoint, Face } from "./face.ts";

export type Route = readonly [
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  endpoint: Endpoint,
];

const { constant } = absent;

/** Paths are without the API version. The first that fits answers. */
export function routes(face: Face): readonly Route[] {
  return [
    ...identityRoutes(face),
    ...projectRoutes(face),
    ...dataRoutes(face),
    ...assetRoutes(face),
  ];
}

function identityRoutes(face: Face): readonly Route[] {
  return [
    ["GET", "/users/me", usersMe(face)],
    ["GET", "/users/me/keyvalue/:ids", getKeyValues(face)],
    ["PUT", "/users/me/keyvalue", putKeyValues(face)],
    ["GET", "/users/:ids", users(face)],
    ["GET", "/auth/providers", authProviders()],
    ["GET", "/auth/login/local", loginForm(face)],
    ["POST", "/auth/login/local", loginChoice(face)],
    ["GET", "/auth/fetch", authFetch(face)],
    ["GET", "/auth/id", authId()],
    ["POST", "/auth/logout", authLogout(face)],
    ["GET", "/access/requests/me", constant([])],
    ["GET", "/access/project/:project/robots", listRobots(face)],
    ["POST", "/access/project/:project/robots", createRobot(face)],
    ["DELETE", "/access/project/:project/robots/:robot", deleteRobot(face)],
    ["POST", "/access/robots/me/rotate", rotateRobot(face)],
    ["GET", "/access/project/:project/roles", accessRoles(face)],
  ];
}

function projectRoutes(face: Face): readonly Route[] {
  return [
    ["GET", "/projects", projects(face)],
    ["GET", "/projects/:project", project(face)],
    ["GET", "/projects/:project/grants", constant(absent.NO_GRANTS)],
    ["GET", "/projects/:project/new-content-release-allowed", constant(absent.RELEASE_LIMITS)],
    ["GET", "/projects/:project/roles", projectRoles(face)],
    ["GET", "/projects/:project/user-applications", constant([])],
    ["GET", "/projects/:project/tokens", listTokens(face)],
    ["POST", "/projects/:project/tokens", createToken(face)],
    ["DELETE", "/projects/:project/tokens/:token", deleteToken(face)],
    ["GET", "/projects/:project/cors", listOrigins(face)],
    ["POST", "/projects/:project/cors", addOrigin(face)],
    ["DELETE", "/projects/:project/cors/:origin", deleteOrigin(face)],
    ["GET", "/projects/:project/datasets", datasets(face)],
    ["GET", "/projects/:project/datasets/copy", listCopies(face)],
    ["GET", "/projects/:project/datasets/:dataset/acl", acl(face)],
    ["GET", "/datasets", datasets(face)],
    ["PUT", "/datasets/:dataset", createDataset(face)],
    ["PATCH", "/datasets/:dataset", editDataset(face)],
    ["DELETE", "/datasets/:dataset", deleteDataset(face)],
    ["PUT", "/datasets/:dataset/copy", copyDataset(face)],
    ["GET", "/aliases", constant([])],
    ["GET", "/jobs/:job", job(face)],
    ["GET", "/jobs/:job/listen", followJob(face)],
    ["GET", "/backup", backup(face)],
    ["GET", "/features", constant(absent.FEATURES)],
    ["GET", "/journey/*", constant(absent.NO_JOURNEY)],
    ["GET", "/subscriptions/project/:project", constant(absent.NO_JOURNEY)],
    ["GET", "/help", constant(absent.NO_HELP)],
    ["GET", "/schedules/:project/:dataset", constant(absent.NO_SCHEDULES)],
    ["GET", "/intake/*", constant(absent.NO_INTAKE)],
    ["POST", "/intake/*", constant(absent.NO_INTAKE)],
    ["GET", "/geoip/country", constant(absent.NO_COUNTRY)],
    ["GET", "/ping", ping()],
    ["GET", "/data/ping", ping()],
    ["GET", "/data/ping/:dataset", ping()],
    ["GET", "/check/cors", checkCors(face)],
  ];
}

function dataRoutes(face: Face): readonly Route[] {
  const queries = query(face);
  return [
    ["GET", "/data/query/:dataset", queries],
    ["POST", "/data/query/:dataset", queries],
    ["GET", "/data/doc/:dataset/:ids", documents(face)],
    ["POST", "/data/mutate/:dataset", mutate(face)],
    ["POST", "/data/actions/:dataset", actions(face)],
    ["GET", "/data/listen/:dataset", listen(face)],
    ["GET", "/data/live/events/:dataset", liveEvents(face)],
    ["GET", "/data/history/:dataset/transactions/:ids", historyTransactions(face)],
    ["GET", "/data/history/:dataset/documents/:ids", historyDocuments(face)],
    ["GET", "/data/history/:dataset/events/documents/:id", historyEvents(face)],
    ["GET", "/data/history/:dataset/events/releases/:release", releaseHistory(face)],
    ["GET", "/data/export/:dataset", exportDocuments(face)],
    ["GET", "/data/references/:dataset/documents/:id/to", references(face)],
  ];
}

function assetRoutes(face: Face): readonly Route[] {
  return [
    ["POST", "/assets/images/:dataset", uploadImage(face)],
    ["POST", "/assets/files/:dataset", uploadFile(face)],
    // A name after the file is for people; it means nothing.
    ["GET", "/images/:project/:dataset/:file/:vanity?", image(face)],
    ["GET", "/files/:project/:dataset/:file/:vanity?", file(face)],
  ];
}
