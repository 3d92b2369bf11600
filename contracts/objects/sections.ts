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

const fact = item("fact", { text: paragraph, citations: listOf(citationItem).exactOptional() });

const approach = item("approach", { title: line, body: plainBlocks.exactOptional() });

const win = item("win", { text: paragraph, statistics: references.exactOptional() });

const strategy = item("strategy", {
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

/** What a publication is made of, in the order in which it is read. */
export const sectionItem = z.discriminatedUnion("_type", [
  section("textSection", { body: blockContent }),
  section("figuresSection", { statistics: references, note: paragraph.exactOptional() }),
  section("factsSection", { facts: listOf(fact) }),
  section("quoteSection", { quote: reference }),
  section("storySection", { story: reference }),
  section("approachSection", { intro: paragraph.exactOptional(), items: listOf(approach) }),
  section("milestonesSection", { milestones: references }),
  section("leadersSection", { directors: references }),
  section("officesSection", { intro: paragraph.exactOptional(), offices: references }),
  section("strategiesSection", {
    intro: paragraph.exactOptional(),
    strategies: listOf(strategy),
  }),
  section("journeySection", { intro: paragraph.exactOptional(), steps: listOf(journeyStep) }),
  section("domainsOfCareSection", {
    intro: paragraph.exactOptional(),
    domains: listOf(domainOfCare),
  }),
  section("partnersSection", { intro: paragraph.exactOptional(), partners: references }),
  section("papersSection", { papers: references }),
  section("faqsSection", { faqs: references }),
  section("prayerPointsSection", { points: listOf(prayerPoint) }),
  section("appealsSection", { appeals: references }),
  section("contactSection", { contactPoints: references }),
]);
