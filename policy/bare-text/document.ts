/** A bare text as the document that rules judge; whom it tells of is added by `people.ts`. */
import { BARE_TEXT } from "../data/vocabulary.ts";
import type { Language } from "../../contracts/vocabulary.ts";
import { pathToString } from "../engine/paths.ts";
import type { Path, PolicyDocument } from "../engine/types.ts";
import type { BareBlock, BareNote, BareSpan, BareText, FilePiece } from "./types.ts";

const ID = "bare-text";

/** Where a stored string of the synthetic document stands in the file, by `pathToString`. */
export type Origins = ReadonlyMap<string, FilePiece>;

export interface BareDocument {
  readonly document: PolicyDocument;
  readonly origins: Origins;
}

export function bareDocument({ blocks, notes }: BareText, language: Language): BareDocument {
  const origins = new Map<string, FilePiece>();
  const note = (path: Path, piece: FilePiece): string => {
    origins.set(pathToString(path), piece);
    return piece.text;
  };
  const document: PolicyDocument = {
    _id: ID,
    _type: BARE_TEXT,
    language,
    body: blocks.map((block, index) => blockOf(block, index, note)),
    footnotes: notes.map((footnote, index) => footnoteOf(footnote, index, note)),
  };
  return { document, origins };
}

type NoteOrigin = (path: Path, piece: FilePiece) => string;

function blockOf(block: BareBlock, index: number, note: NoteOrigin): unknown {
  const _key = `block-${index}`;
  const path: Path = ["body", { _key }];
  const marks = markDefsOf(block, path, note);
  return {
    _key,
    _type: "block",
    style: block.style === "heading" ? "h2" : "normal",
    markDefs: marks.definitions,
    children: block.spans.map((span, at) => ({
      _key: `span-${at}`,
      _type: "span",
      text: note([...path, "children", { _key: `span-${at}` }, "text"], span),
      marks: marks.of(span),
    })),
  };
}

/** The annotations of a block: its links, once each, and the quotation it may be. */
function markDefsOf({ style, spans }: BareBlock, path: Path, note: NoteOrigin) {
  const links = [...new Set(spans.flatMap(({ href }) => href ?? []))];
  const keyOf = (href: FilePiece) => `link-${links.indexOf(href)}`;
  const quotation = style === "quotation" ? [{ _key: "quotation", _type: "quotation" }] : [];
  const definitions = links.map((href) => {
    const _key = keyOf(href);
    const hrefPath = [...path, "markDefs", { _key }, "href"];
    return { _key, _type: "link", href: note(hrefPath, href) };
  });
  return {
    definitions: [...definitions, ...quotation],
    of: ({ href }: BareSpan) => [
      ...(href === undefined ? [] : [keyOf(href)]),
      ...quotation.map(({ _key }) => _key),
    ],
  };
}

function footnoteOf({ mark, kind, text }: BareNote, index: number, note: NoteOrigin): unknown {
  const _key = `note-${index}`;
  const path: Path = ["footnotes", { _key }];
  return {
    _key,
    _type: "footnote",
    mark: note([...path, "mark"], mark),
    kind,
    text: note([...path, "text"], text),
  };
}
