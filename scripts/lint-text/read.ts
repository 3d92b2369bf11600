/** Reads a file for `lint:text`: what it must be, and its words with their places. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type BareText, splitNotes } from "../../policy/index.ts";
import { CommandProblem } from "../command/problem.ts";
import { readMarkup, type TextFormat } from "./markup.ts";

/** A book has one; a text to be linted that has more is not one text. In bytes. */
const MOST_BYTES = 1024 * 1024;

const FORMATS: Readonly<Record<string, TextFormat>> = { ".txt": "plain", ".md": "markdown" };

/** @throws CommandProblem (2) where the file is not there, is no text in UTF-8, or is too large. */
export async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) {
      throw new CommandProblem(
        `${file} has ${size} bytes; at most ${MOST_BYTES} are read. Split it into several files.`,
        2,
      );
    }
    return decoded(await readFile(file), file);
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    throw new CommandProblem(`${file} cannot be read: ${reasonOf(error)}.`, 2, { cause: error });
  }
}

/** A mark of byte order stays, as the first character: offsets count it, as every reader of the file does. */
function decoded(bytes: Uint8Array, file: string): string {
  const text = utf8(bytes);
  if (text !== undefined && !text.includes("\0")) return text;
  throw new CommandProblem(
    `${file} is not text in UTF-8. Save it as plain text in UTF-8 and try again.`,
    2,
  );
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? error.message;
}

/** The words of a `.txt` or `.md`. @throws CommandProblem (2) for any other kind of file. */
export async function readBareText(file: string): Promise<BareText> {
  const format = FORMATS[path.extname(file).toLowerCase()];
  if (format === undefined) {
    throw new CommandProblem(
      `${file} is neither .txt nor .md; these two are read. Save the text as one of them.`,
      2,
    );
  }
  return bareTextOf(await readText(file), format);
}

/** The words of a text, without its markup. */
export function bareTextOf(content: string, format: TextFormat): BareText {
  const { body, notes } = splitNotes(content);
  const blocks = body.flatMap((piece) => readMarkup(content, piece, format));
  return { content, blocks, notes };
}
