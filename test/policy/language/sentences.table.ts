import { annotated } from "../annotated.ts";

/** Relatives who did it, and those who did not; whose they are, and whether they are named. */
export const OFFENDERS = annotated(String.raw`
  The suspect, [[her uncle|relation warn]], was arrested.
  [[Her uncle|relation warn]], the suspect, was arrested.
  The suspect is [[her uncle|relation warn]].
  The suspect was found to be [[her own uncle|relation warn]].
  The girl was hurt. The offender was [[an older cousin|relation warn]] of hers.
  The suspect was reported by her uncle.
  The suspect fled from her uncle.
  The suspect, her uncle’s friend, was arrested.
  The suspect fled; her uncle wept.
  The suspect fled, and her uncle wept.
  The suspect lived near her uncle.
  Ang suspek ay ang [[kanyang tiyuhin|relation warn]].
  Ang salarin, ang [[kanyang tiyuhin|relation warn]], ay nahuli.
  [[Ina|relation warn]] ng bata ang salarin.
  Ang suspek mao ang [[iyang uyoan|relation warn]].
  She was abused by [[her uncle|relation warn]].
  She was abused for two years by [[her uncle|relation warn]].
  She was abused online for more than two years by [[her uncle|relation warn]].
  She was abused and later rescued by her uncle.
  She was rescued by her uncle after the abuse.
  The girl was abused by [[the uncle|relation warn]] of a friend.
  The girl testified against [[her uncle|relation warn]].
  The girl filed a case against [[the uncle|relation warn]].
  The case was filed by her uncle.
  Inabuso siya ng [[kanyang tiyuhin|relation warn]].
  Inabuso ng [[kanyang tiyuhin|relation warn]] ang dalagita.
  Pinagsamantalahan siya ng [[sariling ama|relation warn]].
  Nailigtas siya ng kanyang tiyuhin.
  Giabuso siya sa [[iyang uyoan|relation warn]].
  Gitabangan siya sa iyang uyoan.
  Giabuso ang bata sa balay sa iyang uyoan.
  The court convicted [[her uncle|relation warn]].
  The police arrested [[the girl’s mother|relation warn]].
  The police arrested a mother.
  The police helped her mother.
  A man was arrested for abusing [[his niece|relation warn]].
  A man was arrested for abusing [[his own niece|relation warn]] online.
  A woman was convicted of exploiting [[her two young daughters|relation warn]].
  A man was convicted of abusing [[his sister|relation warn]].
  A man was convicted of abusing her sister.
  A man was convicted of abusing a niece.
  He was accused of trafficking [[his cousins|relation warn]].
  Inaresto ang [[kanyang tiyuhin|relation warn]].
  Hinatulan ng habambuhay na pagkabilanggo ang [[ina|relation warn]] ng bata.
  Inaresto ng pulis ang lalaki sa bahay ng kanyang lola.
  Gidakop ang [[iyang amahan|relation warn]].
  Gidakop ang [[amahan|relation warn]] sa bata.
  Gidakop ang lalaki sa balay sa iyang apohan.
  The man who abused the girl was [[her uncle|relation warn]].
  The one who arrested him was her uncle.
  The trafficker was no stranger: she called him [[Papa|relation warn]].
  The suspect who was arrested in March was [[her stepfather|relation warn]].
  [[Her mother’s|relation warn]] conviction brought relief.
  [[Her mother’s|relation warn]] trial was long.
  [[Her mother’s|relation warn]] long trial ended.
  Her mother’s house was sold.
  Her mother went to the trial.
  [[Her uncle|relation warn]] abused her.
  [[Her uncle|relation warn]], it was found, abused her.
  [[Her uncle|relation warn]], who lived with the family in a small house by the sea for years, abused her.
  Her uncle was abused as a child.
  Her uncle was not abusing her.
  Her uncle never abused her.
  [[Her uncle|relation warn]] had been abusing her.
  [[Her uncle|relation warn]] also abused her.
  Her sister was also abused.
  Her sister was abused.
  [[Her uncle|relation warn]] pleaded guilty.
  Her uncle was arrested for theft.
  [[Her uncle|relation warn]] was arrested for theft after he had abused her.
  Her uncle reported that a stranger abused her.
  [[Her uncle|relation warn]] and a stranger abused her.
  Her uncle’s friend abused her.
  Her uncle wept; a stranger had abused her.
  Her uncle saw the man who abused her.
  Her child was abused.
  Her mother sells fish.
  Her mother sold fish to strangers at the market.
  [[Her mother|relation warn]] sold her to strangers.
  [[Her mother|relation warn]] sold videos of the girl.
  Her mother offers meals to the children.
  Her mother offers help.
  Nagbebenta ng gulay ang kanyang ina.
  Binenta siya ng [[kanyang ina|relation warn]].
  Ibinenta ng [[kanyang ina|relation warn]] ang dalagita online.
  Ang kanyang ina ay nagbebenta ng gulay.
  Iyang inahan nagbaligya og isda.
  [[Iyang inahan|relation warn]] nagbaligya sa iyang mga litrato.
  [[Mga tiyuhin niya|relation warn]] ang umabuso sa kanya.
  Giabuso siya sa [[iyang mga uyoan|relation warn]].
  Inabuso siya ng [[mga tiyuhin niya|relation warn]].
  Inabuso siya ng [[mga pinsan niya|relation warn]].
  It was [[her aunt|relation warn]] who took the photos.
  It was her aunt who helped her.
  It was [[her aunt|relation warn]] who had also taken the photos.
  [[Her aunt|relation warn]] was the one who took the photos.
  Behind the camera was [[her aunt|relation warn]].
  Behind the camera stood a stranger; her aunt wept.
  Ang [[tatay niya|relation warn]] ang kumuha ng mga larawan.
  Ang tatay niya ang tumulong sa kanya.
  Ang kumuha ng larawan ay walang iba kundi ang [[tiyahin niya|relation warn]].
  Ang [[iyang amahan|relation warn]] maoy nagpadala sa mga litrato.
  Ang nagpadala sa litrato mao ang [[iyang amahan|relation warn]].
  Her aunt’s friend took the photos.
  Her aunt took photos at the wedding.
  The girl loved [[her aunt|relation warn]]. She was the one who sold her online.
  The girl loved her aunt. She sold fish.
  The girl loved [[her uncle|relation warn]]. He abused her.
  The girl loved her uncle. She was abused by a stranger.
  The girl loved [[her uncle|relation warn]]. He was convicted of abusing her.
  The girl loved her uncles. He abused her.
  The girl loved her uncle’s dog. He abused her.
  The girl loved an uncle. He abused her.
  The girl loved her child. He abused her.
  The girl loved her aunt. He abused her.
  The girl loved her aunt.\n\nShe sold her online.
  The girl loved her aunt. She was abused.
  The girl loved [[her aunt|relation warn]]. In the end she sold her.
  The girl told her aunt, who reported it. She was convicted.
  Mahal ng bata ang [[kanyang tiyuhin|relation warn]]. Siya ang umabuso sa kanya.
  Mahal ng bata ang kanyang tiyuhin. Siya ay inabuso ng iba.
  Gimahal sa bata ang [[iyang uyoan|relation warn]]. Siya ang nag-abuso kaniya.
  Inabuso siya sa bahay ng kanyang tiyuhin.
  It was her aunt who brought her to the shelter.
  It was [[her aunt|relation warn]] who brought her to men.
  Her aunt was the one who brought her to the police.
  The girl loved [[her uncle|relation warn]]. Then he sold her.
  The officer who convicted him was her uncle.
  The man who was convicted was [[her uncle|relation warn]].
  The girl was abused by [[the man her mother had married|relation warn]].
  The girl was abused by [[a man her mother was seeing|relation warn]].
  The girl was abused by [[the new partner of her mother|relation warn]].
  The girl was abused by [[the husband of her aunt|relation warn]].
  The girl was abused by [[a man who lived with her mother|relation warn]].
  The girl was abused by the man next door to her mother.
  The girl was abused by [[nobyo ng kaniyang ina|relation warn]].
  Inabuso siya ng [[nobyo ng kanyang ina|relation warn]].
  Inabuso siya ng [[asawa ng kanyang tiya|relation warn]].
  The girl was abused by [[her mother’s boyfriend|relation warn]].
  The girl was abused by her mother’s neighbour.
  The girl was abused by [[her own late grandfather|relation warn]].
  The girl was abused by [[both parents|relation warn]].
  The girl was abused by [[their father|relation warn]].
  The girl was abused by [[Tala’s father|relation warn]].
  The girl was abused by [[the victim’s father|relation warn]].
  The girl was abused by the [[father|relation warn]] of the victim.
  The girl was abused by [[the father|relation warn]].
  The girl was abused by [[a father|relation warn]].
  Inabuso siya ng [[ama|relation warn]] ng isang bata.
  Inabuso siya ng [[ama|relation warn]] ng batang babae.
  Inabuso siya ng [[ama niya|relation warn]].
  Inabuso siya ng [[sarili niyang ama|relation warn]].
  Giabuso siya sa [[amahan nako|relation warn]].
  Giabuso siya sa [[amahan|relation warn]] sa bata.
  Giabuso siya sa [[kaugalingong amahan|relation warn]].
  [[Own mother|relation warn]] sold girl online.
  [[Sariling ina|relation warn]] ang nagbenta sa bata.
  Her seven-year-old brother was abused by [[her uncle|relation warn]].
  Her 7-year-old brother was abused by [[her uncle|relation warn]].
  The girl was abused by her mother’s brother’s friend.
  [[Her uncle|relation warn]] Ramon abused her.
  [[Her uncle|relation warn]], Nestor, abused her.
  [[Her uncle|relation block]] Ramon Dizon abused her.
  Ramon Dizon, [[her uncle|relation block]], abused her.
  [[Her uncle|relation warn]] abused her in Quezon City.
  [[Her uncle|relation warn]] abused her, said the Regional Trial Court.
  [[Her uncle|relation warn]] abused her, said Officer Cruz.
  [[Her uncle|relation block]] abused her, said Maria Cruz.
  [[Her uncle|relation warn]] Ramon. He abused her.
  [[Her uncle|relation warn]] in Cebu abused her.
  [[Her uncle|relation block]] McArthur abused her.
  [[Her uncle|relation warn]] J. abused her.
  Si Ramon Dizon, ang [[tiyuhin niya|relation block]], ang umabuso sa kanya.
  Ang [[tiyuhin niya|relation warn]] ang umabuso sa kanya sa Quezon City.
  [[Tala’s uncle|relation warn]] abused her. Tala* is safe.
  Tala* is safe. [[Her uncle|relation warn]] abused Tala* online.
  [[Her mother|relation warn]] was arrested.
  The mothers were arrested.
  A mother was arrested. The girl is safe.
  A mother was arrested. Girls are safe.
  [[A mother|relation warn]] was arrested. The girl was nine.
  [[The mother|relation warn]] was arrested, and the girl cried.
  Parents who abuse children are arrested.
  Ask for help if your father abuses you.
  The 9-year-old girl was abused by [[an uncle|relation warn]].
  A girl of nine was abused by [[an uncle|relation warn]].
  Two sisters were rescued. [[A father|relation warn]] was arrested.
  Two sisters sang. A father was arrested.
  She was only nine when [[an uncle|relation warn]] abused her.
  She was nine when [[an uncle|relation warn]] abused her.
  She was away when an uncle abused her.
  Dalagita ang inabuso ng [[ama|relation warn]].
  Ang bata ay inabuso ng [[ama|relation warn]].
  Ang bata ay umiyak nang abusuhin ng [[ama|relation warn]].
  Isang bata ang nailigtas. [[Isang ama|relation warn]] ang inaresto.
  Mga bata ang nailigtas. Isang ama ang inaresto.
  Each child needed an aunt. An aunt was arrested.
  The child protection desk opened. An uncle was arrested.
  The survivor wants to study. An uncle was arrested.
  The girl learned to swim. [[An uncle|relation warn]] was arrested.
  The girl is abused. An uncle is arrested.
  incest is a crime.
  The girl is a survivor of [[incest|relation warn]].
  She was nine. It was [[incest|relation warn]].
  [[Two brothers|relation warn]] were convicted of abusing [[their niece|relation warn]].
  Brothers were convicted of abusing nieces.
  The girl spoke of [[her aunt|relation warn]] at the trial. She sold her online.
  The man who abused her and was reported was [[her uncle|relation warn]].
  The man who reported the abuse was her uncle.
  [[Her uncle|relation warn]] arranged a show for men.
  [[Her uncle|relation warn]] was caught abusing her.
  [[Her uncle|relation warn]] is in prison.
  [[Her uncle’s|relation warn]] case and trial ended.
  [[Her mother|relation warn]] let [[her uncle|relation warn]] abuse her.
  [[Her stepmother|relation warn]] and [[her uncle|relation warn]] were charged.
  [[His uncle|relation warn]] made him pose.
  [[His cousins|relation warn]] filmed him.
  His cousins filmed the wedding.
  [[The girl’s own father|relation warn]], a fisherman, sold her.
  The girl and her father sold fish.
  Ang [[lolo niya|relation warn]] ang nagbenta sa kanya.
  Ang lolo niya ay nagbenta ng isda.
  Gibaligya siya sa [[iyang apohan|relation warn]].
  Gitabangan siya sa iyang apohan human sa pag-abuso.
`);

