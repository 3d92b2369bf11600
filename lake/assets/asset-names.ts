/**
 * Names of assets. The id of an asset and the name of its file tell the same thing: the digest of
 * the bytes, the size of an image, the extension. Only names of exactly this form ever reach the
 * file system.
 */

export interface AssetName {
  readonly kind: "image" | "file";
  /** 40 hexadecimal digits: SHA-1, as the Content Lake names assets; not a security boundary. */
  readonly sha1: string;
  /** Pixels; of images only. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Lower case letters and digits. */
  readonly extension: string;
}

const IMAGE_FILE =
  /^(?<sha1>[0-9a-f]{40})-(?<width>\d{1,7})x(?<height>\d{1,7})\.(?<extension>[a-z0-9]{1,10})$/u;
const OTHER_FILE = /^(?<sha1>[0-9a-f]{40})\.(?<extension>[a-z0-9]{1,10})$/u;

/** `image-<sha1>-<W>x<H>-<ext>` or `file-<sha1>-<ext>`. */
export function assetIdOf({ kind, sha1, size, extension }: AssetName): string {
  const dimensions = size === undefined ? "" : `-${size.width}x${size.height}`;
  return `${kind}-${sha1}${dimensions}-${extension}`;
}

/** `<sha1>-<W>x<H>.<ext>` or `<sha1>.<ext>`. */
export function fileNameOf({ sha1, size, extension }: AssetName): string {
  const dimensions = size === undefined ? "" : `-${size.width}x${size.height}`;
  return `${sha1}${dimensions}.${extension}`;
}

/** `undefined` for a name that no asset of this kind has. */
export function parseFileName(kind: AssetName["kind"], fileName: string): AssetName | undefined {
  const parts = (kind === "image" ? IMAGE_FILE : OTHER_FILE).exec(fileName)?.groups;
  const { sha1, width, height, extension } = parts ?? {};
  if (sha1 === undefined || extension === undefined) {
    return undefined;
  }
  const size =
    width === undefined || height === undefined
      ? {}
      : { size: { width: Number(width), height: Number(height) } };
  return { kind, sha1, extension, ...size };
}

/** The extension of a name that a person's computer gave, or `bin`. */
export function extensionOf(originalFilename: string | undefined): string {
  const found = /\.(?<extension>[a-z0-9]{1,10})$/iu.exec(originalFilename ?? "");
  return found?.groups?.["extension"]?.toLowerCase() ?? "bin";
}
