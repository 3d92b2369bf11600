import { annotated } from "../annotated.ts";

/** Relatives who did it, and those who did not. */
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
  She called him uncle.
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
`);
