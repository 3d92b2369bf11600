import { annotated } from "../annotated.ts";

/** Who did it, where other words and sentences stand close by that are about somebody else. */
export const NEAR_AND_FAR = annotated(String.raw`
  The girl visited [[her aunt|relation warn]]. She sold her online.
  Her aunt reported the abuse. She was never charged with anything.
  The girl loved [[her aunt|relation warn]]. She sold her. A neighbour reported it.
  The girl loved [[her aunt|relation warn]]. Convicted in May, she wept.
  The girl loved her aunt. She was kind. The neighbour was arrested.
  The girl loved her aunt. She was kind. Arrested men are rare there.
  The girl loved her aunt. Police arrested men. She wept.
  The girl loved her uncle. Police arrested a neighbour.
  The girl loved her aunt. She was kind.
  The girl loved her aunt. She, after many long years of waiting, was arrested.
  The girl loved her aunt. She helped her.
  The girl trusted [[her aunt|relation warn]]. She took the photos of her.
  Mahal niya ang [[kanyang tiya|relation warn]]. Siya ang nambugaw.
  Mahal niya ang kanyang tiya. Siya ay nagbenta ng gulay.
  The girl loved her aunt. She was sold with her.
  The girl loved her own uncle. She hurt him.
  The girl loved her uncle. She hurt him.
  The girl loved [[her cousin|relation warn]]. She sold her.
  The girl loved [[her cousin|relation warn]]. He sold her.
  Mahal niya ang [[kanyang tiya|relation warn]]. Siya ang nagbenta sa kanya.
  Mahal niya ang [[kanyang tiyo|relation warn]]. Siya ang nagbenta sa kanya.
  Her uncle is old. Abused children need help.
  The girl was abused. It was reported by her uncle.
  The girl was abused. The report is by her uncle.
  [[Her uncle|relation warn]] took the pictures and sold her to strangers.
  [[Her uncle|relation warn]], suspect in three cases, fled.
  They named the suspect; also her uncle came.
  Inabuso ang kanyang kapatid.
  She was abused by [[her uncle|relation warn]] and later helped by the police.
  She was abused in one small town over two years by [[her uncle|relation warn]].
  She was abused in one small town over two whole years by [[her uncle|relation warn]].
  Inabuso sa loob ng taon ng [[kanyang ama|relation warn]].
  Police arrested parents and teachers.
  Police arrested mothers who marched.
  Inaresto ang ina.
  The teacher reported the abuse and helped her niece.
  The man hid, and the police helped his niece.
  Nambugaw siya kaya umiyak ang kanyang pamangkin.
  A man was convicted of abusing online [[his own niece|relation warn]].
  A man was jailed because he sold four of [[his nieces|relation warn]].
  Hinatulan kahapon ng korte sa lungsod dahil sa pandaraya ang kanyang ina.
  Hinatulan ng habambuhay na pagkabilanggo sina [[tatay niya|relation warn]].
  A man was convicted of abusing his mother.
  A man was convicted of abusing [[his cousin|relation warn]].
  The girl was abused; she told him Mama knew.
  The girl was abused, and she called for Mama.
  It was her uncle who reported the man who abused her.
  It was her uncle who called the police about the trafficker.
  Her uncle remembers the long rainy season and the many years of hunger before the law that jailed traffickers.
  The gambling stopped when [[her uncle|relation warn]] was arrested.
  [[Her uncle|relation warn]] was arrested for theft and for abusing her.
  Her uncle was arrested for theft.
  [[Her uncle|relation warn]] was arrested with two other traffickers.
  [[Her uncle|relation warn]] was arrested: he had hidden for a year.
  The girl has her uncle; arrested men have lawyers.
  [[Her mother|relation warn]] sold the girl for money.
  Her mother sells fish near the police station.
  [[Her father|relation warn]] sold children to men.
  Her aunt offers meals to children.
  Her aunt offers meals to the children.
  Her aunt sells toys and sweets for the boy next door.
  Her mother was never selling them.
  Her mother was not selling them.
  [[Her mother|relation warn]] was selling them.
  [[Her uncle|relation warn]], a social worker, abused her.
  [[Her uncle|relation warn]], partner in a shop, was convicted.
  [[The man her mother married|relation warn]] was arrested for abuse.
  A partner, [[her uncle|relation warn]], was arrested.
  [[The new partner of her mother|relation warn]] abused the girl.
  [[The former husband of her aunt|relation warn]] abused the girl.
  [[The man who was married to her mother|relation warn]] abused the girl.
  Police arrested the neighbour’s uncle.
  Police arrested [[the girl’s uncle|relation warn]].
  Police arrested [[Amihan’s uncle|relation warn]].
  Police arrested the [[mother of two of the victims|relation warn]].
  Police arrested the [[mother of both victims|relation warn]].
  Police arrested the mother of two.
  Police arrested the mother of three farmers.
  Police arrested the [[mother of one of the girls|relation warn]].
  Police arrested an uncle, the girl said.
  The girl loved [[her aunt|relation warn]]. She, after many years of hope, was arrested.
  [[The man her mother later married|relation warn]] was arrested for abuse.
  Behind the camera, a woman and her aunt wept.
  Ang nagbenta sa kanya ay ang [[tiyahin niya|relation warn]].
  Ang nagbenta ng gulay ay nakita ng tiyahin niya.
  They met her aunt who took the photos.
  The girl was abused. The letter is by her uncle.
  The letter is by her uncle.
  They named a suspect her uncle knew.
  She was abused, and many years later in a far away town she was found by her uncle.
  Inabuso siya noon, at makalipas ang maraming taon ay sinundo ng kanyang tiyuhin.
  Ang bata ay nailigtas. Inaresto ang [[ina|relation warn]] noong Mayo.
  Ang bata ay nailigtas. Inaresto ang mga ina noong Mayo.
  The girl was rescued. Police arrested [[the mother|relation warn]] in May.
  The girl was rescued. Police arrested a mother in May.
  A man was convicted of abusing [[his two nieces|relation warn]].
  The girl was nine. Her mother was never selling her.
  Her uncle saw the abuse filmed there.
  Her uncle was told of the abuse streamed from there.
`);

