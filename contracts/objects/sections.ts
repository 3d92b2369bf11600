import { z } from "zod";
import { citationItem } from "./citation.ts";
import { blockContent, plainBlocks } from "./portable-text.ts";
import { day, key, line, listOf, paragraph, typeTag } from "./primitives.ts";
import { publicImage } from "./public-image.ts";
import { reference, referenceItem } from "./reference.ts";

/** A section of a publication: its `_type` tells which one. */
function section<Name extends string, Shape extends z.core.$ZodLooseShape>(
  name: Name,
  shape: Shape,
) {
  return z.object({ _type: z.literal(name), _key: key, heading: line.exactOptional(), ...shape });
}

/** An item of a list inside a section. */
function item<Name extends string, Shape extends z.core.$ZodLooseShape>(name: Name, shape: Shape) {
  return z.object({ _type: typeTag(name), _key: key, ...shape });
}

const references = listOf(referenceItem);

const intro = paragraph.exactOptional();

export const fact = item("fact", {
  text: paragraph,
  citations: listOf(citationItem).exactOptional(),
});

const approach = item("approach", { title: line, body: plainBlocks.exactOptional() });

export const win = item("win", { text: paragraph, statistics: references.exactOptional() });

export const strategy = item("strategy", {
  title: line,
  body: plainBlocks.exactOptional(),
  wins: listOf(win).exactOptional(),
});

const journeyStep = item("journeyStep", {
  title: line.exactOptional(),
  body: paragraph,
  image: publicImage.exactOptional(),
});

const domainOfCare = item("domainOfCare", { title: line, body: paragraph });

const prayerPoint = item("prayerPoint", { text: paragraph, until: day.exactOptional() });

export const textSection = section("textSection", { body: blockContent });

export const figuresSection = section("figuresSection", {
  statistics: references,
  note: paragraph.exactOptional(),
});

export const factsSection = section("factsSection", { facts: listOf(fact) });

export const quoteSection = section("quoteSection", { quote: reference });

export const storySection = section("storySection", { story: reference });

export const approachSection = section("approachSection", { intro, items: listOf(approach) });

export const milestonesSection = section("milestonesSection", { milestones: references });

export const leadersSection = section("leadersSection", { directors: references });

export const officesSection = section("officesSection", { intro, offices: references });

export const strategiesSection = section("strategiesSection", {
  intro,
  strategies: listOf(strategy),
});

export const journeySection = section("journeySection", { intro, steps: listOf(journeyStep) });

export const domainsOfCareSection = section("domainsOfCareSection", {
  intro,
  domains: listOf(domainOfCare),
});

export const partnersSection = section("partnersSection", { intro, partners: references });

export const papersSection = section("papersSection", { papers: references });

export const faqsSection = section("faqsSection", { faqs: references });

export const prayerPointsSection = section("prayerPointsSection", { points: listOf(prayerPoint) });

export const appealsSection = section("appealsSection", { appeals: references });

export const contactSection = section("contactSection", { contactPoints: references });

/** What a publication is made of, in the order in which it is read. */
export const sectionItem = z.discriminatedUnion("_type", [
  textSection,
  figuresSection,
  factsSection,
  quoteSection,
  storySection,
  approachSection,
  milestonesSection,
  leadersSection,
  officesSection,
  strategiesSection,
  journeySection,
  domainsOfCareSection,
  partnersSection,
  papersSection,
  faqsSection,
  prayerPointsSection,
  appealsSection,
  contactSection,
]);
