/** Whether the audit is whole: checked with the public keys alone, from any copy of its entries. */
import { type KeySet, signatureVerifier, type SignatureVerdict } from "../contracts/signatures.ts";
import {
  type ChainedEntry,
  chainedEntrySchema,
  digestOfReason,
  entryNumberOf,
  hashOfEntry,
  textOfEntry,
} from "./audit-entry.ts";

/** What may be wrong with a link, in words for a person. */
const FAULTS = {
  missing: "It is missing.",
  foreign: "It is no entry of a gate: somebody wrote it.",
  unsigned: "It is not signed: it was written before entries were, or not by the gate.",
  "unknown-key": "It names a key that is not among the public keys.",
  changed: "It was changed after it was written.",
  signature: "Its signature is not the gate's, and the next entry was made upon it as it is.",
  fork: "There are two histories: it is not the entry that the others were signed with.",
  reason: "The words of its reason are not those that were signed.",
} as const;

interface BrokenLink {
  /** Of the entry; of the first one where several are missing. `undefined` for a foreign one. */
  readonly number: number | undefined;
  readonly kind: keyof typeof FAULTS;
  /** In plain words, the id of the entry included. */
  readonly message: string;
}

/** The newest entry: kept elsewhere, it shows later that nothing was cut off the end. */
export interface ChainHead {
  readonly number: number;
  readonly digest: string;
}

export interface ChainReport {
  readonly entries: number;
  readonly head: ChainHead | undefined;
  /** In the order of the chain; none where all is well. */
  readonly broken: readonly BrokenLink[];
}

interface Link {
  readonly number: number;
  readonly entry: ChainedEntry;
  readonly digest: string;
  readonly verdict: SignatureVerdict | "unsigned";
}

/** What else is known of the chain. */
export interface ChainKnowledge {
  /** A head of an earlier report: the chain must still hold it. */
  readonly head?: ChainHead;
  /** The first entry to look at, where those before were written before entries were signed. */
  readonly from?: number;
}

/** Documents that are no entries are left out; the others may come in any order. */
export async function checkChain(
  documents: AsyncIterable<object> | Iterable<object>,
  keys: KeySet,
  { head: known, from = 1 }: ChainKnowledge = {},
): Promise<ChainReport> {
  const verify = signatureVerifier(keys);
  const links: Link[] = [];
  const foreign: BrokenLink[] = [];
  for await (const document of documents) {
    const entry = chainedEntrySchema.safeParse(document).data;
    if (entry === undefined) continue;
    const number = entryNumberOf(entry._id);
    if (number !== undefined && number < from) continue;
    const link = number === undefined ? undefined : await linkOf(number, entry, verify);
    if (link !== undefined) links.push(link);
    else foreign.push({ number, kind: "foreign", message: `${entry._id}: ${FAULTS.foreign}` });
  }
  links.sort((left, right) => left.number - right.number);
  const broken: BrokenLink[] = [];
  for (const [index, link] of links.entries()) {
    broken.push(...(await faultsOf(link, links[index - 1], links[index + 1], from)));
  }
  broken.push(...cutOff(links, known));
  const newest = links.at(-1);
  return {
    entries: links.length + foreign.length,
    head: newest === undefined ? undefined : { number: newest.number, digest: newest.digest },
    broken: [...broken, ...foreign],
  };
}

/** Whether a head that was known once is in the chain no more, or was another entry. */
function cutOff(links: readonly Link[], known: ChainHead | undefined): readonly BrokenLink[] {
  if (known === undefined) return [];
  const link = links.find(({ number }) => number === known.number);
  if (link?.digest === known.digest) return [];
  const kind = link === undefined ? "missing" : "fork";
  const { number } = known;
  return [{ number, kind, message: `Entry ${number}, which was the head: ${FAULTS[kind]}` }];
}

/** `undefined` for what has no canonical JSON: no gate wrote that. */
async function linkOf(
  number: number,
  entry: ChainedEntry,
  verify: ReturnType<typeof signatureVerifier>,
): Promise<Link | undefined> {
  const { keyId, signature } = entry;
  try {
    const digest = await hashOfEntry(entry);
    const verdict =
      keyId === undefined || signature === undefined
        ? "unsigned"
        : await verify({ text: textOfEntry(entry), keyId, signature });
    return { number, entry, digest, verdict };
  } catch {
    return undefined;
  }
}

/** What is wrong with one link, and what is missing before it. */
async function faultsOf(
  link: Link,
  before: Link | undefined,
  after: Link | undefined,
  from: number,
): Promise<readonly BrokenLink[]> {
  const { number, entry, digest, verdict } = link;
  const found: BrokenLink[] = [];
  const add = (kind: BrokenLink["kind"], of = `Entry ${number}`, first = number) =>
    found.push({ number: first, kind, message: `${of}: ${FAULTS[kind]}` });

  const expected = before === undefined ? from : before.number + 1;
  if (number > expected) {
    const last = number - 1;
    add(
      "missing",
      last === expected ? `Entry ${last}` : `Entries ${expected} to ${last}`,
      expected,
    );
  }
  if (verdict === "unsigned" || verdict === "unknown-key") add(verdict);
  else if (verdict === "forged") add(after?.entry.previous === digest ? "signature" : "changed");
  else if (number < expected || !follows(link, before)) add("fork");
  if (!(await holdsItsReason(entry))) add("reason");
  return found;
}

/** Where the entry before is missing, or was changed itself, that is what is told. */
function follows({ number, entry }: Link, before: Link | undefined): boolean {
  if (number === 1) return entry.previous === undefined;
  if (before?.number !== number - 1 || before.verdict === "forged") return true;
  return entry.previous === before.digest;
}

/** An erased reason leaves its digest; what is there must be what was signed. */
async function holdsItsReason({
  reason,
  reasonSalt,
  reasonDigest,
}: ChainedEntry): Promise<boolean> {
  if (reason === undefined) return true;
  if (reasonSalt === undefined) return reasonDigest === undefined;
  return (await digestOfReason(reason, reasonSalt)) === reasonDigest;
}
