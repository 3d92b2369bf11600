import { BARE_TEXT } from "../data/vocabulary.ts";
import type { CheckContext, PolicyDocument, Rule, RuleFinding, Span } from "../engine/types.ts";
import {
  clashingFootnotes,
  freeMark,
  pseudonymMarks,
  withPseudonymNote,
} from "../facts/footnotes.ts";
import { pseudonymsIn } from "../facts/pseudonyms.ts";
import { listInWords } from "../facts/use.ts";
import { markedBy, strayMarks, withTrailingMarks } from "../text/marks.ts";
import { mentionsOf } from "../text/mentions.ts";
import { saysPseudonymAfter } from "../text/says-pseudonym.ts";
import { isRunning } from "../text/running.ts";
import type { FieldText, TextKind } from "../text/types.ts";

/** Types whose page carries footnotes of its own. A quote gets its note from the page it stands on. */
const WITH_FOOTNOTES: ReadonlySet<string> = new Set(["story", "publication", BARE_TEXT]);

/** The mark of the house, where a document has no footnotes to say another. */
const HOUSE_MARK = "*";

/**
 * House style marks a name where it first stands in running text; a title, heading or caption that
 * names the person too may go unmarked, or carry the mark in its stead where it comes first. Only
 * where running text never names the person must the title or caption be marked. Alternative text,
 * slugs and file names never are: they are read aloud or not at all.
 */
const MARKABLE: ReadonlySet<TextKind> = new Set(["prose", "title", "caption"]);

export const pseudonymMarked: Rule = {
  id: "pseudonym-marked",
  severity: "block",
  title: "Pseudonyms are marked",
  help: "Where a pseudonym first stands in the text it carries the mark of a footnote that says so, and that mark means nothing else on the page. Or the text says so in brackets right after the name.",
  rationale:
    "Readers take an unmarked name for a real one, the more so beside a marked one, and look for the person. A mark that also stands for a data note marks nothing.",
  source: ["house"],
  readsText: true,
  appliesTo: (document, context) => mentioned(document, context).length > 0,
  check: (document, context) => {
    const people = mentioned(document, context);
    const unsaid = people.filter((person) => !isSaidInWords(person));
    if (!WITH_FOOTNOTES.has(document._type)) {
      return unsaid.flatMap((person) => checkFirst(person, [HOUSE_MARK]));
    }
    const marks = pseudonymMarks(document);
    const wanted = marks.length > 0 ? marks : [freeMark(document)];
    const lacksNote = marks.length === 0 && unsaid.length > 0;
    return [
      ...(lacksNote ? [missingNote(document, unsaid)] : []),
      ...unsaid.flatMap((person) => checkFirst(person, wanted)),
      ...clashingFootnotes(document),
      ...marks.flatMap((mark) => checkStray(document, mark, people, context)),
    ];
  },
};

interface Mention extends Span {
  readonly field: FieldText;
}

interface Mentioned {
  readonly name: string;
  /** Where the mark is due: the first in running text, or where there is none, the first of all. */
  readonly due: Mention;
  /** In reading order. */
  readonly all: readonly Mention[];
}

function mentioned(document: PolicyDocument, context: CheckContext): readonly Mentioned[] {
  if (document._type === "survivor") return [];
  const declared = pseudonymsIn(document, context).filter((pseudonym) => pseudonym.declared);
  return declared.flatMap(({ name }): readonly Mentioned[] => {
    const all = markable(document, context).flatMap((field) =>
      mentionsOf(name, field.folded()).map((span) => ({ ...span, field })),
    );
    const due = all.find((mention) => isRunning(mention.field, mention)) ?? all[0];
    return due === undefined ? [] : [{ name, due, all }];
  });
}

function markable(document: PolicyDocument, context: CheckContext): readonly FieldText[] {
  return context.texts(document).filter(({ kind }) => MARKABLE.has(kind));
}

/** "Tala (not her real name)" says more than a mark could. */
function isSaidInWords({ due, all }: Mentioned): boolean {
  return all
    .slice(0, all.indexOf(due) + 1)
    .some(({ field, end }) => saysPseudonymAfter(field.text, end));
}

function missingNote(document: PolicyDocument, people: readonly Mentioned[]): RuleFinding {
  const names = listInWords(people.map(({ name }) => name));
  return {
    path: ["footnotes"],
    message: `No footnote says that ${names} is a pseudonym. Add one, and put its mark after the name.`,
    fix: {
      kind: "set",
      title: "Add the footnote",
      path: ["footnotes"],
      value: withPseudonymNote(document),
    },
  };
}

function checkFirst(
  { name, due, all }: Mentioned,
  marks: readonly string[],
): readonly RuleFinding[] {
  const [mark] = marks;
  const upToDue = all.slice(0, all.indexOf(due) + 1);
  const isMarked = upToDue.some(({ field, end }) =>
    marks.some((each) => markedBy(field.text, end, each) !== undefined),
  );
  if (mark === undefined || isMarked) return [];
  const { field, start, end } = due;
  const span = { start, end: withTrailingMarks(field.text, end) };
  const bare = field.text.slice(start, end);
  return [
    {
      path: field.path,
      span,
      text: field.text.slice(span.start, span.end),
      message: `“${name}” stands here for the first time without the mark “${mark}” of the footnote that says it is a pseudonym. Add the mark.`,
      fix: { kind: "replace-text", title: `Mark as “${bare}${mark}”`, replacement: bare + mark },
    },
  ];
}

function checkStray(
  document: PolicyDocument,
  mark: string,
  people: readonly Mentioned[],
  context: CheckContext,
): readonly RuleFinding[] {
  const mentions = people.flatMap(({ all }) => all);
  const other = freeMark(document);
  return markable(document, context).flatMap((field) => {
    const explained = mentions
      .filter((mention) => mention.field === field)
      .flatMap(({ end }) => markedBy(field.text, end, mark) ?? []);
    return strayMarks(field.text, mark, explained).map((span) => ({
      path: field.path,
      span,
      text: field.text.slice(span.start, span.end),
      message: `The mark “${mark}” says that a name is a pseudonym, but it does not stand after one here. Use another mark such as “${other}” for other notes, and leave it out where it marks nothing.`,
      fix: { kind: "replace-text", title: `Use “${other}” here`, replacement: other } as const,
    }));
  });
}
