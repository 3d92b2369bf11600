import type { Known, ReverseLookup } from "./closure.ts";
import { bareId } from "./ids.ts";
import { dependencyIds } from "./references.ts";
import type { PolicyDocument, ReviewState, RuleContext } from "./types.ts";

/** What a host has gathered. `lookups` are the answers to `reverseLookups`. */
export interface Gathered {
  /** The moment of judgement, ISO 8601 in UTC. */
  readonly now: string;
  readonly known: Known;
  readonly lookups?: readonly (ReverseLookup & { readonly documents: readonly PolicyDocument[] })[];
  readonly review?: ReviewState;
}

/** The context a host judges in, made from what it loaded. What was not loaded is unresolved. */
export function makeContext({ now, known, lookups = [], review }: Gathered): RuleContext {
  return {
    now,
    resolve: (id) => known.get(bareId(id)) ?? { state: "unresolved" },
    referring: (id, type) => {
      const bare = bareId(id);
      const asked = lookups.filter((lookup) => lookup.type === type && lookup.ids.includes(bare));
      if (asked.length === 0) return "unresolved";
      return asked
        .flatMap((lookup) => lookup.documents)
        .filter((found) => found._type === type && found._id === bareId(found._id))
        .filter((found) => dependencyIds(found).includes(bare));
    },
    ...(review === undefined ? {} : { review }),
  };
}
