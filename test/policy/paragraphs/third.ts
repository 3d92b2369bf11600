import { paragraphs } from "./marked.ts";

/** A third round, written before the second was met in full. */
export const THIRD = paragraphs(`
  en | FROM THE FIELD: RAINY-SEASON UPDATE↵Roads in Northern Samar were impassable for a week. The team used the time to translate its court-preparation booklet into Waray and to call every family by phone.
  en | Who qualifies for the scholarship? Any survivor who has left residential care, is of age and wishes to study. Applications are read by a panel of three; names stay with the panel.
  en Bituin | Bituin* spoke softly, but the room listened. She told the lawmakers what had helped her: a lawyer who explained each step, a judge who allowed breaks, and time.↵↵*Name changed at her request.
  en | In 2023 the Inter-Agency Council Against Trafficking reported 1,023 convictions since 2003 (Annual Report 2023, table 4).
  en | It is heartbreaking to see how storms wipe out a year of work. After the typhoon, neighbours shared rice, roofs and laughter with the children of the parish.
  en | A mother of four leads the savings group in the resettlement site. "We watch over each other's kids," she says, "and we know whom to call."
  en | Media guidelines at a glance↵* Do not show faces.↵* Do not name the school, street or barangay.↵* Do not mention how the offender and the child are related.↵* Ask whether the detail serves the child.
  en | The judge said that the offender's crimes were "among the gravest this court has seen" and sentenced him to twenty-two years.
  en | Our trauma-informed yoga class, now in its third year, is led by a volunteer who once trained as a physiotherapist in Dumaguete.
  en | Why don't you publish photos of rescued children? Because a picture never disappears. A child who is recognised once may be recognised for life.
  en | A bedtime project gives night lights and picture books to children in foster families. "No more nightmares," grinned one of the organisers.
  en | Thank you, Rotary Club of Tagbilaran! Your gift of ten sewing machines opens doors for the women in our livelihood course.
  fil | Bukas na ang pagpapatala para sa kursong "Kalinga sa Nakaligtas". Libre ito para sa mga social worker at kawani ng barangay sa buong Rehiyon IV-A.
  fil | Sabi ng isang nakaligtas, "Hindi ako ang nangyari sa akin. Ako ang pinipili kong maging." Ngayon ay nagtuturo siya ng sining sa kabataan.
  fil | Ayon sa Philippine Statistics Authority (2020, talahanayan 3), 31 milyong bata ang nakatira sa bansa.
  fil | Mga magulang, kausapin ang inyong mga anak tungkol sa pakikipagkaibigan online. Ang Facebook at TikTok ay may mga setting para sa kaligtasan.
  fil | Ang ina at ama ay unang tagapagtanggol ng anak. Kaya sa bawat sesyon, sila ang kinakausap muna ng aming mga tagapayo.
  ceb | Ang nakalingkawas nga karon estudyante sa kolehiyo nagbahin sa iyang damgo nga mahimong abogada. Gipalakpakan siya sa tanan.
  ceb | Pahibalo: sirado ang among opisina karong Biyernes tungod sa bagyo. Ang hotline nga 1343 bukas gihapon adlaw ug gabii.
  ceb | Usa ka inahan sa komunidad mao ang nanguna sa paghimo og tanaman sa utanon duol sa kapilya. Ang mga bata mitabang kada Sabado.
  en | [Fiends](language-not-sensational) with webcams feasted on the innocence of a five-year-old.
  en | The accused, described by neighbours as a [devil in disguise](language-not-sensational), used the boy [as if he were an animal](language-not-sensational).
  en | Warning: the [graphic details](language-not-sensational) of what the two brothers endured will [make your blood boil](language-not-sensational).
  en | For months the teenager lived a [waking nightmare](language-not-sensational) in a place nobody suspected.
  en | She lost her [innocence](language-not-sensational) to a [predatory beast](language-not-sensational).
  en | The survivor, now [17](age-not-exact), was taken from a house in Barangay San Isidro, Antipolo, on Good Friday, April 10, 2020.
  en | When the police came on February 2, 2017, the boy was only [eight](age-not-exact).
  en | A [nine-year-old](age-not-exact) from Tagum City told the court on 5 June 2023 what had happened.
  en Alab | Alab had just turned [twelve](age-not-exact) when the family moved to Pagadian City, where the abuse began.
  en | "My [kuya](offender-relation-withheld) made me do it," the girl told the interviewer.
  en | It was the girl's [godfather](offender-relation-withheld), a brother of her mother, who offered her to foreigners.
  en | The videos had been made at home by [both parents](offender-relation-withheld), and the child was told to keep quiet.
  en | The accused is the [husband of the victim's aunt](offender-relation-withheld).
  en | The boy loved [his grandmother](offender-relation-withheld). She was the one who sold him.
  en | The abusers, [a couple who are the victim's parents](offender-relation-withheld), will be sentenced in May.
  en | Traffickers register accounts with [borrowed IDs](no-method-detail), receive money through [Cebuana Lhuillier](no-method-detail) and move children to a [different rented house](no-method-detail) each week.
  en | To avoid filters, offenders write [code words](no-method-detail) such as those listed below in [TikTok comments](no-method-detail).
  en | Contact starts on [dating apps](no-method-detail); the trafficker then sends a menu of prices, usually [$30 to $80 per session](no-method-detail).
  en | The abuse took place in the [bathroom with the shower running](no-method-detail) so that [nobody would hear](no-method-detail).
  en | Pray with us. #PrayFor[Angelika](proper-nouns-classified) #Freedom
  en | Her best friend, [Kimberly Joy Pascual](proper-nouns-classified), held her hand.
  en | They called the boy [Atoy](proper-nouns-classified); only later did they learn that he had a sister, [Princess](proper-nouns-classified).
  en | The rescue was led by a barangay kagawad, [Mang Erning](proper-nouns-classified), who lives two doors away.
  en | [Webcam child sex tourism](terminology-current) is a growing threat, and [child pornographers](terminology-current) hide behind fake names.
  en | The [underage prostitute](terminology-current) told officers that her pimp was waiting outside.
  en | [Rescued prostitutes](terminology-current) as young as twelve were brought to the shelter.
  en | One in [three](statistic-cited) internet users is a child. The trade is worth [$99 billion](statistic-cited) a year.
  en | [7,849](statistic-cited) victims assisted. [96%](statistic-cited) of children report feeling safer.
  en | Since launch, [three-quarters](statistic-cited) of the suspects have been convicted, and reoffending fell by [a third](statistic-cited).
  en Lualhati | Lualhati works at [the Jollibee branch in Calamba](no-direct-identifier) and stays with the Good Shepherd Sisters in Batangas.
  en Hiraya | Hiraya's foster family can be reached at [(046) 555 0192](no-contact-details) or [hiraya_foster@yahoo.com](no-contact-details); her profile is [facebook.com/hiraya.dreams](no-contact-details).
  en Dalangin | [Dalangin, the only blind pupil in her village in Siquijor, was exploited by a neighbour in 2019. She has five brothers, and her mother sells fish.](no-identifying-combination)
  fil | [Walang-awang](language-not-sensational) ginamit ng mga [demonyong](language-not-sensational) dayuhan ang katawan ng bata.
  fil | Ang [lola](offender-relation-withheld) ng bata ang siyang tumatanggap ng bayad mula sa mga parokyano.
  fil | Inabuso ang bata ng [kinakasama ng kaniyang ina](offender-relation-withheld).
  fil | Noong ika-5 ng Enero 2022, natagpuan ang isang [siyam na taong gulang](age-not-exact) na lalaki sa San Mateo, Rizal.
  fil Mutya | Si Mutya ay nakatira kay Ate Baby at pumapasok sa [Paaralang Elementarya ng Bagong Silang](no-direct-identifier).
  ceb | Gibaligya siya sa [iyang kaugalingong inahan](offender-relation-withheld) pinaagi sa internet.
  ceb | Ang bata [onse anyos](age-not-exact) pa sa dihang gisulod sa mga pulis ang ilang balay sa Minglanilla niadtong ika-9 sa Oktubre 2019.
`);
