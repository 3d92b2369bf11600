import { rows } from "./table.ts";

export const TERMINOLOGY = rows(`
  ~ Officers seized hard drives that held [child pornography].
  ~ He was charged with possessing [child porn] on two telephones.
  ~ The hotline receives reports of [kiddie porn] every week.
  ~ The site hosted [pornographic videos of children].
  ~ They were accused of sharing [pornography involving minors].
  ! The report calls them [child prostitutes].
  ! She was wrongly described as a [teenage prostitute] in court.
  ! Police said that three [underage sex workers] were found.
  ~ The city wants to end [child prostitution] by 2030.
  ~ Airlines joined the campaign against [child sex tourism].
  ~ Two [sex tourists] were stopped at the airport.
  ~ The unit closed a [cybersex den] in the suburbs.
  ~ [Cyber-sex trafficking] has spread to other islands.
  ~ [Paedophiles] look for children through games.
  ~ The [pedophile’s] sentence was raised on appeal.
  ~ A foreigner was convicted of [having sex with] a minor.
  ~ He admitted that he [had sex with] a 14-year-old girl.
  ~ The law forbids [sex with] children under sixteen.
  ~ The abuse was sold to [customers] abroad who paid to direct it.
  ~ Paying [clients] watched the abuse of the children online.
  ~ A group of [underage women] was brought to safety.
  ~ The teacher was accused of [molesting] two pupils.
  ~ Girls were [sold for sex] in the district.
  ~ He called her a [sex slave] in the message.
  ~ Each [juvenile delinquent] is given a social worker.
  ~ The article spoke of a [child sex ring].
  ~ Nilalabanan namin ang [pornograpiya ng bata].
  ~ May batas laban sa [child pornography] sa bansa.
  ~ Nahuli ang isang [pedopilo] sa paliparan.
  ! Tinawag silang mga [batang prostitute] sa ulat.
  ~ Ang [prostitusyon ng mga bata] ay krimen.
  ~ Nagbayad ang mga [parokyano] para sa pang-aabuso sa mga bata.
  ~ Gidakop ang usa ka [pedopilo] sa Sugbo.
  ~ Supakan nato ang [pornograpiya sa mga bata].
  ! Dili angay nga tawgon og [batang prostitute] ang biktima.
  ! Some still speak of [child sex workers’] rights.
  ~ Ang [cybersex] nga naglangkit sa mga bata usa ka krimen.
  ~ Briefings warned of [webcam child sex tourism].
  ~ [CHILD PORNOGRAPHY] IS A CRIME
  ~ Police spoke of [child-porn] files.
  Republic Act No. 9775, the Anti-Child Pornography Act of 2009, was repealed in 2022.
  The Inter-Agency Council Against Child Pornography met in Manila.
  The Special Rapporteur on the sale of children, child prostitution and child pornography visited.
  The Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography entered into force in 2002.
  The Anti-Child Pornography Law of 2009 came before the Anti-OSAEC and Anti-CSAEM Act.
  ECPAT once stood for End Child Prostitution in Asian Tourism.
  We say “child sexual abuse material”, not “child pornography”.
  Why do we avoid the term “child prostitute”?
  “We saw child pornography on every phone,” the officer said.
  Children exploited in prostitution have a right to care.
  Child sexual abuse material is removed within a day.
  OSAEC and CSAEM are the terms of Republic Act 11930.
  The bank asked its customers to report unusual payments.
  Our clients receive care from a social worker until they are ready.
  The choir gave two live shows in the plaza.
  Tourists from Asia visited the islands.
  The school taught pupils about sex and consent.
  The child sex offender was sentenced in May.
  Buyers of the handicraft support the families of the village.
  Sextortion of teenagers is rising, and there is help.
  Child marriage is forbidden by Republic Act 11596.
  Ang Anti-Child Pornography Act of 2009 ay pinalitan na ng bagong batas.
  Ang mga bata ay dapat alagaan ng buong pamayanan.
  Ang mga kliyente ng tanggapan ay tinutulungan ng social worker.
  Ang mga kustomer sa bangko gipahimangnoan bahin sa mga scam.
  Gipanalipdan sa balaod ang mga bata batok sa pagpahimulos.
  The Act on Child Prostitution and Child Pornography of Japan was amended in 2014.
  Her sex and age were recorded on the form.
  A survivor said that she was no longer afraid of customers in her shop.
  The paper “Child Pornography on the Internet” (2008) is held in the library.
`);
