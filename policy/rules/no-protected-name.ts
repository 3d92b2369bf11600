import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { SOURCES } from "../data/sources.ts";
import type { PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { candidatesIn, type NameCandidate } from "../names/candidates.ts";
import { samePath } from "../engine/paths.ts";
import { textsOf } from "../text/texts.ts";

const PUBLISHED: ReadonlySet<string> = new Set(PUBLIC_TYPES);

export const noProtectedName: Rule = {
  id: "no-protected-name",
  severity: "block",
  title: "No protected name",
  help: "No string of the document holds a real name that the vault protects: not a title, a caption, a link, a file name or an id, and not in small letters, joined or with letters that only look alike.",
  rationale:
    "The law forbids to publish who a trafficked person is, and one place left unchanged in a text that was made anonymous is enough. Only the gate can look: the names themselves are held nowhere, only keyed hashes of them.",
  source: [SOURCES.traffickingConfidentiality, SOURCES.unicefReporting],
  answeredByGate: true,
  appliesTo: ({ _type }) => PUBLISHED.has(_type),
  check: (document, { protectedNames }) => {
    if (protectedNames === undefined) return [stillAhead()];
    // One that holds another is told in its stead: "Ana Cruz", not "Cruz" once more.
    const hits = [...candidatesIn(document)].filter(({ normal }) => protectedNames.has(normal));
    return widest(closest(hits)).map((hit) => findingFor(document, hit));
  },
};

function stillAhead(): RuleFinding {
  return {
    outcome: "needs-review",
    path: [],
    message:
      "Whether a protected name stands in this text is looked up when it is published: only the gate may ask the vault.",
  };
}

/** Of one name at one place the narrowest stretch: parts of a word rather than the whole word. */
function closest(hits: readonly NameCandidate[]): readonly NameCandidate[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.normal === hit.normal &&
          samePath(other.path, hit.path) &&
          hit.start <= other.start &&
          other.end <= hit.end &&
          other.end - other.start < hit.end - hit.start,
      ),
  );
}

function widest(hits: readonly NameCandidate[]): readonly NameCandidate[] {
  const kept: NameCandidate[] = [];
  const bySize = hits.toSorted((left, right) => right.end - right.start - (left.end - left.start));
  for (const hit of bySize) {
    const isInside = kept.some(
      (wider) => samePath(wider.path, hit.path) && wider.start <= hit.start && hit.end <= wider.end,
    );
    if (!isInside) kept.push(hit);
  }
  return hits.filter((hit) => kept.includes(hit));
}

/** An id or a key is no text: of it the finding has the way to it, and no span. */
function findingFor(document: PolicyDocument, { path, start, end }: NameCandidate): RuleFinding {
  const field = textsOf(document).find((candidate) => samePath(candidate.path, path));
  if (field === undefined) {
    return {
      path,
      message:
        "This id holds a name that is protected. Make the document or the item anew under another id.",
    };
  }
  const text = field.text.slice(start, end);
  return {
    path,
    span: { start, end },
    text,
    message: `“${text}” is a protected name or holds one. Take it out, or use the pseudonym, here and wherever else it may stand.`,
  };
}
