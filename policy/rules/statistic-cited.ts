import type { PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { whyNotCited } from "../facts/citations.ts";
import { checkClaim, claimsIn, isClaim } from "../facts/claims.ts";
import { type Sourced, sourcedIn } from "../facts/sourced.ts";
import { type LooseFigure, looseFiguresIn } from "../language/loose-figures.ts";
import { isMarkedAsOthers } from "../language/others-words.ts";
import { mayLeave } from "../language/readable.ts";
import type { CheckContext } from "../engine/types.ts";
import type { FieldText, TextKind } from "../text/types.ts";

export const statisticCited: Rule = {
  id: "statistic-cited",
  severity: "block",
  title: "Figures have a source",
  help: "A figure names at least one published source and the page, table or section in it. So does every fact, win or milestone that states one. A figure in running text says where it comes from too, in words, by a footnote or by a citation beside it.",
  rationale:
    "A figure that cannot be looked up cannot be corrected either. It is repeated for years, each time with less reason.",
  source: ["house"],
  readsText: true,
  appliesTo: (document, context) =>
    document._type === "statistic" ||
    claimsIn(document).length > 0 ||
    proseOf(document, context).some((field) => looseFiguresIn(field).length > 0),
  check: (document, context) => {
    if (document._type === "statistic") {
      const message = whyNotCited(document["citations"], context);
      return message === undefined ? [] : [{ path: ["citations"], message }];
    }
    const claims = claimsIn(document).flatMap((claim) => checkClaim(claim, context));
    return [...claims, ...checkProse(document, context)];
  },
};

const STATING: ReadonlySet<TextKind> = new Set(["prose", "title", "caption"]);

/** Works have their own sources, appeals ask and do not state, quotes are the survivor's. */
const NOT_OURS: ReadonlySet<string> = new Set([
  "statistic",
  "source",
  "paper",
  "appeal",
  "survivorQuote",
  "contactPoint",
]);

function proseOf(document: PolicyDocument, context: CheckContext): readonly FieldText[] {
  if (!mayLeave(document) || NOT_OURS.has(document._type)) return [];
  return context
    .texts(document)
    .filter((field) => STATING.has(field.kind) && !isClaim(document, field.path));
}

function checkProse(document: PolicyDocument, context: CheckContext): readonly RuleFinding[] {
  const fields = proseOf(document, context).filter((field) => looseFiguresIn(field).length > 0);
  if (fields.length === 0) return [];
  const sourced = sourcedIn(document, context);
  return fields
    .filter(({ path }) => !sourced.isCited(path))
    .flatMap((field) =>
      looseFiguresIn(field)
        .filter((figure) => !isMarkedAsOthers(field, figure))
        .flatMap((figure) => checkFigure(field, figure, sourced)),
    );
}

function checkFigure(
  field: FieldText,
  { start, end, marks }: LooseFigure,
  { notes }: Sourced,
): readonly RuleFinding[] {
  const told = marks.map((mark) => [mark, notes.get(mark.normalize("NFKC"))] as const);
  if (told.some(([, note]) => note === "source")) return [];
  const text = field.text.slice(start, end);
  const [missing] = told.find(([, note]) => note === undefined) ?? [];
  const message =
    missing === undefined
      ? `“${text}” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.`
      : `“${text}” is a figure, and its mark “${missing}” leads to no note. Add the note with the source, or name the source in the sentence.`;
  return [
    {
      severity: "warn",
      outcome: "needs-review",
      path: field.path,
      span: { start, end },
      text,
      message,
    },
  ];
}
