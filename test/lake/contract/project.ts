import { vi } from "vitest";
import { z } from "zod";
import { EDITORIAL, PROJECT_ID, STUDIO_ORIGIN } from "../start-lake.ts";
import { rawRequest } from "../http/raw-request.ts";
import type { Asking, Contracts } from "./contract.ts";

const P = `/projects/${PROJECT_ID}`;
const project = z.looseObject({
  id: z.literal(PROJECT_ID),
  displayName: z.string(),
  members: z.array(
    z.looseObject({ id: z.string(), roles: z.array(z.looseObject({ name: z.string() })) }),
  ),
});
const dataset = z.looseObject({ name: z.string(), aclMode: z.enum(["public", "private"]) });
const origin = z.looseObject({ id: z.number(), origin: z.string(), allowCredentials: z.boolean() });
const identified = z.looseObject({ id: z.union([z.string(), z.number()]) });

async function addOrigin({ admin }: Asking, url: string) {
  const body = { origin: url, allowCredentials: true };
  return identified.parse(await admin.request<unknown>({ method: "POST", url: `${P}/cors`, body }));
}

async function addToken({ admin }: Asking, label: string) {
  const body = { label, roleName: "viewer" };
  return identified.parse(
    await admin.request<unknown>({ method: "POST", url: `${P}/tokens`, body }),
  );
}

/** Begins a copy and waits until the job says that it is done. */
async function copied({ admin }: Asking, targetDataset: string) {
  const body = { targetDataset };
  const begun: unknown = await admin.request<unknown>({
    method: "PUT",
    url: `/datasets/${EDITORIAL}/copy`,
    body,
  });
  const { jobId } = z.looseObject({ jobId: z.string() }).parse(begun);
  const job = await vi.waitFor(async () => {
    const told: unknown = await admin.request<unknown>({ url: `/jobs/${jobId}` });
    return z.looseObject({ state: z.literal("completed"), progress: z.literal(100) }).parse(told);
  });
  return { begun, jobId, job };
}

export const PROJECT: Contracts = {
  "GET /projects": { ask: ({ admin }) => admin.projects.list(), answer: z.tuple([project]) },
  "GET /projects/:project": {
    ask: ({ admin }) => admin.projects.getById(PROJECT_ID),
    answer: project,
  },
  "GET /projects/:project/grants": {
    ask: ({ admin }) => admin.request<unknown>({ url: `${P}/grants` }),
    answer: z.object({}),
  },
  "GET /projects/:project/new-content-release-allowed": {
    ask: ({ admin }) => admin.request<unknown>({ url: `${P}/new-content-release-allowed` }),
    answer: z.object({ data: z.looseObject({ datasetReleaseLimit: z.number() }) }),
  },
  "GET /projects/:project/roles": {
    ask: ({ admin }) => admin.request<unknown>({ url: `${P}/roles` }),
    answer: z.array(z.looseObject({ name: z.string(), title: z.string() })).min(4),
  },
  "GET /projects/:project/user-applications": {
    ask: ({ admin }) => admin.request<unknown>({ url: `${P}/user-applications?appType=studio` }),
    answer: z.array(z.never()),
  },
  "GET /projects/:project/tokens": {
    ask: async (asking) => {
      await addToken(asking, "listed");
      return await asking.admin.request<unknown>({ url: `${P}/tokens` });
    },
    answer: z.array(z.looseObject({ id: z.string(), label: z.string() })).min(1),
  },
  "POST /projects/:project/tokens": {
    ask: (asking) => addToken(asking, "made"),
    answer: z.looseObject({ id: z.string(), key: z.string().min(20) }),
  },
  "DELETE /projects/:project/tokens/:token": {
    ask: async (asking) => {
      const { id } = await addToken(asking, "ended");
      return await asking.admin.request<unknown>({ method: "DELETE", url: `${P}/tokens/${id}` });
    },
    answer: z.looseObject({ deleted: z.literal(true) }),
  },
  "GET /projects/:project/cors": {
    ask: async (asking) => {
      await addOrigin(asking, "https://listed.test");
      return await asking.admin.request<unknown>({ url: `${P}/cors` });
    },
    answer: z.array(origin).min(1),
  },
  "POST /projects/:project/cors": {
    ask: (asking) => addOrigin(asking, "https://added.test"),
    answer: origin,
  },
  "DELETE /projects/:project/cors/:origin": {
    ask: async (asking) => {
      const { id } = await addOrigin(asking, "https://gone.test");
      return await asking.admin.request<unknown>({ method: "DELETE", url: `${P}/cors/${id}` });
    },
    answer: z.looseObject({ deleted: z.literal(true) }),
  },
  "GET /projects/:project/datasets": {
    ask: ({ admin }) => admin.datasets.list(),
    answer: z.array(dataset).min(2),
  },
  "GET /projects/:project/datasets/copy": {
    ask: async (asking) => {
      await copied(asking, "copy-listed");
      return await asking.admin.request<unknown>({ url: `${P}/datasets/copy?limit=1` });
    },
    answer: z.tuple([
      z.looseObject({
        sourceDataset: z.literal(EDITORIAL),
        targetDataset: z.literal("copy-listed"),
      }),
    ]),
  },
  "GET /projects/:project/datasets/:dataset/acl": {
    ask: ({ lake }) =>
      lake.client("contributor").request<unknown>({ url: `${P}/datasets/${EDITORIAL}/acl` }),
    answer: z.array(z.object({ filter: z.string(), permissions: z.array(z.string()) })).min(1),
  },
  "GET /datasets": {
    ask: ({ admin }) => admin.request<unknown>({ url: "/datasets" }),
    answer: z.array(dataset).min(2),
  },
  "PUT /datasets/:dataset": {
    ask: ({ admin }) => admin.datasets.create("made", { aclMode: "public" }),
    answer: z.looseObject({ datasetName: z.literal("made"), aclMode: z.literal("public") }),
  },
  "PATCH /datasets/:dataset": {
    ask: async ({ admin }) => {
      await admin.datasets.create("edited", { aclMode: "public" });
      return await admin.datasets.edit("edited", { aclMode: "private" });
    },
    answer: z.looseObject({ datasetName: z.literal("edited"), aclMode: z.literal("private") }),
  },
  "DELETE /datasets/:dataset": {
    ask: async ({ admin }) => {
      await admin.datasets.create("deleted");
      const told = await admin.datasets.delete("deleted");
      const left = await admin.datasets.list();
      return { told, left: left.map(({ name }) => name) };
    },
    answer: z
      .object({ told: z.looseObject({ deleted: z.literal(true) }), left: z.array(z.string()) })
      .refine(({ left }) => !left.includes("deleted")),
  },
  "PUT /datasets/:dataset/copy": {
    ask: async (asking) => (await copied(asking, "copy-made")).begun,
    answer: z.looseObject({ jobId: z.string(), datasetName: z.literal("copy-made") }),
  },
  "GET /jobs/:job": {
    ask: async (asking) => (await copied(asking, "copy-asked")).job,
    answer: z.looseObject({ id: z.string(), state: z.literal("completed") }),
  },
  "GET /jobs/:job/listen": {
    ask: async (asking) => {
      const { jobId } = await copied(asking, "copy-followed");
      const headers = { authorization: `Bearer ${asking.lake.tokens.administrator}` };
      const answer = await fetch(`${asking.lake.url}/v1/jobs/${jobId}/listen`, { headers });
      return await answer.text();
    },
    answer: z.string().regex(/event: job\n.*"completed".*event: done/su),
  },
  "GET /aliases": {
    ask: ({ admin }) => admin.request<unknown>({ url: "/aliases" }),
    answer: z.array(z.never()),
  },
  "GET /backup": {
    ask: async ({ lake }) => {
      const { status, bytes } = await rawRequest(lake, "/v1/backup", { as: "administrator" });
      return { status, magic: bytes.toString("latin1", 257, 262) };
    },
    answer: z.object({ status: z.literal(200), magic: z.literal("ustar") }),
  },
};

