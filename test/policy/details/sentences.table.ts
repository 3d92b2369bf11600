import { annotated } from "../annotated.ts";

/** Ages, exact ones and bands, with what only looks like one. */
export const AGES = annotated(String.raw`
  [[Age: 14|age 14]].
  [[Ages: 12 to 17|age 12-17]].
  [[Nag-edad og 14|age 14]] ang bata.
  Ang bata nga [[nag-edad og onse|age 11]] nagpuyo sa Cebu.
  Siya ay nag-aral. 14 guro ang dumating.
  They are [[aged between 7 and 9|age 7-9]].
  At the [[age of only nine|age 9]] she sang.
  She was [[aged about 14|age 14]].
  [[Aged younger than 12|age 0-11]], they slept.
  [[Aged over 18|age 18-110]], they voted.
  [[Edad 18 pataas|age 18-110]] ang kasali.
  [[Edad 12 pababa|age 0-12]] ang kasali.
  Ang mga kasali ay [[18 pataas|age 18-110]].
  Open to all [[18 and up|age 18-110]].
  Open to anyone [[12 or younger|age 0-12]].
  Para sa [[edad 12 o pababa|age 0-12]].
  Women [[under 25|age 0-24]] came.
  Women under 26 came.
  Those under 18 buses stay.
  Children under 2 months slept.
  Children over two days hiked.
  Anyone [[below 25|age 0-24]].
  Anyone [[younger than 18|age 0-17]], please come.
  For [[25 and over|age 25-110]].
  For 26 and over.
  They are [[over 18|age 18-110]].
  Mga batang [[mababa sa 12 taong gulang|age 0-11]] ang kasali.
  Mga batang [[wala pang 12 taong gulang|age 0-11]].
  At [[fourteen|age 14]] she left.
  At [[fourteen|age 14]], everything changed.
  At fourteen everything changed.
  At fourteen schools they taught.
  At [[fourteen|age 14]].
  At [[14|age 14]] she left.
  At [[14|age 14]], she left.
  At 14, schools opened.
  At [[14|age 14]] her life changed.
  At [[nine|age 9]] my [[father|kin father 1]] left.
  At [[nine|age 9]] Tala* left home.
  At [[9|age 9]] Tala* left home.
  At nine Manila schools it rained.
  At [[twenty-five|age 25]], she taught.
  At twenty-six, she taught.
  By [[nine|age 9]] she could read.
  By [[nine|age 9]], she could read.
  By nine schools it was read.
  By [[2019|year 2019-?-?]] she could read.
  I'm [[nine|age 9]].
  She's [[nine|age 9]].
  He's [[14|age 14]] now.
  They turned [[14|age 14]] in [[May|month ?-5-?]].
  Turning 18 was hard.
  She was [[14|age 14]], and alone.
  She was [[14|age 14]] and alone.
  She was 14 years.
  She was 14 kilometres away.
  She was [[fourteen|age 14]] then.
  Tala was [[fourteen|age 14]].
  Tala was fourteen miles away.
  May was fourteen days long.
  The girl was [[ten|age 10]].
  The house was ten.
  The house was ten, he said.
  Who was [[nine|age 9]]?
  Her [[son|kin child 1]] is [[nine|age 9]].
  Her [[son|kin child 1]] is only [[nine|age 9]].
  She had been [[nine|age 9]].
  Tala had been [[nine|age 9]].
  She was [[99|age 99]].
  She was 100.
  A girl of [[seven|age 7]] came.
  A girl of seven schools.
  A boy of [[25|age 25]].
  A boy of 26.
  A boy of 7 to 9.
  The [[youngest child|birth-order]] of five came.
  The [[eldest child|birth-order]] of five.
  The only [[son|kin child 1]] of seven.
  The second child of nine.
  The fifth child of nine.
  Tala*, [[14|age 14]], sings.
  Tala*, 0, sings.
  Tala* and Amihan*, [[14|age 14]] and [[16|age 16]], sing.
  The [[sisters|kin sibling ?]], [[14|age 14]] and [[16|age 16]], sing.
  The [[twins|kin twin ?]], [[9|age 9]], sing.
  [[Two cousins|kin cousin 2]], [[9|age 9]] and [[11|age 11]], sing.
  The girl, [[14|age 14]], sings.
  The girl, [[14|age 14]] then, sings.
  The girl, [[14|age 14]] at the time, sings.
  The girl, [[14|age 14]] noon, sings.
  The girl, now [[14|age 14]], sings.
  The girl, 14 kilometres away, sings.
  The girl, [[14|age 14]].
  The girl ([[14|age 14]]) sings.
  Tala ([[14|age 14]]) sings.
  Tala (then [[14|age 14]]) sings.
  The road (14) is long.
  The road, 14, is long.
  On Monday, 14, it rained.
  In [[May|month ?-5-?]] (14) it rained.
  Tala, 140, sings.
  Tala, [[fourteen|age 14]], sings.
  A [[14 year old|age 14]] came.
  A [[14-yr-old|age 14]] came.
  She is [[14 years of age|age 14]].
  She has 14 years of work.
  Two [[14-year-olds|age 14]] came.
  The 10-year-old school burned.
  A ten year old law.
  The [[14-year-old|age 14]]'s [[mother|kin mother 1]].
  She is [[14 yo|age 14]].
  She is [[14 y/o|age 14]].
  She is 14 y.
  [[14 anyos|age 14]] ang bata.
  [[14 anyos|age 14]] na ang bata.
  [[14 anyos na edad|age 14]].
  [[14 anyos edad|age 14]].
  Siya ay [[labing-apat na taong gulang|age 14]].
  Siya ay labing-apat na taon.
  Siya ay [[labing-apat na taon|age 14]] pa lang.
  Siya ay labing-apat na taon. Pa rin siya.
  Sa loob ng labing-apat na taon siya ay kumanta.
  Sa nakaraang 14 taon siya ay kumanta.
  Sulod sa 14 ka tuig siya nagtrabaho.
  [[14 ka tuig|age 14]] siya nagtrabaho.
  [[14 ka tuig|age 14]] nga bata.
  14 ka tuig nga programa.
  [[Duha ka bulan|age 0]] nga bata.
  Duha ka bulan nga programa.
  [[Tatlong buwang gulang|age 0]] na [[sanggol|age 0-1]].
  The [[baby|age 0-1]] is [[three weeks old|age 0]].
  The [[baby|age 0-1]] is [[3 weeks of age|age 0]].
  The school is three weeks old.
  The boys [[over 15|age 15-110]] years.
  Boys for 15 years sang.
  Under 15 years the law helps.
  Older than 15 years.
  [[12–17 years old|age 12-17]].
  [[12 - 17 years old|age 12-17]].
  [[12 through 17 years old|age 12-17]].
  [[12 hanggang 17 taong gulang|age 12-17]].
  [[Ages 7|age 7]] and [[9|age 9]] came.
  Between [[7 and 9 years old|age 7-9]].
  She is [[110 years old|age 110]].
  She is 111 years old.
  On her [[18th birthday|age 18]].
  On her 18th wedding day.
  Sa [[ika-18 niyang kaarawan|age 18]].
  Sa [[ika-18 na kaarawan|age 18]] niya.
  Sa iyang [[ika-18 nga adlaw natawhan|age 18]].
  Sa [[ika-18 baitang|grade]].
  The [[21st of May|day ?-5-21]].
  On her [[fifth birthday|age 5]] she sang.
  She is [[in her thirties|age 30-39]].
  She is [[in her early thirties|age 30-39]].
  He was [[in his late 40s|age 40-49]].
  In the thirties it was hard.
  In the early 40s it was hard.
  In her house it was hard.
  A woman [[in her 60s|age 60-69]].
  [[Babies|age 0-1]] cried.
  A [[teenage|age 13-19]] girl.
  Mga [[dalagita|age 12-17]] at [[binatilyo|age 12-17]].
  The average teenager is 14.
  The average age is 14.
  It was average. She is [[14 years old|age 14]].
  Karaniwang edad ang 12.
  [[Aged 7|age 7]], [[9|age 9]] and [[11|age 11]].
  [[Aged 7|age 7]], [[9|age 9]], [[11|age 11]].
  [[Aged 7|age 7]] and 30 more came.
  [[Aged 7|age 7]] and [[25|age 25]].
  [[Aged 7|age 7]] ug [[9|age 9]].
  [[Edad 7|age 7]] at [[9|age 9]].
  She is [[7 years old|age 7]], 9 others came.
  The girl, [[7|age 7]] and [[9|age 9]], came.
  [[Aged 12 to 17|age 12-17]], 20 came.
`);

