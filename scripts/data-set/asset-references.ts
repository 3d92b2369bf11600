/**
 * An export names the file of an image in place of the reference to its asset:
 * `_sanityAsset: "image@file://./images/<hash>-<width>x<height>.<format>"`. This turns it back, since
 * what was sealed held the reference.
 */
const EXPORTED_ASSET = /^(image|file)@file:\/\/\.\/(?:images|files)\/([\w-]+)\.([a-z0-9]+)$/;

/** The same value with references to assets as they stood in the data set. */
export function withAssetReferences<Value>(value: Value): Value;
export function withAssetReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withAssetReferences(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]: [string, unknown]) =>
      field === "_sanityAsset" && typeof inner === "string"
        ? ["asset", referenceTo(inner)]
        : [field, withAssetReferences(inner)],
    ),
  );
}

/** A text of another form stays as it is; then no digest fits, which is how it should be. */
function referenceTo(exported: string): unknown {
  const [, kind, name, format] = EXPORTED_ASSET.exec(exported) ?? [];
  return kind === undefined ? exported : { _type: "reference", _ref: `${kind}-${name}-${format}` };
}
