/**
 * Lets Sanity's own search find a document by a word of what it refers to: a story by the pseudonym
 * of its survivor, a figure by its source.
 *
 * Search (strategy `groq2024`) looks through those references that the preview of a type selects,
 * single ones alone; but once it knows the documents that match, it finds everything that refers to
 * them, from within lists too (`deriveReferenceSearchSpecs` and `createReferenceResolveQuery` of
 * sanity 6.15). So each type names here what it is found by, through a field that nobody sees and
 * nothing is ever stored in. No word of another document is copied.
 */
import { SearchIcon } from "@sanity/icons/Search";
import { defineField } from "sanity";

/** What can be looked for, and the words by which it is known. */
const FOUND_BY = {
  survivor: ["pseudonym"],
  office: ["name"],
  source: ["title", "publisher"],
  director: ["name"],
  survivorQuote: ["text"],
} as const;
type FoundBy = keyof typeof FOUND_BY;

/** Which types are found by which of those. */
const THROUGH: ReadonlyMap<string, readonly FoundBy[]> = new Map<string, readonly FoundBy[]>([
  ["story", ["survivor", "office"]],
  ["survivorQuote", ["survivor"]],
  ["consent", ["survivor"]],
  ["publication", ["office", "director", "survivorQuote"]],
  ["director", ["office"]],
  ["office", ["office"]],
  ["milestone", ["office", "source"]],
  ["statistic", ["source"]],
  ["faq", ["source"]],
  ["glossaryTerm", ["source"]],
]);

const FIELD = "searchThrough";

function searchThroughField(targets: readonly FoundBy[]) {
  return defineField({
    name: FIELD,
    title: "Found by",
    description: "Never filled in. It tells the search what else this is found by.",
    type: "object",
    icon: SearchIcon,
    hidden: true,
    readOnly: true,
    fields: targets.map((target) =>
      defineField({
        name: target,
        title: "Found by",
        description: "Never filled in.",
        type: "reference",
        to: [{ type: target }],
      }),
    ),
  });
}

/** The fields to add to a type of that name; none where it is found by its own words alone. */
export function searchThroughFields(type: string) {
  const targets = THROUGH.get(type);
  return targets === undefined ? [] : [searchThroughField(targets)];
}

/** What to add to the selection of its preview. The keys are nobody's who prepares one. */
export function searchThroughSelection(type: string): Readonly<Record<string, string>> {
  const paths = (THROUGH.get(type) ?? []).flatMap((target) =>
    FOUND_BY[target].map((word) => `${FIELD}.${target}.${word}`),
  );
  return Object.fromEntries(paths.map((path, index) => [`searchThrough${index}`, path]));
}
