/**
 * Terms that are no longer used, with what is written in their place. Clinical and short on purpose.
 *
 * Sources were read for the term itself: INTERPOL's page names "child porn", "kiddy porn", "child
 * pornography", "child sex tourism" and "child prostitution" and, except for the first two, what to
 * say instead. Where the organisation changed its own wording, or a judgement is ours, it says `house`.
 */
import type { Language } from "../../contracts/vocabulary.ts";
import type { Severity, Source } from "../engine/types.ts";
import { SOURCES } from "./sources.ts";

/** One written form of a term, and what takes its place in the same grammatical number. */
export interface TermForm {
  readonly form: string;
  readonly replacement: string;
}

export interface Term {
  readonly id: string;
  readonly forms: readonly [TermForm, ...TermForm[]];
  /** Languages the forms belong to. They are looked for in every text: writers mix languages. */
  readonly languages: readonly Language[];
  readonly severity: Severity;
  /** Why, as a sentence for the editor. */
  readonly reason: string;
  /** Year from which the recommended wording stands, where a source gives one. */
  readonly since?: number;
  readonly source: readonly [Source, ...Source[]];
  /** The form counts only on a line that holds one of these beginnings of words. */
  readonly onlyNear?: readonly string[];
}

const GUIDELINES = [SOURCES.interpolTerminology, SOURCES.luxembourgGuidelines] as const;

export const TERMS: readonly Term[] = [
  {
    id: "child-pornography",
    forms: [
      { form: "child pornography", replacement: "child sexual exploitation material" },
      { form: "child pornographic material", replacement: "child sexual exploitation material" },
      { form: "child pornographic materials", replacement: "child sexual exploitation materials" },
      { form: "child porn", replacement: "child sexual exploitation material" },
      { form: "kiddie porn", replacement: "child sexual exploitation material" },
      { form: "kiddy porn", replacement: "child sexual exploitation material" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It records the abuse of a child, which is a crime and not pornography.",
    since: 2016,
    source: GUIDELINES,
  },
  {
    id: "child-prostitute",
    forms: [
      { form: "child prostitute", replacement: "child exploited in prostitution" },
      { form: "child prostitutes", replacement: "children exploited in prostitution" },
      { form: "underage prostitute", replacement: "child exploited in prostitution" },
      { form: "underage prostitutes", replacement: "children exploited in prostitution" },
      { form: "teen prostitute", replacement: "child exploited in prostitution" },
      { form: "teen prostitutes", replacement: "children exploited in prostitution" },
      { form: "teenage prostitute", replacement: "child exploited in prostitution" },
      { form: "teenage prostitutes", replacement: "children exploited in prostitution" },
      { form: "juvenile prostitute", replacement: "child exploited in prostitution" },
      { form: "juvenile prostitutes", replacement: "children exploited in prostitution" },
      { form: "child sex worker", replacement: "child exploited in prostitution" },
      { form: "child sex workers", replacement: "children exploited in prostitution" },
    ],
    languages: ["en"],
    severity: "block",
    reason: "It names a child by what was done to them, as if it were their choice or trade.",
    source: ["house", SOURCES.luxembourgGuidelines],
  },
  {
    id: "batang-prostitute",
    forms: [
      { form: "batang prostitute", replacement: "batang pinagsamantalahan sa prostitusyon" },
      {
        form: "mga batang prostitute",
        replacement: "mga batang pinagsamantalahan sa prostitusyon",
      },
    ],
    languages: ["fil", "ceb"],
    severity: "block",
    reason: "It names a child by what was done to them, as if it were their choice or trade.",
    source: ["house"],
  },
  {
    id: "child-prostitution",
    forms: [
      { form: "child prostitution", replacement: "exploitation of children in prostitution" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "A child cannot agree to it: it is exploitation.",
    since: 2016,
    source: GUIDELINES,
  },
  {
    id: "child-sex-tourism",
    forms: [
      {
        form: "child sex tourism",
        replacement: "sexual exploitation of children in travel and tourism",
      },
      { form: "child sex tourist", replacement: "travelling child sex offender" },
      { form: "child sex tourists", replacement: "travelling child sex offenders" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It makes a crime sound like a kind of holiday.",
    since: 2016,
    source: GUIDELINES,
  },
  {
    id: "sex-tourism",
    forms: [
      { form: "sex tourism", replacement: "sexual exploitation in travel and tourism" },
      { form: "sex tourist", replacement: "travelling sex offender" },
      { form: "sex tourists", replacement: "travelling sex offenders" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It makes a crime sound like a kind of holiday.",
    source: ["house"],
  },
  {
    id: "cybersex-trafficking",
    forms: [
      { form: "cybersex trafficking", replacement: "online sexual exploitation of children" },
      { form: "cybersex trafficker", replacement: "trafficker who exploits children online" },
      { form: "cybersex traffickers", replacement: "traffickers who exploit children online" },
      { form: "cybersex den", replacement: "place of online sexual exploitation" },
      { form: "cybersex dens", replacement: "places of online sexual exploitation" },
      { form: "child cybersex", replacement: "online sexual exploitation of children" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "“Cybersex” sounds like something agreed between adults.",
    source: ["house"],
  },
  {
    id: "pedophile",
    forms: [
      { form: "pedophile", replacement: "child sex offender" },
      { form: "pedophiles", replacement: "child sex offenders" },
      { form: "paedophile", replacement: "child sex offender" },
      { form: "paedophiles", replacement: "child sex offenders" },
      { form: "pedopilya", replacement: "sekswal na pang-aabuso sa bata" },
      { form: "pedopilo", replacement: "nang-aabusong sekswal sa bata" },
    ],
    languages: ["en", "fil"],
    severity: "warn",
    reason: "It is a diagnosis. Most of those who offend were never given it: say what they do.",
    source: ["house"],
  },
  {
    id: "child-sex-trade",
    forms: [
      { form: "child sex trade", replacement: "commercial sexual exploitation of children" },
      { form: "commercial sex trade", replacement: "commercial sexual exploitation" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "Trade is what the offenders call it: for the child it is exploitation.",
    source: ["house"],
  },
  {
    id: "live-shows",
    forms: [
      { form: "live show", replacement: "livestreamed sexual abuse" },
      { form: "live shows", replacement: "livestreamed sexual abuse" },
      { form: "live sex show", replacement: "livestreamed sexual abuse" },
      { form: "live sex shows", replacement: "livestreamed sexual abuse" },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: "It is the offenders' word for abuse that is streamed.",
    source: ["house"],
    // A live show is also a concert: only beside words of harm is it this.
    onlyNear: ["abus", "exploit", "sex", "offend", "traffick", "inabuso", "pinagsamantalahan"],
  },
];
