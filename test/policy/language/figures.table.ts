import { rows } from "./table.ts";

export const FIGURES = rows(`
  ~ About [2.7 million] children in the country have been harmed online.
  ~ Nearly [80%] of victims are girls.
  ~ Reports rose by [347%] in four years.
  ~ We have brought [650+] survivors to safety.
  ~ [Two-thirds] of the profit comes from sexual exploitation.
  ~ The crime earns some [$150 billion] a year.
  ~ [One in five] children has seen such material.
  ~ The unit grew to [275 officers].
  ~ More than [1,200 teachers] were trained.
  ~ [Half of] all cases involved a child under twelve.
  ~ Convictions have [doubled] since 2019.
  ~ There were [three times] as many reports as the year before.
  ~ [Hundreds of thousands] of children are at risk.
  ~ The number of cases fell by [86 per cent].
  ~ [391 CHILDREN] RESCUED
  Some forty-five prosecutors attended the course.
  ~ The programme cost [PHP 12 million].
  ~ [91 out of 127] convictions came from plea agreements.
  ~ Mahigit [500] na bata ang nailigtas.
  ~ Halos [80 porsyento] ng mga biktima ay babae.
  ~ Umabot sa [dalawang milyong] bata ang nasa panganib.
  ~ [Libo-libong] bata ang inaabuso taon-taon.
  ~ Kapin sa [300] ka bata ang naluwas.
  ~ Dul-an sa [60%] sa mga biktima mga babaye.
  ~ [Tulo ka libo] ka magtutudlo ang nabansay.
  ~ Worldwide, about [80% of victims] are women.¹
  According to UNICEF (2021), 20% of children aged 12 to 17 were affected.
  The survey found that 2 million children were affected (PSA, 2021).
  A 2022 study by ECPAT found that one in five children had been approached online.
  Ayon sa PSA, 40 porsyento ng mga pamilya ang may internet noong 2021.
  Matod sa pulisya, 120 ka kaso ang gitala sa 2022.
  Some 650 survivors were helped. Source: annual report 2020, p. 4.
  The office opened in 2001 and moved in 2012.
  On 19 February 2020 the court gave its decision.
  Call 1343 or 0917 000 0000.
  The girl was 14 when she spoke, and is 19 today.
  He was sentenced to 37 years in prison and a fine of 2 million pesos.
  Republic Act No. 11930 replaces Republic Act No. 9775.
  Two sisters wrote five letters in three days.
  See page 14 and section 7 of the guide, version 2.1.
  Read Psalm 10:14-18 and Isaiah 1:17.
  The meeting is at 9:30 a.m. in room 204.
  PO Box 58147, Washington, DC 20037
  Text HELP to 52886 and receive three tips.
  It was the 100th conviction of the office.
  Children aged 12 to 17 may join, and it takes 45 minutes.
  Visit us on the 19th floor of 25 Rizal Street.
  A child under 18 cannot agree to it.
  The law protects everybody under 18 years of age.
  Bilang magulang, narito ang limang paraan upang makatulong.
  Noong ika-19 ng Pebrero 2020 ay nagpasya ang hukuman.
  Siya ay 14 anyos noon at 19 na ngayon.
  Tulo ka lakang ang angay buhaton sa ginikanan.
  The first 72 hours after a report matter.
  The hotline is open 24 hours a day, 7 days a week.
  COVID-19 closed the schools in 2020.
  UNICEF estimates that 300 million children are affected each year.
`);
