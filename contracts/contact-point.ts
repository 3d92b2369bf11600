import { z } from "zod";
import { contract } from "./contract.ts";
import { key, line, lines, listOf, typeTag, webAddress } from "./objects/primitives.ts";

const phone = z.object({
  _type: typeTag("phone"),
  _key: key,
  label: line.exactOptional(),
  number: line,
});

export const contactPointContract = contract("contactPoint", {
  title: line,
  organisation: line.exactOptional(),
  addressLines: lines.exactOptional(),
  city: line.exactOptional(),
  postalCode: line.exactOptional(),
  country: line.exactOptional(),
  phones: listOf(phone).exactOptional(),
  emails: listOf(z.email()).exactOptional(),
  urls: listOf(webAddress).exactOptional(),
});
