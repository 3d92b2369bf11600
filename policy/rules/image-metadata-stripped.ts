import { type Placed, refOf } from "../engine/references.ts";
import type { CheckContext, Rule, RuleFinding } from "../engine/types.ts";
import { imagesIn } from "../facts/images.ts";
import { listInWords } from "../facts/use.ts";
import type { MetadataKind } from "../images/types.ts";

export const imageMetadataStripped: Rule = {
  id: "image-metadata-stripped",
  severity: "block",
  title: "Nothing hidden in the file",
  help: "The file of an image holds the picture and nothing beside it: no EXIF, GPS, XMP or IPTC, no comment, no second picture. A colour profile may stay. The gate reads the bytes of each file.",
  rationale:
    "Anybody can fetch the original of a published picture. A telephone writes into it where it was taken and when, and sometimes keeps the picture as it was before a face was covered.",
  source: ["house"],
  answeredByGate: true,
  appliesTo: (document) => imagesIn(document).length > 0,
  check: (document, context) => {
    const images = imagesIn(document);
    if (context.imageMetadata === undefined) return images.slice(0, 1).map(foretell);
    return images.flatMap((image) => checkImage(image, context));
  },
};

function foretell({ path }: Placed): RuleFinding {
  const message =
    "The gate will look whether the file holds anything beside the picture, such as the place where it was taken.";
  return { path: [...path, "asset"], outcome: "needs-review", message };
}

function checkImage(
  { path: imagePath, value }: Placed,
  context: CheckContext,
): readonly RuleFinding[] {
  const path = [...imagePath, "asset"];
  const id = refOf(value["asset"]);
  const state = id === undefined ? "missing" : context.resolve(id).state;
  // What could not be looked up blocks: the engine says so.
  if (id === undefined || state === "missing") {
    return [{ path, message: "The picture itself cannot be found. Upload it again." }];
  }
  const metadata = context.imageMetadata?.(id) ?? "unresolved";
  if (metadata === "unresolved") return [];
  if (metadata === "unreadable") {
    const message =
      "Nobody can tell what the file of this picture holds: it is damaged, or of a kind that is not read here. Save it as JPEG, PNG or WebP without metadata, and upload that.";
    return [{ path, message }];
  }
  if (metadata.length === 0) return [];
  const held = listInWords(metadata.map((kind) => IN_WORDS[kind]));
  const message = `The file of this picture holds ${held}. Anybody could read that. Turn the picture upright, save it without metadata, and upload that.`;
  return [{ path, message }];
}

const IN_WORDS: Readonly<Record<MetadataKind, string>> = {
  EXIF: "data of the camera (EXIF)",
  GPS: "the place where it was taken (GPS)",
  XMP: "data of an editing program (XMP)",
  IPTC: "data of an agency or archive (IPTC)",
  comment: "a comment",
  preview: "a second, smaller picture",
  other: "data of an unknown kind",
};
