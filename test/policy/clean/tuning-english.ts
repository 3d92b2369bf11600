import type { CleanParagraph } from "./paragraph.ts";

export const TUNING_ENGLISH: readonly CleanParagraph[] = [
  {
    id: "factsheet-what-it-is",
    language: "en",
    text: "Online sexual abuse and exploitation of children is a crime in which adults use the internet to harm a child, or to arrange that a child is harmed. It happens in cities and in rural areas, in homes with and without steady income. Every case is preventable, and every child can recover with the right care.",
  },
  {
    id: "factsheet-law",
    language: "en",
    text: "Republic Act No. 11930, the Anti-Online Sexual Abuse or Exploitation of Children and Anti-Child Sexual Abuse or Exploitation Materials Act, took effect in 2022. It repealed Republic Act No. 9775, the Anti-Child Pornography Act of 2009, and it obliges internet intermediaries to block and report unlawful material.",
  },
  {
    id: "factsheet-trafficking-acts",
    language: "en",
    text: "Trafficking in persons has been a crime in the Philippines since Republic Act No. 9208 of 2003. Republic Act No. 10364 expanded it in 2013, and Republic Act No. 11862 did so again in 2022. The Inter-Agency Council Against Trafficking (IACAT), chaired by the Department of Justice, coordinates the response.",
  },
  {
    id: "factsheet-census",
    language: "en",
    text: "The Philippine Statistics Authority counted 109,035,343 people in the 2020 Census of Population and Housing. About a third of them were children. Source: Philippine Statistics Authority, 2020 Census of Population and Housing, press release of 7 July 2021.",
  },
  {
    id: "statistic-disrupting-harm",
    language: "en",
    text: "According to Disrupting Harm in the Philippines (ECPAT, INTERPOL and UNICEF, 2022), 20 per cent of internet-using children aged 12 to 17 were subjected to grave instances of online sexual exploitation and abuse in the year before the survey.",
  },
  {
    id: "statistic-global-estimates",
    language: "en",
    text: "An estimated 49.6 million people were living in modern slavery on any given day in 2021 (International Labour Organization, Walk Free and International Organization for Migration, Global Estimates of Modern Slavery, 2022, p. 2). The figure counts forced labour and forced marriage together and must not be read as a figure for children.",
  },
  {
    id: "faq-report-online",
    language: "en",
    text: "Where can I report? Call the 1343 Actionline against Human Trafficking, or 911 when a child is in danger right now. You can also go to the nearest police station and ask for the Women and Children Protection Desk. You do not have to be certain: a suspicion in good faith is enough.",
  },
  {
    id: "faq-what-happens-next",
    language: "en",
    text: "What happens after I report? Trained investigators look at the information and decide what must be done first to keep the child safe. A social worker from the Department of Social Welfare and Development (DSWD) assesses what the child and the family need. Your name is kept confidential.",
  },
  {
    id: "faq-should-i-keep-it",
    language: "en",
    text: "Should I save or forward a picture as evidence? No. Possessing or sharing child sexual abuse or exploitation material is itself an offence under Philippine law. Note where you saw it, report it at once, and let the authorities secure it.",
  },
  {
    id: "faq-talk-to-children",
    language: "en",
    text: "How do I talk with my child about safety online? Start early and keep it calm. Ask which games and apps your child likes, agree on rules together, and say clearly that nothing they tell you will make you love them less. Children who can talk to a parent are more likely to ask for help.",
  },
  {
    id: "faq-volunteer",
    language: "en",
    text: "Can I volunteer with IJM? Yes. We look for lawyers, psychologists, translators and communications students who can give at least three months. Every volunteer signs the child protection policy, passes a background check and completes a safeguarding course before the first day.",
  },
  {
    id: "programme-investigation",
    language: "en",
    text: "We work with the Philippine National Police Women and Children Protection Center, the National Bureau of Investigation and foreign law enforcement to find children who are at risk. Our role is to support: to train, to share information lawfully, and to provide social workers who stay with the child from the first hour.",
  },
  {
    id: "programme-aftercare",
    language: "en",
    text: "Our aftercare programme follows six domains: safety, legal protection, mental well-being, economic empowerment, social support and physical health. Together with the DSWD and local government units, case managers review each plan every six months until a survivor and her family no longer need it.",
  },
  {
    id: "programme-foster-care",
    language: "en",
    text: "Foster care gives children a family while the courts decide where they can safely live. The Foster Care Act of 2012 (Republic Act No. 10165) sets out who may become a foster parent. In Region VII our partner Harbour Light Children's Network recruits and trains families together with the Regional Alternative Child Care Office.",
  },
  {
    id: "programme-video-interviews",
    language: "en",
    text: "Child-protective prosecution means that a child does not have to face the accused in the courtroom. Recorded interviews, plea agreements and digital evidence carry the case instead. The Supreme Court's Rule on Examination of a Child Witness has allowed such measures since 2000.",
  },
  {
    id: "news-training-cebu",
    language: "en",
    text: "Cebu City, 14 March 2024. Forty-two prosecutors from the Visayas completed a three-day course on digital evidence at the University of San Carlos. “The questions were sharper than last year,” said Atty. Benedict Salcedo, who led the sessions for IJM Cebu. The next course is planned for September.",
  },
  {
    id: "news-memorandum",
    language: "en",
    text: "On 5 February 2025 IJM and the Provincial Government of Negros Occidental signed a memorandum of understanding in Bacolod City. The province will fund two additional social workers, and IJM will train barangay officials in all municipalities within eighteen months.",
  },
  {
    id: "news-network-anniversary",
    language: "en",
    text: "The Kanlungan ng Bukang-Liwayway Foundation celebrates its tenth year as a partner in Pampanga. Since 2015 it has offered counselling, scholarships and legal aid to families in Central Luzon. Sister Aurelia Pontejos, its executive director, thanked the volunteers who kept the doors open during the pandemic.",
  },
  {
    id: "news-picacc",
    language: "en",
    text: "The Philippine Internet Crimes Against Children Center brings together the Philippine National Police, the National Bureau of Investigation, the Australian Federal Police, the United Kingdom's National Crime Agency, the National Police of the Netherlands and IJM. It opened in February 2019 in Quezon City.",
  },
  {
    id: "portrait-office-manila",
    language: "en",
    text: "IJM Manila serves Metro Manila, Calabarzon, Central Luzon and the Bicol Region. Its teams of lawyers, social workers and investigators work from Pasig City. Director Leonor Abrigo joined in 2011 after a decade with the Public Attorney's Office.",
  },
  {
    id: "portrait-director",
    language: "en",
    text: "Hannah Villaceran leads our work in Mindanao from Davao City. A psychologist by training, she studied at Ateneo de Davao University and the University of the Philippines Diliman. Before coming to us in 2019, Villaceran directed a counselling centre in Cagayan de Oro.",
  },
  {
    id: "story-maya",
    language: "en",
    text: "Maya* was a teenager when the police brought her to safety. She does not want to talk about what happened before. She would rather talk about today: she is finishing her studies, she sings in a choir, and she speaks with lawmakers about what children need.\n\n*A pseudonym. Details were changed to protect her identity.",
  },
  {
    id: "story-quote-marked",
    language: "en",
    text: "“For a long time I thought that nobody would believe me,” says Alma,* who leads a group of survivors in the Visayas. “My social worker did. That is where it began.”\n\n* Alma is a pseudonym.",
    pseudonyms: ["Alma"],
  },
  {
    id: "appeal-monthly",
    language: "en",
    text: "Your gift helps a child take the next step. A monthly gift of 500 pesos pays for one counselling session, and 1,500 pesos cover the transport of a family to a court hearing. Become a Freedom Partner today, and we will send you news of the work every quarter.",
  },
  {
    id: "appeal-church",
    language: "en",
    text: "Would your church host a Freedom Sunday this October? We provide a sermon guide, prayers and a short film that is suitable for all ages. Please pray for judges and prosecutors, for foster families, and for every child who is waiting for a decision.",
  },
  {
    id: "guide-terminology",
    language: "en",
    text: "Words matter. We say “child sexual abuse material” because it names a crime and not a genre, and we speak of “survivors” when people have told us that they prefer it. The Luxembourg Guidelines, published by ECPAT International in 2016 and revised in 2025, explain each term.",
  },
];
