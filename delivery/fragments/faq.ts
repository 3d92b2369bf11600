import { z } from "zod";
import { CONTRACTS } from "../../contracts/index.ts";
import { citationFields, citationShape } from "./citation.ts";
import { envelopeFields, sealShape, slugShape } from "./envelope.ts";
import { richTextFields, richTextShape } from "./rich-text.ts";

export const faqFields = `
  ${envelopeFields},
  question,
  "slug": slug.current,
  "answer": answer[]{${richTextFields}},
  topic,
  order,
  asOf,
  language,
  "citations": citations[]{${citationFields}}
`;

export const faqShape = CONTRACTS.faq.delivered
  .pick({
    _id: true,
    _type: true,
    question: true,
    topic: true,
    order: true,
    asOf: true,
    language: true,
  })
  .extend({
    seal: sealShape,
    slug: slugShape,
    answer: richTextShape,
    citations: z.array(citationShape).exactOptional(),
  });
