import { z } from "zod";
import { CONTRACTS, isPublicType, type PublicForm } from "../contracts/index.ts";
import type { PolicyDocument, RuleContext } from "../policy/index.ts";
import { type Misfit, misfitsOf, notFitForPublic, placeOf } from "./misfits.ts";
import { type Found, isAssetId, referencesIn } from "./references.ts";

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
  if (!result.success) throw notFitForPublic(document, misfitsOf(copied, result.error));
  const misfits = referencesIn(result.data).flatMap((found) =>
    isAssetId(found.id) ? [] : misfitOf(found, resolve, document),
  );
  if (misfits.length > 0) throw notFitForPublic(document, misfits);
  return result.data;
}

function misfitOf(
  { id, weak, path: steps }: Found,
  resolve: Resolve,
  document: PolicyDocument,
): readonly Misfit[] {
  const target = resolve(id);
  const { path } = placeOf(document, steps);
  if ("document" in target && !isPublicType(target.document._type)) {
    const message = `It refers to "${id}", which is of a type that stays inside. Take it out.`;
    return [{ path, message }];
  }
  if (target.state === "published" || (weak && target.state !== "unresolved")) return [];
  return [{ path, message: `It refers to "${id}", which is not published. Publish that first.` }];
}

const referenceSchema = z.object({ _ref: z.string() });
const profileSchema = z.object({ pseudonym: z.string(), isPseudonym: z.boolean() });

/** What readers may know of the survivors a document quotes or tells of. */
function peopleOf(document: PolicyDocument, resolve: Resolve): object {
  if (document._type === "survivorQuote") {
    return personOf(document.survivor, ["survivor"], document, resolve);
  }
  if (document._type !== "story") return {};
  const survivors = z.array(z.unknown()).safeParse(document.survivors).data ?? [];
  return {
    people: survivors.map((survivor, index) => ({
      _type: "person",
      _key: `person-${index + 1}`,
      ...personOf(survivor, ["survivors", index], document, resolve),
    })),
  };
}

function personOf(
  reference: unknown,
  steps: readonly PropertyKey[],
  document: PolicyDocument,
  resolve: Resolve,
): z.infer<typeof profileSchema> {
  const { path } = placeOf(document, steps);
  const id = referenceSchema.safeParse(reference).data?._ref;
  const target = id === undefined ? undefined : resolve(id);
  if (target?.state !== "published" || target.document._type !== "survivor") {
    const message =
      "It tells of or quotes somebody without a published survivor profile, so there is no pseudonym to show. Publish the profile first.";
    throw notFitForPublic(document, [{ path, message }]);
  }
  const { pseudonym, isPseudonym } = profileSchema.safeParse(target.document).data ?? {};
  if (pseudonym === undefined || isPseudonym === undefined) {
    const message = `The survivor profile "${id}" does not say which name to show, or whether it is a pseudonym. Complete the profile.`;
    throw notFitForPublic(document, [{ path, message }]);
  }
  return { pseudonym, isPseudonym };
}
