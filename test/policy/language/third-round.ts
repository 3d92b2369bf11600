import { rows } from "./table.ts";

/** A third round by rule, written after the second had been met, before any change for it. */
export const THIRD_ROUND = {
  "terminology-current": rows(`
  ~ The accused traded in [child pornography] with men in three countries.
  ~ Foreign [paedophiles] are drawn by poverty.
  ~ A [sex tourist] from abroad was barred from entry.
  ! The tabloid wrote about a [teen prostitute].
  ~ Twelve girls were rescued from a [cybersex den].
  ~ The driver had [sex with] an underage girl.
  Our clients in the shelter go to school, and abuse is never mentioned in the corridor.
  The Anti-Trafficking in Persons Act was expanded in 2013.
  A survivor became a customer of the bakery that once employed her.
  Ang mga kliyente nga nakasinati og pag-abuso hatagan og tambag.
  Customers of the remittance company can report suspected trafficking at the counter.
`),
  "language-not-sensational": rows(`
  ! The [heartbreaking] story of a girl sold online by an adult she trusted.
  ! The young boy was a [helpless victim] of a [predator’s sick desires].
  ! [Nakapanlulumo] ang sinapit ng batang babae na inabuso.
  The court called the evidence against the man overwhelming.
  The rescued girl drew a picture of a monster and then of a house.
  Children who were abused may have nightmares, and a counsellor can help.
  The survivor said that the trial was hard, and that she was glad it was over.
  It is hard for a child to speak about abuse; believe what you hear.
  A mother shared how the flood ruined their home.
  The team was shocked by the number of reports of abuse last year.
`),
  "no-method-detail": rows(`
  ~ The mother’s phone showed transfers through [MoneyGram] from the man who directed the abuse.
  ~ Abusers tell children to switch to [Snapchat], where [messages disappear].
  ~ Ang salarin ay nagpanggap na [kaedad] sa [Roblox] upang makuha ang loob ng bata at abusuhin ito.
  Survivors told lawmakers that platforms must act faster against abuse.
  The suspect was arrested at the airport early in the morning.
  Apps like Messenger Kids let parents approve contacts.
  The social worker visited the girl in a hotel after the rescue from exploitation.
  Children are most at risk of exploitation when nobody at home knows the signs.
  The counselling room has a camera so that a child who was abused speaks only once.
`),
  "offender-relation-withheld": rows(`
  ~ A 10-year-old girl was brought to safety after [her cousin] was caught exploiting her online.
  ~ The girl still loves [her mother], who is in prison for trafficking her.
  ~ “[My father] abused me,” she told the court.
  ~ Ang dalagita ay pinagsamantalahan ng [kanyang sariling kapatid].
  The boy’s mother testified against the foreigner who had abused him.
  Her uncle, a police officer, arrested the trafficker.
  The girl was taken from her parents’ house by a recruiter who exploited her.
  The mother of a survivor leads the support group.
  His parents were told that the abuser had been sentenced.
  Her brother was arrested for theft years later and the shelter helped him.
`),
  "statistic-cited": rows(`
  ~ Our hotline answered [18,000 messages] last year.
  ~ [Four in ten] parents do not use filters.
  ~ The project will reach [60 schools] in Mindanao.
  ~ Convictions rose from [12 to 48].
  ~ Umabot sa [3,500] ang mga ulat noong 2023.
  The Supreme Court ruled in G.R. No. 213816 on 2 July 2018.
  Chapter 4 has 12 exercises for parents.
  Ages 4 to 6: sit with your child; ages 13 to 17: talk.
  He drove 300 kilometres to testify.
  The shelter opens at 8 and closes at 20.
  Dial 117 or 911.
  She finished Grade 10 at 19.
`),
} as const;
