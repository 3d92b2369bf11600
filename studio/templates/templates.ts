/**
 * What a new document begins with. Only what nobody has to think about: which channels, which
 * consent, or whether a story is invented, is for a person to say.
 */
import type { NewDocumentOptionsContext, Template, TemplateItem } from "sanity";
import {
  LANGUAGES,
  PUBLICATION_KINDS,
  SOURCE_KINDS,
  type Choice,
} from "../../contracts/vocabulary.ts";
import { CONSENT_SUBJECTS } from "../../policy/data/vocabulary.ts";
import { isCreatable } from "../gated-types.ts";
import { isTranslated } from "../languages/translated-types.ts";

/** What every language that is not the first gets a template for: the first is a field's own value. */
const OTHER_LANGUAGES = LANGUAGES.filter(({ value }) => value !== "en");

/** Values of the template that Sanity makes of a type, beside those that its fields bring. */
const BEGINNINGS: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  source: () => ({ accessedOn: today() }),
  publication: () => ({ issuedOn: thisMonth() }),
};

/** For `schema.templates`: Sanity's own for each type that people make, and more for some. */
export function havenTemplates(templates: readonly Template[]): Template[] {
  return templates
    .filter(({ schemaType }) => isCreatable(schemaType))
    .flatMap((template) => [withBeginning(template), ...variantsOf(template)]);
}

/** For `newDocumentOptions`: the menu of everything offers one of each type, a list its variants too. */
export function newDocumentOptions(
  items: readonly TemplateItem[],
  { creationContext }: Pick<NewDocumentOptionsContext, "creationContext">,
): TemplateItem[] {
  if (creationContext.type !== "global") return [...items];
  return items.filter(({ templateId }) => !templateId.includes(VARIANT_MARK));
}

/** Between the type and the variant in the id of a template. */
const VARIANT_MARK = "--";

function withBeginning(template: Template): Template {
  const beginning = BEGINNINGS[template.schemaType];
  return beginning === undefined ? template : { ...template, value: beginning };
}

function variantsOf(template: Template): readonly Template[] {
  switch (template.schemaType) {
    case "publication":
      return PUBLICATION_KINDS.map((kind) =>
        variant(template, kind, kind.title, () => ({ kind: kind.value, issuedOn: thisMonth() })),
      );
    case "source":
      return SOURCE_KINDS.map((kind) =>
        variant(template, kind, kind.title, () => ({ kind: kind.value, accessedOn: today() })),
      );
    case "consent":
      return CONSENT_SUBJECTS.map((subject) =>
        variant(template, subject, `${template.title}: ${subject.title}`, () => ({
          subject: subject.value,
        })),
      );
    default:
      return isTranslated(template.schemaType) ? inOtherLanguages(template) : [];
  }
}

function inOtherLanguages(template: Template): readonly Template[] {
  return OTHER_LANGUAGES.map((language) =>
    variant(template, language, `${template.title} in ${language.title}`, () => ({
      language: language.value,
    })),
  );
}

function variant(
  { schemaType, icon }: Template,
  { value }: Choice,
  title: string,
  make: () => Readonly<Record<string, unknown>>,
): Template {
  return {
    id: `${schemaType}${VARIANT_MARK}${value}`,
    title,
    schemaType,
    ...(icon === undefined ? {} : { icon }),
    value: make,
  };
}

/** "2026-05-17", UTC as everything here. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function thisMonth() {
  return { _type: "preciseDate", value: today().slice(0, 7), precision: "month" };
}
