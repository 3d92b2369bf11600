/** Finding and sending the bytes of an asset. Whoever knows the name may have them, as hosted. */
import { openAsBlob } from "node:fs";
import { type AssetName, assetIdOf, parseFileName } from "../assets/asset-names.ts";
import { SYSTEM } from "../access/system.ts";
import type { Dataset, StoredDocument } from "../types.ts";
import { ApiError } from "./api-error.ts";
import { byteRange } from "./byte-range.ts";
import type { Face, LakeContext } from "./face.ts";
import { ASSET_CACHE_CONTROL } from "./limits.ts";
import { datasetOf, pathParameter, requireProject } from "./parameters.ts";

export interface FoundAsset {
  readonly dataset: Dataset;
  readonly name: AssetName;
  readonly document: StoredDocument;
  /** Absolute path of the bytes. */
  readonly path: string;
}

/** The asset that the path names. Throws an `ApiError` (404) where there is no document of it. */
export async function findAsset(
  face: Face,
  context: LakeContext,
  kind: AssetName["kind"],
): Promise<FoundAsset> {
  requireProject(face, pathParameter(context, "project"));
  const dataset = datasetOf(face, context);
  const name = parseFileName(kind, pathParameter(context, "file"));
  const found = name && (await dataset.documents([assetIdOf(name)], SYSTEM)).documents[0];
  if (name === undefined || found === undefined) {
    throw new ApiError(
      404,
      `There is no such ${kind} in the data set ${JSON.stringify(dataset.name)}.`,
    );
  }
  return { dataset, name, document: found, path: face.assets.pathOf(dataset, name) };
}

/** How the bytes are to be taken. */
export interface Sent {
  readonly mimeType: string;
  readonly disposition: string;
  /** Names these bytes and no others. */
  readonly tag: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The bytes, the part of them that `Range` asks for, or 304 where the client has them: they are
 * not fetched then.
 */
export async function answerBytes(
  context: LakeContext,
  { mimeType, disposition, tag, headers }: Sent,
  fetchBytes: () => Promise<{
    readonly bytes: Blob;
    readonly headers?: Readonly<Record<string, string>>;
  }>,
): Promise<Response> {
  const etag = `"${tag}"`;
  const always = {
    ...headers,
    etag,
    "cache-control": ASSET_CACHE_CONTROL,
    "cross-origin-resource-policy": "cross-origin",
  };
  if (isKnown(context.req.header("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers: always });
  }
  const found = await fetchBytes();
  const whole = {
    ...always,
    ...found.headers,
    "content-type": mimeType,
    "content-disposition": disposition,
    // Under these no asset becomes a page of ours: nothing in it runs, or loads anything.
    "content-security-policy":
      "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
    "accept-ranges": "bytes",
  };
  const { size } = found.bytes;
  const condition = context.req.header("if-range");
  const isSame = condition === undefined || condition === etag;
  const range = isSame ? byteRange(context.req.header("range"), size) : undefined;
  if (range === undefined) {
    return new Response(found.bytes, { headers: { ...whole, "content-length": String(size) } });
  }
  if (range === "unsatisfiable") {
    const headersThen = { ...always, "content-range": `bytes */${size}` };
    return new Response(null, { status: 416, headers: headersThen });
  }
  const { first, last } = range;
  return new Response(found.bytes.slice(first, last + 1), {
    status: 206,
    headers: {
      ...whole,
      "content-length": String(last + 1 - first),
      "content-range": `bytes ${first}-${last}/${size}`,
    },
  });
}

function isKnown(header: string | undefined, etag: string): boolean {
  const tags = header?.split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  return tags?.some((tag) => tag === "*" || tag === etag) ?? false;
}

/** Shown, under a name for whoever saves it all the same. */
export function inline(fileName: string | undefined): string {
  return fileName === undefined ? "inline" : named("inline", fileName);
}

/** Saved, under the name that `?dl` asks for. */
export function attachment(fileName: string): string {
  return named("attachment", fileName);
}

function named(how: string, fileName: string): string {
  const ascii = fileName.replaceAll(/[^\w.-]/gu, "_");
  // A lone half of a surrogate pair is no text, and cannot be written as such.
  const text = encodeURIComponent(fileName.toWellFormed());
  return `${how}; filename="${ascii}"; filename*=UTF-8''${text}`;
}

/** The bytes as they were uploaded. Throws an `ApiError` (404) if they are gone. */
export async function originalBytes({ path, name }: FoundAsset): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch {
    throw new ApiError(404, `The bytes of this ${name.kind} are not on the disk.`);
  }
}
