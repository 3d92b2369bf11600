/**
 * What the file of an image holds beside the picture. `preview`: a second, smaller picture, which may
 * show what was covered in the first. `other`: what nobody here knows, and so nobody checked.
 */
export type MetadataKind = "EXIF" | "GPS" | "XMP" | "IPTC" | "comment" | "preview" | "other";

/** `unreadable`: of an unknown format, cut off or malformed, so that nobody can tell. */
export type ImageMetadata = readonly MetadataKind[] | "unreadable";