/** The one who did it is named or singled out, and somebody beside who is not. */
export const NAMED_OR_SINGLED_OUT = annotated(String.raw`
  Her uncle Ramon lived in Cebu. [[Her uncle|relation warn]] Ramon abused her.
  [[Her uncle|relation warn]], Ramon and others knew, abused her.
  [[Her uncle|relation warn]] and Ramon were arrested.
  [[Her uncle|relation block]] Ramon Abarquez was arrested.
  Ramon Abarquez told us that [[her uncle|relation block]] abused her.
  [[Her uncle|relation warn]] was arrested. Ramon Abarquez wept.
  Ramon Abarquez wept. [[Her uncle|relation warn]] was arrested.
  [[Her uncle|relation warn]] was arrested in Cebu City.
  [[Her Uncle|relation warn]] was arrested.
  [[Her uncle|relation warn]] was arrested by the Regional Trial Court.
  It was [[her aunt|relation warn]] who took the photos.
  It was [[her aunt|relation warn]] who had then also taken the photos.
  It was her aunt who came home and saw that somebody took the photos.
  [[Her aunt|relation warn]] was the one who took the photos.
  Her aunt was told that one man who took the photos had fled.
  Her aunt said who took the photos.
  Ang [[kanyang tatay|relation warn]] ang kumuha ng larawan.
  Ang [[kanyang tatay|relation warn]] mismo ang siyang kumuha ng larawan.
  Nakita ng kanyang tatay na ang kapitbahay ang kumuha ng larawan.
  Ang kumuha ng larawan ay walang iba kundi ang [[kanyang tiyahin|relation warn]].
  Ang kumuha ng larawan ay nakita ng kanyang tiyahin.
  Behind the camera was [[her aunt|relation warn]].
  Behind the camera was a stranger whom her aunt knew.
  Behind the camera stood her aunt.
  Her aunt took the photos.
  Si nanay ang [[kanyang ina|relation warn]] na nagbenta sa kanya.
  [[Her uncle|relation block]], McArthur, abused her.
  [[Her uncle|relation warn]], McArthur and others knew, abused her.
  [[Her uncle|relation warn]] abused her, McArthur, and fled.
  McArthur knew that [[her uncle|relation warn]] abused her.
`);