/** Dates, as exact as they are written. */
export const DATES = annotated(String.raw`
  On [[19 February 2020|day 2020-2-19]] she spoke.
  On the [[19th of February, 2020|day 2020-2-19]], she spoke.
  On [[19 Feb|day ?-2-19]] she spoke.
  On [[19 Feb., 2020|day 2020-2-19]] she spoke.
  19 na Pebrero ang kasal.
  Noong [[ika-19 ng Pebrero|day ?-2-19]] ay dumating siya.
  Sa ika-32 ng Pebrero.
  On 0 May it began.
  On [[February 19|day ?-2-19]], people came.
  On [[February 31, 2020|day 2020-2-31]] it ended.
  On [[February|month ?-2-?]] 32, [[2020|year 2020-?-?]] it ended.
  In [[May 2020|month 2020-5-?]] she came.
  In [[May of 2020|month 2020-5-?]] she came.
  In [[May, 2020|month 2020-5-?]], she came.
  In may she came.
  On May 14 na bata.
  May [[14 anyos|age 14]] na bata.
  [[May 14, 2020|day 2020-5-14]].
  [[Mayo 14|day ?-5-14]] porsyento.
  On [[Mar. 4|day ?-3-4]] it rained.
  On Mar 4 it rained.
  [[Mar 4, 2020|day 2020-3-4]].
  [[Set. 4|day ?-9-4]] it is.
  Sun 4 times.
  By next [[March|month ?-3-?]] it ends.
  This [[June|month ?-6-?]] it ends.
  June came to help.
  In [[January|month ?-1-?]] it rained.
  Noong [[Disyembre|month ?-12-?]] ay umulan.
  Hanggang [[Enero|month ?-1-?]].
  January was cold.
  Early [[January|month ?-1-?]] was cold.
  The [[5th January|day ?-1-5]].
  On [[5 of June|day ?-6-5]].
  [[2020-02|month 2020-2-?]].
  In [[2020-02|month 2020-2-?]] it rained.
  In [[2020|year 2020-?-?]]-12 it rained.
  No. 2020-02 is a circular.
  On [[2020-2-3|day 2020-2-3]] it rained.
  On [[2020-02|month 2020-2-?]]/03 it rained.
  On [[1/2/2020|day 2020-2-1]] it rained.
  On [[31/1/2020|day 2020-1-31]] it rained.
  On [[1/31/2020|day 2020-1-31]] it rained.
  On 13/13/2020 it rained.
  On 1/2/20 it rained.
  On [[1-2-2020|day 2020-2-1]].
  The ratio is 2/3.
  The score was 10-12.
  In 1899 it rained.
  In [[1900|year 1900-?-?]] it rained.
  In [[2099|year 2099-?-?]] it rained.
  In 2100 it rained.
  Over 2019 people.
  In about 2019 it began.
  2019 children came.
  [[2019 pesos|PHP 2019]].
  [[$2019|USD 2019]] was paid.
  Room 2019, they said.
  No. 2019.
  Numbers, [[2019|year 2019-?-?]].
  It was 2,019.
  It was 2019.5 metres.
  See #2019.
  Call 2019-555.
  Call 555-2019.
  From [[2019|year 2019-?-?]]-[[2020|year 2020-?-?]].
  From [[2019|year 2019-?-?]]-20.
  The 2019+ list.
  2019% more.
  Act 2018, passed.
  Dial 12,2019.
  [[Christmas Day|day ?-12-25]] came.
  On [[Christmas Eve 2019|day 2019-12-24]].
  Noong [[Pasko 2019|month 2019-12-?]].
  Noong [[Pasko sa 2019|month 2019-12-?]].
  Pasko na.
  [[New Year's Day 2020|day 2020-1-1]].
  On [[Wednesday, February 19|day ?-2-19]].
  On [[Wed. 19 February|day ?-2-19]].
  Wednesday came, [[19 February|day ?-2-19]].
  Last Wednesday it rained.
  Wednesday, [[2020|year 2020-?-?]] was.
  On [[Wednesday 19 February 2020|day 2020-2-19]].
  [[February 2020|month 2020-2-?]] and [[March 2020|month 2020-3-?]].
  Niadtong [[ika-5 sa Mayo tuig 2019|day 2019-5-5]].
  Niadtong [[Mayo sa tuig 2019|month 2019-5-?]].
  Noong taong [[2019|year 2019-?-?]].
  Sa [[2019|year 2019-?-?]] ug [[2020|year 2020-?-?]].
  On the 5th she came.
  [[Sept. 4, 2020|day 2020-9-4]].
  On [[4 Sept 2020|day 2020-9-4]].
  Set 4 tables.
  [[Set 4, 2020|day 2020-9-4]].
`);

