import type { FaultyParagraph } from "./paragraph.ts";

export const HELD_OUT_ENGLISH: readonly FaultyParagraph[] = [
  {
    id: "name-unclassified-spanish",
    language: "en",
    text: "The survivor thanked her foster mother, Consolacion de los Reyes-Bautista, who never missed a hearing.",
    expected: [["proper-nouns-classified", "Consolacion de los Reyes-Bautista"]],
  },
  {
    id: "name-lower-case-mid-sentence",
    language: "en",
    text: "When the police arrived, the boy said that his friend arnel pagulayan had told him to ask for help.",
    expected: [["proper-nouns-classified", "arnel pagulayan"]],
  },
  {
    id: "name-all-caps-headline",
    language: "en",
    text: "SURVIVOR MARITES OCAMPO SPEAKS IN GENEVA",
    expected: [["proper-nouns-classified", "MARITES OCAMPO"]],
  },
  {
    id: "name-that-is-a-word-hope",
    language: "en",
    text: "Last year Hope finished high school. Her teachers say that Hope is the first to help a classmate.",
    expected: [["proper-nouns-classified", "Hope"]],
  },
  {
    id: "name-at-sentence-start",
    language: "en",
    text: "Charito told the judge what she needed to tell. She is a survivor, and she was heard.",
    expected: [["proper-nouns-classified", "Charito"]],
  },
  {
    id: "name-in-address-of-page",
    language: "en",
    text: "Read the whole story of the survivor at https://example.org/stories/daisy-mae-lumogda and pass it on.",
    expected: [["proper-nouns-classified", "daisy-mae-lumogda"]],
  },
  {
    id: "name-initial-surname",
    language: "en",
    text: "The child's teacher, J. Evangelio, noticed that she had become quiet and asked a counsellor for advice.",
    expected: [["proper-nouns-classified", "J. Evangelio"]],
  },
  {
    id: "pseudonym-unmarked-second-name",
    language: "en",
    text: "Two survivors spoke at the conference. Hiyas* spoke about healing. Marikit spoke about justice, and Marikit asked for better shelters.\n\n*Not her real name.",
    expected: [["pseudonym-marked", "Marikit"]],
  },
  {
    id: "pseudonym-told-unmarked",
    language: "en",
    text: "“I am more than what was done to me,” says Silahis, a survivor leader from Mindanao.",
    pseudonyms: ["Silahis"],
    expected: [["pseudonym-marked", "Silahis"]],
  },
  {
    id: "contact-parenthesised-number",
    language: "en",
    text: "To visit the survivor, ring her shelter first: (02) 8555-0164, local 12.",
    expected: [["no-contact-details", "(02) 8555-0164"]],
  },
  {
    id: "contact-messenger-handle",
    language: "en",
    text: "The young survivor sells bracelets online: look for facebook.com/bracelets.by.b or message her on Viber at 0999-555-0119.",
    expected: [
      ["no-contact-details", "facebook.com/bracelets.by.b"],
      ["no-contact-details", "0999-555-0119"],
    ],
  },
  {
    id: "contact-email-spelled",
    language: "en",
    text: "Letters for the girl can go to her guardian: fostermom2014 (at) example (dot) com.",
    expected: [["no-contact-details", "fostermom2014"]],
  },
  {
    id: "address-block-and-lot",
    language: "en",
    text: "The survivor now lives with her grandmother at Block 5 Lot 18, Rosal Street, Phase 2.",
    expected: [["no-direct-identifier", "Rosal Street"]],
  },
  {
    id: "age-aged-with-date",
    language: "en",
    text: "Rescued on November 30, 2017, the survivor, then aged 8, was too frightened to eat for two days.",
    expected: [["age-not-exact", "aged 8"]],
  },
  {
    id: "age-with-municipality",
    language: "en",
    text: "In the town of Minglanilla, police found a girl of seven who had been exploited online.",
    expected: [["age-not-exact", "seven"]],
  },
  {
    id: "age-compound-adjective",
    language: "en",
    text: "The six-year-old survivor was placed in foster care on April 2, 2022.",
    expected: [["age-not-exact", "six-year-old"]],
  },
  {
    id: "kin-accused-named",
    language: "en",
    text: "Police arrested Rogelio Sumampong, the stepfather of the two survivors, for offences under the Expanded Anti-Trafficking in Persons Act.",
    expected: [
      ["offender-relation-withheld", "stepfather"],
      ["proper-nouns-classified", "Rogelio Sumampong"],
    ],
  },
  {
    id: "kin-implied-parents",
    language: "en",
    text: "The people who sold these children to strangers abroad were their own parents, and both were convicted.",
    expected: [["offender-relation-withheld", "parents"]],
  },
  {
    id: "identifier-university",
    language: "en",
    text: "Our survivor scholar studies accountancy at Cebu Normal University and graduates next June.",
    expected: [["no-direct-identifier", "Cebu Normal University"]],
  },
  {
    id: "identifier-employer",
    language: "en",
    text: "Today the survivor works as a cashier at the Gaisano Grand branch near her home.",
    expected: [["no-direct-identifier", "Gaisano Grand"]],
  },
  {
    id: "identifier-brgy-purok",
    language: "en",
    text: "Officers found the girl in Purok 3, Brgy. Sabang, and brought her to a social worker.",
    expected: [["no-direct-identifier", "Brgy. Sabang"]],
  },
  {
    id: "identifying-combination-siblings",
    language: "en",
    text: "The survivor has nine brothers and a twin sister. Their father drives a tricycle in Siquijor, and the family's case ended on August 17, 2016 with a sentence of 31 years.",
    expected: [["no-identifying-combination", "twin sister"]],
  },
  {
    id: "term-deprecated-offence",
    language: "en",
    text: "Cybersex with minors and kiddie porn are crimes, wherever the customer sits.",
    expected: [["terminology-current", "kiddie porn"]],
  },
  {
    id: "term-deprecated-worker",
    language: "en",
    text: "The report of 1996 spoke of child sex workers and of child sex tourism in three cities, and our new brochure repeats it.",
    expected: [
      ["terminology-current", "child sex workers"],
      ["terminology-current", "child sex tourism"],
    ],
  },
  {
    id: "sensational-sex-slave",
    language: "en",
    text: "Horrifying: how a schoolgirl became a sex slave. Read her heart-stopping ordeal in our newsletter.",
    expected: [
      ["language-not-sensational", "sex slave"],
      ["language-not-sensational", "Horrifying"],
    ],
  },
  {
    id: "method-accounts",
    language: "en",
    text: "Traffickers open accounts with borrowed identity cards, meet buyers on dating sites and are paid by wire transfer or in cryptocurrency.",
    expected: [
      ["no-method-detail", "dating sites"],
      ["no-method-detail", "cryptocurrency"],
    ],
  },
  {
    id: "figure-percentage-without-source",
    language: "en",
    text: "Reports of online abuse have risen by 280 percent, and two out of three cases are never reported.",
    expected: [["statistic-cited", "280 percent"]],
  },
];
