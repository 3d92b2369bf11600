import { z } from "zod";
import * as sections from "../../contracts/objects/sections.ts";
import { appealFields, appealShape } from "./appeal.ts";
import { citationFields, citationShape } from "./citation.ts";
import { contactPointFields, contactPointShape } from "./contact-point.ts";
import { directorFields, directorShape } from "./director.ts";
import { faqFields, faqShape } from "./faq.ts";
import { milestoneFields, milestoneShape } from "./milestone.ts";
import { officeFields, officeShape } from "./office.ts";
import { paperFields, paperShape } from "./paper.ts";
import { partnerFields, partnerShape } from "./partner.ts";
import { quoteFields, quoteShape } from "./quote.ts";
import { richTextFields, richTextShape } from "./rich-text.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";
import { statisticFields, statisticShape } from "./statistic.ts";
import { storyCardFields, storyCardShape } from "./story.ts";

/** Items of a publication's `sections`, with what they lead to. */
export const sectionFields = `
  ...,
  _type == "textSection" => {"body": body[]{${richTextFields}}},
  _type == "figuresSection" => {
    "statistics": (statistics[]->)[${SEAL_IN_FORCE}]{${statisticFields}}
  },
  _type == "factsSection" => {
    "facts": facts[]{_key, _type, text, "citations": citations[]{${citationFields}}}
  },
  _type == "quoteSection" => {"quote": [quote->][${SEAL_IN_FORCE}][0]{${quoteFields}}},
  _type == "storySection" => {"story": [story->][${SEAL_IN_FORCE}][0]{${storyCardFields}}},
  _type == "milestonesSection" => {
    "milestones": (milestones[]->)[${SEAL_IN_FORCE}]{${milestoneFields}}
  },
  _type == "leadersSection" => {
    "directors": (directors[]->)[${SEAL_IN_FORCE}]{${directorFields}}
  },
  _type == "officesSection" => {"offices": (offices[]->)[${SEAL_IN_FORCE}]{${officeFields}}},
  _type == "strategiesSection" => {
    "strategies": strategies[]{
      _key,
      _type,
      title,
      body,
      "wins": wins[]{
        _key,
        _type,
        text,
        "statistics": (statistics[]->)[${SEAL_IN_FORCE}]{${statisticFields}}
      }
    }
  },
  _type == "partnersSection" => {"partners": (partners[]->)[${SEAL_IN_FORCE}]{${partnerFields}}},
  _type == "papersSection" => {"papers": (papers[]->)[${SEAL_IN_FORCE}]{${paperFields}}},
  _type == "faqsSection" => {"faqs": (faqs[]->)[${SEAL_IN_FORCE}]{${faqFields}}},
  _type == "appealsSection" => {"appeals": (appeals[]->)[${SEAL_IN_FORCE}]{${appealFields}}},
  _type == "contactSection" => {
    "contactPoints": (contactPoints[]->)[${SEAL_IN_FORCE}]{${contactPointFields}}
  }
`;

const fact = sections.fact.extend({ citations: z.array(citationShape).exactOptional() });

const win = sections.win.extend({ statistics: z.array(statisticShape).exactOptional() });

const strategy = sections.strategy.extend({ wins: z.array(win).exactOptional() });

/**
 * The sections, each told by its `_type`. What a section leads to and is not in force any more is
 * missing from its list, or from the section where it is the only one: show nothing there.
 */
export const sectionShape = z.discriminatedUnion("_type", [
  sections.textSection.extend({ body: richTextShape }),
  sections.figuresSection.extend({ statistics: z.array(statisticShape) }),
  sections.factsSection.extend({ facts: z.array(fact) }),
  sections.quoteSection.extend({ quote: quoteShape.exactOptional() }),
  sections.storySection.extend({ story: storyCardShape.exactOptional() }),
  sections.approachSection,
  sections.milestonesSection.extend({ milestones: z.array(milestoneShape) }),
  sections.leadersSection.extend({ directors: z.array(directorShape) }),
  sections.officesSection.extend({ offices: z.array(officeShape) }),
  sections.strategiesSection.extend({ strategies: z.array(strategy) }),
  sections.journeySection,
  sections.domainsOfCareSection,
  sections.partnersSection.extend({ partners: z.array(partnerShape) }),
  sections.papersSection.extend({ papers: z.array(paperShape) }),
  sections.faqsSection.extend({ faqs: z.array(faqShape) }),
  sections.prayerPointsSection,
  sections.appealsSection.extend({ appeals: z.array(appealShape) }),
  sections.contactSection.extend({ contactPoints: z.array(contactPointShape) }),
]);
