import type { PublicForm } from "../contracts/index.ts";
import { nameCandidates, type PolicyDocument, type RuleContext } from "../policy/index.ts";
import { GateProblem } from "./problems.ts";
import { publicFormOf } from "./public-form.ts";
import type { Vault } from "./vault/vault.ts";

/**
 * The public form of a document, once the vault has been asked about exactly that: the policy reads
 * the document, and the names to be shown are copied from profiles that it does not hold.
 *
 * Throws "not-fit-for-public" as `publicFormOf` does, and where a protected name would leave.
 */
export async function formToLeave(
  document: PolicyDocument,
  resolve: RuleContext["resolve"],
  vault: Vault,
): Promise<PublicForm | undefined> {
  const form = publicFormOf(document, resolve);
  if (form === undefined) return undefined;
  const held = await vault.protectedAmong(nameCandidates(form));
  if (held.size === 0) return form;
  throw new GateProblem(
    "not-fit-for-public",
    "A protected name would become public. Look at the pseudonyms in the profiles it rests on.",
  );
}
