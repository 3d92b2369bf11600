/**
 * What a person says of a picture before it is uploaded: half said at first, and then a
 * `consentedImage` as docs/content-model.md has it.
 */
import { DEPICTIONS, type Depiction } from "../../../contracts/vocabulary.ts";
import {
  CONSENT_SUBJECTS,
  FACE_COVERS,
  type ConsentSubject,
  type FaceCover,
} from "../../../policy/data/vocabulary.ts";
import { DEPICTION_RULES, MODEL_DISCLAIMER } from "../../../policy/facts/depictions.ts";
import { isFields, listOf, textOf, type Fields } from "../../../policy/engine/values.ts";

/** A reference as the Studio writes it: weak to what is only a draft, until that is published. */
export interface Reference {
  readonly _type: "reference";
  readonly _ref: string;
  readonly _weak?: true;
  readonly _strengthenOnPublish?: { readonly type: string };
}

/** Somebody in the picture, as far as it is said. */
export interface Person {
  readonly _key: string;
  readonly who?: ConsentSubject | undefined;
  readonly survivor?: Reference | undefined;
  readonly director?: Reference | undefined;
  readonly consent?: Reference | undefined;
  readonly identifiable?: boolean | undefined;
  readonly obscured?: FaceCover | undefined;
  /** The mask was in the file already; said by hand where none was painted here. Not stored. */
  readonly cameMasked?: boolean | undefined;
}

export interface Declaration {
  readonly depiction?: Depiction | undefined;
  readonly people: readonly Person[];
  readonly alt: string;
  readonly disclaimer: string;
}

export const NOTHING_SAID: Declaration = { people: [], alt: "", disclaimer: "" };

/** Who may be listed in a picture of this kind; nobody in one that shows nobody in particular. */
export function mayBeListed(depiction: Depiction | undefined): readonly ConsentSubject[] {
  return depiction === undefined ? [] : DEPICTION_RULES[depiction].mayShow;
}

/**
 * With another depiction: the disclaimer that the policy asks for comes with it, and goes with it,
 * unless somebody wrote one of their own; who cannot be in such a picture is not listed.
 */
export function withDepiction(declaration: Declaration, depiction: Depiction): Declaration {
  const isOurs =
    declaration.disclaimer.trim() === "" || declaration.disclaimer === MODEL_DISCLAIMER;
  const disclaimer = DEPICTION_RULES[depiction].notVictim === "required" ? MODEL_DISCLAIMER : "";
  const may = mayBeListed(depiction);
  return {
    ...declaration,
    depiction,
    disclaimer: isOurs ? disclaimer : declaration.disclaimer,
    people: declaration.people.filter(({ who }) => who === undefined || may.includes(who)),
  };
}

/** What of a person's answers still counts once it is said who it is. */
export function withWho(person: Person, who: ConsentSubject): Person {
  return person.who === who ? person : { _key: person._key, who };
}

/**
 * The image to store. What it had besides (caption, credit) stays; where to crop is asked anew, for
 * it is another picture.
 */
export function imageOf(declaration: Declaration, asset: string, before: Fields = {}): Fields {
  const { hotspot: _hotspot, crop: _crop, _upload, ...kept } = before;
  const { depiction, people, alt, disclaimer } = declaration;
  return withoutEmpty({
    ...kept,
    _type: "consentedImage",
    asset: { _type: "reference", _ref: asset },
    alt: textOf(alt),
    depiction,
    peopleShown: people.length === 0 ? undefined : people.map(personShown),
    disclaimer: textOf(disclaimer),
  });
}

function personShown({ cameMasked: _cameMasked, ...person }: Person): Fields {
  return withoutEmpty({ ...person, _type: "personShown" });
}

function withoutEmpty(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What a stored image says already. Whatever does not fit is left out: it is asked again. */
export function declarationOf(image: unknown): Declaration {
  if (!isFields(image)) return NOTHING_SAID;
  return {
    depiction: DEPICTIONS.find(({ value }) => value === image["depiction"])?.value,
    people: listOf(image["peopleShown"]).flatMap(personOf),
    alt: textOf(image["alt"]) ?? "",
    disclaimer: textOf(image["disclaimer"]) ?? "",
  };
}

function personOf(item: unknown): readonly Person[] {
  if (!isFields(item) || typeof item["_key"] !== "string") return [];
  const { identifiable } = item;
  return [
    {
      _key: item["_key"],
      who: CONSENT_SUBJECTS.find(({ value }) => value === item["who"])?.value,
      survivor: referenceOf(item["survivor"]),
      director: referenceOf(item["director"]),
      consent: referenceOf(item["consent"]),
      identifiable: typeof identifiable === "boolean" ? identifiable : undefined,
      obscured: FACE_COVERS.find(({ value }) => value === item["obscured"])?.value,
    },
  ];
}

function referenceOf(value: unknown): Reference | undefined {
  if (!isFields(value) || typeof value["_ref"] !== "string") return undefined;
  const common = { _type: "reference", _ref: value["_ref"] } as const;
  const strengthen = value["_strengthenOnPublish"];
  if (value["_weak"] !== true || !isFields(strengthen)) return common;
  const type = textOf(strengthen["type"]) ?? "";
  return { ...common, _weak: true, _strengthenOnPublish: { type } };
}
