import { isJsonObject } from "../../json.ts";
import type { Json, StoredDocument } from "../../types.ts";
import { isNodeOf } from "../conditions.ts";
import { type GroqNode, isGroqNode, nodesOf } from "../groq.ts";
import { fromDocument, itemsOf, listed, memberOf, membersOf, type Traced } from "./traced.ts";

/** What following a query rests on. */
export interface Tracing {
  /** Evaluates a part of the query that asks nothing of what is around it. */
  readonly evaluate: (part: GroqNode) => Json;
  /** Whether a condition holds for a value. */
  readonly holds: (condition: GroqNode, value: Json) => boolean;
  /** The document of an id, as the query sees it. */
  readonly document: (id: string) => StoredDocument | undefined;
}

type Follow = (node: GroqNode, here: Traced, tracing: Tracing) => Traced;

/**
 * Follows a query from its documents to its answer: attributes, elements, slices, filters of lists,
 * projections, splats, references, `coalesce` and `select`. What a function computes comes from
 * nowhere in particular; what is not understood is not known. The answer itself is not taken from
 * here: this tells of its values where each of them came from.
 */
export function trace(node: unknown, here: Traced, tracing: Tracing): Traced {
  if (!isGroqNode(node)) return undefined;
  if (isSelection(node)) return selected(tracing.evaluate(node), tracing);
  return FOLLOW.get(node.type)?.(node, here, tracing);
}

const FOLLOW: ReadonlyMap<string, Follow> = new Map<string, Follow>([
  ["This", (_node, here) => here],
  ["Group", ({ base }, here, tracing) => trace(base, here, tracing)],
  ["AccessAttribute", followAttribute],
  ["AccessElement", followElement],
  ["ArrayCoerce", followList],
  ["Slice", followSlice],
  ["Filter", followFilter],
  ["Map", followMap],
  ["FlatMap", followFlatMap],
  [
    "Projection",
    ({ base, expr }, here, tracing) => trace(expr, trace(base, here, tracing), tracing),
  ],
  ["Object", followObject],
  ["Deref", followReference],
  ["FuncCall", followCoalesce],
  ["Select", followSelect],
]);

const SELECTING: ReadonlySet<string> = new Set([
  "Filter",
  "PipeFuncCall",
  "Slice",
  "ArrayCoerce",
  "Group",
  "AccessElement",
]);

/** Whether this is `*` with filters, orders and slices after it: whole documents, that is. */
function isSelection(node: GroqNode): boolean {
  let start = node;
  while (SELECTING.has(start.type) && isGroqNode(start["base"])) start = start["base"];
  return start.type === "Everything" && !asksAround(node);
}

/** Whether a part asks for what is around it, which is not there where it is evaluated alone. */
function asksAround(node: GroqNode): boolean {
  return [...nodesOf(node)].some(({ type }) => type === "Parent");
}

function selected(result: Json, tracing: Tracing): Traced {
  if (Array.isArray(result)) return listed(result.map((row: Json) => selected(row, tracing)));
  const id = isJsonObject(result) ? result["_id"] : undefined;
  const document = typeof id === "string" ? tracing.document(id) : undefined;
  return document && fromDocument(document);
}

function followAttribute({ base, name }: GroqNode, here: Traced, tracing: Tracing): Traced {
  if (typeof name !== "string") return undefined;
  return memberOf(base === undefined ? here : trace(base, here, tracing), name);
}

function followElement({ base, index }: GroqNode, here: Traced, tracing: Tracing): Traced {
  return typeof index === "number" ? itemsOf(trace(base, here, tracing))?.at(index) : undefined;
}

function followList({ base }: GroqNode, here: Traced, tracing: Tracing): Traced {
  const items = itemsOf(trace(base, here, tracing));
  return items && listed(items);
}

function followSlice(node: GroqNode, here: Traced, tracing: Tracing): Traced {
  const { base, left, right, isInclusive } = node;
  const items = itemsOf(trace(base, here, tracing));
  if (!items || typeof left !== "number" || typeof right !== "number") return undefined;
  if (left < 0 || right < 0) return undefined;
  return listed(items.slice(left, isInclusive === true ? right + 1 : right));
}

function followFilter({ base, expr }: GroqNode, here: Traced, tracing: Tracing): Traced {
  const items = itemsOf(trace(base, here, tracing));
  if (!items) return undefined;
  const verdicts = items.map((item) => verdict(expr, item, tracing));
  if (verdicts.includes(undefined)) return undefined;
  return listed(items.filter((_item, index) => verdicts[index]));
}

function followMap({ base, expr }: GroqNode, here: Traced, tracing: Tracing): Traced {
  const items = itemsOf(trace(base, here, tracing));
  return items && listed(items.map((item) => trace(expr, item, tracing)));
}

/** The place of an item follows from how many come before it: all of them must be known. */
function followFlatMap({ base, expr }: GroqNode, here: Traced, tracing: Tracing): Traced {
  const parts = itemsOf(trace(base, here, tracing))?.map((item) =>
    itemsOf(trace(expr, item, tracing)),
  );
  if (!parts || parts.includes(undefined)) return undefined;
  return listed(parts.flatMap((part) => part ?? []));
}

function followReference({ base }: GroqNode, here: Traced, tracing: Tracing): Traced {
  const reference = memberOf(trace(base, here, tracing), "_ref");
  if (reference?.kind !== "document" || typeof reference.value !== "string") return undefined;
  const document = tracing.document(reference.value);
  return document && fromDocument(document);
}

function followCoalesce(node: GroqNode, here: Traced, tracing: Tracing): Traced {
  const { namespace, name, args } = node;
  if (namespace !== "global" || name !== "coalesce" || !Array.isArray(args)) return undefined;
  for (const argument of args) {
    const traced = trace(argument, here, tracing);
    if (traced?.kind !== "document" || traced.value !== null) return traced;
  }
  return undefined;
}

function followSelect(
  { alternatives, fallback }: GroqNode,
  here: Traced,
  tracing: Tracing,
): Traced {
  if (!Array.isArray(alternatives)) return undefined;
  for (const alternative of alternatives) {
    if (!isNodeOf(alternative, "SelectAlternative")) return undefined;
    const holds = verdict(alternative["condition"], here, tracing);
    if (holds === undefined) return undefined;
    if (holds) return trace(alternative["value"], here, tracing);
  }
  return trace(fallback, here, tracing);
}

function followObject({ attributes }: GroqNode, here: Traced, tracing: Tracing): Traced {
  if (!Array.isArray(attributes)) return undefined;
  const members = new Map<string, Traced>();
  for (const attribute of attributes.filter(isGroqNode)) {
    const { type, name, value, condition } = attribute;
    if (type === "ObjectAttributeValue" && typeof name === "string") {
      members.set(name, trace(value, here, tracing));
      continue;
    }
    const isTaken = condition === undefined ? true : verdict(condition, here, tracing);
    if (isTaken === false) continue;
    const taken = isTaken === true ? membersOf(trace(value, here, tracing)) : undefined;
    // What is not known may have taken the place of any attribute before it.
    if (taken === undefined) members.clear();
    for (const [member, traced] of taken ?? []) members.set(member, traced);
  }
  return { kind: "made", members };
}

/** Whether a condition holds for a value; `undefined` where that is not known. */
function verdict(condition: unknown, here: Traced, tracing: Tracing): boolean | undefined {
  if (!isGroqNode(condition) || here?.kind !== "document" || asksAround(condition))
    return undefined;
  return tracing.holds(condition, here.value);
}
