import { paragraphs } from "./marked.ts";

/** A fourth round, written before the third was met in full. */
export const FOURTH = paragraphs(`
  en | NEW IN THE LIBRARY↵"Brave Conversations", a picture book by our education team, is free to download in English, Tagalog, Cebuano and Hiligaynon. Read it aloud; stop often; let the child lead.
  en | Q. Do you pay survivors to speak? A. No. We reimburse travel and child care, and a survivor may stop or withdraw at any time without giving a reason.
  en Liwanag | Liwanag* joined the choir first and the support group later. "I had to learn that my voice was mine," she says with a smile.↵↵*A pseudonym. Some details were changed.
  en | The regional trial court found both defendants guilty of qualified trafficking and sentenced them to life imprisonment. The victims, all minors, are in the care of the state.
  en | Two sisters of the parable welcomed the guest in very different ways; both, the pastor reminded us, are ways of love. The offering went to the aftercare fund.
  en | Nineteen prosecutors and twelve social workers from Region VIII completed the forty-hour course on child-sensitive interviewing last March.
  en | Teachers are often the first adults whom a child tells. Stay calm, thank the child for telling you, do not promise secrecy, and report on the same day.
  en | Digital payment companies agreed to share typologies with the Anti-Money Laundering Council, so that suspicious transfers are noticed sooner and children are found faster.
  en | The documentary, which runs for an hour, follows a social worker over one year. No survivor is shown; their words are read by actors.
  en | His father was a fisherman and his mother taught catechism. Today the regional director, Atty., still mends nets on Sundays and says patience is a legal skill.
  en | Annual report 2022, page 9: our partner shelters served 214 children, 41 of them for more than a year (shelter records, 31 December 2022).
  en | Volunteers needed! Saturday, 8 a.m. to 12 noon: painting, planting, repairing bunk beds. Bring gloves, water and a hat; lunch is on us.
  fil | Ang matandang kasabihang "kapag may tiyaga, may nilaga" ay paborito ng aming mga abogado. Umaabot nang maraming taon ang ilang paglilitis, ngunit hindi sila sumusuko.
  fil | Ano ang maaaring gawin ng mga paaralan? Magtalaga ng guro na mapagsasabihan, magpaskil ng numero ng hotline, at ituro ang ligtas na paggamit ng gadget.
  fil | Nagpulong ang mga tatay sa aming programang "Ama, Kasama Ka". Pinag-usapan nila kung paano makinig sa mga anak at kung paano humingi ng tawad.
  fil | Hinatulan ng hukuman ang dayuhan ng habambuhay na pagkabilanggo. Hindi isinapubliko ang anumang detalye tungkol sa mga bata.
  fil | Ipinagmamalaki naming ibalita: may bagong tahanan ang tanggapan sa Lungsod ng Zamboanga. May silid-laruan, tahimik na silid-panayam at maliit na hardin.
  ceb | Ang mga amahan ug inahan miapil sa usa ka adlaw nga pagbansay bahin sa luwas nga paggamit sa selpon. Gidapit usab ang mga lolo ug lola.
  ceb | Ang among mga abogado nagpabilin nga andam. Kon adunay pangutana ang pamilya, tubagon nila kini sa yano nga Binisaya.
  ceb | Salamat sa mga magtutudlo sa Toledo nga nagpahigayon og drama bahin sa pagtahod. Ang mga bata mikanta, mikatawa ug nangutana.
  en | No child deserves the [horrors](language-not-sensational) that this seven-year-old had to bear, night after night, from a [heartless brute](language-not-sensational).
  en | Read the [shocking](language-not-sensational) confession of a father who [turned his daughter into a sex slave](language-not-sensational).
  en | The girl, [a virgin](language-not-sensational) until then, was [devoured](language-not-sensational) by men who paid to watch.
  en | They treated the siblings worse than dogs, [like trash](language-not-sensational) to be used and thrown away.
  en | [Horror house](language-not-sensational): ten kids found in squalor, exploited by relatives.
  en | I was [eleven](age-not-exact) when the officers came to our house in Consolacion on the 4th of July 2016.
  en | The [14-yr-old](age-not-exact) girl was recovered in Cabanatuan.
  en | Born on [17 May 2008](no-identifying-combination), the survivor grew up in Liloan.
  en Maliya | Maliya ([13](age-not-exact)) was rescued together with two others in Talisay City.
  en | A six-month-old baby was saved. The suspects are [the baby's own parents](offender-relation-withheld).
  en | When the girl told a teacher, [her stepdad](offender-relation-withheld) was arrested within the hour.
  en | The trafficker was no stranger: the girl called him ["Papa"](offender-relation-withheld).
  en | The boy was sold by a woman who turned out to be [his half-sister](offender-relation-withheld).
  en | “[Our own mother](offender-relation-withheld) did this to us,” the eldest of three siblings told the court.
  en | Her [uncle](offender-relation-withheld), Rogelio Pantaleon, recruited her with the promise of school fees and then exploited her.
  en | Abusers create [a fake profile of a girl of the same age](no-method-detail) on [Instagram](no-method-detail) and ask for pictures step by step.
  en | The livestreams ran [between two and four in the morning](no-method-detail) from a [locked room behind the sari-sari store](no-method-detail).
  en | He stored the files in a [hidden folder disguised as a calculator app](no-method-detail) and used [a VPN](no-method-detail) to stay invisible.
  en | Sign the card for #Little[Rhian](proper-nouns-classified) and tell her she is loved.
  en | Kuya [Dodong](proper-nouns-classified) and Ate [Weng](proper-nouns-classified) run the house where the four boys now live.
  en | [JENNELYN](proper-nouns-classified) SPEAKS OUT
  en | The photo shows [Arvin](proper-nouns-classified) [Dimayuga](proper-nouns-classified) receiving his diploma.
  en | Social worker [T. Villacorta](proper-nouns-classified) filed the report for the child.
  en | Police rescued three [child prostitutes](terminology-current) from a bar, and seized [child porn](terminology-current).
  en | The [paedophile](terminology-current) groomed his victims; [child sex tourists](terminology-current) followed him.
  en | More than [300,000 children](statistic-cited) are sold for sex each year, and [nine out of ten](statistic-cited) cases are never reported.
  en | In 2024 we trained [2,318](statistic-cited) officers, rescued [187](statistic-cited) victims and saw [64](statistic-cited) traffickers convicted.
  en Ilaya | Ilaya is a Grade 9 pupil at [Mabolo National High School](no-direct-identifier) and helps at [her aunt's carinderia on Echavez Street](no-direct-identifier).
  en Sampaguita | Sampaguita was placed at [Bahay Pag-asa Youth Center](no-direct-identifier) in [Barangay Tisa](no-direct-identifier) after the raid.
  en Kalayaan | Reach Kalayaan through her guardian: [+63 998 555 0177](no-contact-details), [tulong.kalayaan@outlook.ph](no-contact-details), or at [No. 12 Acacia Road](no-contact-details).
  en Diwa | [Diwa and her twin sister were born to the only dentist on Camotes Island. They were exploited online and rescued on 11 November 2018, when they were nine.](no-identifying-combination)
  fil | Sinira ng mga [hayok sa laman](language-not-sensational) ang kinabukasan ng dalagita.
  fil | [Nakapanghihina](language-not-sensational) at [nakakasukang](language-not-sensational) isipin ang dinanas ng walong taong gulang na bata.
  fil | Hindi alam ng bata na ang [kaniyang lolo](offender-relation-withheld) ang kumukuha ng video at nagpapadala nito sa mga dayuhan.
  fil | [Sampung taong gulang](age-not-exact) si Ana nang dumating ang mga pulis sa kanilang bahay sa Bayambang noong ika-21 ng Mayo 2018.
  fil | Siyam sa bawat [sampung](statistic-cited) bata ang may cellphone, at [kalahati ng](statistic-cited) mga ito ang nakatanggap ng mahalay na mensahe.
  ceb | Ang salarin mao ang [bana sa iyang iyaan](offender-relation-withheld), ug siya gisentensiyahan na.
  ceb | Ang mga litrato gipadala pinaagi sa [Telegram](no-method-detail) ug ang bayad moabot sa [Palawan](no-method-detail) ubos sa [laing ngalan](no-method-detail).
`);