/** Amounts of money. */
export const MONEY = annotated(String.raw`
  [[₱500|PHP 500]].
  [[₱ 500|PHP 500]].
  [[PHP500|PHP 500]] and [[USD 20|USD 20]].
  [[P1,200|PHP 1200]].
  p1,200.
  Pay [[500 pesos|PHP 500]].
  Pay [[500 000 pesos|PHP 500000]].
  Pay [[1 500 000 pesos|PHP 1500000]].
  In [[2019|year 2019-?-?]] [[500 pesos|PHP 500]] were paid.
  Pay [[A$20|AUD 20]].
  Pay [[AU$20|AUD 20]].
  Pay [[US$20|USD 20]].
  Pay [[C$20|CAD 20]] or [[CA$20|CAD 20]].
  Pay [[HK$20|HKD 20]], [[S$20|SGD 20]] or [[NZ$20|NZD 20]].
  Pay [[£20|GBP 20]] or [[€20|EUR 20]].
  Pay [[20 euros|EUR 20]] or [[20 pounds|GBP 20]].
  Pay [[20 Australian dollars|AUD 20]].
  Pay [[AUD 20|AUD 20]].
  Pay [[20 AUD|AUD 20]].
  Pay [[20 aud|AUD 20]].
  Pay [[5k pesos|PHP 5000]].
  Pay [[P5k|PHP 5000]].
  Pay [[php5k|PHP 5000]].
  Pay [[usd20|USD 20]].
  Pay [[2.5 million pesos|PHP 2500000]].
  Pay [[2.5m pesos|PHP 2500000]].
  Pay [[2 m pesos|PHP 2000000]].
  [[₱2.5 million|PHP 2500000]].
  [[₱2 million|PHP 2000000]] to [[₱3 million|PHP 3000000]].
  [[Limang daang piso|PHP 500]].
  [[Limang libong piso|PHP 5000]].
  [[Isang milyong piso|PHP 1000000]].
  [[Usa ka milyon ka pesos|PHP 1000000]].
  [[Duha ka libo ug lima ka gatos ka pesos|PHP 2500]].
  [[Singkwenta pesos|PHP 50]] lang.
  Singkwenta lang.
  [[Twenty US dollars|USD 20]].
  [[Twenty Philippine pesos|PHP 20]].
  Thirty. Pesos are money.
  500 children and pesos.
  The peso fell.
  [[₱12345|PHP 12345]].
  [[12345 pesos|PHP 12345]].
  A fine of [[5,000,000.00 pesos|PHP 5000000]].
  between [[₱500|PHP 500]] and [[₱1,000|PHP 1000]]
  [[₱500|PHP 500]]-[[₱1,000|PHP 1000]]
  [[Php. 500|PHP 500]]
  [[PHP500,000|PHP 500000]].
  [[$3.50|USD 3.5]].
  [[$ 3|USD 3]].
`);

