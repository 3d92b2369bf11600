import { createClient, isHttpError, type SanityClient } from "@sanity/client";
import { z } from "zod";
import {
  type DatasetPort,
  type Grant,
  type HistoryEntry,
  LakeConflict,
  type LakeDocument,
  type LakePort,
  lakeDocumentSchema,
  type Member,
} from "./lake-port.ts";
import { listenTo } from "./listening.ts";
import { GateProblem } from "./problems.ts";

/** No call to the lake may take longer; the caller is told instead. */
const TIMEOUT_MS = 10_000;
const API_VERSION = "2025-02-19";
/** Ids for one call: they stand in the address, which servers cut at 8 KiB or more. */
const IDS_PER_CALL = 50;

/** Of everything, and only which document it was. */
const LISTENING = new URLSearchParams({
  query: "*",
  includeResult: "false",
  includeMutations: "false",
  includeAllVersions: "true",
  visibility: "query",
}).toString();

export interface ContentLakeOptions {
  readonly projectId: string;
  /** `https://api.sanity.io`, or the origin of a local lake. */
  readonly apiHost: string;
  readonly editorial: string;
  readonly public: string;
  /** Of the gate's robot. */
  readonly token: string;
}

/** The port over the official client. */
export function contentLake(options: ContentLakeOptions): LakePort {
  const client = createClient({
    projectId: options.projectId,
    dataset: options.editorial,
    apiHost: options.apiHost,
    useProjectHostname: isHosted(options.apiHost),
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: "raw",
    token: options.token,
    timeout: TIMEOUT_MS,
    maxRetries: 0,
  });
  const as = (token: string) => client.withConfig({ token });

  return {
    editorial: datasetPort(client, options),
    public: datasetPort(client.withConfig({ dataset: options.public }), options),
    userOf: (token) => userOf(as(token)),
    grantsOf: async (token) => {
      const url = `/projects/${options.projectId}/datasets/${options.editorial}/acl`;
      return parsed(grantsSchema, await told(as(token).request<unknown>({ url })));
    },
    members: async () => {
      const url = `/projects/${options.projectId}`;
      return parsed(projectSchema, await told(client.request<unknown>({ url }))).members;
    },
    robotId: async () => {
      const robot = await userOf(client);
      if (robot === undefined) {
        throw new GateProblem("lake-unavailable", "The lake does not know the gate's own token.");
      }
      return robot.id;
    },
  };
}

function datasetPort(client: SanityClient, options: ContentLakeOptions): DatasetPort {
  const dataset = client.config().dataset ?? options.editorial;
  return {
    documents: async (ids) => {
      const found = new Map<string, LakeDocument>();
      for (const some of chunksOf([...new Set(ids)], IDS_PER_CALL)) {
        const documents = parsed(
          z.array(lakeDocumentSchema.nullable()),
          await told(client.getDocuments(some)),
        );
        for (const document of documents) {
          if (document !== null) found.set(document._id, document);
        }
      }
      return found;
    },
    query: async (query, params, shape) =>
      parsed(shape, await told(client.fetch<unknown>(query, { ...params }))),
    transact: async (mutations, transactionId) => {
      const options = { transactionId, returnDocuments: false, visibility: "sync" } as const;
      try {
        await client.mutate([...mutations], options);
      } catch (error) {
        if (isUnknown(error)) throw new LakeConflict("A document to be changed is gone.", error);
        throw translated(error);
      }
    },
    history: async (ids, from) => {
      const url = `/data/history/${dataset}/transactions/${ids.join(",")}`;
      const query = {
        excludeContent: "true",
        effectFormat: "mendoza",
        ...(from === undefined ? {} : { fromTransaction: from }),
      };
      try {
        return historyOf(await client.request<unknown>({ url, query }));
      } catch (error) {
        if (isUnknown(error)) return [];
        throw translated(error);
      }
    },
    imageBytes: (asset) => imageBytes(asset, dataset, options),
    uploadImage: async (bytes) => {
      // No file name: the name of a file can hold the name of a person.
      const asset = await told(
        client.assets.upload("image", new Blob([bytes]), { timeout: TIMEOUT_MS }),
      );
      return asset._id;
    },
    listen: (signal) =>
      listenTo(client.getUrl(`/data/listen/${dataset}?${LISTENING}`), options.token, signal),
  };
}

