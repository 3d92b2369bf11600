/**
 * What a host must be asked before a document can be judged, beyond the document itself. Studio,
 * gate, audit and tests gather by the same questions, so that they judge alike.
 *
 * Answers lead to further questions: a host asks, adds the answers, and asks again until there is
 * nothing left (`gather` in `library.ts` does, for a host that answers later).
 */
import { PUBLIC_TYPES, type PublicType } from "../../contracts/vocabulary.ts";
import { dependenciesOf, type Known, missingFrom } from "./closure.ts";
import { bareId } from "./ids.ts";
import { refOf } from "./references.ts";
import type { PolicyDocument } from "./types.ts";
import { fieldsOf, listOf, textOf } from "./values.ts";

/** Which published documents of `types` refer to one of `ids`? */
interface ReverseLookup {
  /** Never empty. */
  readonly types: readonly string[];
  /** Bare ids, sorted, never empty. */
  readonly ids: readonly string[];
}

export interface AnsweredLookup extends ReverseLookup {
  readonly documents: readonly PolicyDocument[];
}

/** Which published statistics count the same? */
export interface AnsweredMetric {
  readonly metric: string;
  readonly documents: readonly PolicyDocument[];
}

/** What was answered so far. */
export interface Answers {
  readonly known: Known;
  readonly lookups: readonly AnsweredLookup[];
  readonly metrics: readonly AnsweredMetric[];
}

export interface Questions {
  /** Bare ids to load: what is published, else the draft. */
  readonly load: readonly string[];
  readonly lookups: readonly ReverseLookup[];
  readonly metrics: readonly string[];
}

/** Types that may tell of a survivor, by themselves or through a quote or story they use. */
export const TELLING_TYPES: readonly PublicType[] = [
  "story",
  "survivorQuote",
  "publication",
  "office",
  "director",
  "faq",
];

/** Types that may show a figure. */
export const FIGURE_TYPES: readonly PublicType[] = [
  "statistic",
  "milestone",
  "publication",
  "office",
  "faq",
  "story",
];

/** The next questions; all lists are empty when everything that a judgement needs was asked. */
export function questionsOf(root: PolicyDocument, answers: Answers): Questions {
  const load = [...missingFrom(root, answers.known), ...sourcesOf(answers)];
  // What is asked backwards follows from the whole closure.
  if (load.length > 0) return { load, lookups: [], metrics: [] };
  const lookups = [
    ...consentLookups(root, answers),
    ...figureLookups(root, answers),
    ...ledgerLookups(root, answers),
  ];
  return {
    load,
    lookups: lookups.flatMap((lookup) => unasked(lookup, answers)),
    metrics: metricsOf(root).filter(
      (metric) => !answers.metrics.some((asked) => asked.metric === metric),
    ),
  };
}

/** The part of a question that was not answered yet. */
function unasked({ types, ids }: ReverseLookup, { lookups }: Answers): readonly ReverseLookup[] {
  const open = ids.filter(
    (id) =>
      !types.every((type) =>
        lookups.some((asked) => asked.types.includes(type) && asked.ids.includes(id)),
      ),
  );
  return open.length === 0 ? [] : [{ types, ids: [...new Set(open)].toSorted() }];
}

/** Which consents were superseded. */
function consentLookups(root: PolicyDocument, { known }: Answers): readonly ReverseLookup[] {
  return [{ types: ["consent"], ids: dependencyIdsOf(root, known, ["consent"]) }];
}

/**
 * Which figures were superseded: those shown, those that count the same as the judged one, and what
 * superseded them in turn; and where the judged one, and the one that it supersedes, stand.
 */
function figureLookups(root: PolicyDocument, answers: Answers): readonly ReverseLookup[] {
  const shown = dependencyIdsOf(root, answers.known, ["statistic"]);
  const comparable = answers.metrics.flatMap(({ documents }) => documents.map(({ _id }) => _id));
  const superseding = answers.lookups
    .flatMap(({ documents }) => documents)
    .filter((found) => found._type === "statistic" && refOf(found["supersedes"]) !== undefined)
    .map(({ _id }) => _id);
  const own = root._type === "statistic" ? [bareId(root._id)] : [];
  const ids = new Set([...shown, ...comparable, ...superseding, ...own].map(bareId));
  const superseded = root._type === "statistic" ? (refOf(root["supersedes"]) ?? []) : [];
  return [
    { types: ["statistic"], ids: [...ids].toSorted() },
    { types: FIGURE_TYPES, ids: [...new Set(own.concat(superseded))].toSorted() },
  ];
}

/** The sources of the figures that count the same: a difference is told with both sources. */
function sourcesOf({ known, metrics }: Answers): readonly string[] {
  const cited = metrics.flatMap(({ documents }) =>
    documents.flatMap((figure) =>
      listOf(figure["citations"]).flatMap((item) => refOf(fieldsOf(item)["source"]) ?? []),
    ),
  );
  return [...new Set(cited)].filter((id) => !known.has(id)).toSorted();
}

/** What is published of the survivors a document tells of: the ledger. */
function ledgerLookups(root: PolicyDocument, answers: Answers): readonly ReverseLookup[] {
  const published: readonly string[] = PUBLIC_TYPES;
  if (!published.includes(root._type)) return [];
  const survivors = dependencyIdsOf(root, answers.known, ["survivor"]);
  const telling = answers.lookups
    .filter(({ ids }) => ids.some((id) => survivors.includes(id)))
    .flatMap(({ documents }) => documents)
    .filter(({ _type }) => _type === "story" || _type === "survivorQuote")
    .map(({ _id }) => bareId(_id))
    .filter((id) => id !== bareId(root._id));
  return [
    { types: TELLING_TYPES, ids: survivors },
    { types: TELLING_TYPES, ids: [...new Set(telling)].toSorted() },
  ];
}

function metricsOf(root: PolicyDocument): readonly string[] {
  const metric = root._type === "statistic" ? textOf(root["metric"]) : undefined;
  return metric === undefined ? [] : [metric];
}

function dependencyIdsOf(
  root: PolicyDocument,
  known: Known,
  types: readonly string[],
): readonly string[] {
  return dependenciesOf(root, known)
    .filter(({ _type }) => types.includes(_type))
    .map(({ _id }) => bareId(_id))
    .toSorted();
}
