import { z } from "zod";
import type { PolicyDocument } from "../policy/index.ts";
import { contentOf, digestOf } from "./digest.ts";
import type { DatasetPort } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";

/** What is put on record when a consent takes effect: digests, so that erasure stays possible. */
const termsSchema = z.object({
  /** Of all that was agreed. */
  terms: z.string(),
  /** Of the withdrawal, once there is one. */
  withdrawal: z.string().nullish(),
});
export type Terms = z.infer<typeof termsSchema>;

/** The terms of a consent; `undefined` for a document of any other type. */
export async function termsOf(document: PolicyDocument): Promise<Terms | undefined> {
  if (document._type !== "consent") return undefined;
  const { withdrawn, ...agreed } = contentOf(document);
  const terms = await digestOf(agreed);
  return withdrawn === undefined ? { terms } : { terms, withdrawal: await digestOf(withdrawn) };
}

/**
 * Refuses a consent that was in effect before with other terms, or whose withdrawal is taken back.
 * What was agreed is read from the audit, so that taking it down, or deleting it and making it
 * anew under the same id, changes nothing.
 */
export async function mustKeepTerms(
  candidate: PolicyDocument,
  editorial: Pick<DatasetPort, "query">,
): Promise<void> {
  const now = await termsOf(candidate);
  if (now === undefined) return;
  const agreed = await editorial.query(
    `*[_id in path("auditEntry.*") && _type == "auditEntry" && action in ["publish", "withdrawal"]
      && documentId == $id && defined(terms)] | order(_id desc)[0]{terms, withdrawal}`,
    { id: candidate._id },
    termsSchema.nullable(),
  );
  if (agreed === null) return;
  const withdrawal = agreed.withdrawal ?? undefined;
  const kept = withdrawal === undefined || withdrawal === now.withdrawal;
  if (now.terms === agreed.terms && kept) return;
  throw new GateProblem(
    "consent-is-final",
    "The draft changes what was agreed, or takes back a withdrawal.",
  );
}
