import type { QueryPlanStep, StoredDocument } from "../../types.ts";
import { type GroqNode, isGroqNode, nodesOf } from "../groq.ts";
import { isNodeOf } from "../conditions.ts";
import { type Access, outerAccess, shortestAccess, type Source } from "./access.ts";
import { type Filtered, filteredBy } from "./filtered.ts";
import type { Params } from "./operands.ts";
import { firstInOrder } from "./ordered.ts";
import { isRead, placesOf, readsDocuments } from "./places.ts";
import { holdsPieces } from "./words.ts";

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
  /** Evaluates a part of the query: `@` is `root`, `*` the data set, and what `lookUp` finds is dereferenced first. */
  readonly evaluate: (part: GroqNode, at: Evaluated) => unknown;
  /** The same list, as whoever walks it may walk it. */
  readonly bounded: (documents: readonly StoredDocument[]) => readonly StoredDocument[];
}

export interface Evaluated {
  readonly root: StoredDocument | null;
  readonly dataset: readonly StoredDocument[];
  readonly lookUp: Plan["lookUp"];
}

/**
 * Where a part of a query stands: by itself, directly under a map, or where `^` of a filter is what
 * `@` is here (not so directly under a map).
 */
type Standing = "top" | "mapped" | "attributes";

/** What the name of an access ends in that looked for words. */
const WORDS = "words";

/** So few documents are read in no time. */
const SHORT = 16;

/** So many documents are sorted rather than found in order. */
const FEW = 500;

/** References of the plan's own. No document can have such an id. */
const OWN = "\u0000plan";

/**
 * Narrows each `*[…]` of a query by an index where one of its conditions allows. Whatever cannot be
 * planned is scanned, so the answer is the same either way.
 */
export function planQuery(tree: GroqNode, setting: Setting): Plan {
  const planner = new Planner(setting);
  const planned = planner.rewrite(tree, "top");
  const { steps, readsAll } = planner;
  return { tree: planned, steps, readsAll, lookUp: planner.lookUp };
}

class Planner {
  readonly steps: QueryPlanStep[] = [];
  readsAll = false;
  readonly #params: Params;
  readonly #source: Source;
  readonly #evaluate: Setting["evaluate"];
  readonly #bounded: Setting["bounded"];
  readonly #outer: ((key: string | undefined) => readonly StoredDocument[])[] = [];

  constructor({ params, source, evaluate, bounded }: Setting) {
    this.#params = params;
    this.#source = source;
    this.#evaluate = evaluate;
    this.#bounded = bounded;
  }

  /** As a function of its own: evaluation is given it while the plan is being made. */
  readonly lookUp: Plan["lookUp"] = (reference) => {
    if (!reference.startsWith(OWN)) return undefined;
    const [number = "", ...key] = reference.slice(OWN.length).split(":");
    return this.#outer[Number(number)]?.(key.length === 0 ? undefined : key.join(":"));
  };

  rewrite(node: GroqNode, standing: Standing): GroqNode {
    if (!readsDocuments(node)) return node;
    if (standing !== "top" && isSameForAll(node)) return this.#once(node);
    const bounded = this.#firstInOrder(node);
    if (bounded !== undefined) return bounded;
    const filtered = filteredBy(node);
    if (filtered !== undefined) return this.#narrowed(filtered, standing);
    if (node.type === "Everything") this.#note("scan", this.#source.documents.length);
    if (isRead(node)) this.readsAll = true;
    return this.#children(node, standing);
  }

  #children(node: GroqNode, standing: Standing): GroqNode {
    const places = placesOf(node);
    if (places.length === 0) return node;
    const copy: { type: string; [name: string]: unknown } = { ...node };
    for (const name of places) {
      const nested = name === "expr" ? standingUnder(node) : standing;
      copy[name] = this.#child(node[name], nested);
    }
    return copy;
  }

  #child(child: unknown, standing: Standing): unknown {
    if (isGroqNode(child)) return this.rewrite(child, standing);
    if (!Array.isArray(child)) return child;
    return child.map((member: unknown) => this.#child(member, standing));
  }

  /** `*[…][…]`, its conditions rewritten too: they may hold queries of their own. */
  #narrowed(filtered: Filtered, standing: Standing): GroqNode {
    const { filters, conditions, pieces } = filtered;
    const access = this.#searched(shortestAccess(conditions, this.#params, this.#source), pieces);
    let base = this.#base(access, standing);
    const outer = standing === "attributes" ? outerAccess(conditions, this.#source) : undefined;
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
      return {
        ...filter,
        base: inner,
        expr: isGroqNode(expr) ? this.rewrite(expr, "attributes") : expr,
      };
    }, base);
  }

  /** What would come out the same for each element around it, worked out but once. */
  #once(node: GroqNode): GroqNode {
    const readsAll = this.readsAll;
    this.readsAll = false;
    const part = this.rewrite(node, "top");
    const dataset = this.readsAll ? this.#bounded(this.#source.documents) : [];
    this.readsAll = readsAll;
    return {
      type: "Value",
      value: this.#evaluate(part, { root: null, dataset, lookUp: this.lookUp }),
    };
  }

  /** Of what an access gives, or of everything, the documents that hold the words looked for. */
  #searched(access: Access | undefined, pieces: readonly string[]): Access | undefined {
    if (pieces.length === 0) return access;
    const found: StoredDocument[] = [];
    for (const document of this.#bounded(access?.documents() ?? this.#source.documents)) {
      if (holdsPieces(document, pieces)) found.push(document);
    }
    const index = access === undefined ? WORDS : `${access.index}, ${WORDS}`;
    return { index, size: found.length, documents: () => found };
  }

  #base(access: Access | undefined, standing: Standing): GroqNode {
    if (access !== undefined) {
      const documents = access.documents();
      // A few that are walked but once need nobody to look at the clock.
      const isShort = standing === "top" && documents.length <= SHORT;
      return { type: "Value", value: isShort ? documents : this.#bounded(documents) };
    }
    this.readsAll = true;
    return { type: "Everything" };
  }

  /** `*[…] | order(path)[0...n]`: only the documents that can be among the first. */
  #firstInOrder(node: GroqNode): GroqNode | undefined {
    const { base } = node;
    if ((node.type !== "Slice" && node.type !== "AccessElement") || !isGroqNode(base))
      return undefined;
    const filtered = isNodeOf(base, "PipeFuncCall") ? filteredBy(base["base"]) : undefined;
    if (filtered === undefined) return undefined;
    const { conditions, pieces } = filtered;
    const shortest = this.#searched(shortestAccess(conditions, this.#params, this.#source), pieces);
    // To sort a few is quicker than to go through all in their order until enough are found.
    if (shortest?.index.endsWith(WORDS) === true && shortest.size < FEW) return undefined;
    const found = firstInOrder({
      node,
      conditions,
      params: this.#params,
      source: this.#source,
      holds: (condition, root) =>
        this.#evaluate(condition, { root, dataset: [], lookUp: this.lookUp }) === true,
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

/** Filters and projections see their element as `@` and what is around as `^`; maps do not. */
function standingUnder({ type }: GroqNode): Standing {
  return type === "Filter" || type === "Projection" ? "attributes" : "mapped";
}

/** Whether this begins with `*` and asks nothing of what is around it. */
function isSameForAll(node: GroqNode): boolean {
  let start = node;
  for (let { base } = node; isGroqNode(base); base = start["base"]) start = base;
  if (start === node || start.type !== "Everything") return false;
  return ![...nodesOf(node)].some(({ type }) => type === "Parent");
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
