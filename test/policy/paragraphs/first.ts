import { paragraphs } from "./marked.ts";

/** A first round, written before any look at the word lists. */
export const FIRST = paragraphs(`
  en | PARENTS LEARN TO TALK ABOUT ONLINE SAFETY↵Thirty-two parents and caregivers from three cities joined a half-day workshop on digital well-being. They practised short, calm conversations with their children and left with a take-home checklist.
  en | Q: What should I do if I suspect that a child is being exploited online?↵A: Do not confront the suspect yourself. Call 1343, the Actionline against Human Trafficking, or go to the nearest Women and Children Protection Desk.
  en Althea | Althea* was a child when she was exploited online. Today she is an adult who mentors younger survivors and says that healing is slow, uneven and real.↵↵*Althea is a pseudonym. Details have been changed to protect her.
  en | According to the 2022 annual report of the Philippine Internet Crimes Against Children Center (p. 14), 1,204 referrals were forwarded to law enforcement units in that year.
  en | The Visayas field office opened in 2011. Its twelve-member team works side by side with prosecutors, social workers and the Regional Trial Courts, and it mentors barangay officials on trauma-informed referral.
  en | "When a survivor walks into our office, we offer water before we offer a form," said our director of legal affairs. "Dignity comes first."
  en | Our aftercare partners provide:↵- safe housing and case management↵- trauma-focused counselling↵- catch-up schooling and vocational training↵- preparation for court, when a survivor chooses to testify
  en | A bystander who films a suspicious house may endanger the very children whom he wants to help. Note what you saw, keep a safe distance and let trained officers do the rest.
  en | The Expanded Anti-Trafficking in Persons Act of 2012, as amended by Republic Act No. 11862, requires internet intermediaries to preserve evidence and to block access to child sexual abuse or exploitation material.
  en | The choir of Saint Therese Parish raised funds for the shelter's new library. Volunteers painted the walls sea-green and built low shelves so that even the youngest reader can reach a picture book.
  en | Survivor leaders told the Senate committee that payment platforms ought to flag suspicious patterns sooner. The committee's report is expected in the first quarter.
  fil | Mahigit apatnapung guro mula sa Lungsod ng Marikina ang lumahok sa pagsasanay tungkol sa ligtas na paggamit ng internet. Natutuhan nila kung paano makinig nang hindi nanghuhusga.
  fil | Kung may nalalaman kayong batang nasa panganib, tumawag agad sa 1343 o sa Bantay Bata 163. Hindi kailangang sabihin ang inyong pangalan.
  fil | Ang paghilom ay hindi paligsahan. May mga araw na magaan at may mga araw na mabigat, at kasama ng nakaligtas ang kaniyang tagapayo sa bawat hakbang.
  fil | MGA MADALAS ITANONG↵Ano ang ibig sabihin ng OSAEC? Ito ay ang seksuwal na pang-aabuso at pagsasamantala sa mga bata gamit ang internet.
  fil | Pinuri ng hukom ang mga imbestigador ng Philippine National Police dahil sa maingat na pangangalap ng ebidensiya.
  ceb | Nagtapok ang mga lider sa barangay sa Siyudad sa Mandaue aron hisgotan ang luwas nga paggamit sa internet. Gitudloan sila kon unsaon pagdawat og sumbong nga dili pangutan-on og balikbalik ang bata.
  ceb | Kung naa kay nahibaloan nga bata nga giabusohan, tawag dayon sa 1343 o adto sa labing duol nga estasyon sa pulis.
  ceb | Ang among opisina sa Sugbo nagtrabaho uban sa mga piskal, sosyal nga trabahante ug simbahan. Ang matag nakalingkawas adunay kaugalingong plano sa pagkaayo.
  ceb | Usa ka nakalingkawas miingon nga ang labing nakatabang kaniya mao ang usa ka tawo nga mituo dayon sa iyang gisulti.
  en | The helpless girl endured [unspeakable horrors](language-not-sensational) at the hands of [monsters](language-not-sensational) who treated her like merchandise.
  en | It is a [gut-wrenching](language-not-sensational) tale: the little boy suffered through three years of [hell](language-not-sensational) before rescuers came.
  en | [At 13](age-not-exact), she was brought to safety from a house in Danao.
  en Mariel | Mariel was [fourteen](age-not-exact) when officers reached the house in Tagoloan on the 12th of August 2021.
  en Jessa | It was Jessa's own [aunt](offender-relation-withheld) who had put her in front of the camera, and who was later sentenced to life imprisonment.
  en | The girl had been exploited since she was small. The person behind the camera was [her grandmother](offender-relation-withheld).
  en | The money came through [GCash and Palawan Express](no-method-detail), split into small amounts so that no one would notice, and the abuse was filmed [in the back room before school](no-method-detail).
  en | Offenders look for children on [Telegram channels](no-method-detail) and pay in [Bitcoin](no-method-detail) so that the banks do not see the payments.
  en | Thousands have signed the petition. #JusticeFor[Maricar](proper-nouns-classified) has been trending since Monday.
  en | The foundation thanks everyone who gave. #Help[Jomar](proper-nouns-classified)Heal
  en | The suspect was found with hundreds of files of [child pornography](terminology-current) and had contacted several [child prostitutes](terminology-current).
  en | [Kiddie porn](terminology-current) is never a victimless crime, and a [sex tourist](terminology-current) is an offender.
  en | [Nearly half](statistic-cited) of all Filipino children have experienced some form of online violence, and [one in five](statistic-cited) never tells anyone.
  en | Conviction rates rose by [67 percent](statistic-cited) and [412 victims](statistic-cited) were rescued.
  en Alona | Alona loves to sing. Write to her at [alona.sings@gmail.com](no-contact-details) or message [0917 555 0143](no-contact-details).
  en Tala | Tala, a survivor, still lives at [27-B Mabini Street](no-contact-details), beside the bakery.
  en Nene | Nene returned to [Doña Felisa Memorial Elementary School](no-direct-identifier) a month after the rescue, where her adviser helped her catch up.
  en Liway | [Liway, the eldest of nine children and a twin, was exploited online in Maribojoc, Bohol. Her father drives the only ambulance of the town. She was rescued on 4 May 2019.](no-identifying-combination)
  en | The survivor thanked her social worker, [Perlita Dimaculangan](proper-nouns-classified), and her foster mother, [Aling Tessie](proper-nouns-classified).
  en | When the officers came in, little [Bimbim](proper-nouns-classified) hid behind the curtain.
  en | A 9-year-old was violated by this [sick pervert](language-not-sensational), whose [evil deeds](language-not-sensational) shock the nation.
  en | The child was [sold like meat](language-not-sensational) to the highest bidder.
  en Dalisay | Dalisay was rescued from her own parents' home. [Her mother](offender-relation-withheld) had arranged the livestreams and pleaded guilty in 2020.
  en | He learned to groom them on [Roblox](no-method-detail) and then moved the chat to [Signal](no-method-detail) because the messages vanish.
  en | [Eight out of ten](statistic-cited) offenders are known to the child.
  fil | Sinapit ng batang babae ang lagim sa [kamay ng mga demonyo](language-not-sensational).
  fil | [Nakakakilabot](language-not-sensational) ang dinanas ng musmos sa loob ng dalawang taon.
  fil | Ang [tatay](offender-relation-withheld) niya ang nag-alok sa kaniya sa mga dayuhan sa internet.
  fil Luningning | Ang kumuha ng mga larawan ni Luningning ay walang iba kundi ang sarili niyang [tiyahin](offender-relation-withheld).
  fil Amihan | Si Amihan ay [labindalawang taong gulang](age-not-exact) nang siya ay sagipin sa bayan ng Kawit noong ika-3 ng Hunyo 2020.
  fil | Nagbabayad sila sa pamamagitan ng [Western Union](no-method-detail) nang paunti-unti para hindi mapansin, at kinukunan ang bata [tuwing madaling-araw](no-method-detail).
  fil | [Dalawa sa bawat limang](statistic-cited) bata sa Pilipinas ang nakaranas ng pang-aabuso online.
  fil | Nailigtas ang dalagita na si [Rowena Macaraeg](proper-nouns-classified) at ang kaniyang kapatid na si [Totoy](proper-nouns-classified).
  fil Ligaya | Nag-aaral ngayon si Ligaya sa [Mataas na Paaralan ng San Roque](no-direct-identifier) at nakatira sa [Barangay Malanday](no-direct-identifier).
  fil | Inaresto ang dayuhang nagbebenta ng [child porn](terminology-current) at ang mga [batang prostitute](terminology-current) ay dinala sa kanlungan.
  ceb | Ang iyang [amahan](offender-relation-withheld) maoy nagpadala sa mga litrato sa bata ngadto sa mga langyaw.
  ceb Inday | Si Inday [napulo ug tulo ka tuig](age-not-exact) ang panuigon dihang giluwas siya sa Bantayan niadtong Marso 7, 2018.
  ceb | [Makalilisang](language-not-sensational) ang giagian sa batang babaye sa kamot sa mga [mananap](language-not-sensational).
  ceb | [Tulo sa matag napulo](statistic-cited) ka bata sa nasud ang nakasinati og pang-abuso sa internet.
  ceb | Ang biktima nga si [Marivic](proper-nouns-classified) nag-eskwela karon sa [Tabunok National High School](no-direct-identifier).
`);
