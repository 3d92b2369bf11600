import type { CleanParagraph } from "./paragraph.ts";

export const HELD_OUT_ENGLISH: readonly CleanParagraph[] = [
  {
    id: "factsheet-who-is-at-risk",
    language: "en",
    text: "No family is immune. Risk grows where children are left without supervision, where debt is heavy and where violence in the home is met with silence. Protection grows where neighbours look out for each other, where schools have counsellors, and where the barangay council for the protection of children meets and acts.",
  },
  {
    id: "factsheet-cybercrime-law",
    language: "en",
    text: "Three laws are used together in most prosecutions: the Special Protection of Children Against Abuse, Exploitation and Discrimination Act (Republic Act No. 7610), the Cybercrime Prevention Act of 2012 (Republic Act No. 10175) and the Expanded Anti-Trafficking in Persons Act. Convictions under the last carry penalties of up to life imprisonment.",
  },
  {
    id: "factsheet-age-of-consent",
    language: "en",
    text: "In March 2022 Republic Act No. 11648 raised the age of sexual consent in the Philippines from 12 to 16. Until then it had been among the lowest in Asia. The Council for the Welfare of Children and UNICEF Philippines had campaigned for the change for years.",
  },
  {
    id: "statistic-scale-of-harm",
    language: "en",
    text: "Nearly half a million Filipino children were trafficked to produce child sexual exploitation material in 2022, according to Scale of Harm, a study by IJM and the University of Nottingham Rights Lab published in September 2023. That is roughly one child in a hundred.",
  },
  {
    id: "statistic-cybertipline",
    language: "en",
    text: "The CyberTipline of the National Center for Missing and Exploited Children received more than 36 million reports in 2023 (NCMEC, CyberTipline 2023 Report). A report is not a child and not an offender: one picture can be reported many times, and many offences are never reported.",
  },
  {
    id: "statistic-baseline-study",
    language: "en",
    text: "Eight in ten Filipino children and young people have experienced some form of violence, the National Baseline Study on Violence against Children found (Council for the Welfare of Children and UNICEF, 2016). The study interviewed respondents aged 13 to 24 in 17 regions.",
  },
  {
    id: "faq-anonymous",
    language: "en",
    text: "Can I report without giving my name? Yes. The 1343 Actionline takes anonymous calls around the clock, and so does Bantay Bata 163. If you leave a number, an officer may call you back with a question, but nobody will tell the family who reported.",
  },
  {
    id: "faq-not-sure",
    language: "en",
    text: "What if I am wrong? The law protects people who report in good faith. Teachers, doctors and social workers are required to report within 48 hours. It is for the authorities, not for you, to find out what is true.",
  },
  {
    id: "faq-child-blame",
    language: "en",
    text: "Is a child ever to blame? Never. A child cannot consent to abuse or exploitation, whatever was promised, given or threatened. If a child you know has sent a picture, stay calm, thank the child for telling you, and call for help together.",
  },
  {
    id: "faq-visit-shelter",
    language: "en",
    text: "May donors visit a shelter? No. Shelters are homes, and the children who live there have a right to privacy. We invite supporters to our offices instead, where staff can explain the work without exposing anyone.",
  },
  {
    id: "faq-data-privacy",
    language: "en",
    text: "How do you handle personal data? Under the Data Privacy Act of 2012 (Republic Act No. 10173) we collect no more than we need, keep it no longer than we must, and never publish a real name. Anyone may ask our data protection officer what we hold about them, and consent can be withdrawn at any time.",
  },
  {
    id: "programme-digital-forensics",
    language: "en",
    text: "Since 2018 we have helped to equip digital forensic laboratories in Camp Crame and in Cebu. Examiners from the PNP Anti-Cybercrime Group learn to preserve evidence so that a judge can rely on it. Fewer children then have to testify.",
  },
  {
    id: "programme-survivor-network",
    language: "en",
    text: "The Local Survivor Network meets every second Saturday. Members decide what they wish to speak about, in public or not at all. In 2023 they advised the Senate Committee on Women, Children, Family Relations and Gender Equality and helped to write a guide for journalists.",
  },
  {
    id: "programme-financial-sector",
    language: "en",
    text: "Banks and remittance companies can help to stop this crime. With the Anti-Money Laundering Council and the Bangko Sentral ng Pilipinas we train compliance officers to recognise suspicious transactions and to report them quickly. Details of the indicators are shared with the sector only.",
  },
  {
    id: "programme-community",
    language: "en",
    text: "In Northern Mindanao, community volunteers of Silungan sa Kabataan hold evening classes on safe use of the internet. Parents learn about privacy settings, and older children design posters. The classes are free, and snacks are provided.",
  },
  {
    id: "news-first-responders",
    language: "en",
    text: "Davao City, 22 August 2023. Sixty first responders from Davao del Sur, Davao de Oro and Davao Oriental practised trauma-informed interviewing this week. “Every word we choose can help a child to feel safe,” said Dr. Carmela Yulo-Dizon, a child psychiatrist at the Southern Philippines Medical Center.",
  },
  {
    id: "news-court",
    language: "en",
    text: "The Regional Trial Court convicted a man of qualified trafficking last November. The survivors did not have to testify: the court accepted digital evidence and a plea agreement. To protect them, we do not publish where they live or how they are related to anyone in the case.",
  },
  {
    id: "news-award",
    language: "en",
    text: "The Inter-Agency Council Against Trafficking honoured the Ligtas na Tahanan Working Group at Malacañang Palace in December 2024. Norberto Alcaraz accepted the plaque for the group. “It belongs to the social workers,” Alcaraz said, “who drive six hours so that one child has someone to hold on to.”",
  },
  {
    id: "news-international",
    language: "en",
    text: "Delegates from Ghana, India, Romania and the United States met in Manila from 3 to 5 June 2025. The Australian Embassy and the European Union supported the conference. It closed with a joint statement on safety by design and on the duty of technology companies to detect and report.",
  },
  {
    id: "portrait-office-cebu",
    language: "en",
    text: "IJM Cebu opened in 2001 and works across the Visayas. Its office has a legal team, an aftercare team and a community team; it stands a short walk from Fuente Osmeña Circle. Jun Paolo Macaraeg, a former prosecutor from Dumaguete, has been its director since July 2022.",
  },
  {
    id: "portrait-social-worker",
    language: "en",
    text: "Ma. Lourdes Tiangsing has been a registered social worker for twenty years. She grew up in Iloilo, studied at Central Philippine University and began with the DSWD Field Office VI. “People ask me how I bear it,” Tiangsing says. “I have seen how far children can come.”",
  },
  {
    id: "story-hiraya",
    language: "en",
    text: "When Hiraya* first came to the group, she said nothing for three meetings. Today she opens them. She learned to bake, she passed her exams, and she tells younger members that healing has no timetable.\n\n*Name changed.",
  },
  {
    id: "story-brothers-in-care",
    language: "en",
    text: "Isagani* grew up in foster care in Luzon. He is a young adult now and works as a mechanic. His foster parents still come to every birthday. “They taught me what a family is,” he says.\n\n*A pseudonym; the photograph shows a model.",
    pseudonyms: ["Isagani"],
  },
  {
    id: "appeal-year-end",
    language: "en",
    text: "This Christmas, give the gift of safety. Every donation made before 31 December will be doubled by the board of Harbour Light Children's Network. Thank you for standing with children in Samar, Leyte and Masbate after a hard typhoon season.",
  },
  {
    id: "appeal-job",
    language: "en",
    text: "We are hiring a Legal Officer for Metro Manila. You are a member of the Integrated Bar of the Philippines with at least three years of litigation, you speak English and Filipino, and you care about the dignity of every client. Send your application by Friday, 18 July 2025.",
  },
  {
    id: "guide-journalists",
    language: "en",
    text: "A guide for reporters: do not name a child, do not show the house, and do not ask for details that the audience does not need. Republic Act No. 7610 and Republic Act No. 9208 forbid publishing what identifies a victim. Tell what the community did right, and always print where readers can find help.",
  },
];
