import { contract } from "./contract.ts";
import { plainBlocks } from "./objects/portable-text.ts";
import { postItem } from "./objects/post.ts";
import { line, listOf } from "./objects/primitives.ts";
import { publicImage } from "./objects/public-image.ts";
import { slug } from "./objects/slug.ts";

export const directorContract = contract("director", {
  name: line,
  slug,
  honorific: line.exactOptional(),
  posts: listOf(postItem).min(1),
  biography: plainBlocks.exactOptional(),
  portrait: publicImage.exactOptional(),
});
