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
  violenceConfidentiality: {
    title:
      "Republic Act No. 9262 (Philippines): confidentiality of cases of violence against women and their children, as quoted in People v. Cabalquinto",
    url: "https://lawphil.net/judjuris/juri2006/sep2006/gr_167693_2006.html",
    locator: "Section 44",
  },
  cabalquinto: {
    title:
      "Supreme Court of the Philippines, People v. Cabalquinto, 19 September 2006: personal circumstances that tend to establish identity are withheld",
    url: "https://lawphil.net/judjuris/juri2006/sep2006/gr_167693_2006.html",
    locator: "G.R. No. 167693",
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
  unicefObscure: {
    title: "UNICEF: Guidelines for reporting on children",
    url: "https://www.unicef.org/esaro/media-centre_guidelines_reporting.html",
    locator: "Guideline 3",
  },
  wcagAlternatives: {
    title: "Web Content Accessibility Guidelines (WCAG) 2.2",
    url: "https://www.w3.org/TR/WCAG22/#non-text-content",
    locator: "Success criterion 1.1.1, failure F30",
  },
  luxembourgGuidelines: {
    title:
      "Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse",
    url: "https://ecpat.org/luxembourg-guidelines/",
  },
  terminologySecond: {
    title:
      "Safe Online: launch of the second edition of the Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse",
    url: "https://safeonline.global/press-release-safe-online-proudly-announces-the-launch-of-the-second-edition-of-the-terminology-guidelines-for-the-protection-of-children-from-sexual-exploitation-and-abuse",
    locator: "Key updates: harmful terms (3 April 2025)",
  },
  reportingTips: {
    title: "Zero Tolerance: tips for reporting on child sexual abuse",
    url: "https://www.zerotolerance.org.uk/tips-for-reporting-child-sexual/",
  },
  australianReporting: {
    title:
      "National Office for Child Safety (Australia), Reporting on child sexual abuse: using language and images",
    url: "https://www.childsafety.gov.au/resources/reporting-child-sexual-abuse/using-language-and-images",
  },
  juvenileJustice: {
    title: "Republic Act No. 9344 (Philippines): definition of terms",
    locator: "Section 4",
  },
  sensationalPublicity: {
    title:
      "Republic Act No. 7610 (Philippines): undue and sensationalised publicity, as quoted in decisions that apply it",
    locator: "Section 29",
  },
  inhopeLanguage: {
    title: "INHOPE: being sensitive instead of sensationalist",
    url: "https://inhope.org/articles/being-sensitive-instead-of-sensationalist",
  },
  informedReporting: {
    title: "WeProtect Global Alliance: informed media reporting",
    url: "https://www.weprotect.org/frameworks/gsr/societal/informed-media-reporting/",
    locator: "Why is it important: publication of risks and of access routes to children",
  },
  editorsCode: {
    title: "Editors’ Code of Practice (United Kingdom), as quoted by Press Gazette",
    url: "https://pressgazette.co.uk/child-sex-abuse-cases-keeping-reports-safe/",
    locator: "Clause 7, children in sex cases",
  },
  interpolTerminology: {
    title: "INTERPOL: Appropriate terminology",
    url: "https://www.interpol.int/en/Crime-areas/Crimes-against-children/Appropriate-terminology",
  },
  schemaObservation: {
    title: "schema.org: Observation",
    url: "https://schema.org/Observation",
  },
  census2020: {
    title:
      "Philippine Statistics Authority, 2020 Census of Population and Housing, proclaimed official by Proclamation No. 1179",
    locator: "total population as of 1 May 2020",
  },
  ctdcGlobalDataset: {
    title: "Counter-Trafficking Data Collaborative: Global Dataset, k-anonymised with k = 11",
    url: "https://www.ctdatacollaborative.org/global-dataset",
  },
} as const satisfies Readonly<Record<string, Source>>;