const nothing = z.null();

export const SERVICES: Contracts = {
  "GET /features": {
    ask: ({ editor }) => editor.request<unknown>({ url: "/features" }),
    answer: z.array(z.string()).refine((names) => names.includes("contentReleases")),
  },
  "GET /journey/*": {
    ask: async ({ editor }) => [
      await editor.request<unknown>({ url: "/journey/announcements" }),
      await editor.request<unknown>({ url: `/journey/trial/${PROJECT_ID}` }),
    ],
    answer: z.tuple([nothing, nothing]),
  },
  "GET /subscriptions/project/:project": {
    ask: ({ editor }) => editor.request<unknown>({ url: `/subscriptions/project/${PROJECT_ID}` }),
    answer: nothing,
  },
  "GET /help": {
    ask: ({ editor }) => editor.request<unknown>({ url: "/help?m=sanity@6.15.0" }),
    answer: z.object({ resources: z.object({}) }),
  },
  "GET /schedules/:project/:dataset": {
    ask: ({ editor }) => editor.request<unknown>({ url: `/schedules/${PROJECT_ID}/${EDITORIAL}` }),
    answer: z.object({ schedules: z.array(z.never()) }),
  },
  "GET /intake/*": {
    ask: ({ editor }) => editor.request<unknown>({ url: "/intake/telemetry-status" }),
    answer: z.object({ status: z.literal("denied") }),
  },
  "POST /intake/*": {
    ask: ({ editor }) =>
      editor.request<unknown>({ method: "POST", url: "/intake/batch", body: { batch: [] } }),
    answer: z.object({ status: z.literal("denied") }),
  },
  "GET /geoip/country": {
    ask: ({ editor }) => editor.request<unknown>({ url: "/geoip/country" }),
    answer: z.looseObject({ isoCode: nothing }),
  },
  "GET /ping": {
    ask: ({ anonymous }) => anonymous.request<unknown>({ url: "/ping" }),
    answer: z.unknown(),
  },
  "GET /data/ping": {
    ask: ({ anonymous }) => anonymous.request<unknown>({ url: "/data/ping" }),
    answer: z.unknown(),
  },
  "GET /data/ping/:dataset": {
    ask: ({ anonymous }) => anonymous.request<unknown>({ url: `/data/ping/${EDITORIAL}` }),
    answer: z.unknown(),
  },
  "GET /check/cors": {
    ask: ({ anonymous }) =>
      anonymous.request<unknown>({ url: "/check/cors", headers: { origin: STUDIO_ORIGIN } }),
    answer: z.object({
      result: z.looseObject({ allowed: z.literal(true), withCredentials: z.literal(true) }),
    }),
  },
};
