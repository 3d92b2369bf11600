import { z } from "zod";
import { newId } from "../ids.ts";
import { isJson, isJsonObject, type JsonObject, MAX_DEPTH, without } from "../json.ts";
import type { Json, Mutation, MutateResult } from "../types.ts";
import { malformed, notFound } from "./failure.ts";
import { patchOperations, type PatchOperations } from "./patch.ts";
import type { Workspace } from "./workspace.ts";

type Operation = MutateResult["results"][number]["operation"];

/** What a mutation did to one document. */
export interface Outcome {
  readonly id: string;
  readonly operation: Operation;
}

/** Finds documents by a query, in the state the transaction has reached. */
export type FindIds = (query: string, params: JsonObject) => readonly string[];

const json = z.custom<Json>((value) => isJson(value), "must be JSON");
const document = z.custom<JsonObject>(
  (value) => isJson(value) && isJsonObject(value),
  `must be a document, nested at most ${MAX_DEPTH} levels`,
);
const selection = z.union([
  z.object({ id: z.union([z.string(), z.array(z.string())]) }),
  z.object({ query: z.string(), params: z.record(z.string(), json).exactOptional() }),
]);
type Selection = z.infer<typeof selection>;

type Apply = (body: unknown, workspace: Workspace, findIds: FindIds) => readonly Outcome[];

const KINDS: ReadonlyMap<string, Apply> = new Map<string, Apply>([
  ["create", applyCreate],
  ["createOrReplace", applyCreateOrReplace],
  ["createIfNotExists", applyCreateIfNotExists],
  ["delete", applyDelete],
  ["patch", applyPatch],
]);

/**
 * Carries out one mutation of a request in the workspace.
 *
 * @throws Failure with the status and the type that the Content Lake answers with.
 */
export function applyMutation(
  mutation: Mutation,
  workspace: Workspace,
  findIds: FindIds,
): readonly Outcome[] {
  workspace.requireWriter();
  const names = Object.keys(mutation);
  const [name = ""] = names;
  const apply = KINDS.get(name);
  if (apply && names.length === 1) return apply(mutation[name], workspace, findIds);
  throw malformed(
    `A mutation has exactly one of the keys ${[...KINDS.keys()].join(", ")}; this one has ` +
      `${names.join(", ") || "none"}.`,
  );
}

function parse<T>(schema: z.ZodType<T>, body: unknown, kind: string): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw malformed(`Malformed ${kind}: ${z.prettifyError(parsed.error)}`);
}

/** `create` may leave the id to the lake, wholly or after a prefix that ends in a dot. */
function applyCreate(body: unknown, workspace: Workspace): readonly Outcome[] {
  const content = parse(document, body, "create");
  const given = content["_id"] ?? "";
  const id = given === "" || isPrefix(given) ? given + newId() : idOf(content, "create");
  workspace.create(id, content, "create");
  return [{ id, operation: "create" }];
}

function applyCreateOrReplace(body: unknown, workspace: Workspace): readonly Outcome[] {
  const content = parse(document, body, "createOrReplace");
  const id = idOf(content, "createOrReplace");
  const operation = workspace.get(id) ? "update" : "create";
  workspace.put(id, content);
  return [{ id, operation }];
}

function applyCreateIfNotExists(body: unknown, workspace: Workspace): readonly Outcome[] {
  const content = parse(document, body, "createIfNotExists");
  const id = idOf(content, "createIfNotExists");
  if (workspace.get(id)) return [{ id, operation: "none" }];
  workspace.create(id, content, "createIfNotExists");
  return [{ id, operation: "create" }];
}

function isPrefix(id: Json): id is string {
  return typeof id === "string" && id.endsWith(".");
}

function idOf(content: JsonObject, kind: string): string {
  const { _id } = content;
  if (typeof _id === "string") return _id;
  throw malformed(`${kind} needs an _id that is a string, not ${JSON.stringify(_id) ?? "none"}.`);
}

const deletion = z.intersection(selection, z.object({ purge: z.boolean().exactOptional() }));

/** With `purge`, what was deleted before loses its history too. */
function applyDelete(body: unknown, workspace: Workspace, findIds: FindIds): readonly Outcome[] {
  const { purge, ...selected } = parse(deletion, body, "delete");
  return idsOf(selected, findIds).map((id) => {
    const operation = workspace.get(id) ? "delete" : "none";
    workspace.remove(id, { delete: { id } });
    if (purge === true) workspace.purge(id, "version");
    return { id, operation };
  });
}

function applyPatch(body: unknown, workspace: Workspace, findIds: FindIds): readonly Outcome[] {
  const selected = parse(selection, body, "patch");
  const rest = without(parse(document, body, "patch"), "id", "query", "params");
  const operations = parse(patchOperations, rest, "patch");
  return idsOf(selected, findIds).map((target) => patchOne(target, operations, workspace));
}

/** Patches one document that must be there. */
export function patchOne(id: string, operations: PatchOperations, workspace: Workspace): Outcome {
  const current = workspace.get(id);
  if (!current) throw notFound(id);
  if (operations.ifRevisionID !== undefined) {
    workspace.requireRevision(id, operations.ifRevisionID);
  }
  workspace.patch(current, operations);
  return { id, operation: "update" };
}

function idsOf(selected: Selection, findIds: FindIds): readonly string[] {
  if ("query" in selected) return findIds(selected.query, selected.params ?? {});
  return typeof selected.id === "string" ? [selected.id] : selected.id;
}
