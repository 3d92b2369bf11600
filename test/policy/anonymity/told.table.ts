import { annotated } from "../annotated.ts";

/** Each detail that is one person's, with its kind and what says less; whatever stands bare is nobody's. */
export const TOLD = annotated(String.raw`
  Tala* was [[nine|age → a child]] in [[2016|date → some time ago]].
  Tala* is safe. She was [[nine|age → a child]] in [[2016|date → some time ago]].
  Tala* is safe.\nShe was [[nine|age → a child]] in [[2016|date → some time ago]].
  Tala* is safe.\nThe office opened in 2016.
  Tala* is safe.\nIt rained. She was [[nine|age → a child]] in [[2016|date → some time ago]].
  Tala* is safe.\nA lawyer came. She was born in 2016.
  Tala* is safe. A lawyer came. She was born in [[2016|date → some time ago]].
  Tala* is safe. It began in [[2016|date → some time ago]].
  Tala* is safe. Children came in 2016.
  Tala* is safe. The children came in [[2016|date → some time ago]].
  Tala* is safe. Many children and her [[aunt|relative → relative]] came in [[2016|date → some time ago]].
  Tala* is safe.\nTheir mother left in [[2016|date → some time ago]].
  Tala* is safe.\nTheir office opened in 2016.
  Tala* is safe.\nThe girl left in [[2016|date → some time ago]].
  Tala* is safe.\nA [[9-year-old|age → young]] girl left in [[2016|date → some time ago]].
  Tala* is safe.\nThe [[9-year-old|age → young]] girl left in [[2016|date → some time ago]].
  Tala* and Amihan* left in [[2016|date → some time ago]].
  “My father was a [[fisherman|work → worker]],” says Tala*.
  “My father was a [[fisherman|work → worker]],” she says.\nTala* is safe.
  “My father was a fisherman,” he says.\nIt rained.\nTala* is safe.
  “My father was a [[fisherman|work → worker]].” The survivor is safe.
  “My father was a fisherman.” No survivor may call.
  “Our father was a fisherman.” Tala* is safe.
  “Ako ay may [[dalawang pinsan|cousins → mga kamag-anak]].” Si Tala* ay ligtas.
  The girl left in [[2016|date → some time ago]].
  The survivor left in [[2016|date → some time ago]].
  Every girl left in 2016.
  Your girl left in 2016.
  The girl group left in 2016.
  The girl protection desk opened in 2016.
  Two girl scouts left in 2016.
  14 bata ang umalis noong 2016.
  Labing-apat na bata ang umalis noong Mayo 2016.
  Isang bata ang umalis noong [[Mayo 2016|date → 2016]].
  1 bata ang umalis noong Mayo 2016.
  Ang bata ay umalis noong [[Mayo 2016|date → 2016]].
  Usa ka bata ang mibiya niadtong [[Mayo 2016|date → 2016]].
  Duha ka bata ang mibiya niadtong Mayo 2016.
  The sisters left in [[2016|date → some time ago]].
  [[Two sisters|siblings → Sisters]] left in [[2016|date → some time ago]].
  Sisters left in 2016.
  She has two sisters from 2016.
  A woman with two sisters left in 2016.
  Ang magkakapatid ay umalis noong [[Mayo 2016|date → 2016]].
  A woman was convicted in [[2016|date → some time ago]] of abusing her [[two nieces|offender → relatives]].
  A woman was convicted in 2016 of abusing nieces.
  A woman walked in 2016 with her two nieces.
  She was [[11|age → a child]] in [[2016|date → some time ago]].
  She was 19 in 2016.
  Officer Cruz was 11 in 2016, and she cried.
  She saw the officer at 11, in 2016.
  A lawyer came. She was 11 in 2016.
  I was 11 in 2016.
  I was [[11|age → a child]] in [[2016|date → some time ago]] when the police came.
  I was [[11|age → a child]] in [[2016|date → some time ago]] when I was abused.
  Isang [[siyam na taong gulang|age → menor de edad]] ang nailigtas noong [[Mayo 2016|date → 2016]].
  [[Siyam na taong gulang|age → Menor de edad]] si Ana noong [[Mayo 2016|date → 2016]].
  Siyam na taong gulang ang programa noong Mayo 2016.
  Luntian’s [[mother|offender → relative]] was arrested in [[2016|date → some time ago]].
  Luntian’s office opened in 2016.
  Luntian’s [[two little cousins|cousins → relatives]] were found in [[2016|date → some time ago]].
  Luntian’s story began in [[2016|date → some time ago]].
  Luntian’s own long and sad story began in 2016.
  The Luntian’s story began in 2016.
  Manila’s story began in 2016.
  Atty. Luntian’s story began in 2016.
  Luntian’s story began in [[2016|date → some time ago]]. Luntian Reyes is here.
  Si Luntian ay inabuso noong [[Mayo 2016|date → 2016]].
  Si Luntian ay umawit noong Mayo 2016.
  Si Luntian ay umawit noong [[Mayo 2016|date → 2016]]. Inabuso ang iba.
  Si Luntian ay umawit noong Mayo 2016.\nInabuso ang iba.
  Luntian was in Rome in 2016. She is safe.
  In [[2016|date → Some time ago]] Hope was abused. She is safe.
  A lawyer, Luntian, was abused in 2016. She is safe.
  A lawyer told the survivor Luntian in [[2016|date → some time ago]] that she is safe.
  We know that Luntian Reyes was abused in 2016. She is safe.
  We know that Luntian was abused in [[2016|date → some time ago]]. She is safe.
  We know that LUNTIAN was abused in 2016. She is safe.
  We know that Al was abused in 2016. She is safe.
  On Monday she was abused in 2016.
  The Senate was abused in 2016. She is safe.
  Tala’s* [[uncle|offender → relative]] was sentenced in [[2016|date → some time ago]].
  Tala* is safe. Her [[uncle|offender → relative]] abused her.
  Tala* is safe. Her [[aunt|relative → relative]] reported the abuse.
  Tala* is safe. Her [[aunt|relative → relative]], who was brave, reported the abuse.
  Tala* is safe. Her [[aunt|offender → relative]] wept when the [[uncle|offender → relative]] was arrested.
  Tala* is safe. Her [[aunt|relative → relative]] came, and the [[uncle|offender → relative]] was arrested.
  Tala* is safe. Her [[uncle|relative → relative]] came home.
  Tala* is safe. Her [[cousin|offender → relative]] was convicted.
  Tala* is safe. Her [[two cousins|cousins → relatives]] were convicted.
  Tala* is safe. A relative was convicted.
  Tala* is safe. Relatives were convicted.
  Tala* is safe. Family members were convicted.
  Tala* is safe. Kamag-anak ang nahatulan.
  Tala* is safe. Her [[brother|offender → sibling]] was convicted.
  Tala* is safe. Her [[two brothers|siblings → brothers]] were convicted.
  Tala* is safe. Her own [[child|offender → relative]] was abused.
  Tala* met a 40-year-old man.
  Tala* met a 19-year-old [[British man|offender-nationality → foreigner]].
  Tala* met a [[19-year-old|age → adult]] student.
  Tala* is [[29 years old|age → 25 or older]].
  Tala* is 30 years old.
  Tala* is [[17|age → a teenager]], and a man helped her.
  Tala* was [[under 18|age]].
  Tala* was a [[teenager|age]].
  Everyone over 5 met Tala*.
  Tala* has [[four sisters|siblings → sisters]].
  Tala* has [[five sisters|siblings → sisters]].
  Tala* has one sister.
  Tala* is the [[eldest of six children|birth-order → one of the children]].
  Si Tala* ang [[bunso|birth-order → kapatid]].
  Si Tala* ay may [[lola|relative → kamag-anak]].
  Tala* has a [[godmother|relative → relative]] and a husband.
  Tala* has [[three cousins|cousins → relatives]] and a cousin.
  Tala* lives in a [[shelter|care → safe place]].
  Tala* was a fisherman.
  Tala’s* father was a [[fisherman|work → worker]].
  Tala* left on [[3 May|date → that year]].
  Tala* left in [[May|date → that year]].
  Tala* left in [[May 2016|date → in 2016]].
  Tala* left by [[3 May 2016|date → 2016]].
  Tala* left the [[3rd of May 2016|date → in 2016]].
  Tala* left on a [[Monday, 3 May 2016|date → 2016]].
  Tala* lives in [[Luzon|place]].
  Tala* lives in the Philippines.
  Tala* lives in [[Barangay Lahug|place → Central Visayas]], [[Cebu City|place → Central Visayas]].
  Tala* was a [[two-month-old|age → young]] [[baby|age]].
  Tala* is a [[14-year-old|age → teenage]].
  TALA* IS A [[14-YEAR-OLD|age → TEENAGE]] GIRL.
  Tala* has the [[age of nine|age → age of under 12]].
  Tala* left at [[nine|age → as a child]].
  At [[nine|age → As a child]], Tala* left.
  By [[nine|age → As a child]], Tala* left.
  Tala* turned [[18|age → an adult]], at last.
  Tala* is [[14 y/o|age → 12 to 17 years old]].
  Two [[20-year-olds|age → adults]] met Tala*.
  Tala* has six children.
  Tala* has two kids.
  Si Tala* ay may [[dalawang anak|siblings → mga anak]].
  Si Tala* ay may mga kapatid.
  Her [[uncle|offender → relative]] got a [[life sentence|sentence → a long prison sentence]], says Tala*.
  Her [[uncle|offender → relative]] got the [[life sentence|sentence → a long prison sentence]], says Tala*.
  Ang [[tiyuhin|offender → kamag-anak]] ni Tala* ay nakulong [[habambuhay na pagkabilanggo|sentence → mahabang pagkabilanggo]].
`);
