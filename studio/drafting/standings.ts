/**
 * Works out where drafts stand, some at a time, so that the page stays alive, and keeps what it
 * found for the revision it found it in.
 */
import type { SanityClient } from "@sanity/client";
import { z } from "zod";
import type { PolicyDocument } from "../../policy/index.ts";
import type { GateClient } from "../gate-access/client.ts";
import { sharedQueries } from "../../schemas/validation/shared-queries.ts";
import type { Draft, ReviewEvent } from "./drafts.ts";
import { judgeDraft } from "./judge-draft.ts";
import { standingOf, type DraftJudgement, type GateAnswer, type Standing } from "./stages.ts";

/** Documents that are read with one query, and after which the screen shows what is known. */
const AT_ONCE = 8;

/** A consent may end and a figure grow old without any change: then it is judged again. */
export const KEPT_MS = 10 * 60_000;

const documentsSchema = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));

interface Kept {
  readonly key: string;
  readonly at: number;
  readonly standing: Standing;
}

/** What is to be looked at. */
interface Look {
  readonly drafts: readonly Draft[];
  readonly eventsOf: (draft: Draft) => readonly ReviewEvent[];
  /** As `changes()` gave it: what was found before the last change is not taken. */
  readonly changes: number;
  /** Told what is known, by published id, at first and after some drafts each. */
  readonly onProgress: (known: ReadonlyMap<string, Standing>) => void;
  readonly signal: AbortSignal;
}

export interface Standings {
  /** Looks at drafts in their order, and ends early on `signal`. Never rejects. */
  readonly find: (look: Look) => Promise<void>;
  /** Forgets everything: something changed that drafts rest on. */
  readonly forget: () => void;
  /** How often it forgot. */
  readonly changes: () => number;
  /** Calls `listener` whenever it forgets; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStandings(client: SanityClient, gate: GateClient): Standings {
  const kept = new Map<string, Kept>();
  const listeners = new Set<() => void>();
  const queries = sharedQueries(client, KEPT_MS);
  let changes = 0;

  function knownOf(draft: Draft, look: Look): Standing | undefined {
    const known = kept.get(draft.documentId);
    const isFresh = known !== undefined && Date.now() - known.at < KEPT_MS;
    return isFresh && known.key === keyOf(draft, look) ? known.standing : undefined;
  }

  function tell(look: Look): void {
    const known = look.drafts.flatMap((draft): [string, Standing][] => {
      const standing = knownOf(draft, look);
      return standing === undefined ? [] : [[draft.documentId, standing]];
    });
    look.onProgress(new Map(known));
  }

  async function lookAt(draft: Draft, document: PolicyDocument, look: Look): Promise<void> {
    await aMoment();
    const judgement = await judgeDraft(document, queries, new Date());
    const events = look.eventsOf(draft);
    const answer = events.length === 0 ? {} : { gate: await ask(gate, draft, look.signal) };
    if (look.signal.aborted) return;
    const standing = standingOf({ judgement, events, ...answer });
    kept.set(draft.documentId, { key: keyOf(draft, look), at: Date.now(), standing });
  }

  function fail(drafts: readonly Draft[], error: unknown, look: Look): void {
    const standing = standingOf({ judgement: failed(error), events: [] });
    for (const draft of drafts) {
      kept.set(draft.documentId, { key: keyOf(draft, look), at: Date.now(), standing });
    }
  }

  return {
    changes: () => changes,
    find: async (look) => {
      await aMoment();
      if (look.signal.aborted) return;
      tell(look);
      const open = look.drafts.filter((draft) => knownOf(draft, look) === undefined);
      for (let from = 0; from < open.length; from += AT_ONCE) {
        const some = open.slice(from, from + AT_ONCE);
        try {
          const documents = await documentsOf(client, some);
          await Promise.all(
            some.map(async (draft) => {
              const document = documents.get(draft.documentId);
              // Gone meanwhile: the next list is without it.
              if (document !== undefined) await lookAt(draft, document, look);
            }),
          );
        } catch (error) {
          fail(some, error, look);
        }
        if (look.signal.aborted) return;
        tell(look);
      }
    },
    forget: () => {
      kept.clear();
      changes += 1;
      queries.asOf(changes);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyOf(draft: Draft, { changes, eventsOf }: Look): string {
  const events = eventsOf(draft).map(({ what, at }) => `${what} ${at}`);
  return [changes, draft.revision, ...events.toSorted()].join(" ");
}

/** By bare id, as the policy has them. */
async function documentsOf(client: SanityClient, drafts: readonly Draft[]) {
  const ids = drafts.map(({ documentId }) => `drafts.${documentId}`);
  const answer: unknown = await client.fetch(
    "*[_id in $ids]",
    { ids },
    { perspective: "raw", tag: "haven.judge-drafts" },
  );
  return new Map(
    documentsSchema.parse(answer).map((document) => {
      const id = document._id.replace(/^drafts\./u, "");
      return [id, { ...document, _id: id }] as const;
    }),
  );
}

function failed(error: unknown): DraftJudgement & GateAnswer & { readonly state: "failed" } {
  return { state: "failed", reason: error instanceof Error ? error.message : String(error) };
}

async function ask(gate: GateClient, draft: Draft, signal: AbortSignal): Promise<GateAnswer> {
  try {
    return { state: "checked", check: await gate.check(draft.documentId, signal) };
  } catch (error) {
    return failed(error);
  }
}

/** Lets the browser draw and take keystrokes between two judgements. */
async function aMoment(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
