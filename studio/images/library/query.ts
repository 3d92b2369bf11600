/** The pictures of the library: those that hold a file, drafts before what they were made from. */
import { z } from "zod";
import { bareId } from "../../../policy/index.ts";

/** The type of document that holds one picture for later use. */
export const LIBRARY_TYPE = "libraryImage";

export const LIBRARY_QUESTION = `*[_type == "${LIBRARY_TYPE}" && defined(image.asset)]
  | order(_updatedAt desc)[0...400]{ _id, title, image }`;

const pictureSchema = z.object({
  _id: z.string(),
  title: z.string().nullable(),
  image: z.looseObject({ asset: z.object({ _ref: z.string() }), alt: z.string().optional() }),
});

export interface LibraryPicture extends z.infer<typeof pictureSchema> {}

/** Each once, whether it stands there as a draft or not. */
export function picturesIn(answer: unknown): readonly LibraryPicture[] {
  const pictures = z.array(pictureSchema).parse(answer);
  const byId = new Map<string, LibraryPicture>();
  for (const picture of pictures) {
    const id = bareId(picture._id);
    if (!byId.has(id) || id !== picture._id) byId.set(id, picture);
  }
  return [...byId.values()];
}
