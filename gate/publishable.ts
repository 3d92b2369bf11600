import { isPublicType } from "../contracts/index.ts";
import { GATE_TYPES, INTERNAL_TYPES } from "../policy/data/vocabulary.ts";
import { mustKeepTerms } from "./consent-terms.ts";
import type { Dossier } from "./dossier.ts";
import { GateProblem } from "./problems.ts";
import { mustRestOnRecord } from "./sentinel/inside.ts";
import type { RecordAccess } from "./sentinel/record.ts";

const internalTypes: ReadonlySet<string> = new Set(INTERNAL_TYPES);

type Judged = Pick<Dossier, "id" | "candidate" | "published" | "reading">;

/** Refuses what can never be published under this id, whatever the rules say of its content. */
export async function mustBePublishable(
  { id, candidate, published, reading }: Judged,
  { lake, keys }: RecordAccess,
): Promise<void> {
  const type = candidate._type;
  if (!isPublicType(type) && !internalTypes.has(type)) {
    throw new GateProblem("not-publishable", `Documents of the type "${type}" are not published.`);
  }
  if (isPublicType(type) && id.includes(".")) {
    throw new GateProblem("not-publishable", `Nobody could read "${id}": its id holds a dot.`);
  }
  const reserved = GATE_TYPES.find((name) => id.startsWith(`${name}.`));
  if (reserved !== undefined) {
    throw new GateProblem("not-publishable", `Ids that begin with "${reserved}." are the gate's.`);
  }
  if (published !== undefined && published._type !== type) {
    throw new GateProblem(
      "not-publishable",
      `It is published as "${published._type}" and became "${type}". Make a new document.`,
    );
  }
  await mustKeepTerms(candidate, lake.editorial);
  await mustRestOnRecord(id, reading, { lake, keys });
}
