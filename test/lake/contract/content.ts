import { createImageUrlBuilder } from "@sanity/image-url";
import type { SanityClient } from "@sanity/client";
import sharp from "sharp";
import { z } from "zod";
import { EDITORIAL, PROJECT_ID } from "../start-lake.ts";
import { rawRequest } from "../http/raw-request.ts";
import type { Asking, Contracts } from "./contract.ts";

const H = `/data/history/${EDITORIAL}`;
const effects = z.object({ apply: z.array(z.unknown()), revert: z.array(z.unknown()) });
const post = z.looseObject({ _id: z.literal("post"), _type: z.literal("post"), _rev: z.string() });

/** Lines of JSON. */
async function lines({ lake }: Asking, path: string): Promise<readonly unknown[]> {
  const { text } = await rawRequest(lake, path, { as: "editor" });
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}

/** Hears of what is done once it is listened to. */
async function heard(client: SanityClient): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    const subscription = client
      .listen(
        "*[_id == $id]",
        { id: "heard" },
        { events: ["welcome", "mutation"], effectFormat: "mendoza" },
      )
      .subscribe({
        next: (event) => {
          if (event.type === "welcome") {
            client.createOrReplace({ _id: "heard", _type: "h" }).catch(reject);
          } else if (event.type === "mutation") {
            subscription.unsubscribe();
            resolve(event);
          }
        },
        error: reject,
      });
  });
}

/** Hears by which tags answers have changed. */
async function lived(client: SanityClient): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    const subscription = client.live.events({ includeDrafts: true }).subscribe({
      next: (event) => {
        if (event.type === "welcome") {
          client.createOrReplace({ _id: "lived", _type: "l" }).catch(reject);
        } else if (event.type === "message") {
          subscription.unsubscribe();
          resolve(event);
        }
      },
      error: reject,
    });
  });
}

export const CONTENT: Contracts = {
  "GET /data/query/:dataset": {
    ask: ({ editor }) => editor.fetch("*[_id == $id]", { id: "post" }, { filterResponse: false }),
    answer: z.looseObject({
      result: z.tuple([post]),
      ms: z.number(),
      syncTags: z.array(z.string().startsWith("s1:")),
      query: z.string(),
    }),
  },
  "POST /data/query/:dataset": {
    ask: ({ editor }) =>
      editor.fetch("*[_id == $id][0]", { id: "post", padding: "x".repeat(12_000) }),
    answer: post,
  },
  "GET /data/doc/:dataset/:ids": {
    ask: async ({ editor }) => [
      await editor.getDocument("post"),
      await editor.getDocuments(["none", "post"]),
      await editor.request<unknown>({ url: `/data/doc/${EDITORIAL}/none` }),
    ],
    answer: z.tuple([
      post,
      z.tuple([z.null(), post]),
      z.looseObject({
        documents: z.array(z.never()),
        omitted: z.tuple([z.object({ id: z.literal("none"), reason: z.literal("existence") })]),
      }),
    ]),
  },
  "POST /data/mutate/:dataset": {
    ask: ({ editor }) =>
      editor
        .transaction()
        .createOrReplace({ _id: "mutated", _type: "m" })
        .patch("mutated", { set: { n: 1 } })
        .commit({ transactionId: "contract-tx" }),
    answer: z.looseObject({
      transactionId: z.literal("contract-tx"),
      results: z.tuple([
        z.looseObject({ id: z.literal("mutated"), operation: z.literal("create") }),
        z.looseObject({ id: z.literal("mutated"), operation: z.literal("update") }),
      ]),
    }),
  },
  "POST /data/actions/:dataset": {
    ask: async ({ editor }) => {
      await editor.create({ _id: "drafts.acted", _type: "a" });
      const actionType = "sanity.action.document.publish";
      const { transactionId } = await editor.action({
        actionType,
        draftId: "drafts.acted",
        publishedId: "acted",
      });
      const published = await editor.getDocument("acted");
      return { isRevision: published?._rev === transactionId };
    },
    answer: z.object({ isRevision: z.literal(true) }),
  },
  "GET /data/listen/:dataset": {
    ask: ({ editor }) => heard(editor),
    answer: z.looseObject({
      type: z.literal("mutation"),
      eventId: z.string().endsWith("#heard"),
      documentId: z.literal("heard"),
      transactionId: z.string(),
      transition: z.literal("appear"),
      identity: z.literal("u-editor"),
      resultRev: z.string(),
      timestamp: z.string(),
      transactionTotalEvents: z.literal(1),
      transactionCurrentEvent: z.literal(0),
      mutations: z.array(z.unknown()),
      effects,
    }),
  },
  "GET /data/live/events/:dataset": {
    ask: ({ editor }) => lived(editor),
    answer: z.looseObject({ type: z.literal("message"), tags: z.array(z.string()).min(1) }),
  },
  "GET /data/history/:dataset/transactions/:ids": {
    ask: (asking) => lines(asking, `/v1${H}/transactions/post?effectFormat=mendoza&limit=1`),
    answer: z.tuple([
      z.looseObject({
        id: z.string(),
        timestamp: z.string(),
        author: z.literal("u-editor"),
        documentIDs: z.array(z.string()),
        effects: z.record(z.string(), effects),
      }),
    ]),
  },
  "GET /data/history/:dataset/documents/:ids": {
    ask: async ({ editor }) => {
      const revision = (await editor.getDocument("post"))?._rev;
      return await editor.request<unknown>({ url: `${H}/documents/post?revision=${revision}` });
    },
    answer: z.looseObject({ documents: z.tuple([post]) }),
  },
  "GET /data/history/:dataset/events/documents/:id": {
    ask: ({ editor }) => editor.request<unknown>({ url: `${H}/events/documents/post` }),
    answer: z.looseObject({
      events: z.record(
        z.string(),
        z.array(z.looseObject({ type: z.string(), timestamp: z.string() })).min(1),
      ),
      nextCursor: z.string(),
    }),
  },
  "GET /data/history/:dataset/events/releases/:release": {
    ask: async ({ editor }) => {
      await editor.releases.create({ releaseId: "rContract" });
      return await editor.request<unknown>({ url: `${H}/events/releases/rContract` });
    },
    answer: z.looseObject({
      events: z.tuple([z.looseObject({ type: z.literal("createRelease") })]),
    }),
  },
  "GET /data/export/:dataset": {
    ask: (asking) => lines(asking, `/v2025-02-19/data/export/${EDITORIAL}?types=post`),
    answer: z.tuple([post]),
  },
  "GET /data/references/:dataset/documents/:id/to": {
    ask: ({ editor }) =>
      editor.request<unknown>({ url: `/data/references/${EDITORIAL}/documents/author/to` }),
    answer: z.looseObject({
      totalCount: z.literal(1),
      references: z.tuple([z.looseObject({ documentId: z.literal("post") })]),
    }),
  },
};

