import { rows } from "./table.ts";

export const METHOD = rows(`
  ~ Offenders [send money through GCash] to the trafficker before the abuse begins.
  ~ The abuser paid by [Western Union], in [small amounts], so that nobody noticed.
  ~ Traffickers are paid [anonymously with gift cards].
  ~ The trafficker [set up a laptop and a webcam] in a [rented room].
  ~ The abuse took place in the [back room of an internet cafe].
  ~ Children were exploited in a [parked car] [early in the morning].
  ~ Predators use [chat rooms] and [messaging apps] to find sellers.
  ~ He met the trafficker on [Telegram] and ordered the abuse there.
  ~ Offenders pay as little as [₱500 per show].
  ~ Abusers hide behind a [VPN] and [delete the messages] afterwards.
  ~ The suspect created a [fake account] on [Facebook] to contact children and exploit them.
  ~ Live abuse is arranged over [Skype] and paid in [Bitcoin].
  ~ The children were abused [after school], when the [neighbours were at work].
  ~ Pedophiles contact mothers through [dating sites] and offer [20 dollars] for each video.
  ~ To avoid detection, traffickers [split the payments] among several [remittance centers].
  ~ The trafficker kept the [camera] in a [closet] and streamed the abuse at night.
  ~ Nagpapadala ng bayad sa [GCash] ang mga salarin kapalit ng pang-aabuso sa bata.
  ~ Ginawa ang pang-aabuso sa [likod ng isang computer shop] [tuwing madaling-araw].
  ~ Gumagamit ng [pekeng account] ang mga nang-aabuso upang hindi mahuli.
  ~ Nakikipag-ugnayan ang mga salarin sa [Messenger] at nagbabayad ng [₱1,000] bawat palabas.
  ~ Ang mga nang-abuso nagpadala og kwarta pinaagi sa [Palawan] ug [GCash].
  ~ Gihimo ang pag-abuso sa [kuwarto sa usa ka motel] [sa kaadlawon].
  ~ Ang suspek naggamit og [laptop ug webcam] sa [kuwarto] aron ipasalida ang pag-abuso.
  ~ The buyers agree on a [code word] with the trafficker and meet in an [encrypted] group.
  ~ Abusers pose as teenagers on [Discord] to win a child’s trust before the exploitation starts.
  The abuse is streamed online to offenders abroad.
  Talk with your child about chat rooms and messaging apps.
  Report suspected abuse to the 1343 hotline or by Messenger.
  Police seized a laptop and two mobile phones from the suspect.
  Banks and remittance companies train their staff to notice payments that may be linked to exploitation.
  Donate by GCash or bank transfer to support survivors of abuse.
  Investigators traced the payments with the help of the anti-money laundering council.
  The office gave the survivors laptops so that they could study at home after school.
  Parents should keep the computer in a room that everybody uses.
  Never send money or pictures to a stranger, and tell an adult you trust.
  Traffickers exploit children for money, and often they are people the child knows.
  Online sexual exploitation happens through the internet, in homes and communities.
  The workshop for teachers was held in a hotel in Cebu early in the morning.
  Follow us on Facebook and Instagram to learn how to protect children from abuse.
  Platforms such as Facebook must report child sexual abuse material to the authorities.
  Kausapin ang inyong anak tungkol sa paggamit ng Messenger at mga laro.
  Isumbong sa 1343 ang anumang pang-aabuso.
  Sinamsam ng pulisya ang mga cellphone at laptop ng suspek.
  Huwag magpadala ng larawan sa hindi kakilala sa Facebook.
  Isumbong sa pulis kon adunay makita nga pag-abuso sa bata.
  Gisakmit sa mga pulis ang laptop sa suspek.
  Ayaw pagpadala og litrato ngadto sa wala mailhi sa Messenger.
  The bus leaves early in the morning from the back of the market.
  Encryption protects everybody’s messages, survivors’ too.
  The court sentenced the trafficker to life imprisonment and a fine of two million pesos.
  Support groups for survivors meet after school in a room at the church.
  The bank’s compliance team flags small payments that suggest abuse.
  Children learn in class how offenders behave and whom to tell.
  The study describes how companies can detect livestreamed abuse.
`);
