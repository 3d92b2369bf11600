import { parseQuery } from "../query/parse.ts";
import { evaluateOnDocument } from "../query/groq.ts";
import type { StoredDocument } from "../types.ts";

/** Whether a document is meant by the filter of a grant. */
export type DocumentFilter = (document: StoredDocument, identityId: string) => boolean;

const compiled = new Map<string, DocumentFilter>();

/** `_id in path("…")`, the shape of nearly all grants: a regular expression instead of groq-js. */
const PATH_FILTER = /^_id in path\("([^"\\]*)"\)$/;

/** Whether a filter looks at the id of a document and at nothing else. */
export function isPathFilter(filter: string): boolean {
  return PATH_FILTER.test(filter);
}

/** The filter of a grant as a function; compiled once. Throws on a filter that is not GROQ. */
export function compileFilter(filter: string): DocumentFilter {
  const known = compiled.get(filter);
  if (known) return known;
  const made = compile(filter);
  compiled.set(filter, made);
  return made;
}

function compile(filter: string): DocumentFilter {
  const path = PATH_FILTER.exec(filter)?.[1];
  if (path !== undefined) {
    const pattern = pathPattern(path);
    return (document) => pattern.test(document._id);
  }
  const tree = parseQuery(filter, {});
  return (document, identityId) => evaluateOnDocument(tree, document, identityId) === true;
}

/** GROQ paths: `*` is one segment between dots, `**` any number of them. */
function pathPattern(path: string): RegExp {
  const segments = path.split(".").map((segment) => {
    if (segment === "*") return "[^.]+";
    if (segment === "**") return ".*";
    return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${segments.join(String.raw`\.`)}$`);
}
