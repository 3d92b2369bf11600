/** Lines of a file that are footnotes: a mark first, then what it says. */
import type { FootnoteKind } from "../../contracts/vocabulary.ts";
import { saysPseudonym } from "../text/says-pseudonym.ts";
import type { BareNote } from "./types.ts";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text's footnotes, and the stretches between them, which are its body. */
export interface SplitText {
  readonly body: readonly Stretch[];
  readonly notes: readonly BareNote[];
}

const SAYS_SOURCE = /^(?:sources?|pinagkunan|pinagmulan|tinubdan|gikan sa|ibid|see|cf)\b/iu;

/** A mark that stands first in a line, and nothing but a mark: a star may also begin a bullet or emphasis. */
const MARKED_LINE =
  /^(?<lead>[ \t\uFEFF]{0,3}(?:[([](?=[*†‡]))?\\?)(?<mark>\*{1,3}|[†‡§‖¶]{1,3}|[¹²³⁰⁴-⁹]{1,3}|\[\^[^\]\s]+\]:?)(?<gap>[)\]]?[ \t]*)(?<text>\S[^\r\n]*)/u;

/** Splits a file's text. A note goes on over the lines after it up to a blank line or the next note. */
export function splitNotes(content: string): SplitText {
  const notes: BareNote[] = [];
  const body: Stretch[] = [];
  let open: BareNote | undefined;
  for (const line of linesOf(content)) {
    const raw = content.slice(line.from, line.to);
    const note = noteIn(raw, line.from);
    if (note !== undefined) {
      notes.push(note);
      open = note;
    } else if (open !== undefined && raw.trim() !== "") {
      open = extended(open, content, line.to);
      notes[notes.length - 1] = open;
    } else {
      open = undefined;
      addLine(body, line);
    }
  }
  return { body, notes };
}

/** Each with its end, be it "\n", "\r\n" or "\r". */
function* linesOf(content: string): Generator<Stretch> {
  let from = 0;
  for (const { 0: ending, index } of content.matchAll(/\r\n?|\n/gu)) {
    const to = index + ending.length;
    yield { from, to };
    from = to;
  }
  if (from < content.length) yield { from, to: content.length };
}

/** Lines that touch are one stretch; a note between them parts paragraphs, as a blank line does. */
function addLine(body: Stretch[], line: Stretch): void {
  const last = body.at(-1);
  if (last?.to === line.from) body[body.length - 1] = { from: last.from, to: line.to };
  else body.push(line);
}

function noteIn(line: string, at: number): BareNote | undefined {
  const { lead = "", mark = "", gap = "", text = "" } = MARKED_LINE.exec(line)?.groups ?? {};
  if (mark === "") return undefined;
  const kind = kindOf(text.replace(/^\*+|\*+$/gu, ""));
  if (mark.startsWith("*") && !isStarNote(gap, text, kind)) return undefined;
  const from = at + lead.length;
  const bare = mark.endsWith(":") ? mark.slice(0, -1) : mark;
  const start = from + mark.length + gap.length;
  const end = start + text.trimEnd().length;
  return {
    mark: { text: bare, from, to: from + bare.length },
    kind,
    text: { text: line.slice(start - at, end - at), from: start, to: end },
  };
}

/** A star is the mark of a note where the line says so, or where it can be neither bullet nor emphasis. */
function isStarNote(gap: string, text: string, kind: FootnoteKind): boolean {
  if (kind === "pseudonym") return true;
  return !/[ \t]/u.test(gap) && !text.includes("*");
}

function kindOf(text: string): FootnoteKind {
  if (saysPseudonym(text)) return "pseudonym";
  return SAYS_SOURCE.test(text) ? "source" : "data";
}

function extended(note: BareNote, content: string, to: number): BareNote {
  const { from } = note.text;
  const text = content.slice(from, to).trimEnd();
  return { ...note, text: { text, from, to: from + text.length } };
}
