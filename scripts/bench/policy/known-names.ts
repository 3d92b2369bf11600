import { stored, type StoredDocument } from "./stored.ts";

const NAMES = [
  ["Cebu", "place"],
  ["Manila", "place"],
  ["Department of Education", "organisation"],
  ["Philippine National Police", "organisation"],
  ["United Nations Children’s Fund", "organisation"],
] as const;

/** The classified names of the invented data set: all that its sentences hold. */
export function knownNames(): readonly StoredDocument[] {
  return NAMES.map(([name, kind], index) => stored("knownName", index, { name, kind }));
}
