import { SOURCES } from "../sources.ts";
import type { Term } from "./types.ts";

const BLAMES = "It names a child by what was done to them, as if it were their choice or trade.";
const ONE = "child exploited in prostitution";
const MANY = "children exploited in prostitution";
const BATA = "batang pinagsamantalahan sa prostitusyon";
const BATA_CEB = "bata nga gipahimuslan sa prostitusyon";

/** Terms for children who are harmed. */
export const CHILDREN_TERMS: readonly Term[] = [
  {
    id: "child-prostitute",
    forms: [
      {
        form: "[child|underage|under age|teen|teenage|teenaged|juvenile|minor|adolescent|kid|baby|boy|girl|schoolgirl] [prostitute|sex worker|hooker|call girl|escort]",
        replacement: ONE,
      },
      {
        form: "[child|underage|under age|teen|teenage|teenaged|juvenile|minor|adolescent|kid|baby|boy|girl|schoolgirl] [prostitutes|sex workers|hookers|call girls|escorts]",
        replacement: MANY,
      },
    ],
    languages: ["en"],
    severity: "block",
    reason: BLAMES,
    since: 2016,
    source: [SOURCES.terminologySecond, SOURCES.reportingTips, SOURCES.luxembourgGuidelines],
  },
  {
    id: "batang-prostitute",
    forms: [
      {
        form: "mga batang [babaeng|lalaking|babaye nga|] [prostitute|bayaran|sex worker]",
        replacement: `mga ${BATA}`,
      },
      { form: "batang [babaeng|lalaking|] [prostitute|bayaran|sex worker]", replacement: BATA },
      { form: "menor de edad na [prostitute|bayaran]", replacement: BATA },
      { form: "bata nga [prostitute|bayaran|bayad|sex worker]", replacement: BATA_CEB },
      {
        form: "kalapating mababa ang lipad",
        replacement: "taong pinagsamantalahan sa prostitusyon",
      },
    ],
    languages: ["fil", "ceb"],
    severity: "block",
    reason: BLAMES,
    source: ["house"],
  },
  {
    // Says by itself that a child is meant.
    id: "prostituted-child",
    forms: [
      { form: "prostituted [child|minor|girl|boy]", replacement: ONE },
      { form: "prostituted [children|minors|girls|boys]", replacement: MANY },
    ],
    languages: ["en"],
    severity: "warn",
    reason: BLAMES,
    source: ["house"],
  },
  {
    id: "prostitute-of-a-child",
    forms: [
      { form: "prostitute", replacement: ONE },
      { form: "prostitutes", replacement: MANY },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: BLAMES,
    source: ["house"],
    onlyWith: "child-in-sentence",
  },
  {
    id: "child-prostitution",
    forms: [
      {
        form: "[child|teen|teenage|juvenile|underage] prostitution",
        replacement: "exploitation of children in prostitution",
      },
      {
        form: "prostitution of [children|minors|girls|boys]",
        replacement: "exploitation of children in prostitution",
      },
      {
        form: "child sex [work|trade|market|industry]",
        replacement: "commercial sexual exploitation of children",
      },
      { form: "[commercial|] sex [trade|market]", replacement: "commercial sexual exploitation" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "A child cannot agree to it: it is exploitation.",
    since: 2016,
    source: [SOURCES.interpolTerminology, SOURCES.luxembourgGuidelines],
  },
  {
    id: "prostitusyon-ng-bata",
    forms: [
      {
        form: "prostitusyon [ng|sa] [bata|mga bata|kabataan|menor|mga menor]",
        replacement: "pagsasamantala sa mga bata sa prostitusyon",
      },
      { form: "prostitusyong pambata", replacement: "pagsasamantala sa mga bata sa prostitusyon" },
    ],
    languages: ["fil", "ceb"],
    severity: "warn",
    reason: "A child cannot agree to it: it is exploitation.",
    source: ["house"],
  },
  {
    id: "sold-for-sex",
    forms: [
      { form: "sold for sex", replacement: "trafficked for sexual exploitation" },
      { form: "sold into [sex|prostitution]", replacement: "trafficked for sexual exploitation" },
      {
        form: "[selling|sold|sell] [sex|their bodies|her body|his body]",
        replacement: "exploited in prostitution",
      },
      {
        form: "[sex|sexual] services [of|from|by] [children|minors|girls|boys]",
        replacement: "sexual exploitation of children",
      },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "A person is not goods, and a child has nothing to sell: it is exploitation.",
    source: ["house"],
  },
  {
    id: "sex-slave",
    forms: [
      { form: "[child|] sex slave", replacement: "survivor of sexual exploitation" },
      { form: "[child|] sex slaves", replacement: "survivors of sexual exploitation" },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: "It makes what was done to a person the person’s name.",
    source: ["house"],
  },
  {
    id: "underage-woman",
    forms: [
      { form: "[underage|under age] [woman|lady]", replacement: "girl" },
      { form: "[underage|under age] [women|ladies]", replacement: "girls" },
      { form: "[underage|under age] man", replacement: "boy" },
      { form: "[underage|under age] men", replacement: "boys" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "Under 18 they are children, and not a kind of adults.",
    source: [SOURCES.reportingTips],
  },
  {
    id: "child-lover",
    forms: [
      {
        form: "[child|schoolgirl|schoolboy|teen|teenage|underage|minor] [lover|mistress]",
        replacement: "child who was abused",
      },
      {
        form: "[affair|relationship|romance|love affair] with [a|an|the] [child|minor|underage girl|underage boy|pupil|schoolgirl]",
        replacement: "sexual abuse of a child",
      },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It sounds like a bond between equals. A child cannot agree to it: it is abuse.",
    source: [SOURCES.reportingTips],
  },
  {
    id: "sex-with-a-child",
    forms: [
      {
        form: "had [consensual|] [sex|sexual relations|sexual intercourse|intercourse] with",
        replacement: "sexually abused",
      },
      {
        form: "[has|have] [consensual|] [sex|sexual relations|sexual intercourse|intercourse] with",
        replacement: "sexually abuse",
      },
      {
        form: "having [consensual|] [sex|sexual relations|sexual intercourse|intercourse] with",
        replacement: "sexually abusing",
      },
      {
        form: "[consensual|] [sex|sexual relations|sexual intercourse|intercourse] with",
        replacement: "sexual abuse of",
      },
      { form: "[nakipagtalik sa|nakikipagtalik sa]", replacement: "nang-abusong sekswal sa" },
      { form: "[nakighilawas sa|nakigsekso sa|nakigsekswal sa]", replacement: "nangabuso sa" },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: "With a child it is never sex: it is sexual abuse.",
    source: [SOURCES.reportingTips],
    onlyWith: "child-next",
  },
  {
    id: "underage-sex",
    forms: [{ form: "[underage|under age] sex", replacement: "sexual abuse of children" }],
    languages: ["en"],
    severity: "warn",
    reason: "With a child it is never sex: it is sexual abuse.",
    source: [SOURCES.reportingTips],
  },
  {
    id: "molest",
    forms: [
      { form: "molest", replacement: "sexually abuse" },
      { form: "molests", replacement: "sexually abuses" },
      { form: "[molested|minolestiya|namolestiya|gimolestiya]", replacement: "sexually abused" },
      { form: "molesting", replacement: "sexually abusing" },
      { form: "child molestation", replacement: "child sexual abuse" },
      {
        form: "[molestation|molestasyon|pangmomolestiya|pagmolestiya]",
        replacement: "sexual abuse",
      },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: "It makes sexual abuse sound like an annoyance.",
    source: ["house"],
  },
  {
    id: "illegitimate-child",
    forms: [
      {
        form: "[illegitimate|bastard] [child|son|daughter]",
        replacement: "child born outside marriage",
      },
      { form: "[illegitimate|bastard] children", replacement: "children born outside marriage" },
      { form: "fallen [woman|girl]", replacement: "survivor" },
      { form: "fallen [women|girls]", replacement: "survivors" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It lays a fault on somebody who has none.",
    source: ["house"],
  },
  {
    id: "juvenile-delinquent",
    forms: [
      {
        form: "juvenile [delinquent|offender|criminal]",
        replacement: "child in conflict with the law",
      },
      {
        form: "juvenile [delinquents|offenders|criminals]",
        replacement: "children in conflict with the law",
      },
      { form: "[child|minor] criminal", replacement: "child in conflict with the law" },
      { form: "[child|minor] criminals", replacement: "children in conflict with the law" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "The law speaks of a child in conflict with the law, whose best interest comes first.",
    since: 2006,
    source: [SOURCES.juvenileJustice],
  },
];
