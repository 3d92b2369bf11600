import { once } from "node:events";
import { WebSocket } from "ws";
import { z } from "zod";
import { EDITORIAL, PROJECT_ID, STUDIO_ORIGIN } from "../start-lake.ts";
import { rawRequest } from "../http/raw-request.ts";
import type { Asking, Contract, Contracts } from "./contract.ts";

const role = z.looseObject({ name: z.string(), title: z.string() });
const robot = z.looseObject({ id: z.string(), label: z.string() });
const robots = `/access/project/${PROJECT_ID}/robots`;
const LOGIN = `/v1/auth/login/local?origin=${encodeURIComponent(STUDIO_ORIGIN)}&projectId=${PROJECT_ID}&withSid=true`;

async function createRobot({ admin }: Asking, label: string) {
  const memberships = [{ resourceType: "project", resourceId: PROJECT_ID, roleNames: ["viewer"] }];
  const body = { label, memberships };
  const made: unknown = await admin.request<unknown>({ method: "POST", url: robots, body });
  return z.looseObject({ id: z.string(), token: z.string() }).parse(made);
}

/** Chooses a user on the page of the log-in; resolves with where the browser is sent. */
async function logIn({ lake }: Asking): Promise<string> {
  const { status, headers } = await rawRequest(lake, LOGIN, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: lake.url,
      host: `127.0.0.1:${lake.port}`,
    },
    body: new URLSearchParams({ user: "u-editor" }).toString(),
  });
  return z.string().parse(status < 400 ? headers.location : undefined);
}

const sidOf = (location: string): string =>
  new URLSearchParams(new URL(location).hash.slice(1)).get("sid") ?? "";

async function greet({ lake }: Asking): Promise<unknown> {
  const socket = new WebSocket(`ws://127.0.0.1:${lake.port}/v2022-06-30/socket/${EDITORIAL}`);
  try {
    await once(socket, "open");
    const params = { authorization: `Bearer ${lake.tokens.editor}` };
    socket.send(JSON.stringify({ jsonrpc: "2.0", method: "authorization", params, id: "1" }));
    const [message] = z
      .tuple([z.instanceof(Buffer)], z.unknown())
      .parse(await once(socket, "message"));
    const told: unknown = JSON.parse(message.toString("utf8"));
    return told;
  } finally {
    socket.terminate();
  }
}

const logOut: Contract = {
  ask: async ({ lake, anonymous }) => {
    const { token } = lake.core.identities.createSession("u-viewer");
    const client = anonymous.withConfig({ token });
    const before: unknown = await client.request<unknown>({ url: "/auth/id" });
    await client.request<unknown>({ method: "POST", url: "/auth/logout" });
    const after = await client.users.getById("me").catch((error: unknown) => error);
    return { before, after };
  },
  answer: z.looseObject({
    before: z.object({ id: z.literal("u-viewer") }),
    after: z.looseObject({ statusCode: z.literal(401) }),
  }),
};

