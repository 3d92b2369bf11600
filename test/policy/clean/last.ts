import type { CleanParagraph } from "./paragraph.ts";

/** As `later.ts`: a second set, judged blind after the first was mended; for tuning since then. */
export const LAST: readonly CleanParagraph[] = [
  {
    id: "blind-signs",
    language: "en",
    text: "Signs that a child may need help are often small: a new phone that nobody bought, a door that is always locked, sleep that never comes. None of them proves anything. Together they are a reason to ask, gently, and to listen.",
  },
  {
    id: "blind-grant",
    language: "en",
    text: "The Norwegian Agency for Development Cooperation granted 18 million kroner for work in Eastern Visayas from 2025 to 2028 (grant agreement PHL-24/0017). IJM will report to the embassy in Makati twice a year.",
  },
  {
    id: "blind-mobile-court",
    language: "en",
    text: "A mobile court bus of the Supreme Court visited Catbalogan, Borongan and Maasin last summer. Public attorneys gave free advice on birth certificates, guardianship and adoption, and Judge Leonor Abrigo explained how a child can testify by video.",
  },
  {
    id: "blind-volunteer-quote",
    language: "en",
    text: "“I came for the certificate and stayed for the people,” jokes Jun Paolo Macaraeg, who has translated our leaflets into Hiligaynon since his student days. He lives in Iloilo City with two dogs.",
  },
  {
    id: "blind-statistics-police",
    language: "en",
    text: "The Women and Children Protection Center recorded 2,114 cybertip referrals in the first half of 2024 (PNP-WCPC, Semestral Report, 15 July 2024, table 3). Referrals are not cases: several may concern one account.",
  },
  {
    id: "blind-policy-brief",
    language: "en",
    text: "Our brief to the House Committee on the Welfare of Children makes four proposals: longer storage of traffic data, a single national hotline, interpreters for indigenous languages, and a fund for witnesses.",
  },
  {
    id: "blind-sports",
    language: "en",
    text: "The Barangay Ginebra players wore green laces during Safer Internet Day. At the Araneta Coliseum 9,000 spectators read our message on the big screen, and the Philippine Basketball Association repeated it online.",
  },
  {
    id: "blind-story-sewing",
    language: "en",
    text: "Diwata* sews bags from rice sacks. She sells them at a Saturday market with two friends from her support group. “People see the bags before they see me,” she says. “I like that.”\n\n*Name changed at her request.",
  },
  {
    id: "blind-story-brother",
    language: "en",
    text: "When Lakan* turned twenty, he asked his former case manager for a reading list on law. He is now in his second year. “Somebody has to be on the other side of the table,” he explains.\n\n* Pseudonym",
  },
  {
    id: "blind-faq-cost",
    language: "en",
    text: "Does legal help cost anything? No. Lawyers of the Public Attorney's Office represent children without charge, and so do ours. Transport to the hearing in Manila, Cebu or elsewhere is paid as well.",
  },
  {
    id: "blind-faq-perpetrator-family",
    language: "en",
    text: "What if the suspect is a member of the family? Then the child needs a safe place first, and the law lets a court appoint a guardian. Brothers and sisters are kept together whenever that is possible.",
  },
  {
    id: "blind-region-news",
    language: "en",
    text: "In Surigao del Norte and Dinagat Islands, teachers now use our comic book in homeroom class. It was drawn by students of the University of the Philippines Cebu and printed with help from the Rotary Club of Mandaue.",
  },
  {
    id: "blind-memorial",
    language: "en",
    text: "We mourn Sister Aurelia Pontejos, who died in Tarlac on 2 October 2025 at the age of 81. She opened her door to hundreds of children in four decades and never spoke of numbers.",
  },
  {
    id: "blind-tech",
    language: "en",
    text: "Apple, Google, Microsoft and Meta answered the eSafety Commissioner's questions on detection in 2024. Their answers differ widely. We ask them for the same transparency towards the Department of Justice Office of Cybercrime.",
  },
  {
    id: "blind-fil-palatandaan",
    language: "fil",
    text: "Maliliit ang mga palatandaan: bagong cellphone na walang nakakaalam kung saan galing, pintong laging nakasara, pagpupuyat gabi-gabi. Walang pinatutunayan ang alinman dito, ngunit dahilan ito upang magtanong nang malumanay.",
  },
  {
    id: "blind-fil-bus",
    language: "fil",
    text: "Dumating sa Catbalogan at Borongan ang bus ng Korte Suprema noong tag-init. Nagbigay ng libreng payo ang mga abogado tungkol sa sertipiko ng kapanganakan at pag-aampon. Mahigit tatlong daang tao ang pumila.",
  },
  {
    id: "blind-fil-guro",
    language: "fil",
    text: "“Nahihiya silang magtanong noong una,” kuwento ni Norberto Alcaraz tungkol sa kaniyang mga estudyante sa Malolos. “Pagkalipas ng isang buwan, sila na ang nagtuturo sa kanilang mga magulang.”",
  },
  {
    id: "blind-fil-kuwento",
    language: "fil",
    text: "Tahimik na bata noon si Magiting.* Ngayon ay siya ang tumatayong ate at kuya ng mga bagong dating sa samahan. Pangarap niyang maging siyentipiko.\n\n*Hindi ito ang tunay niyang pangalan.",
  },
  {
    id: "blind-fil-libre",
    language: "fil",
    text: "May bayad ba ang tulong-legal? Wala po. Libre ang serbisyo ng Public Attorney's Office, at libre rin ang sa amin. Sagot din namin ang pamasahe papunta sa hukuman.",
  },
  {
    id: "blind-fil-radyo",
    language: "fil",
    text: "Tuwing Martes ng gabi, pakinggan ang “Bantay Kabataan” sa DZRH. Sasagutin ng mga eksperto ang inyong mga tanong tungkol sa social media, laro at pag-iingat. Ulitin natin: walang batang may kasalanan.",
  },
  {
    id: "blind-ceb-timailhan",
    language: "ceb",
    text: "Gagmay ra kasagaran ang mga timailhan: bag-ong selpon nga walay nakahibalo kon kinsay naghatag, pultahan nga kanunay sirado, dili makatulog. Pangutan-a ang bata sa malumo nga paagi ug paminawa siya.",
  },
  {
    id: "blind-ceb-bus",
    language: "ceb",
    text: "Miabot sa Maasin ang bus sa Korte Suprema niadtong ting-init. Libre ang tambag sa mga abogado bahin sa birth certificate ug pagsagop. Kapin sa duha ka gatos ka pamilya ang milinya.",
  },
  {
    id: "blind-ceb-radyo",
    language: "ceb",
    text: "Kada Martes sa gabii, paminaw sa among programa sa radyo. Tubagon sa mga eksperto ang inyong mga pangutana bahin sa internet. Mahimo usab kamo motawag; dili kinahanglan isulti ang ngalan.",
  },
  {
    id: "blind-ceb-sugilanon",
    language: "ceb",
    text: "Nahigugma si Balud* sa dagat. Karon nagtrabaho siya sa usa ka opisina ug matag Sabado molangoy siya uban sa mga higala. “Ang tubig dili mangutana,” matod niya.\n\n*Dili niya tinuod nga ngalan.",
  },
];
