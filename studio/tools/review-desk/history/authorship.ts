/**
 * Who wrote which passage, from the history alone: the draft is taken back change by change, and
 * whoever a passage first appears with, or changes with, is named for it.
 */
import { applyPatch } from "mendoza";
import type { Passage } from "../reading/passage.ts";
import { isFields, type Fields } from "../reading/values.ts";
import type { LogEntry } from "./log.ts";

/** That somebody changed a passage. */
interface Contribution {
  readonly author: string;
  /** When last. */
  readonly at: string;
}

/** By id of the passage: those who changed it since it was last published, the latest first. */
export type Authorship = ReadonlyMap<string, readonly Contribution[]>;

interface History {
  /** The draft as it is stored, with its revision. */
  readonly draft: Fields;
  /** `drafts.` and the id. */
  readonly draftId: string;
  /** Newest first. */
  readonly entries: readonly LogEntry[];
  /** What it may have begun from: the published document. */
  readonly published: Fields | undefined;
  /** Reads a document as it is stored into passages. */
  readonly read: (document: Fields) => readonly Passage[];
}

/**
 * Names the authors of each passage of the draft. What stands as it was published is nobody's here.
 * `undefined` where the history does not tell of the revision that is on the screen.
 * @throws if a step of the history does not fit to the document.
 */
export function authorsOf({
  draft,
  draftId,
  entries,
  published,
  read,
}: History): Authorship | undefined {
  const { _rev: revision, ...stored } = draft;
  const newest = entries.findIndex(({ id }) => id === revision);
  if (newest === -1) return undefined;
  const authors = new Map<string, Map<string, Contribution>>();
  let document: unknown = stored;
  let after = storedOf(read(stored));
  for (const { effects, author, timestamp } of entries.slice(newest)) {
    const effect = effects[draftId];
    if (effect === null || effect === undefined) continue;
    document = applyPatch(document, effect.revert);
    const isBeginning = !isFields(document);
    const before = storedOf(isFields(document) ? read(document) : readOrNothing(published, read));
    for (const [id, form] of after) {
      if (before.get(id) !== form) name(id, { author, at: timestamp }, authors);
    }
    if (isBeginning) break;
    // Only what led to a passage of today is of interest.
    after = new Map([...before].filter(([id]) => after.has(id)));
  }
  return new Map([...authors].map(([id, contributions]) => [id, [...contributions.values()]]));
}

/** The first time counts: the walk goes back in time. */
function name(
  id: string,
  contribution: Contribution,
  authors: Map<string, Map<string, Contribution>>,
): void {
  const ofPassage = authors.get(id) ?? new Map<string, Contribution>();
  if (!ofPassage.has(contribution.author)) ofPassage.set(contribution.author, contribution);
  authors.set(id, ofPassage);
}

function readOrNothing(
  document: Fields | undefined,
  read: (document: Fields) => readonly Passage[],
): readonly Passage[] {
  return document === undefined ? [] : read(document);
}

function storedOf(passages: readonly Passage[]): ReadonlyMap<string, string> {
  return new Map(passages.map(({ id, stored }) => [id, stored]));
}
