/** `POST /assets/{images,files}/:dataset?filename`: takes bytes, answers with their document. */
import { rm } from "node:fs/promises";
import { type AssetName, assetIdOf, extensionOf, fileNameOf } from "../../assets/asset-names.ts";
import { SYSTEM } from "../../access/system.ts";
import {
  describeImage,
  METADATA_PARTS,
  type MetadataPart,
  UnreadableImage,
  USUAL_PARTS,
} from "../../assets/image-metadata.ts";
import { type ReceivedUpload, receiveUpload, UploadTooLarge } from "../../assets/receive-upload.ts";
import { newId } from "../../ids.ts";
import type { Dataset, Identity, Json } from "../../types.ts";
import { ApiError, answerJson } from "../api-error.ts";
import { bodyTooLarge, refuseDeclaredLength } from "../body.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { datasetOf } from "../parameters.ts";

/** What an asset document says beside its name. */
interface Described {
  readonly name: AssetName;
  readonly mimeType: string;
  readonly metadata?: Json;
}

type Describe = (received: ReceivedUpload, context: LakeContext) => Promise<Described>;

/** Those who may write drafts may bring what drafts show. The core is asked, by a dry run. */
async function requireMayUpload(dataset: Dataset, type: string, identity: Identity): Promise<void> {
  await dataset.mutate({
    mutations: [{ create: { _id: `drafts.${newId()}`, _type: type } }],
    dryRun: true,
    identity,
  });
}

/** `?meta=lqip&meta=palette`, `?meta=lqip,palette`, `?meta=none`; the usual parts without it. */
function askedParts(context: LakeContext): ReadonlySet<MetadataPart> {
  const asked = context.req.queries("meta");
  if (asked === undefined) return new Set(USUAL_PARTS);
  const words = asked.flatMap((list) => list.split(",")).filter((word) => word !== "");
  const parts = METADATA_PARTS.filter((part) => words.includes(part));
  const unknown = words.find((word) => word !== "none" && !parts.some((part) => part === word));
  if (unknown !== undefined) {
    throw new ApiError(
      400,
      `meta is ${JSON.stringify(unknown)}; it may be none, or of ${METADATA_PARTS.join(", ")}.`,
    );
  }
  return new Set(parts);
}

const describeUploadedImage =
  (face: Face): Describe =>
  async ({ path, sha1 }, context) => {
    const { imagePixels: pixels, svgBytes } = face.limits;
    const image = await describeImage(path, askedParts(context), { pixels, svgBytes });
    const { width, height, extension, mimeType, metadata } = image;
    return {
      name: { kind: "image", sha1, size: { width, height }, extension },
      mimeType,
      metadata,
    };
  };

const MIME_TYPE = /^[\w.+-]+\/[\w.+-]+/u;

const describeUploadedFile: Describe = ({ sha1 }, context) =>
  Promise.resolve({
    name: { kind: "file", sha1, extension: extensionOf(context.req.query("filename")) },
    mimeType:
      MIME_TYPE.exec(context.req.header("content-type") ?? "")?.[0].toLowerCase() ??
      "application/octet-stream",
  });

/** Words of the uploader, as far as he gave any. */
function askedCaptions(context: LakeContext): Record<string, Json> {
  const fields = {
    filename: "originalFilename",
    label: "label",
    title: "title",
    description: "description",
    creditLine: "creditLine",
  };
  const captions: Record<string, Json> = {};
  for (const [parameter, field] of Object.entries(fields)) {
    const value = context.req.query(parameter);
    if (value !== undefined && value !== "") {
      captions[field] = value;
    }
  }
  const [id, name, url] = ["sourceId", "sourceName", "sourceUrl"].map((part) =>
    context.req.query(part),
  );
  if (id !== undefined && name !== undefined) {
    captions["source"] = { id, name, ...(url === undefined ? {} : { url }) };
  }
  return captions;
}

function refusalOf(error: unknown, limit: number): unknown {
  if (error instanceof UploadTooLarge) {
    return bodyTooLarge(limit);
  }
  return error instanceof UnreadableImage ? new ApiError(400, error.message) : error;
}

function upload(face: Face, type: string, folder: string, describe: Describe): Endpoint {
  /** An asset that is there already stays as it is: its words belong to who brought it first. */
  async function record(
    dataset: Dataset,
    { name, mimeType, metadata }: Described,
    size: number,
    captions: Record<string, Json>,
  ): Promise<Response> {
    const path = `${folder}/${face.core.projectId}/${dataset.name}/${fileNameOf(name)}`;
    const { results } = await dataset.mutate({
      mutations: [
        {
          createIfNotExists: {
            ...captions,
            _id: assetIdOf(name),
            _type: type,
            assetId: name.sha1,
            sha1hash: name.sha1,
            uploadId: newId(),
            extension: name.extension,
            mimeType,
            size,
            path,
            url: `${face.assetBase()}/${path}`,
            ...(metadata === undefined ? {} : { metadata }),
          },
        },
      ],
      identity: SYSTEM,
    });
    return answerJson({ document: results[0]?.document });
  }

  return async (context) => {
    const dataset = datasetOf(face, context);
    await requireMayUpload(dataset, type, context.get("identity"));
    const limit = face.limits.uploadBytes;
    refuseDeclaredLength(context.req.raw, limit);
    try {
      const incoming = face.assets.incomingDirectory(dataset);
      const received = await receiveUpload(context.req.raw.body, incoming, limit);
      try {
        if (received.size === 0) {
          throw new ApiError(400, "The upload is empty: send the bytes of the file as the body.");
        }
        const described = await describe(received, context);
        return await face.assets.put(dataset, described.name, received.path, () =>
          record(dataset, described, received.size, askedCaptions(context)),
        );
      } finally {
        await rm(received.path, { force: true });
      }
    } catch (error) {
      throw refusalOf(error, limit);
    }
  };
}

export function uploadImage(face: Face): Endpoint {
  return upload(face, "sanity.imageAsset", "images", describeUploadedImage(face));
}

export function uploadFile(face: Face): Endpoint {
  return upload(face, "sanity.fileAsset", "files", describeUploadedFile);
}
