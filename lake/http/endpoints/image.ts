/** `GET /images/:project/:dataset/:file?rect&w&h&fit&dpr&auto&fm&q`. */
import { z } from "zod";
import { imageMimeType } from "../../assets/image-metadata.ts";
import {
  isIdentity,
  mimeTypeOf,
  outputOf,
  type Transformation,
  transform,
  transformationSchema,
} from "../../assets/transformation.ts";
import { ApiError } from "../api-error.ts";
import {
  assetHeaders,
  attachment,
  findAsset,
  type FoundAsset,
  originalBytes,
} from "../asset-answer.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";

/** SVG is a document with scripts: it is never shown as one, and drawn only in another format. */
const SVG = "svg";

function dispositionOf({ name }: FoundAsset, context: LakeContext, extension: string): string {
  const asked = context.req.query("dl");
  if (asked !== undefined) {
    return attachment(asked === "" ? `${name.sha1}.${extension}` : asked);
  }
  return extension === SVG ? attachment(`${name.sha1}.${SVG}`) : "inline";
}

function askedTransformation(face: Face, context: LakeContext): Transformation {
  const schema = transformationSchema(face.limits.imageSide);
  const parsed = schema.safeParse(context.req.query());
  if (!parsed.success) {
    throw new ApiError(400, `The image cannot be made. ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}

async function transformedBytes(
  face: Face,
  { path, name }: FoundAsset,
  transformation: Transformation,
  output: ReturnType<typeof outputOf>,
): Promise<Buffer> {
  const { imagePixels: pixels, imageSide: side } = face.limits;
  const size = name.size ?? { width: 0, height: 0 };
  try {
    return await transform(path, transformation, output, { pixels, side, size });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ApiError(400, error.message);
    }
    throw error;
  }
}

export function image(face: Face): Endpoint {
  return async (context) => {
    const found = await findAsset(face, context, "image");
    const { extension } = found.name;
    const transformation = askedTransformation(face, context);
    const staysVector = extension === SVG && transformation.fm === undefined;
    if (staysVector || isIdentity(transformation)) {
      return new Response(await originalBytes(found), {
        headers: assetHeaders(imageMimeType(extension), dispositionOf(found, context, extension)),
      });
    }
    const output = outputOf(transformation, extension, context.req.header("accept"));
    const bytes = await transformedBytes(face, found, transformation, output);
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...assetHeaders(mimeTypeOf(output), dispositionOf(found, context, output)),
        ...(transformation.auto === "format" ? { vary: "accept" } : {}),
      },
    });
  };
}
