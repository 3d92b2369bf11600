import { z } from "zod";
import { contract } from "./contract.ts";
import { blockContent } from "./objects/portable-text.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { line, lines, paragraph } from "./objects/primitives.ts";
import { publicImage } from "./objects/public-image.ts";
import { reference, referenceItem } from "./objects/reference.ts";
import { slug } from "./objects/slug.ts";
import { OFFICE_KINDS, valuesOf } from "./vocabulary.ts";

export const officeContract = contract("office", {
  name: line,
  slug,
  kind: z.enum(valuesOf(OFFICE_KINDS)),
  summary: paragraph.exactOptional(),
  body: blockContent.exactOptional(),
  serves: lines.exactOptional(),
  openedOn: preciseDate.exactOptional(),
  parent: reference.exactOptional(),
  contactPoints: z.array(referenceItem).exactOptional(),
  image: publicImage.exactOptional(),
});
