import { contentLake } from "../../gate/content-lake.ts";
import { imageMetadataOf } from "../../gate/image-metadata.ts";
import { isAssetId } from "../../gate/references.ts";
import type { ImageMetadata } from "../../policy/index.ts";
import { EDITORIAL, PUBLIC } from "../stack/people.ts";
import type { AuditSource } from "./source.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What the files of all public images hold beside the picture, by asset id: each is fetched as a
 * reader would fetch it. Throws where the lake does not give one out.
 */
export async function readImages(
  snapshot: Snapshot,
  { url, projectId, token }: AuditSource,
): Promise<ReadonlyMap<string, ImageMetadata>> {
  const lake = contentLake({
    projectId,
    apiHost: url,
    editorial: EDITORIAL,
    public: PUBLIC,
    token: token ?? "",
  });
  const assets = [...snapshot.public.values()].filter(({ _id }) => isAssetId(_id));
  return imageMetadataOf(assets, lake.public);
}
