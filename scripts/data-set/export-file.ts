/**
 * Reads what `sanity dataset export` wrote: a `.tar.gz`, or the `.ndjson` in it. Document after
 * document, so that an export may be larger than the memory.
 */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { createTarDecoder } from "modern-tar";
import { z } from "zod";
import { CommandProblem } from "../command/problem.ts";
import { withAssetReferences } from "./asset-references.ts";

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });
export type ExportedDocument = z.infer<typeof documentSchema>;

/** In the archive it stands at the top, or in a folder of the data set's name. */
const DOCUMENTS = /(?:^|\/)data\.ndjson$/;

/**
 * Every document of an export, as it stood in the data set.
 *
 * Throws a `CommandProblem` with exit code 2 for a file that is no whole export: half a data set
 * proves nothing about the other half.
 */
export async function* readExport(file: string): AsyncIterable<ExportedDocument> {
  let number = 0;
  try {
    for await (const line of linesOf(textOf(file))) {
      number += 1;
      if (line.trim() !== "") yield withAssetReferences(documentSchema.parse(JSON.parse(line)));
    }
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    const where = number === 0 ? "" : ` in line ${number}`;
    throw new CommandProblem(`${file} cannot be read as an export${where}.`, 2, { cause: error });
  }
}

async function* textOf(file: string): AsyncIterable<string> {
  if (/\.t(?:ar\.)?gz$/.test(file)) yield* documentsIn(file);
  else yield* decoded(createReadStream(file));
}

async function* documentsIn(file: string): AsyncIterable<string> {
  let found = false;
  const unzipped = createGunzip();
  // An error of the file becomes one of `unzipped`, which is read below.
  pipeline(createReadStream(file), unzipped, () => undefined);
  for await (const { header, body } of bytesOf(unzipped).pipeThrough(createTarDecoder())) {
    if (DOCUMENTS.test(header.name)) {
      found = true;
      yield* decoded(body);
    } else await body.cancel();
  }
  if (!found) throw new CommandProblem(`${file} holds no data.ndjson: it is no export.`, 2);
}

function bytesOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}
