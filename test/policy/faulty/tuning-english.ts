import type { FaultyParagraph } from "./paragraph.ts";

export const TUNING_ENGLISH: readonly FaultyParagraph[] = [
  {
    id: "name-unclassified",
    language: "en",
    text: "Social workers brought the girl to safety that night. Her neighbour Merlita Dagohoy had called the hotline and stayed with her until help came.",
    expected: [["proper-nouns-classified", "Merlita Dagohoy"]],
  },
  {
    id: "name-lower-case",
    language: "en",
    text: "the message was from jomar villafuerte and said that the survivor was doing well in her new school.",
    expected: [["proper-nouns-classified", "jomar villafuerte"]],
  },
  {
    id: "name-all-caps",
    language: "en",
    text: "OUR THANKS GO TO NENITA BALIGNASAY FOR TAKING THE SURVIVOR INTO HER HOME.",
    expected: [["proper-nouns-classified", "NENITA BALIGNASAY"]],
  },
  {
    id: "name-that-is-a-word",
    language: "en",
    text: "After the hearing Joy hugged her social worker. Joy had waited three years for the judgment.",
    expected: [["proper-nouns-classified", "Joy"]],
  },
  {
    id: "name-nickname",
    language: "en",
    text: "Everybody in the choir calls the young survivor Ging-ging, and nobody asks her about the past.",
    expected: [["proper-nouns-classified", "Ging-ging"]],
  },
  {
    id: "name-in-hashtag",
    language: "en",
    text: "Share the story of a brave survivor with the hashtag #JusticeForMaricel and ask your senators to act.",
    expected: [["proper-nouns-classified", "Maricel"]],
  },
  {
    id: "name-initials",
    language: "en",
    text: "The survivor, whose initials are R.T.M., now works with us as a peer counsellor.",
    expected: [["proper-nouns-classified", "R.T.M."]],
  },
  {
    id: "pseudonym-unmarked",
    language: "en",
    text: "Tala is a survivor of online sexual exploitation. Tala now advises our aftercare team and wants to become a nurse.",
    pseudonyms: ["Tala"],
    expected: [["pseudonym-marked", "Tala"]],
  },
  {
    id: "pseudonym-one-marked-one-not",
    language: "en",
    text: "Mutya* leads a group of survivors in Luzon.\n\n*A pseudonym.\n\nLigaya, also a survivor, joined the group last year. Ligaya likes to paint.",
    expected: [["pseudonym-marked", "Ligaya"]],
  },
  {
    id: "contact-mobile",
    language: "en",
    text: "The survivor would be glad to hear from you. Send a message to her foster mother at 0917 555 0142 and she will read it aloud.",
    expected: [["no-contact-details", "0917 555 0142"]],
  },
  {
    id: "contact-email-and-handle",
    language: "en",
    text: "You can write to the survivor at starlight.reads@example.com or follow her as @starlight_reads, where she posts her poems.",
    expected: [
      ["no-contact-details", "starlight.reads@example.com"],
      ["no-contact-details", "@starlight_reads"],
    ],
  },
  {
    id: "contact-landline-international",
    language: "en",
    text: "Her grandmother, who cares for the survivor now, can be reached at +63 32 555 0188 in the evening.",
    expected: [["no-contact-details", "+63 32 555 0188"]],
  },
  {
    id: "address-street",
    language: "en",
    text: "The child was found in a house at 27 Mabini Street and has been in foster care since then.",
    expected: [["no-direct-identifier", "27 Mabini Street"]],
  },
  {
    id: "age-with-date",
    language: "en",
    text: "She was 11 years old when officers brought her to safety on 6 June 2019. The survivor has since moved to another province.",
    expected: [["age-not-exact", "11 years old"]],
  },
  {
    id: "age-hyphenated-with-town",
    language: "en",
    text: "A 9-year-old boy from Danao City was exploited online for a year before a teacher noticed that something was wrong.",
    expected: [["age-not-exact", "9-year-old"]],
  },
  {
    id: "age-in-words",
    language: "en",
    text: "On the third of May 2021 the court heard the child's recorded statement. She had been thirteen when the exploitation began.",
    expected: [["age-not-exact", "thirteen"]],
  },
  {
    id: "kin-accused-mother",
    language: "en",
    text: "The survivor's mother, Erlinda Macapugay, was convicted of trafficking her own children and was sentenced to life imprisonment.",
    expected: [
      ["offender-relation-withheld", "mother"],
      ["proper-nouns-classified", "Erlinda Macapugay"],
    ],
  },
  {
    id: "kin-implied-uncle",
    language: "en",
    text: "For two years the boy was exploited online by his uncle, who pleaded guilty last spring.",
    expected: [["offender-relation-withheld", "uncle"]],
  },
  {
    id: "identifier-school",
    language: "en",
    text: "The survivor is in Grade 8 at Talamban National High School, where her classmates elected her to the student council.",
    expected: [["no-direct-identifier", "Talamban National High School"]],
  },
  {
    id: "identifier-barangay",
    language: "en",
    text: "She was exploited online in her family's home in Barangay Kamputhaw until the police brought her to safety.",
    expected: [["no-direct-identifier", "Barangay Kamputhaw"]],
  },
  {
    id: "identifier-shelter",
    language: "en",
    text: "After the operation the two sisters lived at the Marillac Hills shelter in Alabang, where both survivors learned to swim.",
    expected: [["no-direct-identifier", "Marillac Hills"]],
  },
  {
    id: "identifying-combination",
    language: "en",
    text: "The survivor, one of triplets, is the daughter of a lighthouse keeper in Batanes. She was fifteen on 12 January 2018, when her grandfather was sentenced to 26 years in prison.",
    expected: [["no-identifying-combination", "triplets"]],
  },
  {
    id: "term-deprecated-material",
    language: "en",
    text: "The unit seized two laptops and found that child pornography had been shared with people in several countries.",
    expected: [["terminology-current", "child pornography"]],
  },
  {
    id: "term-deprecated-people",
    language: "en",
    text: "In the nineties, journalists wrote of child prostitutes and of sex tourists in Ermita. We wrote like that, too.",
    expected: [
      ["terminology-current", "child prostitutes"],
      ["terminology-current", "sex tourists"],
    ],
  },
  {
    id: "sensational-monster",
    language: "en",
    text: "A monster robbed this little girl of her innocence in a shocking tale that will make your blood run cold.",
    expected: [
      ["language-not-sensational", "robbed this little girl of her innocence"],
      ["language-not-sensational", "shocking"],
    ],
  },
  {
    id: "method-payment",
    language: "en",
    text: "Offenders pay in small amounts through remittance centers and mobile wallets, and they find sellers in chat rooms and messaging apps.",
    expected: [
      ["no-method-detail", "remittance centers"],
      ["no-method-detail", "chat rooms"],
    ],
  },
  {
    id: "figure-without-source",
    language: "en",
    text: "Every year more than 750,000 predators are online at any moment, and 8 out of 10 children will have met one before they finish school.",
    expected: [["statistic-cited", "750,000"]],
  },
];
