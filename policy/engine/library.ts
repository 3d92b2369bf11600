import { imageIdsIn } from "../facts/images.ts";
import type { ImageMetadata } from "../images/types.ts";
import { nameCandidates } from "../names/candidates.ts";
import { makeNameBook, NAMING_TYPES } from "../names/name-book.ts";
import type { NameBook } from "../names/name-book.ts";
import type { Gathered } from "./context.ts";
import { type AnsweredLookup, type AnsweredMetric, questionsOf } from "./questions.ts";
import { UnreadableDocument } from "./references.ts";
import type { PolicyDocument, Resolution } from "./types.ts";

/** A host that answers questions about its data set. What it throws, `gather` throws. */
export interface Library {
  /** By bare id: published, else the draft, else missing. An id it leaves out stays unresolved. */
  readonly load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Resolution>>;
  /** The published documents of `types` that refer, weakly or strongly, to one of `ids`. */
  readonly referring: (
    types: readonly string[],
    ids: readonly string[],
  ) => Promise<readonly PolicyDocument[]>;
  /** The published statistics of this metric. */
  readonly measured: (metric: string) => Promise<readonly PolicyDocument[]>;
  readonly names: () => Promise<NameBook>;
  /** Which of these the vault of protected names holds. Absent where there is no vault to ask. */
  readonly protectedNames?: (candidates: readonly string[]) => Promise<ReadonlySet<string>>;
  /** By asset id, what each file holds beside the picture. Absent where nobody reads the bytes. */
  readonly imageMetadata?: (ids: readonly string[]) => Promise<ReadonlyMap<string, ImageMetadata>>;
}

/** The published documents of a data set, as the questions want them. */
const PUBLISHED = `!(_id in path("drafts.**")) && !(_id in path("versions.**"))`;

/** The queries by which a host that speaks GROQ answers; each gives an array of whole documents. */
const LIBRARY_QUERIES = {
  /** `$types`, `$ids` */
  referring: `*[_type in $types && references($ids) && ${PUBLISHED}]`,
  /** `$metric` */
  measured: `*[_type == "statistic" && metric == $metric && ${PUBLISHED}]`,
  /** `$types`: `NAMING_TYPES`. Names alone: bodies would be read for nothing. */
  named: `*[_type in $types && ${PUBLISHED}]{
    _id, _type, name, title, kind, honorific, pseudonym, isPseudonym, abbreviation, memberOf,
    organisation, publisher, authors, term, forms, serves, posts[]{title, unit}
  }`,
} as const;

/** Asks a query of a data set, with `perspective: "raw"`, and gives the documents it found. */
export type Ask = (
  query: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<readonly PolicyDocument[]>;

/** The part of a library that is the same wherever GROQ is spoken. */
export function askingLibrary(ask: Ask): Pick<Library, "referring" | "measured" | "names"> {
  return {
    referring: (types, ids) => ask(LIBRARY_QUERIES.referring, { types, ids }),
    measured: (metric) => ask(LIBRARY_QUERIES.measured, { metric }),
    names: async () => bookOf(await ask(LIBRARY_QUERIES.named, { types: NAMING_TYPES })),
  };
}

/** A host that keeps its answers gives the same documents for each keystroke: one book of them. */
const books = new WeakMap<readonly PolicyDocument[], NameBook>();

function bookOf(documents: readonly PolicyDocument[]): NameBook {
  const book = books.get(documents) ?? makeNameBook(documents);
  books.set(documents, book);
  return book;
}

/**
 * A publication with a story with a quote takes four rounds of loading and two of the ledger. A
 * figure that was superseded time and again takes one for each time.
 */
const MOST_ROUNDS = 50;

/**
 * Everything a judgement needs, asked of a host until no question is left.
 * @throws what the host throws; UnreadableDocument where the document cannot be read to its end.
 */
export async function gather(
  root: PolicyDocument,
  library: Library,
): Promise<Omit<Gathered, "now" | "review">> {
  const known = new Map<string, Resolution>();
  const lookups: AnsweredLookup[] = [];
  const metrics: AnsweredMetric[] = [];
  const names = library.names();
  const protectedNames = library.protectedNames?.(nameCandidates(root));
  const aside = Promise.all([names, protectedNames]);
  // Their failure is told below; until then it must not count as unhandled.
  aside.catch(() => undefined);
  for (let round = 0; ; round += 1) {
    const open = questionsOf(root, { known, lookups, metrics });
    if (open.load.length + open.lookups.length + open.metrics.length === 0) break;
    if (round === MOST_ROUNDS) {
      throw new UnreadableDocument("what the document rests on comes to no end");
    }
    const [loaded, found, counted] = await Promise.all([
      open.load.length === 0 ? new Map<string, Resolution>() : library.load(open.load),
      Promise.all(
        open.lookups.map(async (lookup) => ({
          ...lookup,
          documents: await library.referring(lookup.types, lookup.ids),
        })),
      ),
      Promise.all(
        open.metrics.map(async (metric) => ({ metric, documents: await library.measured(metric) })),
      ),
    ]);
    for (const id of open.load) known.set(id, loaded.get(id) ?? { state: "unresolved" });
    lookups.push(...found);
    metrics.push(...counted);
  }
  const [book, held] = await aside;
  const images = await library.imageMetadata?.(storedImages(root, known));
  return {
    known,
    lookups,
    metrics,
    names: book,
    ...(held === undefined ? {} : { protectedNames: held }),
    ...(images === undefined ? {} : { images }),
  };
}

/** Of the images of a document those that are there. */
function storedImages(
  root: PolicyDocument,
  known: ReadonlyMap<string, Resolution>,
): readonly string[] {
  return imageIdsIn(root).filter((id) => known.get(id)?.state === "published");
}
