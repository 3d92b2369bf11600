import { SOURCES } from "../sources.ts";
import type { Term } from "./types.ts";

const HOLIDAY = "It makes a crime sound like a kind of holiday.";
const TRADE = "Who pays for the abuse of a child takes part in it, and is no customer.";

/** Terms for those who do the harm, and for what they do. */
export const OFFENDER_TERMS: readonly Term[] = [
  {
    id: "child-sex-tourism",
    forms: [
      {
        form: "child sex tourism",
        replacement: "sexual exploitation of children in travel and tourism",
      },
      {
        form: "child sex [tourist|traveller|traveler]",
        replacement: "travelling child sex offender",
      },
      {
        form: "child sex [tourists|travellers|travelers]",
        replacement: "travelling child sex offenders",
      },
    ],
    languages: ["en"],
    severity: "warn",
    reason: HOLIDAY,
    since: 2016,
    source: [SOURCES.interpolTerminology, SOURCES.luxembourgGuidelines],
  },
  {
    id: "sex-tourism",
    forms: [
      { form: "sex tourism", replacement: "sexual exploitation in travel and tourism" },
      { form: "sex tourist", replacement: "travelling sex offender" },
      { form: "sex tourists", replacement: "travelling sex offenders" },
      {
        form: "[turismong seks|turismong sekswal|turismo sa sekso|sekswal nga turismo]",
        replacement: "sekswal na pagsasamantala sa paglalakbay at turismo",
      },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: HOLIDAY,
    source: ["house"],
  },
  {
    id: "pedophile",
    forms: [
      { form: "[pedophile|paedophile|pedo|paedo]", replacement: "child sex offender" },
      { form: "[pedophiles|paedophiles|pedos|paedos]", replacement: "child sex offenders" },
      {
        form: "[pedophile|paedophile|pedo] [ring|network|gang]",
        replacement: "group of child sex offenders",
      },
      {
        form: "[pedophile|paedophile|pedo] [rings|networks|gangs]",
        replacement: "groups of child sex offenders",
      },
      { form: "[pedophilia|paedophilia]", replacement: "child sexual abuse" },
      { form: "[pedopilya|pedopilia]", replacement: "sekswal na pang-aabuso sa bata" },
      { form: "[pedopilo|pedopil|pedopayl]", replacement: "nang-aabusong sekswal sa bata" },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: "It is a diagnosis. Most of those who offend were never given it: say what they do.",
    source: [SOURCES.australianReporting],
  },
  {
    id: "child-molester",
    forms: [
      { form: "[child|] molester", replacement: "child sex offender" },
      { form: "[child|] molesters", replacement: "child sex offenders" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It makes sexual abuse sound like an annoyance.",
    source: ["house"],
  },
  {
    id: "child-sex-ring",
    forms: [
      {
        form: "[child|kiddie|underage|teen] sex [ring|den|club]",
        replacement: "group that exploits children sexually",
      },
      {
        form: "[child|kiddie|underage|teen] sex [rings|dens|clubs]",
        replacement: "groups that exploit children sexually",
      },
      {
        form: "[child|kiddie|underage|teen] sex [scandal|party|parties|show|shows]",
        replacement: "sexual exploitation of children",
      },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It makes a headline of the exploitation of children.",
    source: ["house"],
  },
  {
    id: "customers",
    forms: [
      { form: "[paying|foreign|overseas|online|male|] customer", replacement: "offender" },
      { form: "[paying|foreign|overseas|online|male|] customers", replacement: "offenders" },
      { form: "[paying|foreign|overseas|online|male] client", replacement: "offender" },
      { form: "[paying|foreign|overseas|online|male] clients", replacement: "offenders" },
      { form: "[paying|foreign|overseas|online|male|] [buyer|purchaser]", replacement: "offender" },
      {
        form: "[paying|foreign|overseas|online|male|] [buyers|purchasers]",
        replacement: "offenders",
      },
      { form: "mga [parokyano|kostumer|kustomer|suki]", replacement: "mga salarin" },
      { form: "[parokyano|kostumer|kustomer]", replacement: "salarin" },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: TRADE,
    source: ["house"],
    onlyWith: "harm-in-sentence",
  },
];
