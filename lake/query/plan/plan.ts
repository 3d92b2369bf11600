import type { QueryPlanStep, StoredDocument } from "../../types.ts";
import { type GroqNode, isGroqNode } from "../groq.ts";
import { type Access, conjuncts, outerAccess, shortestAccess, type Source } from "./access.ts";
import { isNodeOf, type Params } from "./operands.ts";
import { firstInOrder, type Holds } from "./ordered.ts";

/** A query ready to be evaluated. */
export interface Plan {
  /** The query with each narrowed `*` replaced by the documents it narrows to. */
  readonly tree: GroqNode;
  readonly steps: readonly QueryPlanStep[];
  /** Whether evaluation needs the list of all documents. */
  readonly readsAll: boolean;
  /**
   * The documents behind a reference that the plan itself put into the tree; undefined for any
   * other. Evaluation asks this before it looks among the documents.
   */
  readonly lookUp: (reference: string) => readonly StoredDocument[] | undefined;
}

/** What a plan is made from. */
export interface Setting {
  readonly params: Params;
  readonly source: Source;
  /** For filters under `order()[…]`. */
  readonly holds: Holds;
  /** The same list, as whoever walks it may walk it. */
  readonly bounded: (documents: readonly StoredDocument[]) => readonly StoredDocument[];
}

/** References of the plan's own. No document can have such an id. */
const OWN = "\u0000plan";

/**
 * Narrows each `*[…]` of a query by an index where one of its conditions allows. Whatever cannot be
 * planned is scanned, so the answer is the same either way.
 */
export function planQuery(tree: GroqNode, setting: Setting): Plan {
  const planner = new Planner(setting);
  const planned = planner.rewrite(tree, false);
  const { steps, readsAll } = planner;
  return { tree: planned, steps, readsAll, lookUp: (reference) => planner.lookUp(reference) };
}

class Planner {
  readonly steps: QueryPlanStep[] = [];
  readsAll = false;
  readonly #params: Params;
  readonly #source: Source;
  readonly #holds: Holds;
  readonly #bounded: Setting["bounded"];
  readonly #outer: ((key: string | undefined) => readonly StoredDocument[])[] = [];

  constructor({ params, source, holds, bounded }: Setting) {
    this.#params = params;
    this.#source = source;
    this.#holds = holds;
    this.#bounded = bounded;
  }

  lookUp(reference: string): readonly StoredDocument[] | undefined {
    if (!reference.startsWith(OWN)) return undefined;
    const [number = "", ...key] = reference.slice(OWN.length).split(":");
    return this.#outer[Number(number)]?.(key.length === 0 ? undefined : key.join(":"));
  }

  /** @param inAttributes - whether `^` of a filter here is `@` (not so directly under a map). */
  rewrite(node: GroqNode, inAttributes: boolean): GroqNode {
    const bounded = this.#firstInOrder(node);
    if (bounded !== undefined) return bounded;
    const filters = filtersOn(node);
    if (filters !== undefined) return this.#narrowed(node, filters, inAttributes);
    if (node.type === "Everything") this.#note("scan", this.#source.documents.length);
    if (node.type === "Everything" || node["namespace"] === "releases") this.readsAll = true;
    return this.#children(node, inAttributes);
  }

  #children(node: GroqNode, inAttributes: boolean): GroqNode {
    const children = Object.entries(node).map(([name, child]): [string, unknown] => {
      const nested = name === "expr" ? isNesting(node) : inAttributes;
      if (Array.isArray(child)) {
        return [
          name,
          child.map((member: unknown) =>
            isGroqNode(member) ? this.rewrite(member, nested) : member,
          ),
        ];
      }
      return [name, isGroqNode(child) ? this.rewrite(child, nested) : child];
    });
    return { ...Object.fromEntries<unknown>(children), type: node.type };
  }

  /** `*[…][…]`, its conditions rewritten too: they may hold queries of their own. */
  #narrowed(node: GroqNode, filters: readonly GroqNode[], inAttributes: boolean): GroqNode {
    const conditions = filters.flatMap(({ expr }) => [...conjuncts(expr)]);
    const access = shortestAccess(conditions, this.#params, this.#source);
    let base = this.#base(access);
    const outer = inAttributes ? outerAccess(conditions, this.#source) : undefined;
    // A key that is one string among many beats any set that is the same for all of them.
    if (outer !== undefined && (access === undefined || access.size > 1)) {
      const reference = `${OWN}${this.#outer.length}`;
      const otherwise = access?.documents ?? (() => this.#source.documents);
      this.#outer.push((key) =>
        key === undefined ? this.#bounded(otherwise()) : outer.documentsOf(key),
      );
      this.#note(outer.index);
      base = dereferenced(reference, outer.key);
    } else {
      this.#note(access?.index ?? "scan", access?.size ?? this.#source.documents.length);
    }
    return filters.reduceRight((inner, filter): GroqNode => {
      const { expr } = filter;
      return { ...filter, base: inner, expr: isGroqNode(expr) ? this.rewrite(expr, true) : expr };
    }, base);
  }

  #base(access: Access | undefined): GroqNode {
    if (access !== undefined) return { type: "Value", value: this.#bounded(access.documents()) };
    this.readsAll = true;
    return { type: "Everything" };
  }

  /** `*[…] | order(path)[0...n]`: only the documents that can be among the first. */
  #firstInOrder(node: GroqNode): GroqNode | undefined {
    const { base } = node;
    if ((node.type !== "Slice" && node.type !== "AccessElement") || !isGroqNode(base))
      return undefined;
    const filters = isNodeOf(base, "PipeFuncCall") ? filtersOn(base["base"]) : undefined;
    if (filters === undefined) return undefined;
    const conditions = filters.flatMap(({ expr }) => [...conjuncts(expr)]);
    const shortest = shortestAccess(conditions, this.#params, this.#source);
    const found = firstInOrder({
      node,
      conditions,
      params: this.#params,
      source: this.#source,
      holds: this.#holds,
      atMost: shortest?.size ?? this.#source.documents.length,
    });
    if (found === undefined) return undefined;
    this.#note(found.index, found.documents.length);
    return { ...node, base: { ...base, base: { type: "Value", value: found.documents } } };
  }

  #note(index: string, candidates?: number): void {
    const of = this.#source.documents.length;
    this.steps.push({ index, of, ...(candidates === undefined ? {} : { candidates }) });
  }
}

/** The filters of `*[…][…]`, outermost first; undefined if this is something else. */
function filtersOn(node: unknown): readonly GroqNode[] | undefined {
  if (!isNodeOf(node, "Filter")) return undefined;
  if (isNodeOf(node["base"], "Everything")) return [node];
  const inner = filtersOn(node["base"]);
  return inner === undefined ? undefined : [node, ...inner];
}

/** Expressions that see their element as `@` and what is around as `^`. */
function isNesting({ type }: GroqNode): boolean {
  return type === "Filter" || type === "Projection";
}

/** The documents of an own reference with a key; of the reference alone if the key is no string. */
function dereferenced(reference: string, key: GroqNode): GroqNode {
  const withKey: GroqNode = {
    type: "OpCall",
    op: "+",
    left: { type: "Value", value: `${reference}:` },
    right: key,
  };
  const value: GroqNode = {
    type: "FuncCall",
    namespace: "global",
    name: "coalesce",
    args: [withKey, { type: "Value", value: reference }],
  };
  return {
    type: "Deref",
    base: { type: "Object", attributes: [{ type: "ObjectAttributeValue", name: "_ref", value }] },
  };
}
