import type { UnpublishResponse } from "./api.ts";
import { auditHead, enter } from "./audit.ts";
import { type Caller, mustMayEdit } from "./callers.ts";
import { dependentsOf } from "./dependents.ts";
import { draftIdOf } from "./ids.ts";
import type { LakeDocument } from "./lake-port.ts";
import { settle } from "./outbox.ts";
import { GateProblem } from "./problems.ts";
import type { Setting } from "./setting.ts";
import { takedownOf } from "./takedown-entries.ts";

/**
 * Takes a document down, with everything published that refers to it strongly if `cascade` says
 * so. Whoever may edit may take down: it takes two to let something out, and one to call it back.
 *
 * First the intent is written, with an entry for each document, in one transaction; then it is
 * carried out, `public` first. After a crash in between it is finished at the next start.
 */
export async function unpublish(
  setting: Setting,
  caller: Caller,
  id: string,
  { reason, cascade }: { readonly reason: string; readonly cascade: boolean },
): Promise<UnpublishResponse> {
  const { lake, step } = setting;
  const head = await auditHead(lake.editorial);
  const root = await publishedDocument(setting, caller, id);
  const dependents = await dependentsOf(id, [lake.editorial, lake.public]);
  const ids = [...dependents.map(({ _id }) => _id), id];
  if (dependents.length > 0 && !cascade) {
    throw new GateProblem(
      "still-referred-to",
      `${dependents.length} published documents refer to it.`,
      {
        dependents: dependents.map(({ _id }) => _id),
      },
    );
  }
  const at = setting.clock();
  const transactionId = crypto.randomUUID();
  const forms = await lake.public.documents(ids);
  const record = {
    action: "takedown",
    documentId: id,
    documentType: root._type,
    actor: caller.id,
    ...caller.request,
    at: at.toISOString(),
    reason,
    takenDown: ids,
  } as const;
  const entry = await enter(setting, head + 1, record, transactionId);
  const taking = { number: head + 1, at, kind: "editorial" } as const;
  const takedowns = await Promise.all(
    ids.map((gone, place) => takedownOf(gone, forms.get(gone), place, taking, setting)),
  );
  await step("takedown: before the intent");
  await lake.editorial.transact([entry, ...takedowns], transactionId);
  await step("takedown: after the intent");
  const { takedown, waiting } = await settle(setting);
  if (takedown === undefined || waiting.has(id)) {
    throw new GateProblem("lake-unavailable", "Taking it down has begun and is not finished yet.");
  }
  return { documentId: id, transactionId: takedown, takenDown: ids };
}

/** As it is published inside, or, if an undertaking was cut short, in `public` alone. */
async function publishedDocument(
  { lake }: Setting,
  caller: Caller,
  id: string,
): Promise<LakeDocument> {
  const inside = await lake.editorial.documents([id, draftIdOf(id)]);
  const published = inside.get(id) ?? (await lake.public.documents([id])).get(id);
  const draft = inside.get(draftIdOf(id));
  await mustMayEdit(caller, { ...(published ?? draft), _id: draftIdOf(id) });
  if (published !== undefined) return published;
  if (draft !== undefined)
    throw new GateProblem("nothing-to-take-down", `"${id}" is only a draft.`);
  throw new GateProblem("unknown-document", `There is no document "${id}", nor a draft of it.`);
}
