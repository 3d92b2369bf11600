import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { anonymitySets } from "../anonymity/index.ts";
import type { AnonymitySet, Detail } from "../anonymity/types.ts";
import { SOURCES } from "../data/sources.ts";
import { BARE_TEXT } from "../data/vocabulary.ts";
import type {
  CheckContext,
  Fix,
  PolicyDocument,
  Rule,
  RuleFinding,
  Severity,
} from "../engine/types.ts";

const TYPES: ReadonlySet<string> = new Set([...PUBLIC_TYPES, BARE_TEXT]);

export const noIdentifyingCombination: Rule = {
  id: "no-identifying-combination",
  severity: "block",
  title: "No identifying combination",
  help: "All that is published of a survivor, taken together with this text, must fit many people. Where it fits few, write some details less exactly: the steps that gain most come first.",
  rationale:
    "No single detail names anybody. A date, the number of brothers and sisters and what a father does for a living together leave one family, and everyone who lives near it knows which. The estimate is crude and says so; it errs towards caution.",
  source: [SOURCES.ctdcGlobalDataset, SOURCES.census2020, "house"],
  readsText: true,
  appliesTo: (document, context) => setsOf(document, context).length > 0,
  check: (document, context) => {
    const reported = new Set<string>();
    return setsOf(document, context).flatMap((set) => findingsFor(set, reported));
  },
};

/** Asked twice, for whether the rule applies and for what it finds; a context serves one judgement. */
const asked = new WeakMap<CheckContext, readonly AnonymitySet[]>();

function setsOf(document: PolicyDocument, context: CheckContext): readonly AnonymitySet[] {
  if (!TYPES.has(document._type)) return [];
  const sets = asked.get(context) ?? anonymitySets(document, context, context.texts);
  asked.set(context, sets);
  return sets;
}

/** The combination at its most telling detail, then every other detail, once each. */
function findingsFor(set: AnonymitySet, reported: Set<string>): readonly RuleFinding[] {
  if (set.estimate >= set.warnFloor) return [];
  const severity = set.estimate < set.floor ? "block" : "warn";
  const here = set.details.filter(({ places }) => places.length > 0);
  return here.flatMap((detail, rank) => {
    const [place] = detail.places;
    if (place === undefined) return [];
    const key = `${place.start} ${detail.kind} ${detail.value}`;
    if (reported.has(key)) return [];
    reported.add(key);
    return [finding(set, detail, severity, rank === 0)];
  });
}

function finding(
  set: AnonymitySet,
  detail: Detail,
  severity: Severity,
  isFirst: boolean,
): RuleFinding {
  const [place] = detail.places;
  const { path = [], start = 0, end = 0, text = "" } = place ?? {};
  const fix = fixFor(detail);
  const message = isFirst ? combinationInWords(set) : detailInWords(set, detail);
  // A fix may take in a word before the detail ("on 19 February"): then the finding does too.
  const [edit] = detail.edits;
  const span = edit === undefined ? { start, end } : { start: edit.start, end: edit.end };
  return {
    severity,
    path,
    span,
    text: edit?.text ?? text,
    message,
    ...(fix === undefined ? {} : { fix }),
  };
}

function fixFor({ edits }: Detail): Fix | undefined {
  const [edit] = edits;
  if (edit === undefined) return undefined;
  const { replacement } = edit;
  return { kind: "replace-text", title: `Write “${replacement}”`, replacement };
}

function combinationInWords({ words, details, generalisations }: AnonymitySet): string {
  const elsewhere = details.filter(({ places }) => places.length === 0).length;
  const ledger =
    elsewhere === 0 ? "" : ` ${elsewhere} of these details stand in what is published already.`;
  const more = generalisations
    .slice(1, 4)
    .map(({ text, replacement }) => `“${replacement}” in place of “${text}”`);
  const next = more.length === 0 ? "" : ` Next would be: ${more.join("; ")}.`;
  const told = listOf(details.map(({ text }) => `“${text}”`));
  return `Together these details identify: ${told}. ${words}${next}${ledger} The estimate is rough.`;
}

function detailInWords(set: AnonymitySet, detail: Detail): string {
  const { text, kind, share, places, edits } = detail;
  const often = places.length > 1 ? ` It stands in ${places.length} places.` : "";
  const [edit] = edits;
  const way = edit === undefined ? " Leave it out." : ` Write “${edit.replacement}”.`;
  // Who lives where was counted, for the most part.
  const basis = kind === "place" ? "" : ", as is assumed";
  return `“${text}” is one of ${set.details.length} details that together identify ${set.person}: about one person in ${Math.round(1 / share).toLocaleString("en-US")} shares it${basis}.${often}${way}`;
}

function listOf(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
