import { objectsIn, type Placed } from "../engine/references.ts";
import type { CheckContext, Path, PolicyDocument, RuleFinding } from "../engine/types.ts";
import { listOf } from "../engine/values.ts";
import { figuresIn } from "../text/figures.ts";
import { whyNotCited } from "./citations.ts";

/** A short text that states a figure, in an object with room for its sources. */
interface Claim {
  readonly path: Path;
  readonly text: string;
  readonly within: Placed["value"];
}

/** Lists whose items each state one thing and hold what it rests on. */
const LISTS_OF_CLAIMS: ReadonlySet<unknown> = new Set(["facts", "wins"]);

/** The claims of a document that state a figure, in stored order. */
export function claimsIn(document: PolicyDocument): readonly Claim[] {
  return objectsIn(document).flatMap(({ path, value }) =>
    claimFields(document, path).flatMap((field): readonly Claim[] => {
      const text = value[field];
      if (typeof text !== "string" || figuresIn(text).length === 0) return [];
      return [{ path: [...path, field], text, within: value }];
    }),
  );
}

/** Does a field hold a claim, with room for its sources beside it? */
export function isClaim(document: PolicyDocument, path: Path): boolean {
  const field = path.at(-1);
  return typeof field === "string" && claimFields(document, path.slice(0, -1)).includes(field);
}

function claimFields(document: PolicyDocument, path: Path): readonly string[] {
  if (path.length === 0) {
    return document._type === "milestone" ? ["title", "claim", "description"] : [];
  }
  return LISTS_OF_CLAIMS.has(path.at(-2)) ? ["text"] : [];
}

/** One finding a claim, at its first figure. A figure chosen as a document brings its own source. */
export function checkClaim(
  { path, text, within }: Claim,
  context: CheckContext,
): readonly RuleFinding[] {
  if (listOf(within["statistics"]).length > 0) return [];
  const reason = whyNotCited(within["citations"], context);
  const span = figuresIn(text).at(0);
  if (reason === undefined || span === undefined) return [];
  const figure = text.slice(span.start, span.end);
  return [{ path, span, text: figure, message: `“${figure}” is a figure. ${reason}` }];
}
