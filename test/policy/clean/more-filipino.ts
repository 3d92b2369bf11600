import type { CleanParagraph } from "./paragraph.ts";

/** Written later, for tuning: kinds of text that the first half has few of. */
export const MORE_FILIPINO: readonly CleanParagraph[] = [
  {
    id: "more-fil-kamag-anak",
    language: "fil",
    text: "Madalas na kakilala ng pamilya ang nananakit: maaaring magulang, tiyuhin, kapitbahay o kaibigan. Kaya mahirap para sa bata ang magsumbong, at kaya mahalaga ang isang guro o nars na handang makinig.",
  },
  {
    id: "more-fil-edad",
    language: "fil",
    text: "Ang mga batang edad 6 hanggang 12 ay nangangailangan ng gabay tuwing gumagamit ng internet. Ang mga tinedyer na 13 hanggang 17 anyos naman ay nangangailangan ng tiwala at tapat na sagot mula sa magulang.",
  },
  {
    id: "more-fil-parusa",
    language: "fil",
    text: "Habambuhay na pagkabilanggo at multang dalawa hanggang limang milyong piso ang parusa sa qualified trafficking, ayon sa Seksiyon 10 ng Republic Act No. 9208. Maaari ding atasan ng hukuman ang nagkasala na magbayad ng danyos.",
  },
  {
    id: "more-fil-kasunduan",
    language: "fil",
    text: "Nilagdaan nina Gobernador Arthur Defensor Jr. ng Iloilo at ng mga alkalde ng lalawigan ang isang pangako noong Abril 2025. Kukuha ang bawat bayan ng dagdag na social worker bago matapos ang 2027.",
  },
  {
    id: "more-fil-bisita",
    language: "fil",
    text: "Bukas ang aming tanggapan sa Ortigas Center, Lungsod ng Pasig, mula Lunes hanggang Biyernes. Magdala ng ID. Hindi po kami tumatanggap ng regalo para sa mga bata sapagkat hindi namin ito maibibigay sa kanila.",
  },
  {
    id: "more-fil-boluntaryo",
    language: "fil",
    text: "Salamat sa mga mag-aaral ng Unibersidad ng Pilipinas at ng Pamantasang De La Salle na nagsalin ng aming mga gabay sa Ilokano, Hiligaynon, Waray at Bikol. Malaking tulong ito sa mga magulang sa probinsiya.",
  },
  {
    id: "more-fil-bagong-kawani",
    language: "fil",
    text: "Malugod naming tinatanggap si Grace Anne Lumibao bilang tagapag-ugnay ng mga boluntaryo sa Baguio. Si Grace Anne ay dating guro sa Benguet. “Masaya ang gawaing ito,” sabi niya.",
  },
  {
    id: "more-fil-kuwento",
    language: "fil",
    text: "“Natakot ako noon sa korte,” kuwento ni Liwayway (hindi niya tunay na pangalan). Dahil sa naitalang panayam, hindi na niya kinailangang tumestigo. Ngayon ay nag-aaral na siya ng pagluluto.",
  },
  {
    id: "more-fil-sabi-ng-survivor",
    language: "fil",
    text: "Ito ang hiling ng mga survivor sa mga mamamahayag: huwag ninyo kaming tawaging kawawa. Huwag itanong kung ano ang ginawa sa amin; itanong kung ano ang nais naming baguhin.",
  },
  {
    id: "more-fil-panalangin",
    language: "fil",
    text: "Panginoon, ipinagdarasal namin ang mga batang Ikaw lamang ang nakakakilala. Bigyan Mo ng karunungan ang mga hukom at ng lakas ang mga pulis na nagbabantay sa gabi. Amen.",
  },
  {
    id: "more-ceb-paryente",
    language: "ceb",
    text: "Kasagaran, ang nagpasakit sa bata kaila sa pamilya: mahimong ginikanan, uyoan, silingan o higala. Mao nga lisod alang sa bata ang pagsulti, ug mao nga importante ang magtutudlo nga maminaw.",
  },
  {
    id: "more-ceb-balaod",
    language: "ceb",
    text: "Sumala sa Republic Act No. 11930, kinahanglan nga i-report sa mga internet service provider ang tanang materyal nga nagpakita og pag-abuso sa bata. Ang dili mosunod pahamtangan og dakong multa.",
  },
  {
    id: "more-ceb-panagtigom",
    language: "ceb",
    text: "Nagtigom ang mga mayor sa Danao, Toledo ug Carcar didto sa Kapitolyo sa Sugbo niadtong ika-15 sa Enero 2025. Nagsaad sila nga modugang og mga social worker sa matag lungsod.",
  },
  {
    id: "more-ceb-boluntaryo",
    language: "ceb",
    text: "Gusto ka ba motabang? Mahimo kang mahimong boluntaryo sa imong barangay o parokya. Adunay libre nga pagbansay matag Sabado, ug hatagan ka og sertipiko human sa tulo ka semana.",
  },
  {
    id: "more-ceb-kawani",
    language: "ceb",
    text: "Si Jun Paolo Macaraeg ang direktor sa IJM Cebu sukad niadtong 2022. Kaniadto usa siya ka piskal sa Dumaguete. Matod ni Macaraeg, ang pasensya mao ang labing importante nga hiyas sa usa ka abogado.",
  },
  {
    id: "more-ceb-sugilanon",
    language: "ceb",
    text: "Si Alimpuyo* nagtudlo na karon og pagguhit sa mga bata sa ilang simbahan. “Ang kolor nakatabang kanako,” matod niya. Dili na siya gustong mosulti bahin sa kagahapon.\n\n*Giusab ang ngalan.",
  },
];
