import type { CleanParagraph } from "./paragraph.ts";

/** Written when all rules stood, and judged blind once (see docs/lint-text.md); for tuning since then. */
export const LATER: readonly CleanParagraph[] = [
  {
    id: "fresh-what-is-trafficking",
    language: "en",
    text: "Trafficking in persons means recruiting, transporting, harbouring or receiving a person for the purpose of exploitation. Where the person is a child, no threat or deception has to be proved. The crime can happen without anybody crossing a border.",
  },
  {
    id: "fresh-how-long",
    language: "en",
    text: "How long does a case take? It depends on the evidence and on the court. With digital evidence and a plea agreement some cases have ended within a year; others take three or four. A social worker keeps the family informed all the while.",
  },
  {
    id: "fresh-training-navy",
    language: "en",
    text: "Zamboanga City, 6 August 2025. Officers of the Philippine Coast Guard and the Bureau of Immigration learned how to notice a child who travels with strangers. The Port Authority provided the hall, and Rodel Quimpo gave the first lesson.",
  },
  {
    id: "fresh-annual-report",
    language: "en",
    text: "Income in 2024 was 212 million pesos, of which 81 per cent went to programmes (audited financial statements, note 14). The auditors had no objections. The full statements are kept at the Securities and Exchange Commission.",
  },
  {
    id: "fresh-survivor-leader-award",
    language: "en",
    text: "The Global Survivor Network named three new fellows from the Philippines. They will advise governments in Southeast Asia. At their wish we publish neither names nor photographs.",
  },
  {
    id: "fresh-schools",
    language: "en",
    text: "In the school year 2024–2025 our online safety modules reached 118 public schools in Cavite, Laguna, Batangas, Rizal and Quezon. The Department of Education approved them for Grades 4 to 10.",
  },
  {
    id: "fresh-corporate-partner",
    language: "en",
    text: "Globe Telecom and PLDT block domains that host child sexual abuse material. Both companies report to the National Telecommunications Commission every quarter. “Blocking is not enough, but it is where it starts,” said Norberto Alcaraz.",
  },
  {
    id: "fresh-director-portrait",
    language: "en",
    text: "Benedict Salcedo wanted to be a musician. Instead he became a lawyer, passed the bar in 2003 and spent nine years as a prosecutor in Bacolod. He joined IJM as head of legal services, and he still plays the guitar at staff retreats.",
  },
  {
    id: "fresh-office-davao",
    language: "en",
    text: "The Davao office covers Regions IX to XIII and BARMM. Four lawyers, six social workers and a community organiser travel between Pagadian, Cotabato, General Santos and Butuan. The office is closed on weekends.",
  },
  {
    id: "fresh-story-hagdan",
    language: "en",
    text: "Bayani* does not like to sit still. After years in which he hardly spoke, he found football, and football found him a team. He coaches younger children now. “On the field nobody is behind,” he says.\n\n*Name and details changed.",
  },
  {
    id: "fresh-story-letter",
    language: "en",
    text: "“Dear judge,” a young woman wrote after the verdict, “you looked at me when you spoke. Thank you.” The letter hangs in the office of the prosecutor who handled the case. The writer agreed that we tell of it without her name.",
  },
  {
    id: "fresh-story-foster-mother",
    language: "en",
    text: "A foster mother in Bohol has cared for eleven children over the years. “You get them for a while,” she says, “and you love them for good.” The Regional Alternative Child Care Office is looking for more families like hers.",
  },
  {
    id: "fresh-faq-language",
    language: "en",
    text: "Which languages do you work in? Our hotline partners answer in Filipino, English, Cebuano and Ilocano. In court an interpreter is provided by law, sign language included.",
  },
  {
    id: "fresh-faq-foreigner",
    language: "en",
    text: "Can a foreigner be tried in the Philippines? Yes. And many countries, among them Australia, Germany, Sweden, the United Kingdom and the United States, also try their own citizens for what they do abroad or order over the internet.",
  },
  {
    id: "fresh-guide-photos",
    language: "en",
    text: "Never take a photograph of a child in care, even from behind. A school uniform, a tattoo or a view from a window can give a place away. Use a model, say so in the caption, and keep the consent form.",
  },
  {
    id: "fresh-study",
    language: "en",
    text: "A study by De La Salle University's Social Development Research Center (2023, pp. 31–34) asked 2,017 parents in twelve provinces. Six in ten said that they had never spoken with their children about strangers on the internet.",
  },
  {
    id: "fresh-appeal-typhoon",
    language: "en",
    text: "After Typhoon Kristine many families in Albay and Camarines Sur lost their homes. Children are most at risk when everything is upside down. With 1,000 pesos you can equip a child-friendly space for a day.",
  },
  {
    id: "fresh-thanks",
    language: "en",
    text: "Thank you to Christ's Commission Fellowship, Victory, the Catholic Bishops' Conference of the Philippines and the Philippine Council of Evangelical Churches. More than 900 congregations prayed with us in 2024.",
  },
  {
    id: "fresh-court-news",
    language: "en",
    text: "The Court of Appeals upheld the conviction of two traffickers in March. In its decision it praised the trial court for sparing the children a second testimony. We name neither the accused nor the place, because the children could be recognised.",
  },
  {
    id: "fresh-ai",
    language: "en",
    text: "Generative artificial intelligence makes it easy to produce abusive images that never happened, and the children shown in them are harmed all the same. Republic Act No. 11930 covers such images. We ask Congress to give the police the tools to find them.",
  },
  {
    id: "fresh-fil-ano-ang-foster",
    language: "fil",
    text: "Ang foster care ay pansamantalang pag-aaruga sa isang bata sa loob ng isang pamilya. Sinusuri ng social worker ang tahanan, kinakausap ang mga kapitbahay at tinitiyak na handa ang lahat. Walang bayad ang pag-aaplay.",
  },
  {
    id: "fresh-fil-hukuman",
    language: "fil",
    text: "Pinagtibay ng Court of Appeals ang hatol sa dalawang nagkasala noong Marso. Pinuri nito ang mababang hukuman dahil hindi na pinatestigo ang mga bata. Hindi namin isinusulat kung saan ito nangyari.",
  },
  {
    id: "fresh-fil-misa",
    language: "fil",
    text: "Inaanyayahan ang lahat sa misa ng pasasalamat sa Katedral ng Antipolo ngayong Biyernes, ika-5 ng hapon. Pangungunahan ito ng obispo. May munting salusalo pagkatapos.",
  },
  {
    id: "fresh-fil-kuwento",
    language: "fil",
    text: "Mahilig magsulat si Silahis.* Noong una, sa kuwaderno lamang; ngayon, binabasa na niya ang kaniyang mga tula sa harap ng ibang survivor. “May boses pala ako,” sabi niya.\n\n*Hindi tunay na pangalan.",
  },
  {
    id: "fresh-fil-payo",
    language: "fil",
    text: "Huwag magpadala ng larawan sa hindi kakilala. Huwag ding burahin ang mga mensahe kapag may nananakot sa iyo; ipakita ito sa magulang, guro o pulis. Hindi ka nag-iisa.",
  },
  {
    id: "fresh-fil-ulat",
    language: "fil",
    text: "Umabot sa 118 pampublikong paaralan sa Calabarzon ang aming mga modyul noong 2024, ayon sa talaan ng Kagawaran ng Edukasyon. Ginamit ang mga ito mula Baitang 4 hanggang Baitang 10.",
  },
  {
    id: "fresh-ceb-amping",
    language: "ceb",
    text: "Amping sa paggamit sa internet. Ayaw ihatag ang imong password bisan kang kinsa, ug ayaw pagdawat og higala nga wala nimo mailhi. Kon adunay manghulga, sultihi dayon ang imong ginikanan.",
  },
  {
    id: "fresh-ceb-korte",
    language: "ceb",
    text: "Gipaluyohan sa Korte sa Apelasyon ang hukom batok sa duha ka tawo. Wala na kinahanglana nga motestigo ang mga bata. Dili namo isulat kon asa kini nahitabo aron mapanalipdan sila.",
  },
  {
    id: "fresh-ceb-panagtapok",
    language: "ceb",
    text: "Mitapok ang mga boluntaryo sa Toledo ug Naga aron mopinta sa bag-ong sentro. Si Hannah Villaceran ang nagpasalamat kanila. Sunod bulan, abrihan na ang sentro alang sa mga pamilya.",
  },
  {
    id: "fresh-ceb-sugilanon",
    language: "ceb",
    text: "Hilom kaayo si Gabun* sa sinugdanan. Karon siya na ang mangulo sa pag-awit kada Domingo. “Ang kanta ang nakapaabli sa akong baba,” matod niya nga nagkatawa.\n\n*Gibag-o ang ngalan.",
  },
];
