import { z } from "zod";
import { CONTRACTS, isPublicType, type PublicForm } from "../contracts/index.ts";
import type { PolicyDocument, RuleContext } from "../policy/index.ts";
import { GateProblem } from "./problems.ts";
import { isAssetId, referencesIn } from "./references.ts";
import { issuesInWords } from "./words.ts";

type Resolve = RuleContext["resolve"];

/**
 * What may leave of a document: what the contract of its type names, and what the gate copies from
 * the private documents behind it. `undefined` for a type that takes effect inside and never
 * leaves.
 *
 * Throws "not-fit-for-public" where the document does not fit its contract, or refers to something
 * that may not be seen, or is not published.
 */
export function publicFormOf(document: PolicyDocument, resolve: Resolve): PublicForm | undefined {
  if (!isPublicType(document._type)) return undefined;
  const copied = { ...document, ...peopleOf(document, resolve) };
  const result = CONTRACTS[document._type].publicForm.safeParse(copied);
  if (!result.success) throw new GateProblem("not-fit-for-public", issuesInWords(result.error));
  const obstacles = referencesIn(result.data).flatMap(({ id, weak }) =>
    isAssetId(id) ? [] : obstacleTo(id, weak, resolve),
  );
  if (obstacles.length > 0) throw new GateProblem("not-fit-for-public", obstacles.join(" "));
  return result.data;
}

function obstacleTo(id: string, weak: boolean, resolve: Resolve): readonly string[] {
  const target = resolve(id);
  if ("document" in target && !isPublicType(target.document._type)) {
    return [`It refers to "${id}", which is of a type that stays inside.`];
  }
  if (target.state === "published" || (weak && target.state !== "unresolved")) return [];
  return [`It refers to "${id}", which is not published.`];
}

const referenceSchema = z.object({ _ref: z.string() });
const profileSchema = z.object({ pseudonym: z.string(), isPseudonym: z.boolean() });

/** What readers may know of the survivors a document quotes or tells of. */
function peopleOf(document: PolicyDocument, resolve: Resolve): object {
  if (document._type === "survivorQuote") return personOf(document.survivor, resolve);
  if (document._type !== "story") return {};
  const survivors = z.array(z.unknown()).safeParse(document.survivors).data ?? [];
  return {
    people: survivors.map((survivor, index) => ({
      _type: "person",
      _key: `person-${index + 1}`,
      ...personOf(survivor, resolve),
    })),
  };
}

function personOf(reference: unknown, resolve: Resolve): z.infer<typeof profileSchema> {
  const id = referenceSchema.safeParse(reference).data?._ref;
  const target = id === undefined ? undefined : resolve(id);
  if (target?.state !== "published" || target.document._type !== "survivor") {
    throw new GateProblem(
      "not-fit-for-public",
      "It tells of or quotes somebody without a published survivor profile, so there is no pseudonym to show.",
    );
  }
  const { pseudonym, isPseudonym } = profileSchema.safeParse(target.document).data ?? {};
  if (pseudonym === undefined || isPseudonym === undefined) {
    throw new GateProblem(
      "not-fit-for-public",
      `The survivor profile "${id}" does not say which name to show, or whether it is a pseudonym.`,
    );
  }
  return { pseudonym, isPseudonym };
}
