import { z } from "zod";
import { contract } from "./contract.ts";
import { day, line, paragraph, webAddress } from "./objects/primitives.ts";
import { APPEAL_ACTIONS, LANGUAGES, valuesOf } from "./vocabulary.ts";

export const appealContract = contract("appeal", {
  title: line,
  text: paragraph,
  action: z.enum(valuesOf(APPEAL_ACTIONS)),
  url: webAddress.exactOptional(),
  keyword: line.exactOptional(),
  number: line.exactOptional(),
  until: day.exactOptional(),
  language: z.enum(valuesOf(LANGUAGES)),
});