/** Words for relatives, and the same words where they mean something else. */
export const RELATIVES = annotated(String.raw`
  Her [[mother|kin mother 1]] and her [[father|kin father 1]] left.
  The girl's [[mother|kin mother 1]] left.
  A [[mother of three|kin child 3]] came.
  A [[father of two sons|kin child 2]] came.
  A [[mother of three children|kin child 3]] came.
  The [[mother|kin mother 1]] of the girl came.
  A [[mother|kin mother 1]] of all girls.
  Her [[aunt|kin aunt-or-uncle 1]] of sixty came.
  She has [[two younger sisters|kin sibling 2]] and a [[brother|kin sibling 1]].
  She has [[12 cousins|kin cousin 12]].
  She has thirty [[cousins|kin cousin ?]].
  She has [[29 cousins|kin cousin 29]].
  She has one [[sister|kin sibling 1]].
  She has a [[cousin|kin cousin 1]].
  She has [[twenty-one cousins|kin cousin 21]].
  May [[labing-apat na pinsan|kin cousin 14]] siya.
  He has six kids.
  She is the [[third of [[five siblings|kin sibling 5]]|birth-order]].
  The [[fourth of [[five siblings|kin sibling 5]]|birth-order]].
  One of the [[five siblings|kin sibling 5]].
  [[Five siblings|kin sibling 5]] came.
  She has [[five siblings|kin sibling 5]].
  Her [[five siblings|kin sibling 5]] came.
  Her [[siblings|kin sibling ?]] came.
  Their [[six children|kin child 6]] came.
  Our children came.
  Your child is safe.
  His [[child|kin child 1]] is safe.
  My own [[child|kin child 1]] is safe.
  Tala's [[child|kin child 1]] is safe.
  Tala's [[children|kin child ?]] are safe.
  The country's children are safe.
  The Country's [[children|kin child ?]] are safe.
  A family of [[six children|kin child 6]].
  The [[parents|kin parent ?]] of [[six children|kin child 6]].
  They are children of God.
  Si [[Ate|kin sibling 1]] Luz ay umawit.
  Ate is Filipino for [[sister|kin sibling 1]].
  We ate Ate's rice.
  Ang [[ate|kin sibling 1]] ay umawit.
  Ang [[ama|kin father 1]] ay umalis.
  Ang Ama ay umalis.
  [[Ama|kin father 1]] ay umalis.
  [[Ama|kin father 1]] ko siya.
  Her ama left.
  Kanyang [[ama|kin father 1]] ang umalis.
  AMA University is here.
  Si [[inang|kin mother 1]] ay umalis.
  Ang [[apo|kin relative 1]] niya ay umawit.
  The apo left.
  Iyang [[bana|kin spouse 1]] ang mibiya.
  Ang [[bana|kin spouse 1]] niya mibiya.
  A [[relative|kin relative 1]] came.
  The [[relative|kin relative 1]] came.
  The girl's [[relative|kin relative 1]] came.
  Her [[relative|kin relative 1]] came.
  In relative safety.
  Relative calm came.
  A [[twin|kin twin 1]] came.
  Her [[twin|kin twin 1]] came.
  A twin bed came.
  Twin came.
  Ang [[anak|kin child 1]] niya ay umawit.
  Ang [[anak|kin child 1]] ng biktima ay umawit.
  Anak ng Diyos tayo.
  Sister Ana came.
  [[Sister|kin sibling 1]] Came Home.
  [[Sister|kin sibling 1]] came home.
  The [[Sister|kin sibling 1]] came home.
  Her [[Sister|kin sibling 1]] Ana came.
  [[Mother|kin mother 1]] [[Pleads Guilty|plea]].
  [[MOTHER|kin mother 1]] [[PLEADS GUILTY|plea]].
  The court heard Mother Luz.
  It is Mother's Day.
  [[Mother|kin mother 1]]'s Milk helps.
  On Father's day we sang.
  Her motherland called.
  Her [[mother|kin mother 1]] country called.
  A [[mother-in-law|kin in-law 1]] came.
  Her [[mother - in law|kin in-law 1]] - came.
  Her [[step-mother|kin step-parent 1]] came.
  Ang [[mga magulang|kin parent ?]] niya.
  Ang [[mga kapatid|kin sibling ?]] niya.
  Ang kanyang [[mga kapatid|kin sibling ?]].
  [[Mga tiyuhin|kin aunt-or-uncle ?]] niya ang umalis.
  Iyang [[mga uyoan|kin aunt-or-uncle ?]] ang mibiya.
  Ang iyang [[mga igsoon|kin sibling ?]].
  Ang [[duha niya ka igsoon|kin sibling 2]].
  Her [[uncles|kin aunt-or-uncle ?]] and [[aunts|kin aunt-or-uncle ?]] came.
  [[Uncle|kin aunt-or-uncle 1]] Ben came.
  Her [[godmother|kin godparent 1]] came.
  Ang [[ninang|kin godparent 1]] niya.
  The [[guardian|kin guardian 1]] signed.
  Her [[husband|kin spouse 1]] came.
  [[Dalawang nakababatang kapatid|kin sibling 2]].
  [[Dalawa niyang kapatid|kin sibling 2]].
  House parents cooked.
  The founding fathers met.
  Her [[half-sister|kin sibling 1]] came.
  [[Kuya|kin sibling 1]] came.
  [[Brother|kin sibling 1]] and [[sister|kin sibling 1]] came.
`);

