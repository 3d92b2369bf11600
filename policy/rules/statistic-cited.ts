import { objectsIn, type Placed } from "../engine/references.ts";
import type { CheckContext, Path, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { listOf } from "../engine/values.ts";
import { whyNotCited } from "../facts/citations.ts";
import { figuresIn } from "../text/figures.ts";

export const statisticCited: Rule = {
  id: "statistic-cited",
  severity: "block",
  title: "Figures have a source",
  help: "A figure names at least one published source and the page, table or section in it. So does every fact, win or milestone that states one.",
  rationale:
    "A figure that cannot be looked up cannot be corrected either. It is repeated for years, each time with less reason.",
  source: ["house"],
  appliesTo: (document) => document._type === "statistic" || claimsIn(document).length > 0,
  check: (document, context) => {
    if (document._type !== "statistic") {
      return claimsIn(document).flatMap((claim) => checkClaim(claim, context));
    }
    const message = whyNotCited(document["citations"], context);
    return message === undefined ? [] : [{ path: ["citations"], message }];
  },
};

/** A short text that states a figure, in an object with room for its sources. */
interface Claim {
  readonly path: Path;
  readonly text: string;
  readonly within: Placed["value"];
}

/** Lists whose items each state one thing and hold what it rests on. */
const LISTS_OF_CLAIMS: ReadonlySet<unknown> = new Set(["facts", "wins"]);

function claimsIn(document: PolicyDocument): readonly Claim[] {
  return [...objectsIn(document)].flatMap(({ path, value }) => {
    const fields = claimFields(document, path);
    return fields.flatMap((field): readonly Claim[] => {
      const text = value[field];
      if (typeof text !== "string" || figuresIn(text).length === 0) return [];
      return [{ path: [...path, field], text, within: value }];
    });
  });
}

function claimFields(document: PolicyDocument, path: Path): readonly string[] {
  if (path.length === 0) {
    return document._type === "milestone" ? ["title", "claim", "description"] : [];
  }
  return LISTS_OF_CLAIMS.has(path.at(-2)) ? ["text"] : [];
}

/** One finding a claim, at its first figure. A figure chosen as a document brings its own source. */
function checkClaim({ path, text, within }: Claim, context: CheckContext): readonly RuleFinding[] {
  if (listOf(within["statistics"]).length > 0) return [];
  const reason = whyNotCited(within["citations"], context);
  const span = figuresIn(text).at(0);
  if (reason === undefined || span === undefined) return [];
  const figure = text.slice(span.start, span.end);
  return [{ path, span, text: figure, message: `“${figure}” is a figure. ${reason}` }];
}
