/**
 * What a reader sees of a document. Characters that show nothing (zero-width spaces, soft hyphens,
 * joiners, direction marks) come along with copied text, and can be put between two letters on
 * purpose. Rules judge the text without them, so that none of them need think of it; their findings
 * are then told in the text as it is stored.
 */
import { textsOf } from "../text/texts.ts";
import type { FieldText } from "../text/types.ts";
import { pathToString } from "./paths.ts";
import type { Finding, PolicyDocument, RuleContext, Span } from "./types.ts";
import { isFields } from "./values.ts";

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const ALL_INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/** Deeper, nothing is read: who walks the document says so. */
const DEEPEST = 200;

/** The document without its invisible characters; itself where there are none. Ids, keys and types stay. */
export function visibleOf(document: PolicyDocument): PolicyDocument {
  if (!hidesSomething(document, 0)) return document;
  const { _id, _type } = document;
  return { ...visibleFields(document), _id, _type };
}

function hidesSomething(value: unknown, depth: number): boolean {
  if (typeof value === "string") return INVISIBLE.test(value);
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((item) => hidesSomething(item, depth + 1));
  if (!isFields(value)) return false;
  return Object.keys(value).some(
    (name) => isContent(name) && hidesSomething(value[name], depth + 1),
  );
}

function isContent(name: string): boolean {
  return !name.startsWith("_");
}

function visibleFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isContent(name) ? visibleValue(value) : value,
    ]),
  );
}

function visibleValue(value: unknown): unknown {
  if (!hidesSomething(value, 0)) return value;
  if (typeof value === "string") return value.replaceAll(ALL_INVISIBLE, "");
  if (Array.isArray(value)) return value.map(visibleValue);
  return isFields(value) ? visibleFields(value) : value;
}

/** A context whose documents are as a reader sees them: the same one each time it is asked. */
export function visibleContext(context: RuleContext): RuleContext {
  const seen = new Map<PolicyDocument, PolicyDocument>();
  const visible = (document: PolicyDocument): PolicyDocument => {
    const known = seen.get(document) ?? visibleOf(document);
    seen.set(document, known);
    return known;
  };
  const visibleAll = (documents: readonly PolicyDocument[] | "unresolved") =>
    documents === "unresolved" ? documents : documents.map(visible);
  return {
    ...context,
    resolve: (id) => {
      const resolution = context.resolve(id);
      if (!("document" in resolution)) return resolution;
      return { ...resolution, document: visible(resolution.document) };
    },
    referring: (id, type) => visibleAll(context.referring(id, type)),
    measured: (metric) => visibleAll(context.measured(metric)),
  };
}

/** A finding in what a reader sees, as one in the document as it is stored. */
export function placedIn(document: PolicyDocument): (finding: Finding) => Finding {
  const texts = new Map(readable(document).map(({ path, text }) => [pathToString(path), text]));
  return ({ span, text: _text, ...finding }) => {
    if (span === undefined) return finding;
    const stored = texts.get(pathToString(finding.path));
    // A place that cannot be told is left out: a wrong one would be changed by a fix.
    if (stored === undefined) return finding;
    const place = storedSpan(stored, span);
    return { ...finding, span: place, text: stored.slice(place.start, place.end) };
  };
}

/** None of a document that is nested too deep to be read: the rules have said so. */
function readable(document: PolicyDocument): readonly FieldText[] {
  try {
    return textsOf(document);
  } catch {
    return [];
  }
}

function storedSpan(stored: string, { start, end }: Span): Span {
  /** For each visible code unit, where it is stored. */
  const places: number[] = [];
  let reached = 0;
  for (const { 0: hidden, index } of stored.matchAll(ALL_INVISIBLE)) {
    for (; reached < index; reached += 1) places.push(reached);
    reached = index + hidden.length;
  }
  for (; reached < stored.length; reached += 1) places.push(reached);
  const first = places[start] ?? stored.length;
  return { start: first, end: end > start ? (places[end - 1] ?? stored.length - 1) + 1 : first };
}