/** What parents work, and other details of a life. */
export const LIVES = annotated(String.raw`
  Her [[father|kin father 1]] is a [[fisherman|work]].
  Her [[father|kin father 1]] was once a [[fisherman|work]].
  Her [[father|kin father 1]] is an [[Uber driver|work]].
  Her [[father|kin father 1]] is the [[fisherman|work]].
  Her [[father|kin father 1]] is a good [[fisherman|work]].
  Her [[father|kin father 1]] works as a [[tricycle driver|work]] in Cebu.
  Her [[father|kin father 1]] worked as an [[electrician|work]] and cook.
  Her [[father|kin father 1]]. He was a [[fisherman|work]].
  Her [[father|kin father 1]] was a very busy long haul night [[truck driver|work]].
  Her [[father|kin father 1]] was a member.
  Her [[mother|kin mother 1]] was a [[seamstress|work]].
  The [[son|kin child 1]] of a [[fisherman|work]] came.
  The [[daughter|kin child 1]] of the [[fisherman|work]] came.
  The [[mother|kin mother 1]] of a [[fisherman|work]] came.
  Her [[mother|kin mother 1]] is a [[nurse|work]], singer.
  Her [[mother|kin mother 1]] is a [[nurse|work]] and singer.
  Her [[mother|kin mother 1]] is a [[human rights lawyer|work]].
  Her [[brother|kin sibling 1]] is a minor.
  Her [[sister|kin sibling 1]] being a [[teacher|work]] helped.
  Her [[sister|kin sibling 1]] a teacher helped.
  Her [[father|kin father 1]] was a Christian.
  Her [[father|kin father 1]] was a [[fisherman|work]]-[[farmer|work]].
  Her [[mother|kin mother 1]]'s work is hard.
  Her [[mother|kin mother 1]] is a [[street sweeper|work]] and her [[father|kin father 1]] is a [[carpenter|work]].
  The child of a drinker.
  Her [[uncle|kin aunt-or-uncle 1]] is a [[construction worker|work]].
  The [[eldest of [[six children|kin child 6]]|birth-order]] came.
  [[Grade 9|grade]] pupils came.
  She lives in a [[shelter|care]].
  She finished [[grade 6|grade]].
  Her [[father|kin father 1]] was a [[construction worker|work]].
  She is [[deaf|disability]].
`);

