/** Finding and sending the bytes of an asset. Whoever knows the name may have them, as hosted. */
import { openAsBlob } from "node:fs";
import { type AssetName, assetIdOf, parseFileName } from "../assets/asset-names.ts";
import { SYSTEM } from "../access/system.ts";
import type { StoredDocument } from "../types.ts";
import { ApiError } from "./api-error.ts";
import type { Face, LakeContext } from "./face.ts";
import { ASSET_CACHE_CONTROL } from "./limits.ts";
import { datasetOf, pathParameter, requireProject } from "./parameters.ts";

export interface FoundAsset {
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
  return { name, document: found, path: face.assets.pathOf(dataset, name) };
}

/**
 * Headers under which no asset becomes a page of ours: nothing in it runs, and what a browser
 * would take for a document is saved instead.
 */
export function assetHeaders(mimeType: string, disposition: string): Record<string, string> {
  return {
    "content-type": mimeType,
    "content-disposition": disposition,
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "cache-control": ASSET_CACHE_CONTROL,
    "cross-origin-resource-policy": "cross-origin",
  };
}

/** `attachment` under the name that `?dl` asks for. */
export function attachment(fileName: string): string {
  const ascii = fileName.replaceAll(/[^\w.-]/gu, "_");
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

/** The bytes as they were uploaded. Throws an `ApiError` (404) if they are gone. */
export async function originalBytes({ path, name }: FoundAsset): Promise<Blob> {
  try {
    return await openAsBlob(path);
  } catch {
    throw new ApiError(404, `The bytes of this ${name.kind} are not on the disk.`);
  }
}