export const PEOPLE: Contracts = {
  "GET /users/me": {
    ask: ({ editor }) => editor.users.getById("me"),
    answer: z.looseObject({
      id: z.literal("u-editor"),
      name: z.string(),
      email: z.string(),
      profileImage: z.unknown(),
      provider: z.string(),
      role: z.literal("editor"),
      roles: z.array(role),
    }),
  },
  "GET /users/:ids": {
    ask: async ({ editor }) => [
      await editor.users.getById("u-viewer"),
      await editor.request<unknown>({ url: "/users/u-viewer,u-editor" }),
    ],
    answer: z.tuple([
      z.looseObject({ id: z.literal("u-viewer"), displayName: z.string() }),
      z.array(z.looseObject({ id: z.string(), displayName: z.string() })).length(2),
    ]),
  },
  "GET /users/me/keyvalue/:ids": {
    ask: ({ editor }) => editor.request<unknown>({ url: "/users/me/keyvalue/never.set" }),
    answer: z.tuple([z.object({ key: z.literal("never.set"), value: z.null() })]),
  },
  "PUT /users/me/keyvalue": {
    ask: async ({ editor }) => {
      const body = [{ key: "studio.x", value: { open: true } }];
      await editor.request<unknown>({ method: "PUT", url: "/users/me/keyvalue", body });
      return await editor.request<unknown>({ url: "/users/me/keyvalue/studio.x" });
    },
    answer: z.tuple([
      z.looseObject({ key: z.string(), value: z.object({ open: z.literal(true) }) }),
    ]),
  },
  "GET /auth/providers": {
    ask: ({ anonymous }) => anonymous.request<unknown>({ url: "/auth/providers" }),
    answer: z.looseObject({
      providers: z.array(z.looseObject({ name: z.string(), title: z.string(), url: z.string() })),
    }),
  },
  "GET /auth/login/local": {
    ask: async ({ lake }) => {
      const { status, text } = await rawRequest(lake, LOGIN);
      return { status, text };
    },
    answer: z.object({ status: z.literal(200), text: z.string().includes("The editor") }),
  },
  "POST /auth/login/local": {
    ask: logIn,
    answer: z.string().startsWith(STUDIO_ORIGIN).includes("#sid="),
  },
  "GET /auth/fetch": {
    ask: async (asking) => {
      const url = `/auth/fetch?sid=${sidOf(await logIn(asking))}`;
      const told: unknown = await asking.anonymous.request<unknown>({ url });
      const { token } = z.looseObject({ token: z.string() }).parse(told);
      return await asking.anonymous.withConfig({ token }).users.getById("me");
    },
    answer: z.looseObject({ id: z.literal("u-editor") }),
  },
  "GET /auth/id": {
    ask: ({ editor }) => editor.request<unknown>({ url: "/auth/id" }),
    answer: z.object({ id: z.literal("u-editor") }),
  },
  "POST /auth/logout": logOut,
  "GET /access/requests/me": {
    ask: ({ editor }) => editor.request<unknown>({ url: "/access/requests/me" }),
    answer: z.array(z.never()),
  },
  "POST /access/project/:project/robots": {
    ask: (asking) => createRobot(asking, "made"),
    answer: robot.extend({ token: z.string().min(20) }),
  },
  "GET /access/project/:project/robots": {
    ask: async (asking) => {
      await createRobot(asking, "listed");
      return await asking.admin.request<unknown>({ url: robots });
    },
    answer: z.looseObject({
      data: z.array(robot).min(1),
      nextCursor: z.null(),
      totalCount: z.number(),
    }),
  },
  "DELETE /access/project/:project/robots/:robot": {
    ask: async (asking) => {
      const { id, token } = await createRobot(asking, "ended");
      await asking.admin.request<unknown>({ method: "DELETE", url: `${robots}/${id}` });
      return await asking.anonymous
        .withConfig({ token })
        .users.getById("me")
        .catch((error: unknown) => error);
    },
    answer: z.looseObject({ statusCode: z.literal(401) }),
  },
  "POST /access/robots/me/rotate": {
    ask: async (asking) => {
      const { token } = await createRobot(asking, "rotated");
      const client = asking.anonymous.withConfig({ token });
      return await client.request<unknown>({ method: "POST", url: "/access/robots/me/rotate" });
    },
    answer: robot.extend({ token: z.string().min(20) }),
  },
  "GET /access/project/:project/roles": {
    ask: ({ admin }) => admin.request<unknown>({ url: `/access/project/${PROJECT_ID}/roles` }),
    answer: z.looseObject({ data: z.array(role).min(4) }),
  },
  "WS /socket/:dataset": {
    ask: greet,
    answer: z.looseObject({
      jsonrpc: z.literal("2.0"),
      id: z.literal("1"),
      result: z.literal(true),
    }),
  },
};