/** Terms of imprisonment. */
export const TERMS = annotated(String.raw`
  Sentenced to [[12 years|sentence 12]].
  Sentenced to a term of [[12 years|sentence 12]].
  Sentenced in the end to [[12 years|sentence 12]].
  Sentenced at long last to [[12 years|sentence 12]].
  Sentenced. It took 12 years.
  He got [[12 years in jail|sentence 12]].
  He got [[12 years of hard prison|sentence 12]] labour.
  He got 12 years of very hard prison labour.
  He got 12 years. Prison was hard.
  He got [[12 years behind bars|sentence 12]].
  He got 12 years behind the wheel.
  He was [[jailed for life|sentence life]].
  [[Prison for life|sentence life]].
  A [[life term|sentence life]].
  The life of prisoners.
  He served [[twelve years|sentence 12]].
  He served as judge for twelve years.
  [[Labindalawang taong pagkabilanggo|sentence 12]].
  [[Labindalawang taon na pagkakulong|sentence 12]].
  [[12 ka tuig nga pagkabilanggo|sentence 12]].
  12 ka tuig na nga siya.
  Hinatulan ng [[12 taon|sentence 12]].
  Nahatulan ng [[habambuhay na pagkabilanggo|sentence life]].
  12 months in prison.
  A [[12-year-old|age 12]] in prison.
  [[12-year-olds|age 12]] in prison.
  Years in prison.
  [[Life imprisonment|sentence life]] and [[12 years in prison|sentence 12]].
  [[12 years in prison|sentence 12]] and [[life imprisonment|sentence life]].
`);

