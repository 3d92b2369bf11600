import type { CleanParagraph } from "./paragraph.ts";

export const HELD_OUT_FILIPINO: readonly CleanParagraph[] = [
  {
    id: "fil-karapatan",
    language: "fil",
    text: "Ang bawat bata ay may karapatang mabuhay nang ligtas, makapag-aral at mapakinggan. Nakasaad ito sa Convention on the Rights of the Child at sa Saligang Batas ng 1987. Tungkulin ng pamilya, ng paaralan at ng pamahalaan na ipagtanggol ang mga karapatang ito.",
  },
  {
    id: "fil-pagkatapos-mag-ulat",
    language: "fil",
    text: "Ano ang mangyayari pagkatapos kong mag-ulat? Susuriin ng mga imbestigador ang impormasyon at uunahin ang kaligtasan ng bata. Isang social worker ng DSWD ang makikipag-usap sa pamilya. Mananatiling lihim kung sino ang nag-ulat.",
  },
  {
    id: "fil-may-sala",
    language: "fil",
    text: "May kasalanan ba ang bata? Wala. Kahit may ipinangako o ibinigay sa kaniya, ang nakatatanda ang may pananagutan. Kung may lumapit sa inyong bata, pasalamatan siya sa tiwala at samahan siyang humingi ng tulong.",
  },
  {
    id: "fil-bilang",
    language: "fil",
    text: "Halos kalahating milyong batang Pilipino ang naging biktima noong 2022, ayon sa pag-aaral na Scale of Harm ng IJM at ng University of Nottingham Rights Lab (Setyembre 2023). Isa ito sa bawat isandaang bata.",
  },
  {
    id: "fil-paglagda",
    language: "fil",
    text: "Lumagda ng kasunduan ang IJM at ang pamahalaang panlalawigan ng Laguna noong ika-20 ng Enero 2025. Magtatalaga ang lalawigan ng dagdag na social worker sa Calamba at Sta. Cruz. Dumalo sa paglagda si Atty. Benedict Salcedo at ang mga kinatawan ng DILG.",
  },
  {
    id: "fil-guro",
    language: "fil",
    text: "Mga guro, kayo ang madalas na unang nakakapansin. Kung ang isang mag-aaral ay biglang tumahimik, laging pagod o ayaw umuwi, kausapin siya nang mahinahon at ipaalam sa Child Protection Committee ng paaralan. Sundin ang DepEd Order No. 40, s. 2012.",
  },
  {
    id: "fil-kuwento-amihan",
    language: "fil",
    text: "Matagal bago nakapagtiwalang muli si Amihan.* Ngayon ay nasa kolehiyo na siya at tumutulong sa mga bagong kasapi ng samahan. “Hindi ako ang nangyari sa akin,” sabi niya. “Ako ang pinipili kong maging.”\n\n*Alyas lamang.",
  },
  {
    id: "fil-direktor",
    language: "fil",
    text: "Si Leonor Abrigo ang direktor ng tanggapan ng IJM sa Maynila. Bago sumali sa samahan noong 2011, naglingkod siya sa Public Attorney's Office sa Lungsod Quezon. Ayon kay Abrigo, ang pagtitiyaga ang pinakamahalagang katangian ng isang abogado.",
  },
  {
    id: "fil-donasyon",
    language: "fil",
    text: "Sa halagang 500 piso bawat buwan, matutulungan ninyo ang isang bata na makabalik sa pag-aaral. Bisitahin ang aming website upang malaman kung paano magbigay, o lumapit sa aming mga boluntaryo sa inyong simbahan tuwing Linggo.",
  },
  {
    id: "ceb-katungod",
    language: "ceb",
    text: "Ang matag bata adunay katungod nga luwas, makaeskwela ug mapaminawan. Katungdanan sa ginikanan, sa magtutudlo ug sa gobyerno nga panalipdan sila. Sa Central Visayas, nagtinabangay ang DSWD, ang kapulisan ug ang mga simbahan.",
  },
  {
    id: "ceb-human-moreport",
    language: "ceb",
    text: "Unsay mahitabo human ko mo-report? Susihon sa mga imbestigador ang imong gisulti ug unahon nila ang kaluwasan sa bata. Usa ka social worker ang mokauban sa bata sa tanang panahon. Walay mahibalo nga ikaw ang mi-report.",
  },
  {
    id: "ceb-seminar",
    language: "ceb",
    text: "Nagpahigayon og seminar ang Tingog sa Kabataan didto sa Dumaguete ug Bacolod niadtong Hulyo. Mitambong ang mga magtutudlo, opisyal sa barangay ug mga lider sa simbahan. Ang sunod nga seminar buhaton sa Ormoc karong Oktubre 2025.",
  },
  {
    id: "ceb-abogado",
    language: "ceb",
    text: "“Ang hustisya dili lamang mahitungod sa pagpriso,” matod ni Hannah Villaceran sa Davao. “Mahitungod usab kini sa kaayohan sa bata.” Ang iyang grupo nagtrabaho uban sa Department of Justice ug sa Public Attorney's Office.",
  },
  {
    id: "ceb-sugilanon-bulan",
    language: "ceb",
    text: "Si Bulan* usa ka batan-ong lider sa mga survivor. Nakahuman siya sa usa ka kurso sa pagluto ug karon aduna nay gamay nga negosyo. Nagpasalamat siya sa mga tawo nga mituo kaniya.\n\n*Dili tinuod niyang ngalan.",
    pseudonyms: ["Bulan"],
  },
];
