/**
 * What the browser judges: the same rules, over the same questions, as the gate's check. Only the
 * gate can ask the vault of names, the bytes of images and who reviewed.
 */
import {
  judge,
  makeContext,
  type Judgement,
  type PolicyDocument,
  type RuleContext,
} from "../../policy/index.ts";
import { loadDependencies, type Queries } from "../../schemas/validation/dependencies.ts";

/** A judgement with what it was made of. */
export interface Judged {
  /** What the paths and spans of its findings lead into. */
  readonly document: PolicyDocument;
  readonly context: RuleContext;
  readonly judgement: Judgement;
}

/**
 * Judges a document at a moment. `_id` without `drafts.`, as the gate has it.
 * @throws if what it rests on cannot be read: then nothing is known of it.
 */
export async function judgeLive(
  document: PolicyDocument,
  queries: Queries,
  now: Date,
): Promise<Judged> {
  const gathered = await loadDependencies(queries, document);
  const context = makeContext({ now: now.toISOString(), ...gathered });
  return { document, context, judgement: judge(document, context) };
}
