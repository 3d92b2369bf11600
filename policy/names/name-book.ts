/** The names that the corpus knows: what somebody classified, and who and what the documents are about. */
import { NAME_KINDS, type NameKind } from "../data/vocabulary.ts";
import { listOf, stringsOf, textOf, fieldsOf } from "../engine/values.ts";
import type { PolicyDocument } from "../engine/types.ts";

/** Types of which the published documents name somebody or something. */
export const NAMING_TYPES = [
  "knownName",
  "survivor",
  "director",
  "office",
  "partner",
  "contactPoint",
  "source",
  "paper",
  "glossaryTerm",
  "siteSettings",
] as const;

/** What a known name is. `pseudonym`: a survivor's declared one; `term`: a term of the glossary. */
type KnownKind = NameKind | "pseudonym" | "term";

export interface KnownEntry {
  /** As it was written, without an honorific. */
  readonly name: string;
  readonly kind: KnownKind;
  /** Bare id of the document that says so. */
  readonly from: string;
  /** Type of that document. Left out where a person said so directly, which counts as classifying. */
  readonly by?: string;
}

/** Every name that may stand in a text, with what it is. Make it once for many judgements. */
export interface NameBook {
  readonly entries: readonly KnownEntry[];
}

/** The names in the published documents of `NAMING_TYPES`; documents of other types add none. */
export function makeNameBook(documents: readonly PolicyDocument[]): NameBook {
  return { entries: documents.flatMap(entriesOf) };
}

function entriesOf(document: PolicyDocument): readonly KnownEntry[] {
  const named = (kind: KnownKind, names: readonly unknown[]): readonly KnownEntry[] =>
    names.flatMap((value) => {
      const name = textOf(value);
      return name === undefined ? [] : [{ name, kind, from: document._id, by: document._type }];
    });
  const { name, title } = document;
  switch (document._type) {
    case "knownName": {
      const kind = NAME_KINDS.find(({ value }) => value === document["kind"])?.value;
      return kind === undefined ? [] : named(kind, [name]);
    }
    case "survivor":
      return document["isPseudonym"] === true ? named("pseudonym", [document["pseudonym"]]) : [];
    case "director":
      return [
        ...named("staff", [name]),
        ...named(
          "organisation",
          listOf(document["posts"]).map((post) => fieldsOf(post)["unit"]),
        ),
      ];
    case "office":
      return named("organisation", [name]);
    case "partner":
      return named("organisation", [
        name,
        document["abbreviation"],
        ...stringsOf(document["memberOf"]),
      ]);
    case "contactPoint":
      return named("organisation", [document["organisation"]]);
    case "source":
    case "paper":
      return [
        ...named("work", [title]),
        ...named("organisation", [document["publisher"]]),
        ...named("public-figure", stringsOf(document["authors"])),
      ];
    case "glossaryTerm":
      return named("term", [document["term"], ...stringsOf(document["forms"])]);
    case "siteSettings":
      return named("organisation", [document["organisation"], title]);
    default:
      return [];
  }
}
