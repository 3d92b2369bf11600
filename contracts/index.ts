/**
 * The border: one contract for each type that may leave `editorial`.
 *
 * The gate builds what it lets out by parsing through `CONTRACTS[type].publicForm`; front ends
 * parse what they receive with `CONTRACTS[type].delivered`. A type without a contract cannot
 * leave, and neither can a field that its contract does not name.
 */
import type { z } from "zod";
import { appealContract } from "./appeal.ts";
import { contactPointContract } from "./contact-point.ts";
import { directorContract } from "./director.ts";
import { faqContract } from "./faq.ts";
import { glossaryTermContract } from "./glossary-term.ts";
import { milestoneContract } from "./milestone.ts";
import { officeContract } from "./office.ts";
import { paperContract } from "./paper.ts";
import { partnerContract } from "./partner.ts";
import { publicationContract } from "./publication.ts";
import { siteSettingsContract } from "./site-settings.ts";
import { sourceContract } from "./source.ts";
import { statisticContract } from "./statistic.ts";
import { storyContract } from "./story.ts";
import { survivorQuoteContract } from "./survivor-quote.ts";
import { PUBLIC_TYPES, type PublicType } from "./vocabulary.ts";

export const CONTRACTS = {
  office: officeContract,
  director: directorContract,
  milestone: milestoneContract,
  statistic: statisticContract,
  source: sourceContract,
  faq: faqContract,
  survivorQuote: survivorQuoteContract,
  story: storyContract,
  publication: publicationContract,
  partner: partnerContract,
  paper: paperContract,
  contactPoint: contactPointContract,
  appeal: appealContract,
  glossaryTerm: glossaryTermContract,
  siteSettings: siteSettingsContract,
} satisfies Readonly<Record<PublicType, { publicForm: z.ZodType; delivered: z.ZodType }>>;

/** What may leave of a document of this type. */
export type PublicForm<Type extends PublicType = PublicType> = z.infer<
  (typeof CONTRACTS)[Type]["publicForm"]
>;

/** A document of this type as it stands in `public`. */
export type Delivered<Type extends PublicType = PublicType> = z.infer<
  (typeof CONTRACTS)[Type]["delivered"]
>;

const publicTypes: ReadonlySet<string> = new Set(PUBLIC_TYPES);

/** Whether documents of this type may ever leave. */
export function isPublicType(type: string): type is PublicType {
  return publicTypes.has(type);
}
