import { createClient } from "@sanity/client";
import type { z } from "zod";
import type { Channel } from "../contracts/vocabulary.ts";
import { DeliveryContractError } from "./errors.ts";
import { directorsQuery, directorsShape } from "./queries/directors.ts";
import { faqsQuery, faqsShape } from "./queries/faqs.ts";
import { glossaryQuery, glossaryShape } from "./queries/glossary.ts";
import { milestonesQuery, milestonesShape } from "./queries/milestones.ts";
import { officePageShape, officeQuery } from "./queries/office.ts";
import { officesQuery, officesShape } from "./queries/offices.ts";
import { papersQuery, papersShape } from "./queries/papers.ts";
import { partnersQuery, partnersShape } from "./queries/partners.ts";
import { publicationPageShape, publicationQuery } from "./queries/publication.ts";
import { publicationsQuery, publicationsShape } from "./queries/publications.ts";
import { quotesQuery, quotesShape } from "./queries/quotes.ts";
import { siteSettingsQuery, siteSettingsShape } from "./queries/site-settings.ts";
import { statisticsQuery, statisticsShape } from "./queries/statistics.ts";
import { storiesQuery, storiesShape } from "./queries/stories.ts";
import { storyPageShape, storyQuery } from "./queries/story.ts";
import { takedownsQuery, takedownsShape } from "./queries/takedowns.ts";
import { withoutNulls } from "./without-nulls.ts";

/** The version of the Content Lake's API that the queries are written for. */
const API_VERSION = "2025-02-19";

export interface DeliveryOptions {
  readonly projectId: string;
  /** The data set that the gate writes. Default `public`. */
  readonly dataset?: string;
  /**
   * Where the Content Lake is, e.g. `http://127.0.0.1:3900` for a local one. Without it the hosted
   * one is asked.
   */
  readonly apiHost?: string;
  /** Where what is read will be used; nothing else is handed out. Default `website`. */
  readonly channel?: Channel;
}

/**
 * Reads what may be read here and now. No token: it is what anybody could read.
 *
 * Every function asks the data set at the moment of the call, through no cache, because what may be
 * shown can end at any minute. Each document says until when (`seal.validUntil`): whoever keeps a
 * copy keeps it no longer.
 *
 * A page that is not there, or not any more, is `undefined`. An answer that breaks the contract
 * rejects with `DeliveryContractError`; one that cannot be had rejects as `@sanity/client` does.
 */
export function createDelivery(options: DeliveryOptions) {
  const { projectId, dataset = "public", apiHost, channel = "website" } = options;
  const client = createClient({
    projectId,
    dataset,
    apiVersion: API_VERSION,
    perspective: "published",
    useCdn: false,
    ...(apiHost === undefined ? {} : { apiHost, useProjectHostname: false }),
  });

  async function ask(query: string, params: Readonly<Record<string, string>>): Promise<unknown> {
    const answer: unknown = await client.fetch(query, { ...params, channel });
    return withoutNulls(answer);
  }

  /** A list; empty where nothing is in force. */
  async function list<Shape extends z.ZodType>(
    name: string,
    query: string,
    shape: Shape,
  ): Promise<z.infer<Shape>> {
    return parsed(name, await ask(query, {}), shape);
  }

  /** One document. */
  async function one<Shape extends z.ZodType>(
    name: string,
    query: string,
    shape: Shape,
    params: Readonly<Record<string, string>> = {},
  ): Promise<z.infer<Shape> | undefined> {
    const answer = await ask(query, params);
    return answer === null ? undefined : parsed(name, answer, shape);
  }

  return {
    offices: () => list("offices", officesQuery, officesShape),
    office: (slug: string) => one("office", officeQuery, officePageShape, { slug }),
    directors: () => list("directors", directorsQuery, directorsShape),
    milestones: () => list("milestones", milestonesQuery, milestonesShape),
    statistics: () => list("statistics", statisticsQuery, statisticsShape),
    faqs: () => list("faqs", faqsQuery, faqsShape),
    stories: () => list("stories", storiesQuery, storiesShape),
    story: (slug: string) => one("story", storyQuery, storyPageShape, { slug }),
    quotes: () => list("quotes", quotesQuery, quotesShape),
    publications: () => list("publications", publicationsQuery, publicationsShape),
    publication: (slug: string) =>
      one("publication", publicationQuery, publicationPageShape, { slug }),
    partners: () => list("partners", partnersQuery, partnersShape),
    papers: () => list("papers", papersQuery, papersShape),
    glossary: () => list("glossary", glossaryQuery, glossaryShape),
    takedowns: () => list("takedowns", takedownsQuery, takedownsShape),
    siteSettings: () => one("siteSettings", siteSettingsQuery, siteSettingsShape),
  };
}

function parsed<Shape extends z.ZodType>(
  query: string,
  answer: unknown,
  shape: Shape,
): z.infer<Shape> {
  const outcome = shape.safeParse(answer);
  if (!outcome.success) throw new DeliveryContractError(query, answer, outcome.error.issues);
  return outcome.data;
}
