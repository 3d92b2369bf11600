import { paragraphs } from "./marked.ts";

/** A second round, written before the first was met in full. */
export const SECOND = paragraphs(`
  en | ONE YEAR OF THE CEBU HUB↵The hub brought together forensic interviewers, paralegals and nurses under one roof. Waiting times fell, and children now tell their story once instead of five times.
  en | Is it true that survivors can never fully recover? No. With patient, long-term support many finish school, work, marry and lead advocacy of their own.
  en Himala | "I used to count the tiles on the ceiling," Himala* recalls of the first weeks in aftercare. "Now I count the months until graduation."↵↵*Not her real name. The story is composed from several interviews.
  en | Eighty-six volunteers ran in the Freedom Run at the Cultural Center complex. The youngest runner was nine, the oldest seventy-one.
  en | The Office of the Prosecutor General in Bucharest hosted a study visit in November 2023. Delegates compared how child witnesses are heard in Romania and in the Philippines.
  en | How can I help?↵1. Pray.↵2. Learn the warning signs.↵3. Share our hotline poster at your workplace.↵4. Give monthly.
  en | The Global Estimates of Modern Slavery (ILO, Walk Free and IOM, 2022, p. 2) put the number of people in modern slavery at 49.6 million on any given day.
  en | A monsoon-soaked field trip did not dampen spirits: the trainees from Leyte rehearsed a mock trial until dusk, complete with a papier-mâché gavel.
  en | Parents often ask which games are safe. Look for privacy settings, turn off chat with strangers and play together. Roblox and Minecraft both offer parental controls.
  en | The defendant, a foreign national, was sentenced to life imprisonment. The court ordered restitution. To protect the children, nothing about them is disclosed here.
  en | Our drivers, cooks and bookkeepers keep the mission going. Without them no victim would reach the courtroom on time and no report would be filed.
  en | Banks and remittance companies met in Makati to discuss how to detect payments linked to the exploitation of children, and how to report them quickly.
  fil | Ipinagdiwang ng tanggapan sa Pampanga ang ikasampung anibersaryo nito. Nagpasalamat ang mga kawani sa mga boluntaryo, hukom at madre na kasama nila mula pa noong una.
  fil | TANONG: Paano kung ang aking anak ang nilapitan ng estranghero sa internet?↵SAGOT: Huwag siyang sisihin. Itabi ang mga mensahe, i-block ang account at iulat sa PNP Women and Children Protection Center.
  fil | Dalawampu't limang hukom ang dumalo sa seminar tungkol sa pakikinig sa batang saksi. Ginanap ito sa Lungsod ng Baguio.
  fil | Ang nakaligtas ay hindi nababawasan ng dangal. Siya ay may karapatang mangarap, mag-aral at magpasya para sa sarili.
  fil | Salamat sa inyong mga dasal at handog! Dahil sa inyo, may bagong silid-aralan ang kanlungan at may mga bagong gitara ang mga bata.
  ceb | Ang kampanya nga "Bantay sa Screen" naglibot sa mga eskwelahan sa Bohol. Nakakat-on ang mga magtutudlo unsaon pag-ila sa mga timailhan sa pag-abuso.
  ceb | Unsa ang buhaton kon ang usa ka bata mosulti nga giabusohan siya? Paminawa siya, tuohi siya, ug tabangi siya nga makasulti sa mga eksperto.
  ceb | Nagpasalamat ang direktor sa mga pulis, piskal ug sosyal worker nga walay hunong nga nagtinabangay alang sa kabataan sa Negros Oriental.
  en | What this poor child went through is [sickening](language-not-sensational). She was [a toy](language-not-sensational) in the hands of [savages](language-not-sensational).
  en | Her captors [stripped her of her dignity](language-not-sensational) again and again, and the little girl's tears [fed their lust](language-not-sensational).
  en | Exclusive: inside the [cybersex lair](language-not-sensational) where a tiny boy was used by strangers.
  en | The [beautiful](language-not-sensational) young victim had been promised a job as a singer before she was exploited.
  en | The [jaw-dropping](language-not-sensational) cruelty that this toddler suffered left even hardened officers in tears.
  en | A boy, [aged eleven](age-not-exact), was found in Sagay City when the team entered.
  en | [Barely ten years old](age-not-exact), she was carried out of the house on 30 September 2022.
  en Mayumi | On her [sixteenth birthday](age-not-exact), 3 March 2021, Mayumi left the shelter in Tanay.
  en | The victim turned [15](age-not-exact) in the shelter; the raid had been on July 8, 2019, in Mabalacat.
  en | She was groomed, and then sold online, by [the man her mother had married](offender-relation-withheld).
  en Sinag | Sinag still visits [her mother](offender-relation-withheld) in the correctional where she serves fifteen years for what she did to Sinag.
  en | The child identified [her older cousin](offender-relation-withheld) as the one who had recorded the videos.
  en | Two sisters, six and eight, were rescued. [Their mother](offender-relation-withheld) and her boyfriend face charges of trafficking.
  en | [Grandfather](offender-relation-withheld) jailed for exploiting girl, 7
  en | They use [Discord servers](no-method-detail) with innocent names, trade files through [encrypted links](no-method-detail) and pay with [Steam cards](no-method-detail).
  en | For [five hundred pesos a show](no-method-detail), sent over [PayMaya](no-method-detail), customers gave instructions by video call.
  en | The facilitator hung a blanket over the window, put the [phone on a tripod](no-method-detail) and waited [until the neighbours were asleep](no-method-detail).
  en | He told the girl to [delete the messages](no-method-detail) and gave her a [second SIM card](no-method-detail).
  en | #BringBack[Lovelyn](proper-nouns-classified) was shared by classmates all night.
  en | The case became known under the tag #[Kristel](proper-nouns-classified)Strong.
  en | The first to speak was [Nonoy](proper-nouns-classified), followed by his cousin [Ging-ging](proper-nouns-classified).
  en | Neighbour [Melchor Abanilla](proper-nouns-classified) told the press that he had heard crying at night.
  en | The girl, whom classmates call [Yangyang](proper-nouns-classified), has started to draw again.
  en | A [child sex worker](terminology-current) was among those rescued from the [sex tourism](terminology-current) trade.
  en | The man was arrested for [having sex with a minor](terminology-current) and for possession of [kiddie porn](terminology-current).
  en | Online exploitation of children has [tripled](statistic-cited) since the pandemic; [2.8 million](statistic-cited) tips were received.
  en | [Sixty percent](statistic-cited) of the cases involve a trafficker who is known to the child, and the average victim is abused for two years.
  en | We have supported [1,350 survivors](statistic-cited) and helped secure [213 convictions](statistic-cited).
  en Dayang | Dayang goes to [St. Scholastica's Academy](no-direct-identifier) and serves as an altar girl in [Sitio Kalubihan](no-direct-identifier).
  en Marahuyo | You may send letters for Marahuyo to [Blk 4 Lot 12, Camella Homes, Bacoor](no-contact-details) or follow [@marahuyo.writes](no-contact-details) on Instagram.
  en Tadhana | [Tadhana grew up in Hinatuan as the only daughter of the town's midwife, with a deaf younger brother. She was exploited at the age of ten and rescued in June 2018.](no-identifying-combination)
  fil | [Karumal-dumal](language-not-sensational) ang ginawa ng mga [halimaw](language-not-sensational) sa paslit.
  fil | [Nakakadurog ng puso](language-not-sensational) ang kuwento ng isang dalagita na ginawang [parausan](language-not-sensational) ng mga dayuhan.
  fil | [Sariling ina](offender-relation-withheld) ang nagtulak sa bata na humarap sa kamera.
  fil | Ibinenta siya ng [kaniyang tiyo](offender-relation-withheld) sa mga parokyano mula sa ibang bansa.
  fil | [Labintatlong taong gulang](age-not-exact) lamang siya nang iligtas sa Barangay Poblacion, Bustos noong Agosto 9, 2021.
  fil | Ipinadadala ang bayad sa [GCash](no-method-detail) gamit ang [pekeng pangalan](no-method-detail), at sa [Messenger](no-method-detail) nag-uusap ang mga kliyente at ang nagbebenta ng bata.
  fil | [Pito sa sampung](statistic-cited) biktima ang inabuso ng taong kilala nila, at umabot sa [4,700](statistic-cited) ang mga kaso noong nakaraang taon.
  ceb | Ang [iyaan](offender-relation-withheld) sa bata mao ang nagbaligya kaniya sa internet, ug siya nadakpan niadtong Mayo.
  ceb | [Makapasubo kaayo](language-not-sensational) ang kapalaran sa batang gihimong [ulipon sa unod](language-not-sensational).
`);