export const ASSETS: Contracts = {
  "POST /assets/images/:dataset": {
    ask: async ({ editor }) => {
      const create = { width: 6, height: 4, channels: 3 as const, background: "#abc" };
      const bytes = await sharp({ create }).png().toBuffer();
      return await editor.assets.upload("image", bytes, { filename: "a.png" });
    },
    answer: z.looseObject({
      _id: z.string().regex(/^image-[0-9a-f]{40}-6x4-png$/u),
      _type: z.literal("sanity.imageAsset"),
      url: z.url(),
      path: z.string().startsWith(`images/${PROJECT_ID}/${EDITORIAL}/`),
      metadata: z.looseObject({
        dimensions: z.looseObject({ width: z.literal(6), height: z.literal(4) }),
        lqip: z.string().startsWith("data:image/"),
        palette: z.looseObject({ dominant: z.looseObject({ background: z.string() }) }),
        blurHash: z.string(),
      }),
    }),
  },
  "POST /assets/files/:dataset": {
    ask: ({ editor }) =>
      editor.assets.upload("file", Buffer.from("some words"), {
        filename: "a.txt",
        contentType: "text/plain",
      }),
    answer: z.looseObject({
      _id: z.string().regex(/^file-[0-9a-f]{40}-txt$/u),
      _type: z.literal("sanity.fileAsset"),
      mimeType: z.literal("text/plain"),
      size: z.literal(10),
    }),
  },
  "GET /images/:project/:dataset/:file/:vanity?": {
    ask: async ({ lake, image }) => {
      const address = createImageUrlBuilder({
        projectId: PROJECT_ID,
        dataset: EDITORIAL,
        baseUrl: lake.url,
      })
        .image({
          asset: { _ref: image.id },
          crop: { left: 0.1, right: 0.1, top: 0, bottom: 0 },
          hotspot: { x: 0.5, y: 0.5, width: 0.5, height: 0.5 },
        })
        .size(20, 20)
        .auto("format")
        .quality(60)
        .vanityName("small.png")
        .url();
      const answer = await fetch(address, { headers: { accept: "image/webp" } });
      const { width, height, format } = await sharp(await answer.arrayBuffer()).metadata();
      return { width, height, format, type: answer.headers.get("content-type") };
    },
    answer: z.object({
      width: z.literal(20),
      height: z.literal(20),
      format: z.literal("webp"),
      type: z.literal("image/webp"),
    }),
  },
  "GET /files/:project/:dataset/:file/:vanity?": {
    ask: async ({ lake, file }) => {
      const answer = await fetch(`${lake.url}${new URL(file.url).pathname}?dl=a.bin`);
      return { text: await answer.text(), saved: answer.headers.get("content-disposition") };
    },
    answer: z.object({
      text: z.literal("the bytes of a file"),
      saved: z.string().startsWith("attachment"),
    }),
  },
};
