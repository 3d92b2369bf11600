import type { Floors } from "../data/floors.ts";
import type { ImageMetadata } from "../images/types.ts";
import type { NameBook } from "../names/name-book.ts";
import type { Known } from "./closure.ts";
import { bareId } from "./ids.ts";
import type { AnsweredLookup, AnsweredMetric } from "./questions.ts";
import { dependencyIds } from "./references.ts";
import type { PolicyDocument, ReviewState, RuleContext } from "./types.ts";

/** What a host has gathered: the answers to `questionsOf`, and what stands beside them. */
export interface Gathered {
  /** The moment of judgement, ISO 8601 in UTC. */
  readonly now: string;
  readonly known: Known;
  readonly lookups?: readonly AnsweredLookup[];
  readonly metrics?: readonly AnsweredMetric[];
  readonly names?: NameBook;
  readonly protectedNames?: ReadonlySet<string>;
  /** By asset id. */
  readonly images?: ReadonlyMap<string, ImageMetadata>;
  readonly review?: ReviewState;
  readonly floors?: Floors;
}

/** The context a host judges in, made from what it gathered. What was not asked is unresolved. */
export function makeContext(gathered: Gathered): RuleContext {
  const {
    now,
    known,
    lookups = [],
    metrics = [],
    names,
    protectedNames,
    images,
    review,
    floors,
  } = gathered;
  return {
    now,
    resolve: (id) => known.get(bareId(id)) ?? { state: "unresolved" },
    referring: (id, type) => {
      const bare = bareId(id);
      const asked = lookups.filter(({ types, ids }) => types.includes(type) && ids.includes(bare));
      if (asked.length === 0) return "unresolved";
      return publishedOnce(asked.flatMap((lookup) => lookup.documents)).filter(
        (found) => found._type === type && dependencyIds(found).includes(bare),
      );
    },
    measured: (metric) => {
      const asked = metrics.find((answered) => answered.metric === metric);
      if (asked === undefined) return "unresolved";
      return publishedOnce(asked.documents).filter(
        (found) => found._type === "statistic" && found["metric"] === metric,
      );
    },
    names: () => names ?? "unresolved",
    ...(protectedNames === undefined ? {} : { protectedNames }),
    ...(images === undefined ? {} : { imageMetadata: (id) => images.get(id) ?? "unresolved" }),
    ...(review === undefined ? {} : { review }),
    ...(floors === undefined ? {} : { floors }),
  };
}

/** Of what a host answered only what is published, each once: two questions may find the same. */
function publishedOnce(documents: readonly PolicyDocument[]): readonly PolicyDocument[] {
  const byId = new Map(documents.map((document) => [document._id, document]));
  return [...byId.values()].filter(({ _id }) => _id === bareId(_id));
}