const rolesSchema = z
  .array(z.object({ name: z.string() }))
  .default([])
  .transform((roles) => roles.map(({ name }) => name));

const projectSchema = z.object({
  members: z.array(z.object({ id: z.string(), roles: rolesSchema })),
});

/** Nobody is told by an object without an id. */
const userSchema = z.object({ id: z.string().optional(), roles: rolesSchema });

async function userOf(client: SanityClient): Promise<Member | undefined> {
  try {
    const { id, roles } = parsed(userSchema, await client.request<unknown>({ url: "/users/me" }));
    return id === undefined ? undefined : { id, roles };
  } catch (error) {
    if (isHttpError(error) && (error.statusCode === 401 || error.statusCode === 403)) {
      return undefined;
    }
    throw translated(error);
  }
}

const grantsSchema = z.array(
  z.object({ filter: z.string(), permissions: z.array(z.string()) }),
) satisfies z.ZodType<readonly Grant[]>;

const transactionSchema = z.object({
  id: z.string(),
  author: z.string(),
  effects: z.record(z.string(), z.object({ revert: z.unknown() })).optional(),
});

/** From NDJSON. A document is created where undoing the transaction leaves nothing of it. */
function historyOf(body: unknown): readonly HistoryEntry[] {
  const lines = typeof body === "string" ? body.split("\n").filter((line) => line !== "") : [];
  return lines.map((line) => {
    const { id, author, effects = {} } = parsed(transactionSchema, JSON.parse(line));
    const created = Object.entries(effects)
      .filter(([, effect]) => JSON.stringify(effect.revert) === "[0,null]")
      .map(([documentId]) => documentId);
    return { id, author, created };
  });
}

/** Bytes come from the lake or from Sanity's own CDN; the token goes to the lake alone. */
async function imageBytes(
  asset: LakeDocument,
  dataset: string,
  options: ContentLakeOptions,
): Promise<ArrayBuffer | undefined> {
  const headers: HeadersInit = isHosted(options.apiHost)
    ? {}
    : { authorization: `Bearer ${options.token}` };
  const response = await told(
    fetch(imageUrl(asset._id, dataset, options), {
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }),
  );
  if (response.status === 404) return undefined;
  if (!response.ok) {
    throw new GateProblem("lake-unavailable", `The bytes of ${asset._id} cannot be had.`);
  }
  return told(response.arrayBuffer());
}

/**
 * By the id, as Sanity itself makes the address. The asset's own `url` says where its lake was when
 * the image was stored (another port, another host), and whoever writes the document writes it.
 */
function imageUrl(id: string, dataset: string, options: ContentLakeOptions): URL {
  const parts = /^image-([a-zA-Z0-9_]+)-(\d+x\d+)-([a-z0-9]+)$/.exec(id);
  if (parts === null) throw new GateProblem("internal", `"${id}" is not the id of an image.`);
  const [, hash, size, format] = parts;
  const host = isHosted(options.apiHost) ? "https://cdn.sanity.io" : options.apiHost;
  return new URL(`/images/${options.projectId}/${dataset}/${hash}-${size}.${format}`, host);
}

/** Awaits an answer of the lake, and turns its refusals into the gate's own words. */
async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw translated(error);
  }
}

/** What the request names (a document to be patched, a transaction) is not there. */
function isUnknown(error: unknown): boolean {
  return isHttpError(error) && error.statusCode === 404;
}

function translated(error: unknown): Error {
  if (error instanceof GateProblem) return error;
  if (!isHttpError(error)) {
    return new GateProblem(
      "lake-unavailable",
      `The lake did not answer within ${TIMEOUT_MS / 1000} seconds, or not at all.`,
      {},
      error,
    );
  }
  if (error.statusCode === 409) return new LakeConflict(error.message, error);
  if (error.statusCode >= 500 || error.statusCode === 429) {
    return new GateProblem("lake-unavailable", "The lake failed to answer.", {}, error);
  }
  return new GateProblem("internal", "The lake refused what the gate asked of it.", {}, error);
}

function parsed<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new GateProblem(
    "internal",
    "The lake gave an answer of an unknown shape.",
    {},
    result.error,
  );
}

function isHosted(apiHost: string): boolean {
  return /^https:\/\/api\.sanity\.(?:io|work)$/.test(apiHost);
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
