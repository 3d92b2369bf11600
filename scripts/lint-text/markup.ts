/**
 * Takes the markup off a text and keeps the words, each with its place in the file. Markdown is
 * read by a parser; plain text by the same parser with everything off that plain text does not mean
 * (an indented line is no code, a "<" no tag), because people write light Markdown in plain text.
 */
import { parse, postprocess, preprocess } from "micromark";
import { decodeString } from "micromark-util-decode-string";
import type { BareBlock, BareSpan, FilePiece } from "../../policy/index.ts";

export type TextFormat = "markdown" | "plain";

type Event = ReturnType<typeof postprocess>[number];
type Token = Event[1];

const PLAIN = {
  disable: {
    null: ["codeFenced", "codeIndented", "codeText", "definition", "htmlFlow", "htmlText"],
  },
};

/** Tokens whose words are a block of their own, with the style of each. */
const BLOCKS: ReadonlyMap<string, BareBlock["style"]> = new Map([
  ["paragraph", "normal"],
  ["atxHeading", "heading"],
  ["setextHeading", "heading"],
  ["codeFenced", "normal"],
  ["codeFencedFenceInfo", "normal"],
  ["codeFencedFenceMeta", "normal"],
  ["codeIndented", "normal"],
  ["htmlFlow", "normal"],
  ["definitionLabelString", "normal"],
  ["definitionDestinationString", "normal"],
  ["definitionTitleString", "normal"],
  ["resourceTitleString", "normal"],
]);

/** Tokens that are words a reader sees, or would see in the source. */
const WORDS: ReadonlySet<string> = new Set([
  "data",
  "characterEscapeValue",
  "codeTextData",
  "codeFlowValue",
  "htmlFlowData",
  "htmlTextData",
  "autolinkEmail",
  "autolinkProtocol",
]);

/** Tokens whose words are kept elsewhere: a link's target with its text, a label with its definition. */
const ASIDE: ReadonlySet<string> = new Set(["resourceDestinationString", "referenceString"]);

/** From this length on a line counts as full, and its end as a space and not as the end of a line. */
const FULL_LINE = 60;

/** The blocks of `content.slice(from, to)`; offsets are into `content`. */
export function readMarkup(
  content: string,
  piece: { readonly from: number; readonly to: number },
  format: TextFormat,
): readonly BareBlock[] {
  const from = behindByteOrderMarks(content, piece.from);
  const parser = parse({ extensions: format === "plain" ? [PLAIN] : [] });
  const chunks = preprocess()(content.slice(from, piece.to), undefined, true);
  const walk = new Walk(content, from);
  for (const [kind, token] of postprocess(parser.document().write(chunks))) {
    if (kind === "enter") walk.enter(token);
    else walk.exit(token);
  }
  return walk.blocks;
}

/** The parser drops a mark of byte order without counting it: every offset behind it would be off. */
function behindByteOrderMarks(content: string, from: number): number {
  let at = from;
  while (content[at] === "\uFEFF") at += 1;
  return at;
}

interface OpenLink {
  /** Index of its first span in the block. */
  readonly from: number;
  href?: FilePiece;
}

/** One walk over the parser's events. */
class Walk {
  readonly blocks: BareBlock[] = [];
  readonly #content: string;
  readonly #base: number;
  /** Innermost last: the title of a link is a block within its paragraph. */
  readonly #open: { readonly style: BareBlock["style"]; readonly spans: BareSpan[] }[] = [];
  /** Innermost last: a link may hold an image. */
  readonly #links: OpenLink[] = [];
  #quotations = 0;
  #aside = 0;

  constructor(content: string, base: number) {
    this.#content = content;
    this.#base = base;
  }

  enter({ type }: Token): void {
    const style = BLOCKS.get(type);
    if (style !== undefined) {
      const quoted = this.#quotations > 0 && style === "normal";
      this.#open.push({ style: quoted ? "quotation" : style, spans: [] });
    }
    if (type === "blockQuote") this.#quotations += 1;
    if (type === "link" || type === "image") this.#links.push({ from: this.#spans().length });
    if (ASIDE.has(type)) this.#aside += 1;
  }

  exit(token: Token): void {
    const { type } = token;
    if (WORDS.has(type)) this.#add(this.#pieceOf(token));
    if (type === "characterReference") this.#addDecoded(this.#pieceOf(token));
    if (type === "lineEnding") this.#addLineEnding(this.#pieceOf(token));
    if (type === "blockQuote") this.#quotations -= 1;
    if (ASIDE.has(type)) this.#aside -= 1;
    if (type === "resourceDestinationString") this.#target(this.#pieceOf(token));
    if (type === "link" || type === "image") this.#closeLink();
    if (BLOCKS.has(type)) this.#closeBlock();
  }

  #pieceOf({ start, end }: Token): FilePiece {
    const from = this.#base + start.offset;
    const to = this.#base + end.offset;
    return { text: this.#content.slice(from, to), from, to };
  }

  #spans(): BareSpan[] {
    return this.#open.at(-1)?.spans ?? [];
  }

  #add(piece: FilePiece): void {
    if (this.#aside === 0 && piece.from < piece.to) this.#spans().push(piece);
  }

  #addDecoded(piece: FilePiece): void {
    this.#add({ ...piece, text: decodeString(piece.text) });
  }

  /** The end of a full line is a space to a reader; that of a short one, or of a table's row, is not. */
  #addLineEnding(piece: FilePiece): void {
    const lineStart = this.#content.lastIndexOf("\n", piece.from - 1) + 1;
    const isRow = this.#content[piece.to] === "|";
    const goesOn = piece.from - lineStart >= FULL_LINE && !isRow;
    this.#add({ ...piece, text: goesOn ? " " : "\n" });
  }

  /** "#" leads nowhere and says nothing. */
  #target(href: FilePiece): void {
    const link = this.#links.at(-1);
    if (link !== undefined && href.text !== "#") link.href = href;
  }

  #closeLink(): void {
    const link = this.#links.pop();
    if (link?.href === undefined) return;
    const { from, href } = link;
    const spans = this.#spans();
    // A picture without a description: its address is all there is to read.
    if (spans.length === from) spans.push(href);
    for (const [index, span] of spans.entries()) {
      if (index >= from && span.href === undefined) spans[index] = { ...span, href };
    }
  }

  #closeBlock(): void {
    const block = this.#open.pop();
    if (block !== undefined && block.spans.length > 0) this.blocks.push(block);
  }
}
