/** Whom a document tells of, quotes or shows, and by which consents. */
import { BARE_TEXT, CONSENT_SUBJECTS, type ConsentSubject } from "../data/vocabulary.ts";
import { bareId } from "../engine/ids.ts";
import { segmentsOf } from "../engine/paths.ts";
import { referencesIn, refOf } from "../engine/references.ts";
import type { Path, PolicyDocument, RuleContext } from "../engine/types.ts";
import { type Fields, fieldsOf, listOf, textOf } from "../engine/values.ts";
import { imagesIn } from "./images.ts";

type Role = "told of" | "quoted" | "shown";

/** One person in a document, and the consents it offers for that person. */
export interface Reliance {
  readonly role: Role;
  /** In the judged document. For what stands inside a quote or story it uses: the reference to that. */
  readonly path: Path;
  /** `undefined` where the document does not say. */
  readonly who: ConsentSubject | undefined;
  /** Bare id of the survivor. */
  readonly survivor: string | undefined;
  /** Bare ids. */
  readonly consents: readonly string[];
  /** The `personShown` itself, where somebody is shown. */
  readonly entry?: Fields;
}

/**
 * Everybody whose consent a document needs: survivors told of, quoted or shown, recognisable or not,
 * and everybody else recognisable in an image; in the document and in the quotes and stories it uses.
 */
export function reliancesOf(document: PolicyDocument, context: RuleContext): readonly Reliance[] {
  return toldWithin(document, context).flatMap(({ path, told }) =>
    ownReliances(told).map((own) => (path.length === 0 ? own : { ...own, path })),
  );
}

/** Bare ids of the survivors a document tells of, quotes or shows, once each, in order. */
export function survivorsIn(document: PolicyDocument, context: RuleContext): readonly string[] {
  const ids = reliancesOf(document, context).flatMap(({ survivor }) => survivor ?? []);
  return [...new Set(ids)];
}

interface Told {
  /** The reference in the judged document through which it is told; `[]` for the document itself. */
  readonly path: Path;
  readonly told: PolicyDocument;
}

/** The document, and the quotes and stories told within it, once each. */
export function toldWithin(document: PolicyDocument, context: RuleContext): readonly Told[] {
  const told: Told[] = [{ path: [], told: document }];
  const seen = new Set([bareId(document._id)]);
  // The list grows while it is walked: what is told within what is told comes after.
  for (const { path, told: outer } of told) {
    for (const reference of referencesIn(outer)) {
      if (reference.path.at(-1) === "asset" || seen.has(reference.id)) continue;
      const resolution = context.resolve(reference.id);
      if (!("document" in resolution)) continue;
      const { document: inner } = resolution;
      if (inner._type !== "survivorQuote" && inner._type !== "story") continue;
      seen.add(reference.id);
      told.push({ path: path.length === 0 ? reference.path : path, told: inner });
    }
  }
  return told;
}

function ownReliances(document: PolicyDocument): readonly Reliance[] {
  return [...namedReliances(document), ...shownReliances(document)];
}

function namedReliances(document: PolicyDocument): readonly Reliance[] {
  const consents = listOf(document["consents"]).flatMap((item) => refOf(item) ?? []);
  const common = { who: "survivor", consents } as const;
  if (document._type === "survivorQuote") {
    const survivor = refOf(document["survivor"]);
    return [{ ...common, role: "quoted", path: ["survivor"], survivor }];
  }
  const isStory = document._type === "story";
  if (!isStory && document._type !== BARE_TEXT) return [];
  const survivors = listOf(document["survivors"]);
  // A story about nobody in particular does not exist: one that names nobody has yet to say of whom it tells.
  if (isStory && survivors.length === 0) {
    return [{ ...common, role: "told of", path: ["survivors"], survivor: undefined }];
  }
  const segments = segmentsOf(survivors);
  return survivors.map((item, index) => ({
    ...common,
    role: "told of",
    path: ["survivors", segments[index] ?? index],
    survivor: refOf(item),
  }));
}

function shownReliances(document: PolicyDocument): readonly Reliance[] {
  return imagesIn(document).flatMap(({ path, value }) => {
    const people = listOf(value["peopleShown"]);
    const segments = segmentsOf(people);
    return people.flatMap((item, index): Reliance[] => {
      const person = fieldsOf(item);
      const who = subjectOf(person["who"]);
      // Only a plain "no" frees from asking, and never for a survivor.
      const unrecognisable = person["identifiable"] === false;
      if (unrecognisable && who !== undefined && who !== "survivor") return [];
      const consent = refOf(person["consent"]);
      return [
        {
          role: "shown",
          path: [...path, "peopleShown", segments[index] ?? index],
          who,
          survivor: who === "survivor" ? refOf(person["survivor"]) : undefined,
          consents: consent === undefined ? [] : [consent],
          entry: person,
        },
      ];
    });
  });
}

function subjectOf(value: unknown): ConsentSubject | undefined {
  return CONSENT_SUBJECTS.find((subject) => subject.value === value)?.value;
}

/** What to call a person in a message: the pseudonym, never more. */
export function nameOf(
  { who, survivor }: Pick<Reliance, "who" | "survivor">,
  context: RuleContext,
): string {
  if (survivor !== undefined) {
    const resolution = context.resolve(survivor);
    const profile = "document" in resolution ? resolution.document : undefined;
    return textOf(profile?.["pseudonym"]) ?? "this survivor";
  }
  if (who === "model") return "the model";
  if (who === "staff") return "the member of staff";
  return who === "survivor" ? "this survivor" : "this person";
}
