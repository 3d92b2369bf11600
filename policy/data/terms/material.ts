import { SOURCES } from "../sources.ts";
import type { Term } from "./types.ts";

const CSEM = "child sexual exploitation material";
const RECORDS_ABUSE = "It records the abuse of a child, which is a crime and not pornography.";

/** Terms for recorded and streamed abuse. */
export const MATERIAL_TERMS: readonly Term[] = [
  {
    id: "child-pornography",
    forms: [
      { form: "child [cyber|online|internet|] pornography", replacement: CSEM },
      { form: "child pornographic [material|content]", replacement: CSEM },
      { form: "child pornographic [materials|images|videos|photos]", replacement: `${CSEM}s` },
      {
        form: "[child|kid|kiddie|kiddy|pedo|preteen|underage|teen|teenage] porn",
        replacement: CSEM,
      },
      { form: "[kid|kiddie|kiddy|juvenile|underage|teen|teenage] pornography", replacement: CSEM },
      {
        form: "[child|kiddie|kiddy|underage] [porn|pornographic] [video|film|movie|picture|photo|image]",
        replacement: "recording of child sexual abuse",
      },
      {
        form: "[child|kiddie|kiddy|underage] porn [videos|films|movies|pictures|photos|images]",
        replacement: "recordings of child sexual abuse",
      },
      { form: "child pornographer", replacement: "child sex offender" },
      { form: "child pornographers", replacement: "child sex offenders" },
      {
        form: "[pornography|porn] [of|with|involving|featuring|depicting|showing|using] [a child|a minor|children|minors|underage girls|underage children|girls|boys|young girls|young children]",
        replacement: CSEM,
      },
      {
        form: "pornographic [images|videos|photos|pictures|films|material|materials|content|recordings] [of|with|involving|featuring|depicting|showing] [a child|a minor|children|minors|underage girls|girls|boys|young children]",
        replacement: CSEM,
      },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: RECORDS_ABUSE,
    since: 2016,
    source: [SOURCES.interpolTerminology, SOURCES.luxembourgGuidelines, SOURCES.terminologySecond],
  },
  {
    id: "pornograpiya-ng-bata",
    forms: [
      {
        form: "[pornograpiya|pornograpya|pornograpia|porno] [ng|sa] [bata|mga bata|kabataan|menor|mga menor]",
        replacement: "materyal ng sekswal na pang-aabuso sa bata",
      },
      {
        form: "[pornograpiyang|pornograpyang|pornograpiya nga|pornograpya nga] [pambata|bata|may bata|may mga bata]",
        replacement: "materyal ng sekswal na pang-aabuso sa bata",
      },
    ],
    languages: ["fil", "ceb"],
    severity: "warn",
    reason: RECORDS_ABUSE,
    source: ["house"],
  },
  {
    id: "sex-video",
    forms: [
      { form: "[sex|porn] [video|tape|clip]", replacement: "recording of sexual abuse" },
      { form: "[sex|porn] [videos|tapes|clips]", replacement: "recordings of sexual abuse" },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "Of a child there is no sex video: it shows sexual abuse.",
    source: ["house", SOURCES.reportingTips],
    onlyWith: "child-in-sentence",
  },
  {
    id: "cybersex-trafficking",
    forms: [
      {
        form: "[cybersex|cyber sex] trafficking",
        replacement: "online sexual exploitation of children",
      },
      {
        form: "[cybersex|cyber sex] trafficker",
        replacement: "trafficker who exploits children online",
      },
      {
        form: "[cybersex|cyber sex] traffickers",
        replacement: "traffickers who exploit children online",
      },
      { form: "[cybersex|cyber sex] den", replacement: "place of online sexual exploitation" },
      { form: "[cybersex|cyber sex] dens", replacement: "places of online sexual exploitation" },
      {
        form: "[cybersex|cyber sex] [operation|operations|ring|rings|syndicate|syndicates]",
        replacement: "online sexual exploitation",
      },
      {
        form: "child [cybersex|cyber sex|cyberporn]",
        replacement: "online sexual exploitation of children",
      },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "“Cybersex” sounds like something agreed between adults.",
    source: ["house"],
  },
  {
    id: "cybersex",
    forms: [
      {
        form: "[cybersex|cyber sex|cyberporn|cyber pornography]",
        replacement: "online sexual exploitation",
      },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: "“Cybersex” sounds like something agreed between adults.",
    source: ["house"],
    onlyWith: "child-in-sentence",
  },
  {
    id: "live-shows",
    forms: [
      { form: "live [sex|] [show|shows]", replacement: "livestreamed sexual abuse" },
      { form: "live na palabas", replacement: "livestreamed na pang-aabuso" },
    ],
    languages: ["en", "fil", "ceb"],
    severity: "warn",
    reason: "It is the offenders' word for abuse that is streamed.",
    source: ["house"],
    // A live show is also a concert: only beside words of harm is it this.
    onlyWith: "harm-in-paragraph",
  },
  {
    id: "webcam-child-sex-tourism",
    forms: [
      {
        form: "[webcam|virtual|online] child sex tourism",
        replacement: "livestreamed child sexual abuse",
      },
      {
        form: "webcam [child sex|sex with children|sex]",
        replacement: "livestreamed child sexual abuse",
      },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It makes a crime sound like a kind of holiday.",
    source: ["house"],
  },
  {
    id: "revenge-porn",
    forms: [
      {
        form: "revenge [porn|pornography]",
        replacement: "sharing of intimate images without consent",
      },
    ],
    languages: ["en"],
    severity: "warn",
    reason: "It is abuse and not pornography, and nobody earns it as a revenge.",
    source: ["house"],
  },
];
