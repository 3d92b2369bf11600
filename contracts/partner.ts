import { z } from "zod";
import { contract } from "./contract.ts";
import { line, lines, paragraph, webAddress } from "./objects/primitives.ts";
import { slug } from "./objects/slug.ts";
import { PARTNER_KINDS, valuesOf } from "./vocabulary.ts";

export const partnerContract = contract("partner", {
  name: line,
  slug,
  abbreviation: line.exactOptional(),
  kind: z.enum(valuesOf(PARTNER_KINDS)),
  memberOf: lines.exactOptional(),
  description: paragraph.exactOptional(),
  url: webAddress.exactOptional(),
});
