import { rows } from "./table.ts";

/** A second round of sentences by rule, written after the first had been met, before any change for it. */
export const SECOND_ROUND = {
  "terminology-current": rows(`
  ~ Lawmakers want harsher penalties for [child pornography offenders].
  ~ The raid uncovered [kid porn] on an office server.
  ~ A retired teacher was charged with [possession of child pornography].
  ! News reports spoke of an [underage prostitute].
  ! They were labelled as [teen hookers] by the paper.
  ~ The region is known for [sex tourism].
  ~ [Child sex tourists] travel to poor provinces.
  ~ The court heard that he had [sexual intercourse with] a 13-year-old.
  ~ The man was convicted of [having a relationship with a minor].
  ~ It was a [pedophile ring] that operated from abroad.
  ~ [Buyers] abroad directed the abuse of the children.
  ~ [Foreign clients] paid for the livestreamed abuse.
  ~ Bilang [pedophile], siya ay hinatulan.
  ~ Ang [cybersex den] ay isinara ng pulisya.
  ~ Ipinagbabawal ang [child prostitution] sa ating bansa.
  ~ Ang mga [kustomer] sa gawas sa nasud nagbayad alang sa pag-abuso sa mga bata.
  ~ Nadakpan ang lalaki tungod sa [child porn].
  ~ The children were forced into [prostitution of minors].
  ~ The mayor spoke of “[child prostitution]” at the meeting.
  ~ He [molested] the boy for years.
  ~ Photos of [nude child porn] were found.
  ~ The [child-sex-tourism] industry is shrinking.
  The National Coalition Against Child Pornography was renamed.
  RA 9775, or the Anti-Child Pornography Act, created new duties for internet providers.
  Violation of Section 4 of the Anti-Child Pornography Law carries a heavy penalty.
  In the words of one officer, “we used to call it child pornography, and that was wrong.”
  The phrase “child prostitute” has no place in a news report.
  Customers of the cooperative can pay at the counter.
  Buyers must register before the auction.
  A client of the legal aid office won her case.
  Sex education is part of the new curriculum.
  Data are broken down by sex, age and region.
  Victims and survivors of online sexual abuse can call the hotline.
  The live show on the radio discussed child rights and parenting.
  Children exploited in travel and tourism need protection.
  Hindi na ginagamit ang terminong “child pornography”; ang tama ay CSAEM.
  Ang Batas Republika 9775 o Anti-Child Pornography Act ay pinalitan ng RA 11930.
  Ang among mga kliyente makadawat og tabang gikan sa social worker.
`),
  "language-not-sensational": rows(`
  ! The two-year-old was the victim of a [sick] predator’s [depraved] acts.
  ! Read the [heart-wrenching] story of a girl who was exploited online.
  ! Her [shattered childhood] began with a message from a stranger.
  ! The schoolgirl fell into the [clutches] of a trafficker.
  ! What happened to the boy is every parent’s worst [nightmare].
  ! The little girl’s [innocence was lost] forever that day.
  ! He treated the girl as his [sex slave].
  ! The child [suffered unspeakable abuse] for years.
  ! The survivor, 14, relived her [hell] in court.
  ! A [sinister] man preyed on the girl.
  ! Nasira ang [kinabukasan] ng dalagita dahil sa pang-aabuso.
  ! Dinanas ng bata ang [impiyerno] sa kamay ng nang-abuso.
  ! Gilugos ang [dungog] sa batang babaye.
  ~ The [sickening] trade in abuse images must end.
  ~ [Monsters] who abuse children belong in prison.
  ~ Isang [kasuklam-suklam] na krimen ang pang-aabuso sa mga bata online.
  The girl was exploited for two years before police found her.
  After the trial she returned to school and joined the choir.
  The earthquake destroyed houses and scarred the hillside.
  The play tells of a monster who learns to share with children.
  The office lost everything in the fire, a nightmare for the staff.
  Survivors told the senate how the abuse affected their sleep and their studies.
  The child was harmed, and the harm was serious.
  The boy is brave, funny and good at chess.
  Child sexual exploitation is a grave crime.
  The photo shows children dancing at the fiesta.
  We do not describe what was done to the child.
  The young people performed a dance at the opening.
  Her life changed when she met the social worker.
  Ang bata ay matapang at masayahin.
  Nawasak ang tulay dahil sa bagyo.
  Ang kalihokan para sa mga bata malipayon kaayo.
`),
  "no-method-detail": rows(`
  ~ The abuser sent [money by PayPal] to the mother every week.
  ~ Traffickers advertise children in [Telegram channels].
  ~ The exploitation happened in a [hotel room near the port], mostly [after midnight].
  ~ Offenders use [cryptocurrency] so that the payments cannot be traced.
  ~ A facilitator streams the abuse with a [smartphone and a tripod] from a [bedroom].
  ~ Abusers ask for [pay-per-view shows] at [₱2,000 each].
  ~ Perpetrators find victims through [online games] and move the chat to [WhatsApp].
  ~ The trafficker told the children to come [before school] and locked them in a [storage room].
  ~ He used [a false name and a borrowed SIM card] to reach the children he abused.
  ~ The suspects [deleted their chats] after each livestream of abuse.
  ~ Ang salarin ay nagbabayad gamit ang [bitcoin].
  ~ Nakilala ng suspek ang bata sa [Facebook] at inalok ng pera kapalit ng pang-aabuso.
  ~ Ginagawa ang pang-aabuso sa [inuupahang kuwarto].
  ~ Ang mga trapiker naggamit og [VPN] aron dili masubay.
  ~ Gihimo ang pag-abuso sa [internet cafe] [human sa klase].
  Children can be exploited by people they know and trust.
  Ask your child which apps and games they use, and with whom they chat.
  The police cyber unit traces bitcoin payments made by offenders.
  Facebook and Google sent more reports of abuse material to the national centre.
  Survivors may pay with GCash at the canteen of the shelter.
  The training on online safety uses Zoom and Messenger.
  The trafficker was arrested in a hotel in March and convicted in June.
  Investigators found the suspect’s laptop and camera.
  Teachers noticed that the boy was tired early in the morning and asked how he was.
  Our podcast about abuse is on YouTube.
  The hotline answers on Messenger, Viber and Telegram at any hour.
  Offenders are often abroad, and they pay to watch.
  Send your donation through Palawan, GCash or bank transfer.
  The offender was sentenced to pay damages by bank transfer to the court.
  Makipag-usap sa mga anak tungkol sa panganib ng online games.
  Ang pulisya ay nagsasanay sa pagsusuri ng mga laptop at cellphone.
  Makig-istorya sa inyong anak bahin sa Facebook ug mga dula.
`),
  "offender-relation-withheld": rows(`
  ~ She was only eight when [her uncle] began to abuse her.
  ~ The abuser, [the boy’s godfather], is in prison.
  ~ Police arrested [the girl’s mother] in March.
  ~ It was [her own grandmother] who sold the girl to strangers online.
  ~ [Her older brother] recorded the abuse of the girl.
  ~ The girl had to testify against [her own mother].
  ~ He was found guilty of abusing [his seven-year-old granddaughter].
  ~ [The mother of the victim] was charged with trafficking her.
  ~ The girl was exploited by [a family member].
  ~ [His father] is serving a life sentence for what he did to the boy.
  ~ The girl said that [her stepfather] had hurt her.
  ! [Her aunt], Marilou Pascual, was found guilty of exploiting the child.
  ! A court in Cebu sentenced Arnel Dumaguit for the abuse of [his daughter].
  ~ Ginahasa ng [kanyang tiyuhin] ang dalagita.
  ~ Ang [kanyang lola] ang nagbenta sa bata.
  ~ Hinatulan ng habambuhay ang [ina ng biktima].
  ~ Ang suspek ay [kuya] ng bata.
  ~ Ang nang-abuso mao ang [iyang ig-agaw].
  ~ Nadakpan ang [inahan sa biktima].
  ~ Gibaligya siya sa [iyang kaugalingong inahan].
  The girl told her mother that a neighbour had abused her.
  His mother cried when she heard about the abuse.
  Her father, a fisherman, sat beside her in court while the offender was sentenced.
  The girl’s aunt was the first who called the police.
  Her sister was exploited too, and both are safe.
  Relatives of the accused waited outside the court.
  The mother of the accused spoke to reporters.
  A stranger abused the boy while his mother was at work.
  Family reunification is planned for every child.
  Offenders can be parents, teachers or strangers.
  The brothers of the parish run the shelter for girls who were abused.
  Her daughter was born after the trial of the trafficker.
  Sinabi ng bata sa kanyang ina na may nang-abuso sa kanya.
  Umiyak ang kanyang ama nang mahatulan ang salarin.
  Gisulti sa bata sa iyang inahan ang pag-abuso sa silingan.
  Ang iyang lola maoy nagbantay kaniya human madakpan ang suspek.
`),
  "statistic-cited": rows(`
  ~ Every year, [some 400 victims] are identified.
  ~ The hotline took [3,214 calls] in 2023.
  ~ [Nine out of ten] cases involve a relative.
  ~ Online reports [tripled] during the lockdown.
  ~ [A third of] girls say they were approached by strangers.
  ~ The agency has a budget of [₱450 million].
  ~ [More than half of] the survivors are under twelve.
  ~ [37 percent] of respondents knew the hotline.
  ~ The average age of victims is [11].
  ~ By the end of 2022, [57 social workers] had been hired.
  ~ [Millions of] images are shared each year.
  ~ [Isang milyong] ulat ang natanggap noong nakaraang taon.
  ~ [25 porsiyento] ng mga kaso ay sa Mindanao.
  ~ [Daan-daang] pamilya ang natulungan.
  ~ Mikabat sa [1,500] ka mga report ang nadawat.
  ~ [Usa sa matag lima] ka bata ang nameligro.
  ~ [Katunga sa] mga biktima ubos sa dose anyos.
  ~ [95] cases are still open.
  In 2021 the PNP recorded 1,200 cases.
  Data of the Department of Justice show that 600 cases were filed.
  The 2020 census counted 109 million people (PSA, 2021).
  “Half of the children,” wrote the UNICEF report of 2020, “had seen such content.”
  She was born in 2004 and has two brothers.
  The trial began at 10 a.m. on 3 June and took 15 days.
  Read chapter 12 and answer the 10 questions.
  Bus 45 stops at gate 12 of the terminal.
  Room 305 is open from 8:00 to 17:00.
  Executive Order No. 45 created the council in 2018.
  The training lasts 40 hours over 5 days.
  G.R. No. 167693 was decided on 19 September 2006.
  For 20 years the office has worked in Manila.
  She is one of two lawyers in the team.
  Children aged 13 and over may open an account.
  Batay sa datos ng PNP, 1,200 ang kaso noong 2021.
  Sumala sa DSWD, 300 ka bata ang anaa sa mga shelter.
  Ang miting alas 10 sa buntag sa Hunyo 12, 2023.
  Tumawag sa 1343 o mag-text sa 0917 123 4567.
  Article 34 and Article 35 of the Convention apply in 196 states (UN, 2023).
`),
} as const;
