import { annotated } from "../annotated.ts";

/** How grave a strong word is, by whom the sentences around it tell of. */
export const GRAVITY = annotated(String.raw`
  A survivor, 25, speaks of [[horrific|tone warn]] abuse.
  A survivor, 17, speaks of [[horrific|tone block]] abuse.
  A survivor, 18, speaks of [[horrific|tone warn]] abuse.
  A survivor aged under 12 speaks of [[horrific|tone warn]] abuse.
  The law was nine when the [[horrific|tone warn]] abuse of children was shown.
  She was nine when the [[horrific|tone block]] abuse began.
  Two sisters were exploited in that town. [[Horrific|tone block]] abuse ended.
  Two sisters were at school. [[Horrific|tone warn]] abuse is rare there.
  A girl was nine when she was abused. Do not write of [[horrific|tone warn]] abuse.
  A girl was nine when she was abused. It was [[horrific|tone warn]].
  A girl was rescued from abuse.\n\nHer [[harrowing|tone block]] story of abuse is told by others.
  The typhoon was horrific.
  What the girl endured was [[horrific|tone block]].
  What the girl endured in the typhoon was horrific.
  What the survivor endured is [[unspeakable|tone block]].
  What children endure is [[unspeakable|tone warn]].
  Abuse is a [[living hell|tone warn]].
  She wept. It was a [[living hell|tone warn]] of abuse.
  A girl fled. It was a [[living hell|tone block]] for children.
  Abuse ends here. It was a [[horrific|tone warn]] year.
  It was a [[horrific|tone warn]] year of crime.
  An [[ordeal|tone warn]] of children ended, a [[horrific|tone warn]] one.
  An [[ordeal|tone warn]] of children ended. It was a horrific storm.
  [[Harrowing ordeal|tone warn]] of children. A horrific storm.
  The child wore a [[provocative dress|tone block]].
  The dancer wore a provocative dress.
  Talk with the girl about the [[horrific|tone warn]] abuse that she saw.
`);

/** Figures, old terms and details of method, by what stands beside them. */
export const COMPANY = annotated(String.raw`
  [[Forty|figure warn]] teachers cried. They attended the course.
  Forty teachers, all from Cebu, attended the course.
  [[₱500 million|figure warn]] was lost to the trade.
  We counted cases. [[₱500 million|figure warn]] was lost to the trade.
  The Council against [[child pornography|term warn]] met.
  The Council Against Child Pornography met.
  The Council that fights [[Child Pornography|term warn]] met.
  The anti-child pornography law passed.
  The film “The Child Prostitute of the Pier and of the Bay” was shown.
  The film “The Child Prostitute and the Man for the Sea” was shown.
  The book “Child Prostitute Diaries” was read.
  The book “Child Prostitute among Many others” was read.
  We no longer say “child prostitute”.
  The trade was formerly known as child pornography.
  Once called a crime by the court, [[child pornography|term warn]] grew.
  It was then called, in that dark time, [[child pornography|term warn]].
  The term “child pornography” is old.
  The man [[has sex with|term warn]] a very young girl.
  The man [[has sex with|term warn]] a girl.
  The girl knows that the man has sex with women.
  The man has sex with women whom the many police officers know, and a child.
  Customers wait.
  [[Customers|term warn]] pay for the abuse of children.
  Customers should report abuse to the bank.
  The man [[has sex with|term warn]] a thin and young girl.
  The man has sex with police officers.
  The anti-child pornography abuse law passed.
  The rally against [[child pornography|term warn]] asked for an anti-drug law.
  Traffickers are [[paid by GCash|method warn]]. The price was [[₱500|figure warn]].
  Traffickers ask [[[[₱500|figure warn]] by GCash|method warn]].
  The fee was [[₱900|figure warn]]. Traffickers are [[paid by GCash|method warn]].
  Traffickers use a [[webcam and GCash|method warn]].
  Traffickers send money in the bedroom.
  Traffickers film in the [[bedroom at night|method warn]].
  Children learn to code in a chat room and send money by GCash.
  Parents of a child used a [[VPN and a group chat|method warn]].
  The bank found a VPN behind a webcam that showed children.
  Our VPN and our group chat serve children.
  The story tells of a false name in the bedroom of a spy.
  The story tells of a false name at night.
  The story tells of an [[encrypted album|method warn]] of children.
  The story tells of an [[encrypted album|method warn]] of a child.
  The story tells of an encrypted album of songs.
  A prostitute met the police.
  A [[prostitute|term warn]] met the girl.
  The [[live show|term warn]] was part of the abuse.
  There was a [[live show|term warn]]. It was abuse.
  There was a live show.\n\nIt was about abuse.
  There was a live show at the police station.
  [[Customers|term warn]] pay for the abuse.
  Customers pay at the police station.
`);
