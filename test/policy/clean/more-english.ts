import type { CleanParagraph } from "./paragraph.ts";

/** Written later, for tuning: kinds of text that the first half has few of. */
export const MORE_ENGLISH: readonly CleanParagraph[] = [
  {
    id: "more-address-of-office",
    language: "en",
    text: "Visit us at the 7th floor of the Keppel Center, Samar Loop, Cebu Business Park, Cebu City, on weekdays from nine to five. Bring an identity card, and please do not bring gifts for children: we cannot pass them on.",
  },
  {
    id: "more-hotlines",
    language: "en",
    text: "Save these numbers: 911 for emergencies, 1343 for the Actionline against Human Trafficking, 163 for Bantay Bata, and 1388 for help by the Council for the Welfare of Children. All of them answer in Filipino and English.",
  },
  {
    id: "more-website",
    language: "en",
    text: "Reports about pictures or videos on a website can be sent to the Internet Watch Foundation or, through eProtectKids, to the national hotline. You will find both on www.eprotectkids.com. You need not give your name.",
  },
  {
    id: "more-general-relatives",
    language: "en",
    text: "In many cases the person who harms a child is known to the family: a parent, an uncle, a neighbour or a family friend. This is why children find it hard to speak, and why a teacher or nurse who listens can change everything.",
  },
  {
    id: "more-ages-in-general",
    language: "en",
    text: "Children between 6 and 12 need simple rules and company when they go online. Teenagers aged 13 to 17 need privacy, trust and honest answers. Social networks set 13 as the minimum age, and parents should not help a child to get round it.",
  },
  {
    id: "more-sentencing",
    language: "en",
    text: "Qualified trafficking is punished with life imprisonment and a fine of not less than two million and not more than five million pesos (Republic Act No. 9208, section 10, as amended). Courts may also order the offender to pay for the care of the survivors.",
  },
  {
    id: "more-history",
    language: "en",
    text: "The office in Manila opened in 2000. In 2006 the first shelter partner joined, in 2011 the first case of online exploitation reached us, and in 2016 the programme was extended to the whole country.",
  },
  {
    id: "more-mou-bank",
    language: "en",
    text: "The Bankers Association of the Philippines, the Anti-Money Laundering Council and IJM met at the Manila Hotel on 21 November 2024. Chief executives pledged to train every branch manager by the end of 2025.",
  },
  {
    id: "more-senate",
    language: "en",
    text: "“The law is strong. Now it must reach every barangay,” Senator Risa Hontiveros said when the Senate marked the second anniversary of Republic Act No. 11930. The Department of Information and Communications Technology reported on its work with internet service providers.",
  },
  {
    id: "more-provincial-council",
    language: "en",
    text: "Governors and mayors from Bohol, Leyte, Southern Leyte, Biliran and Eastern Samar signed a pledge in Tacloban City on 9 April 2025. Each local government will hire at least one registered social worker for every ten barangays by 2027.",
  },
  {
    id: "more-staff-new",
    language: "en",
    text: "Please welcome Carmela Yulo-Dizon, our new national director of aftercare. Carmela is a psychiatrist who trained at the Philippine General Hospital and taught at Silliman University. She will be based in Pasig.",
  },
  {
    id: "more-staff-quote",
    language: "en",
    text: "“People think that our work is sad,” laughs Grace Anne Lumibao, who coordinates volunteers in Baguio. “Come to one of our Saturday sessions! There is singing, there is pancit, and there is hope.”",
  },
  {
    id: "more-volunteer-day",
    language: "en",
    text: "On International Volunteer Day we thank the students of De La Salle University, Far Eastern University and the Polytechnic University of the Philippines who translated our guides into Ilocano, Hiligaynon, Waray and Bikol.",
  },
  {
    id: "more-what-survivors-ask",
    language: "en",
    text: "Survivors have told us what they ask of reporters: do not call us broken; do not ask what was done; ask what we want to change. Give us the text before it is printed, and accept it when we say no.",
  },
  {
    id: "more-story-group",
    language: "en",
    text: "The group has nine members now. They meet with a counsellor, cook together and plan what they will say to lawmakers. Some of them study, some work, one has a baby. None of them wants to be known for the past.",
  },
  {
    id: "more-story-tanglaw",
    language: "en",
    text: "Tanglaw* remembers the social worker who brought her a blanket and a book. Years later she became a social worker herself. “I keep a blanket in my car,” she says.\n\n*A pseudonym. The place and the dates are left out at her wish.",
  },
  {
    id: "more-story-bituin",
    language: "en",
    text: "“I was afraid of the courtroom, and then I did not have to go in,” says Bituin (not her real name). A recorded interview and a plea agreement meant that she could stay with her foster family and study for her exams.",
  },
  {
    id: "more-figures-own",
    language: "en",
    text: "Between January and June 2025 our teams supported 58 operations with Philippine authorities, and 141 people were brought to safety (IJM Philippines, case management system, 1 July 2025). The figures include people at risk who were not harmed.",
  },
  {
    id: "more-figures-comparison",
    language: "en",
    text: "The two figures cannot be added up. The first counts reports received by the National Center for Missing and Exploited Children; the second counts children identified by police. Both come from annual reports for 2023.",
  },
  {
    id: "more-method-withheld",
    language: "en",
    text: "We do not describe how offenders work. Police, banks and platforms receive that information through secure channels, because what helps an investigator can also help an offender.",
  },
  {
    id: "more-disclaimer",
    language: "en",
    text: "All survivors quoted in this brochure are adults, have read the text and agreed to its use until December 2027. Names and details have been changed. The photographs show models and were taken with consent in Antipolo.",
  },
  {
    id: "more-prayer",
    language: "en",
    text: "Lord, we pray for the children whose names only you know. Give wisdom to judges in Iloilo, Zamboanga and Tuguegarao, courage to officers on night duty, and rest to all who carry the stories of others. Amen.",
  },
  {
    id: "more-procurement",
    language: "en",
    text: "Invitation to bid: supply of 25 laptop computers and 12 printers to partner shelters in Regions IV-A, V and VIII. Sealed offers must arrive by 12 noon on Friday, 30 May 2025. Deliveries are expected in July.",
  },
  {
    id: "more-old-terms",
    language: "en",
    text: "Why do you no longer write “child pornography”? Because the word suggests consent and entertainment. The Luxembourg Guidelines recommend “child sexual abuse material”, and Philippine law has used that term since 2022.",
  },
];
