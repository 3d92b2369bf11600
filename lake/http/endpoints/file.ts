/** `GET /files/:project/:dataset/:file?dl`: a file as it was uploaded. */
import { z } from "zod";
import { answerBytes, attachment, findAsset, inline, originalBytes } from "../asset-answer.ts";
import type { Endpoint, Face } from "../face.ts";

/** What a browser shows without running anything in it. Everything else is saved. */
const SHOWN = /^(?:audio|video)\/[\w.+-]+$|^application\/pdf$|^text\/plain$/u;

/** Editors may change an asset document: what does not fit is as if it were not there. */
const documentSchema = z.object({
  mimeType: z
    .string()
    .regex(/^[\w.+-]+\/[\w.+-]+$/u)
    .catch("application/octet-stream"),
  originalFilename: z.string().optional().catch(undefined),
});

export function file(face: Face): Endpoint {
  return async (context) => {
    const found = await findAsset(face, context, "file");
    const { sha1, extension } = found.name;
    const { mimeType, originalFilename } = documentSchema.parse(found.document);
    const asked = context.req.query("dl");
    const vanity = context.req.param("vanity");
    const fileName = asked || vanity || (originalFilename ?? `${sha1}.${extension}`);
    const isShown = asked === undefined && SHOWN.test(mimeType);
    const disposition = isShown ? inline(vanity) : attachment(fileName);
    return await answerBytes(context, { mimeType, disposition, tag: sha1 }, async () => ({
      bytes: await originalBytes(found),
    }));
  };
}