/** Ages, relatives and trades beside words that only look as if they told one. */
export const BESIDE = annotated(String.raw`
  Women [[over 60 years|age 60-110]] came.
  Women [[under 60 years|age 0-59]] came.
  Women with 60 years came.
  Houses over 60 years came.
  Girls [[under 12|age 0-11]] years were there.
  She is 12 years late.
  Her [[mother|kin mother 1]] saw a nurse.
  Her [[mother|kin mother 1]] left. Is a nurse here?
  Her [[child|kin child 1]] saw a nurse.
  She is the [[daughter|kin child 1]] of a [[nurse|work]].
  Her [[mother|kin mother 1]] was a Baker by name.
  Her [[mother|kin mother 1]] was a [[very busy old night watchmaker|work]].
  [[Ate|kin sibling 1]] Luz left.
  Ang [[Ate|kin sibling 1]] niya ay umalis.
  Ate lunch at noon.
  Ang kanyang nakatatandang [[mga kapatid|kin sibling ?]] ay narito.
  The family saw four children.
  She is a [[mother|kin mother 1]] of children.
  One of children came.
  The [[sister|kin sibling 1]] Luz left.
  Sister Luz left.
  Her [[mother|kin mother 1]] of all the town helped.
  She is a [[mother of two|kin child 2]] and a nurse.
  She is the [[mother|kin mother 1]] of two of the girls.
  She is a [[mother of two children|kin child 2]] and a nurse.
  Si Ana, [[edad 12|age 12]], ay [[14 anyos|age 14]] na ngayon.
  The average age of the girls, who came from many towns and islands of this land, is 12.
  It is said that the average is low. She is [[12|age 12]].
`);
