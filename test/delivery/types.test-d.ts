/**
 * What typegen reads out of the schema and the queries, and what the contracts let through, are two
 * accounts of the same thing. `tsc` fails here when they part.
 */
import { describe, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { Delivered, PublicForm } from "../../contracts/index.ts";
import type { PublicType } from "../../contracts/vocabulary.ts";
import type { directorsShape } from "../../delivery/queries/directors.ts";
import type { faqsShape } from "../../delivery/queries/faqs.ts";
import type { glossaryShape } from "../../delivery/queries/glossary.ts";
import type { milestonesShape } from "../../delivery/queries/milestones.ts";
import type { officePageShape } from "../../delivery/queries/office.ts";
import type { officesShape } from "../../delivery/queries/offices.ts";
import type { papersShape } from "../../delivery/queries/papers.ts";
import type { partnersShape } from "../../delivery/queries/partners.ts";
import type { publicationPageShape } from "../../delivery/queries/publication.ts";
import type { publicationsShape } from "../../delivery/queries/publications.ts";
import type { quotesShape } from "../../delivery/queries/quotes.ts";
import type { siteSettingsShape } from "../../delivery/queries/site-settings.ts";
import type { statisticsShape } from "../../delivery/queries/statistics.ts";
import type { storiesShape } from "../../delivery/queries/stories.ts";
import type { storyPageShape } from "../../delivery/queries/story.ts";
import type { takedownsShape } from "../../delivery/queries/takedowns.ts";
import type * as generated from "../../sanity.types.ts";

/** Typegen's account, without what only typegen says. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends { _type: "span" }
    ? // Typegen has the text of a span optional; a span without one is not delivered.
      PlainFields<Omit<T, "text"> & { text: string }>
    : T extends { _type: "consentedImage" }
      ? // An image field without an image is not delivered; `media` belongs to the media library.
        PlainFields<Omit<T, "asset" | "media"> & { asset: AssetReference }>
      : T extends { _type: "slug" }
        ? // `source` is written by other clients than the Studio, and not delivered.
          PlainFields<Omit<T, "source">>
        : T extends object
          ? PlainFields<T>
          : T;

type AssetReference = { _type: "reference"; _ref: string };

/**
 * The marker of the referenced type exists for typegen alone, and GROQ's null is a field that is
 * left out.
 */
type PlainFields<T> = Flat<
  {
    [
      K in keyof T as Known<K> extends never ? never : IsOptional<T, K> extends true ? never : K
    ]: Plain<T[K]>;
  } & {
    [
      K in keyof T as Known<K> extends never ? never : IsOptional<T, K> extends true ? K : never
    ]?: Plain<NonNullable<T[K]>>;
  }
>;

type Known<K> = K extends typeof generated.internalGroqTypeReferenceTo | "_weak" ? never : K;
type IsOptional<T, K extends keyof T> = null extends T[K]
  ? true
  : undefined extends T[K]
    ? true
    : false;
type Flat<T> = { [K in keyof T]: T[K] };

/** The contracts' account, in the same words. */
type Contract<Shape extends z.ZodType> = Plain<z.infer<Shape>>;
type Answer<Result> = Plain<NonNullable<Result>>;

describe("what a query answers is what its shape lets through", () => {
  it("holds for every query", () => {
    expectTypeOf<Contract<typeof officesShape>>().toEqualTypeOf<
      Answer<generated.OfficesQueryResult>
    >();
    expectTypeOf<Contract<typeof officePageShape>>().toEqualTypeOf<
      Answer<generated.OfficeQueryResult>
    >();
    expectTypeOf<Contract<typeof directorsShape>>().toEqualTypeOf<
      Answer<generated.DirectorsQueryResult>
    >();
    expectTypeOf<Contract<typeof milestonesShape>>().toEqualTypeOf<
      Answer<generated.MilestonesQueryResult>
    >();
    expectTypeOf<Contract<typeof statisticsShape>>().toEqualTypeOf<
      Answer<generated.StatisticsQueryResult>
    >();
    expectTypeOf<Contract<typeof faqsShape>>().toEqualTypeOf<Answer<generated.FaqsQueryResult>>();
    expectTypeOf<Contract<typeof storiesShape>>().toEqualTypeOf<
      Answer<generated.StoriesQueryResult>
    >();
    expectTypeOf<Contract<typeof storyPageShape>>().toEqualTypeOf<
      Answer<generated.StoryQueryResult>
    >();
    expectTypeOf<Contract<typeof quotesShape>>().toEqualTypeOf<
      Answer<generated.QuotesQueryResult>
    >();
    expectTypeOf<Contract<typeof publicationsShape>>().toEqualTypeOf<
      Answer<generated.PublicationsQueryResult>
    >();
    expectTypeOf<Contract<typeof publicationPageShape>>().toEqualTypeOf<
      Answer<generated.PublicationQueryResult>
    >();
    expectTypeOf<Contract<typeof partnersShape>>().toEqualTypeOf<
      Answer<generated.PartnersQueryResult>
    >();
    expectTypeOf<Contract<typeof papersShape>>().toEqualTypeOf<
      Answer<generated.PapersQueryResult>
    >();
    expectTypeOf<Contract<typeof glossaryShape>>().toEqualTypeOf<
      Answer<generated.GlossaryQueryResult>
    >();
    expectTypeOf<Contract<typeof takedownsShape>>().toEqualTypeOf<
      Answer<generated.TakedownsQueryResult>
    >();
    expectTypeOf<Contract<typeof siteSettingsShape>>().toEqualTypeOf<
      Answer<generated.SiteSettingsQueryResult>
    >();
  });
});

interface GeneratedDocuments {
  office: generated.Office;
  director: generated.Director;
  milestone: generated.Milestone;
  statistic: generated.Statistic;
  source: generated.Source;
  faq: generated.Faq;
  survivorQuote: generated.SurvivorQuote;
  story: generated.Story;
  publication: generated.Publication;
  partner: generated.Partner;
  paper: generated.Paper;
  contactPoint: generated.ContactPoint;
  appeal: generated.Appeal;
  glossaryTerm: generated.GlossaryTerm;
  siteSettings: generated.SiteSettings;
}

/** What the Content Lake itself writes on a document. */
type Stamp = "_createdAt" | "_updatedAt" | "_rev";

type DocumentOf<Type extends PublicType> = Plain<Omit<GeneratedDocuments[Type], Stamp>>;
type ContractOf<Type extends PublicType> = Plain<Omit<Delivered<Type>, Stamp>>;

describe("the public schema and the contract name the same fields", () => {
  it("holds for every type that may leave", () => {
    expectTypeOf<keyof GeneratedDocuments>().toEqualTypeOf<PublicType>();
    expectTypeOf<ContractOf<"office">>().toEqualTypeOf<DocumentOf<"office">>();
    expectTypeOf<ContractOf<"director">>().toEqualTypeOf<DocumentOf<"director">>();
    expectTypeOf<ContractOf<"milestone">>().toEqualTypeOf<DocumentOf<"milestone">>();
    expectTypeOf<ContractOf<"statistic">>().toEqualTypeOf<DocumentOf<"statistic">>();
    expectTypeOf<ContractOf<"source">>().toEqualTypeOf<DocumentOf<"source">>();
    expectTypeOf<ContractOf<"faq">>().toEqualTypeOf<DocumentOf<"faq">>();
    expectTypeOf<ContractOf<"survivorQuote">>().toEqualTypeOf<DocumentOf<"survivorQuote">>();
    expectTypeOf<ContractOf<"story">>().toEqualTypeOf<DocumentOf<"story">>();
    expectTypeOf<ContractOf<"publication">>().toEqualTypeOf<DocumentOf<"publication">>();
    expectTypeOf<ContractOf<"partner">>().toEqualTypeOf<DocumentOf<"partner">>();
    expectTypeOf<ContractOf<"paper">>().toEqualTypeOf<DocumentOf<"paper">>();
    expectTypeOf<ContractOf<"contactPoint">>().toEqualTypeOf<DocumentOf<"contactPoint">>();
    expectTypeOf<ContractOf<"appeal">>().toEqualTypeOf<DocumentOf<"appeal">>();
    expectTypeOf<ContractOf<"glossaryTerm">>().toEqualTypeOf<DocumentOf<"glossaryTerm">>();
    expectTypeOf<ContractOf<"siteSettings">>().toEqualTypeOf<DocumentOf<"siteSettings">>();
  });
});

describe("the two accounts can part", () => {
  it("tells a field that only one of them has, and one that only one of them requires", () => {
    type Office = ContractOf<"office">;
    expectTypeOf<Omit<Office, "summary">>().not.toEqualTypeOf<DocumentOf<"office">>();
    expectTypeOf<Office & { shelter: string }>().not.toEqualTypeOf<DocumentOf<"office">>();
    expectTypeOf<Flat<Omit<Office, "summary"> & { summary: string }>>().not.toEqualTypeOf<
      DocumentOf<"office">
    >();
  });
});

describe("what never leaves has no place in the types", () => {
  it("holds for the people behind a quote and a story, and for the intended use", () => {
    expectTypeOf<PublicForm<"survivorQuote">>().not.toHaveProperty("survivor");
    expectTypeOf<PublicForm<"survivorQuote">>().not.toHaveProperty("consents");
    expectTypeOf<PublicForm<"story">>().not.toHaveProperty("survivors");
    expectTypeOf<PublicForm<"story">>().not.toHaveProperty("use");
    expectTypeOf<generated.ConsentedImage>().not.toHaveProperty("peopleShown");
  });
});
