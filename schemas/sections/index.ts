import { appealsSection } from "./appeals-section.ts";
import { approachSection } from "./approach-section.ts";
import { contactSection } from "./contact-section.ts";
import { domainsOfCareSection } from "./domains-of-care-section.ts";
import { factsSection } from "./facts-section.ts";
import { faqsSection } from "./faqs-section.ts";
import { figuresSection } from "./figures-section.ts";
import { journeySection } from "./journey-section.ts";
import { leadersSection } from "./leaders-section.ts";
import { milestonesSection } from "./milestones-section.ts";
import { officesSection } from "./offices-section.ts";
import { papersSection } from "./papers-section.ts";
import { partnersSection } from "./partners-section.ts";
import { prayerPointsSection } from "./prayer-points-section.ts";
import { quoteSection } from "./quote-section.ts";
import { storySection } from "./story-section.ts";
import { strategiesSection } from "./strategies-section.ts";
import { textSection } from "./text-section.ts";

/** What a publication is made of, in the order in which the Studio offers it. */
export const sectionTypes = [
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
];
