import { contract } from "./contract.ts";
import { line, paragraph, webAddress } from "./objects/primitives.ts";
import { reference } from "./objects/reference.ts";

export const siteSettingsContract = contract("siteSettings", {
  title: line,
  organisation: line,
  description: paragraph.exactOptional(),
  pseudonymNote: paragraph,
  imageNote: paragraph,
  quickExitUrl: webAddress,
  contact: reference.exactOptional(),
});
