/** The description of the gate for machines (OpenAPI 3.1), from the shapes that it parses by. */
import { z } from "zod";
import {
  checkResponseSchema,
  dependentsResponseSchema,
  meResponseSchema,
  problemSchema,
  publishBodySchema,
  publishResponseSchema,
  publishSetBodySchema,
  publishSetResponseSchema,
  purgeBodySchema,
  purgeSchema,
  purgesSchema,
  reviewBodySchema,
  reviewRequestBodySchema,
  reviewResponseSchema,
  takedownsResponseSchema,
  unpublishBodySchema,
  unpublishResponseSchema,
  withdrawalReceiptSchema,
  withdrawBodySchema,
} from "./api.ts";

interface Operation {
  readonly summary: string;
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
  /** Of the answer; JSON unless told otherwise. */
  readonly mediaType?: string;
  /** By a token of Sanity; without it, anybody. */
  readonly signedIn?: true;
  /** Takes an `Idempotency-Key`. */
  readonly writes?: true;
  readonly query?: Readonly<Record<string, string>>;
  /** Of the answer, where it is not 200. */
  readonly status?: string;
}

const action = { signedIn: true } as const;
const decision = { ...action, writes: true } as const;

const POSTS: Readonly<Record<string, Operation>> = {
  "/v1/documents/{id}/check": {
    ...action,
    summary: "Findings, digest and reviews; writes nothing",
    body: z.strictObject({}),
    answer: checkResponseSchema,
  },
  "/v1/documents/{id}/review-requests": {
    ...decision,
    summary: "Put on record that a text waits for its reviewers",
    body: reviewRequestBodySchema,
  },
  "/v1/documents/{id}/reviews": {
    ...decision,
    summary: "Review exactly that text",
    body: reviewBodySchema,
    answer: reviewResponseSchema,
  },
  "/v1/documents/{id}/publish": {
    ...decision,
    summary: "Publish exactly that text, or refuse",
    body: publishBodySchema,
    answer: publishResponseSchema,
  },
  "/v1/sets/publish": {
    ...decision,
    summary: "Publish several documents in one transaction, or none",
    body: publishSetBodySchema,
    answer: publishSetResponseSchema,
  },
  "/v1/documents/{id}/unpublish": {
    ...decision,
    summary: "Take it down",
    body: unpublishBodySchema,
    answer: unpublishResponseSchema,
  },
  "/v1/consents/{id}/withdraw": {
    ...decision,
    summary: "Withdraw a consent, and take down all that rests on it",
    body: withdrawBodySchema,
    answer: withdrawalReceiptSchema,
  },
  "/v1/purges": {
    ...decision,
    summary: "Ask for the history of documents to be forgotten, for administrators of the gate",
    body: purgeBodySchema,
    answer: purgeSchema,
    status: "201",
  },
  "/v1/purges/{id}/confirm": {
    ...decision,
    summary: "Confirm a purge that another administrator asked for, and carry it out",
    body: z.strictObject({}),
    answer: purgeSchema,
  },
  "/v1/webhooks/sanity": {
    summary: "Look at the documents that a signed webhook names",
    body: z.looseObject({ _id: z.string() }),
    answer: z.object({ lookedAt: z.array(z.string()) }),
  },
};

const DELETES: Readonly<Record<string, Operation>> = {
  "/v1/purges/{id}": {
    ...decision,
    summary: "Withdraw the request for a purge",
    answer: purgeSchema,
  },
};

const GETS: Readonly<Record<string, Operation>> = {
  "/v1/purges": {
    ...action,
    summary: "Every purge that was asked for, for administrators of the gate",
    answer: purgesSchema,
  },
  "/v1/purges/{id}": { ...action, summary: "One of them", answer: purgeSchema },
  "/v1/me": {
    ...action,
    summary: "What the caller may do at the gate",
    answer: meResponseSchema,
  },
  "/v1/consents/{id}/dependents": {
    ...action,
    summary: "What the withdrawal of a consent would take down; writes nothing",
    answer: dependentsResponseSchema,
  },
  "/v1/audit": {
    ...action,
    summary: "The audit, for administrators of the gate",
    mediaType: "application/x-ndjson",
    query: { after: "Number of an entry: those that come after it." },
  },
  "/v1/takedowns": {
    summary: "What was public and is no more",
    answer: takedownsResponseSchema,
    query: { since: "ISO 8601 moment in UTC." },
  },
  "/v1/keys": { summary: "The public keys, as a JSON Web Key Set" },
  "/healthz": { summary: "200 where the lake answers and knows the gate" },
  "/metrics": { summary: "Counters and timings, for Prometheus", mediaType: "text/plain" },
  "/openapi.json": { summary: "This description" },
  "/problems/{problem}": { summary: "What a kind of problem means, and what to do" },
};

/** The whole description; the same at every call. */
export function openApi(): object {
  return {
    openapi: "3.1.1",
    info: {
      title: "The gate of Haven",
      version: "1",
      description:
        "The one writer of what is published. Refusals are problem documents (RFC 9457).",
    },
    paths: pathsOf({ post: POSTS, delete: DELETES, get: GETS }),
    components: {
      schemas: { Problem: schemaOf(problemSchema, "output") },
      securitySchemes: { sanityToken: { type: "http", scheme: "bearer" } },
    },
  };
}

/** By method; a path may have several. */
function pathsOf(methods: Readonly<Record<string, Readonly<Record<string, Operation>>>>): object {
  const paths = new Map<string, object>();
  for (const [method, operations] of Object.entries(methods)) {
    for (const [path, one] of Object.entries(operations)) {
      paths.set(path, { ...paths.get(path), [method]: operation(path, one) });
    }
  }
  return Object.fromEntries(paths);
}

function operation(path: string, { summary, body, answer, ...rest }: Operation): object {
  const { mediaType = "application/json", signedIn, writes, query = {}, status = "200" } = rest;
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: "query",
    description,
    schema: { type: "string" },
  }));
  const schema = answer === undefined ? {} : schemaOf(answer, "output");
  const problem = { $ref: "#/components/schemas/Problem" };
  return {
    summary,
    parameters: [...inPath, ...inQuery, ...(writes === true ? [IDEMPOTENCY_KEY] : [])],
    ...(signedIn === true ? { security: [{ sanityToken: [] }] } : {}),
    ...(body === undefined
      ? {}
      : { requestBody: { content: { "application/json": { schema: schemaOf(body, "input") } } } }),
    responses: {
      [status]: { description: "Done", content: { [mediaType]: { schema } } },
      default: {
        description: "A refusal or a failure",
        content: { "application/problem+json": { schema: problem } },
      },
    },
  };
}

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  description: "The same key, caller and request: it is done once, and answered again.",
  schema: { type: "string", maxLength: 255 },
};

function schemaOf(shape: z.ZodType, io: "input" | "output"): object {
  return z.toJSONSchema(shape, { io, target: "draft-2020-12" });
}
