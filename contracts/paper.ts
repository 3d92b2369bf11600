import { contract } from "./contract.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { line, lines, paragraph, webAddress } from "./objects/primitives.ts";
import { slug } from "./objects/slug.ts";

export const paperContract = contract("paper", {
  title: line,
  slug,
  publishedOn: preciseDate,
  authors: lines.exactOptional(),
  publisher: line.exactOptional(),
  url: webAddress.exactOptional(),
  abstract: paragraph.exactOptional(),
});
