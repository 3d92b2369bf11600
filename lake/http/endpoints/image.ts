/** `GET /images/:project/:dataset/:file/:vanity?`: an image, or what its parameters make of it. */
import { createHash } from "node:crypto";
import sharp from "sharp";
import { imageMimeType } from "../../assets/image-metadata.ts";
import { type ImageParameters, imageParametersSchema } from "../../assets/image-parameters.ts";
import { type OutputName, outputCalled, outputFor } from "../../assets/outputs.ts";
import { readSvg } from "../../assets/svg/read.ts";
import { UnreadableSvg } from "../../assets/svg/sanitise.ts";
import { ImpossibleImage, transform } from "../../assets/transformation.ts";
import { ApiError } from "../api-error.ts";
import {
  answerBytes,
  attachment,
  findAsset,
  type FoundAsset,
  inline,
  originalBytes,
} from "../asset-answer.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";

/** SVG is a document: it is sent without what can run in it, to be saved, and drawn if asked for. */
const SVG = "svg";
/** Raised whenever the same parameters make other bytes, so that older results are left alone. */
const PIPELINE = `2:${sharp.versions.vips}`;

export function image(face: Face): Endpoint {
  return async (context) => {
    const found = await findAsset(face, context, "image");
    if (context.req.query("dlRaw") !== undefined) return await raw(context, found);
    const { extension } = found.name;
    const parameters = askedParameters(face, context);
    const staysVector = extension === SVG && parameters.fm === undefined;
    const output = staysVector
      ? undefined
      : outputFor(parameters, extension, context.req.header("accept"));
    const vary = parameters.auto === "format" ? { headers: { vary: "Accept" } } : {};
    if (output === undefined && extension !== SVG) {
      const sent = { ...sentAs(context, found, extension), tag: found.name.sha1, ...vary };
      return await answerBytes(context, sent, async () => ({ bytes: await originalBytes(found) }));
    }
    const key = JSON.stringify([PIPELINE, output ?? SVG, output === undefined ? {} : parameters]);
    const written = output === undefined ? extension : outputCalled(output).extension;
    const sent = { ...sentAs(context, found, written), tag: tagOf(found, key), ...vary };
    return await answerBytes(context, sent, async () => {
      const { bytes, origin } = await face.assets.result(found.dataset, found.name, key, () =>
        made(face, found, parameters, output),
      );
      const headers = { "cache-status": `lake; ${origin}` };
      return { bytes: new Blob([new Uint8Array(bytes)]), headers };
    });
  };
}

/** The bytes as they came, for those who are signed in. */
async function raw(context: LakeContext, found: FoundAsset): Promise<Response> {
  if (context.get("identity").kind === "anonymous") {
    throw new ApiError(401, "dlRaw is for those who are signed in: send a token.");
  }
  const { name } = found;
  const fileName = context.req.query("dlRaw") || `${name.sha1}.${name.extension}`;
  const sent = {
    mimeType: imageMimeType(name.extension),
    disposition: attachment(fileName),
    tag: name.sha1,
  };
  return await answerBytes(context, sent, async () => ({ bytes: await originalBytes(found) }));
}

function askedParameters(face: Face, context: LakeContext): ImageParameters {
  const asked = context.req.query();
  const parsed = imageParametersSchema(face.limits.imageSide).safeParse(asked);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const name = path.map(String).join(".");
    return `${name} is ${JSON.stringify(asked[name])}: it ${message}.`;
  });
  throw new ApiError(400, `The image cannot be made. ${faults.join(" ")}`);
}

function sentAs(context: LakeContext, { name }: FoundAsset, extension: string) {
  const vanity = context.req.param("vanity");
  const asked = context.req.query("dl");
  const fileName = asked || vanity || `${name.sha1}.${extension}`;
  const isSaved = asked !== undefined || extension === SVG;
  return {
    mimeType: imageMimeType(extension),
    disposition: isSaved ? attachment(fileName) : inline(vanity),
  };
}

function tagOf({ name }: FoundAsset, key: string): string {
  return `${name.sha1}-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`;
}

/** Throws an `ApiError`: 400 where it cannot be made of this image, 404 where its bytes are gone. */
async function made(
  face: Face,
  found: FoundAsset,
  parameters: ImageParameters,
  output: OutputName | undefined,
): Promise<Buffer> {
  const { imagePixels: pixels, imageSide: side, svgBytes } = face.limits;
  const { extension, size = { width: 1, height: 1 } } = found.name;
  await originalBytes(found);
  try {
    // From memory, so that a drawing finds no file beside it.
    const input = extension === SVG ? await readSvg(found.path, svgBytes) : found.path;
    if (output === undefined) return Buffer.from(input);
    return await transform({ input, extension, size }, parameters, output, { pixels, side });
  } catch (error) {
    if (error instanceof ImpossibleImage || error instanceof UnreadableSvg) {
      throw new ApiError(400, error.message);
    }
    throw error;
  }
}
