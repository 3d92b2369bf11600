/**
 * The documents that rules cite. Each was read, or read about in a text that quotes it, for exactly
 * what the citing rule says; what could not be verified is `house` in the rule.
 */
import type { Source } from "../engine/types.ts";

export const SOURCES = {
  gdprConsent: {
    title: "Regulation (EU) 2016/679 (GDPR): conditions for consent",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    locator: "Article 7",
  },
  npcConsent: {
    title: "National Privacy Commission (Philippines), Circular No. 2023-04: Guidelines on Consent",
    locator: "Section 7",
  },
  traffickingConfidentiality: {
    title:
      "Republic Act No. 9208 (Philippines) as amended by Republic Act No. 10364: confidentiality",
    locator: "Section 7",
  },
  unicefReporting: {
    title: "UNICEF guidelines for journalists reporting on children",
    url: "https://www.unicef.cn/en/press-centre/guidelines-journalists",
    locator: "Guidelines for interviewing children, 5",
  },
  unicefPrinciples: {
    title: "UNICEF guidelines for journalists reporting on children",
    url: "https://www.unicef.cn/en/press-centre/guidelines-journalists",
    locator: "Principles, 6",
  },
  luxembourgGuidelines: {
    title:
      "Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse",
    url: "https://ecpat.org/luxembourg-guidelines/",
  },
  interpolTerminology: {
    title: "INTERPOL: Appropriate terminology",
    url: "https://www.interpol.int/en/Crime-areas/Crimes-against-children/Appropriate-terminology",
  },
  schemaObservation: {
    title: "schema.org: Observation",
    url: "https://schema.org/Observation",
  },
} as const satisfies Readonly<Record<string, Source>>;