/** Sensational wording, methods, terms and figures, beside the same words where they are harmless. */
export const WORDINGS = annotated(String.raw`
  The girl told of a [[horrific ordeal|tone block]].
  A horrific ordeal was told.
  A [[horrific|tone warn]] crime was told.
  A [[horrific|tone warn]] crime of abuse was told.
  It rained. The [[horrific|tone warn]] crime was abuse.
  The abuse was [[horrific|tone warn]]. It was a [[horrific|tone warn]] day.
  The abuse ended.\n\nIt was a horrific storm.
  The girl’s horrific injuries healed.
  The plight of a little girl is [[horrific|tone block]].
  The plight of children is [[horrific|tone warn]].
  The plight of fishermen is horrific.
  What the girl endured was [[horrific|tone block]].
  What the girl endured in the typhoon was horrific.
  Her [[innocence was stolen|tone block]].
  His [[innocence was stolen|tone block]] by the storm.
  The children’s [[innocence was stolen|tone warn]].
  Their [[innocence was stolen|tone warn]] by abuse.
  Innocence was stolen.
  A lewd show was filmed.
  A [[lewd show|tone block]] with children was filmed.
  A lewd show with women was filmed.
  The survivor danced in a [[lewd show|tone block]].
  Survivors danced in a [[lewd show|tone warn]].
  The girl was nine. A [[lewd show|tone block]] was filmed.
  She was abused. It was a [[nightmare|tone warn]].
  She was late. It was a nightmare.
  The offender filmed a [[nightmare|tone warn]].
  The [[monsters|tone warn]] who abuse children are in jail.
  The monster of the lake is old.
  A [[gruesome|tone warn]] crime shook the town.
  A [[pretty girl|tone block]] was abused.
  A pretty house was sold.
  Ang bata ay biktima ng [[karumal-dumal|tone warn]] na pang-aabuso.
  Karumal-dumal ang bagyo.
  The girl’s nightmare ended.
  The survivor’s [[nightmare|tone block]] ended.
  The city’s nightmare ended.
  Abusers [[pay through GCash|method warn]].
  GCash is fast.
  Traffickers [[pay through GCash and Western Union, [[₱500|figure warn]]|method warn]] each.
  We seized a laptop.
  Police arrested a man who paid through GCash.
  Police arrested a man who abused a child and [[paid through GCash|method warn]].
  Police use GCash records to stop abuse.
  Abusers are paid [[₱500|figure warn]]. Police know.
  Abusers are [[paid [[₱500|figure warn]] in a rented room|method warn]].
  Offenders meet children. They [[pay through GCash|method warn]].
  Offenders meet children.\n\nThey pay through GCash.
  They [[pay through GCash|method warn]]. Offenders meet children.
  Offenders exploit children. Police trace GCash.
  Do not pay through GCash: abusers do.
  So that banks do not see, abusers [[pay through GCash|method warn]].
  Please do not pay abusers through GCash.
  Parents do not pay abusers through GCash.
  The abusers, do not forget, pay through GCash.
  Never pay abusers through GCash.
  He deletes the messages so that nobody sees.
  He [[deletes the messages to hide payments from GCash|method warn]].
  A man hides his face behind a [[VPN and a fake account|method warn]].
  A man hides behind a VPN.
  A man hides behind a [[VPN|method warn]] when he speaks with a child.
  Our video about abuse is on Facebook and in chat rooms.
  Survivors of abuse use Facebook and chat rooms.
  The abuser used [[Facebook and chat rooms|method warn]].
  The abuser used [[Facebook|method warn]].
  The abuser used [[Facebook and Facebook|method warn]].
  The abuser used [[Facebook after school|method warn]].
  The trafficker paid and paid.
  The trafficker [[paid [[₱500|figure warn]] on Facebook|method warn]].
  The trafficker [[paid [[₱500|figure warn]] to a chat room|method warn]]. It cost [[₱900|figure warn]].
  [[Child pornography|term warn]] is a crime.
  The Anti-Child Pornography Act is a law.
  The anti-child pornography law is a law.
  The law against [[child pornography|term warn]] is a law.
  The Inter-Agency Council Against Child Pornography met.
  The Council met. [[Child pornography|term warn]] is a crime.
  The “Child Pornography Act” is a law.
  The term “child pornography” is outdated.
  We do not say “child pornography”.
  It was once known as child pornography.
  It was once known in the whole world as a form of [[child pornography|term warn]].
  It was formerly called child pornography.
  What was then called child pornography is abuse.
  Child pornography, as it was then called, is abuse.
  The judge said, “This is child pornography and nothing else.”
  “This is child pornography and nothing else,” said the judge.
  “This is [[child pornography|term warn]] and nothing else.”
  The judge said that this is “[[child pornography|term warn]]”.
  “This is child pornography and nothing else” — Judge Cruz
  The report “Child Pornography in the Digital Age” came out in 2009.
  The report “Child Pornography in the Digital Age” (2009) came out.
  In the book “Child Pornography and the Law” she wrote of it.
  The song “[[child pornography|term warn]] is no joke” was played.
  A [[child prostitute|term block]] was found.
  [[Child prostitutes|term block]] were found.
  The term, which many of us in the office have long avoided in all our texts, was “[[child pornography|term warn]]”.
  Ang salitang “child pornography” ay luma na.
  Nearly [[80%|figure warn]] of victims are girls.
  Nearly 80% of victims are girls, according to UNICEF.
  Nearly 80% of victims are girls. This is according to UNICEF.
  Nearly [[80%|figure warn]] of victims are girls.\n\nThis is according to UNICEF.
  Forty teachers attended.
  [[1,200|figure warn]] teachers attended.
  [[Forty|figure warn]] teachers cried.
  [[One in five|figure warn]] children is at risk.
  One in five children is at risk (UNICEF, 2020).
  UNICEF says one in five children is at risk.
  Source: UNICEF. [[One in five|figure warn]] children is at risk.
  The [[sex trade|term warn]] grows.
  In the [[commercial sex trade|term warn]], children suffer.
  A teacher taught [[40|figure warn]] children.
  Some 40 teachers came.
  Some 40 public school teachers joined the course.
  Some 40 teachers and parents joined the course.
  Some 40 of the teachers joined the course.
  Some [[1,200|figure warn]] teachers joined the course.
  40 guro ang dumalo sa pagsasanay.
  40 ka magtutudlo ang mitambong.
  The Child Pornography Prevention Act was passed.
  The Act on Child Pornography was passed.
  The National Council Against Child Pornography and Abuse met.
  Act. [[Child Pornography|term warn]] is a crime.
  The Act ([[Child Pornography|term warn]]) was passed.
  The Act: [[Child Pornography|term warn]] was passed.
  The act [[child pornography|term warn]] was passed.
  The Act\n[[Child Pornography|term warn]] was passed.
  [[Child Pornography|term warn]] Is Here.
  Child Pornography and the Law.
  Child Pornography Of The Act.
  The ACT ON Child Pornography.
  An anti-child pornography act.
  An anti child pornography bill.
  An anti child pornography new act.
  An anti [[child pornography|term warn]] brand new act.
  “Child Pornography Today and Tomorrow” Act
  “[[Child Pornography|term warn]] Today and Tomorrow” is a slogan.
  “Child Pornography Today and Tomorrow”, 2009
  “Child Pornography Today and Tomorrow” (R.A. 9775)
  “[[Child pornography|term warn]] today and tomorrow” Act
  “[[Child Porn|term warn]]” Act
  The book called “Child Pornography Today and Tomorrow” sold.
  The film “Child Pornography and the Law of the Land” came.
  The word “child pornography” hurts.
  “Child pornography” is a word that hurts.
  “Child pornography” is here a word of other times and places, and it hurts.
  The word [[child pornography|term warn]] hurts.
  We say abuse material instead of “child pornography”.
  The language of the court is “[[child pornography|term warn]] and the abuse of many children by men”.
  Abuse material, formerly known as child pornography, is a crime.
  Abuse material, formerly known as mere child pornography, is a crime.
  Abuse material, formerly known as some sort of [[child pornography|term warn]], is a crime.
  Ang salitang “child pornography” ay masakit.
  According to the judge, “this was child pornography of the worst kind.”
  “It was child pornography,” the judge said.
  “It was child pornography.” The judge said so.
  The judge said so. “It was [[child pornography|term warn]].”
  “It was child pornography” – Judge Cruz
  “[[Child pornography|term warn]],” the judge said.
  The judge said: 'it was [[child pornography|term warn]]'
  The judge said: ‘it was child pornography’
  The judge said: «it was child pornography»
  Sabi ng hukom, “child pornography ito para sa amin.”
  A [[brutal|tone warn]] crime shook the town.
  A brutal winter shook the town.
  The boy told of a brutal winter.
  The boy told of [[brutal|tone block]] abuse.
  Boys told of [[brutal|tone warn]] abuse.
  The survivor told of [[brutal|tone block]] abuse.
  Survivors told of [[brutal|tone warn]] abuse.
  A [[brutal|tone warn]] abuser was jailed.
  The offender was [[brutal|tone warn]]. The girl is safe.
  An ordeal ended.
  The girl’s [[ordeal|tone block]] ended.
  The girls’ [[ordeal|tone warn]] ended.
  She told of an [[ordeal|tone block]].
  She told of an [[ordeal|tone block]] of abuse.
  They told of an [[ordeal|tone warn]] of abuse.
  The ordeal was [[brutal|tone warn]].
  The ordeal ended. It was a brutal storm.
  A [[promiscuous|tone block]] girl was seen.
  A promiscuous woman was seen.
  [[Promiscuous|tone block]] girls were seen.
  A [[promiscuous|tone block]] survivor was seen.
  She was promiscuous.
  She was [[promiscuous|tone block]], and was abused.
  Police arrested the abuser, who used a [[VPN|method warn]].
  Police rescued a girl whose abuser [[paid by GCash|method warn]].
  The police told parents about GCash and chat rooms.
  Our campaign showed how abusers use [[GCash and chat rooms|method warn]].
  Offenders were found. [[Chat rooms and messaging apps|method warn]] were used.
  [[Chat rooms and messaging apps|method warn]] were used. Offenders were found.
  Chat rooms and messaging apps were used. It rained. Offenders were found.
  Offenders were found. Police used chat rooms and messaging apps.
  Survivors of abuse met in a rented room after school.
  You do not pay abusers through GCash.
  Then do not pay abusers through GCash.
  The bank does not see that abusers [[pay through GCash|method warn]].
  She said: do not pay abusers through GCash.
  A [[pedo|term warn]] was arrested.
  [[A customer|term warn]] of abuse was arrested.
  Customers came. Abuse is reported at the counter.
  The girl was [[treated as a thing|tone block]] to be bought and used.
  The boy became [[easy prey|tone block]] for a predator.
  The little girl with the [[angelic face|tone block]] was sold online.
  What the [[monsters|tone block]] did to the boy is [[too terrible to tell|tone block]].
  She was [[broken in ways|tone block]] no child should be, [[her body a commodity|tone block]].
  The girl [[sold her body|term warn]] online.
  The girl [[gave herself to strangers|tone block]] in front of a camera.
  The teenager [[performed for foreigners on camera|tone block]].
  The boy’s [[soul was murdered|tone block]].
  [[Wasak ang pagkatao|tone warn]] ng bata matapos ang pang-aabuso.
  [[Ipinagbili ng dalagita ang kanyang katawan|tone block]].
  [[Gibaligya sa bata ang iyang lawas|tone block]].
  [[Parang basahan|tone warn]] ang bata sa kamay ng mga nang-abuso.
  The girl was bought a new school bag.
  The choir performed for foreigners on stage.
  The boy sang about the soul of the town.
  She gave herself time to rest.
  Ang katawan ng bata ay gumaling.
  The abuser told the mother to film [[at night, when the neighbours slept|method warn]].
  The trafficker [[changed phones|method warn]] every week and used a new number each time.
  The man sent the money in [[small amounts under other names|method warn]].
  She [[kept the camera hidden behind a curtain|method warn]] while the abuse was streamed.
  The offenders shared the videos in a [[closed group that needed a password|method warn]].
  Pinadaan ang [[bayad sa tindahan sa kanto para hindi mahalata|method warn]] ang pang-aabuso.
  [[Gitago sa trafficker ang selpon|method warn]] sa ilalom sa katre human sa pag-abuso.
  Police changed phones after the raid.
  The mother keeps a camera for birthdays.
  The group meets at night when the neighbours sleep.
  Teachers agreed on a password for the closed group.
  The company was treated as property by the bank.
  The abused girl is no longer afraid.
  The girl uses another name online.
  The survivor keeps her diary behind a password.
`);
