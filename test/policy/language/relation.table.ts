import { rows } from "./table.ts";

export const RELATION = rows(`
  ~ The girl was abused by [her stepfather] for two years.
  ~ [Her mother] pleaded guilty, and the girl now lives in safety.
  ~ After [his uncle] was arrested, the boy went back to school.
  ~ The child was sold online by [her own father].
  ~ The 9-year-old boy testified against [his grandfather].
  ~ [Her aunt] was sentenced to life imprisonment for exploiting her.
  ~ The man who hurt the girl was [a relative].
  ~ The suspect is [the girl’s cousin].
  ~ The boy could not understand what [his mother] did to him.
  ~ [Her mother’s] conviction brought the girl relief.
  ~ The offender turned out to be [her brother-in-law], and the child was taken into care.
  ~ A mother was convicted of exploiting [her daughter], who was ten.
  ~ The trafficker streamed the abuse of [his niece], a girl of eight.
  ~ [Her parents] were arrested when the girl was rescued.
  ~ The girl was exploited by [her mother’s boyfriend].
  ! Ramon Dizon, [her uncle], was convicted of abusing the girl.
  ! The girl’s [stepfather], Nestor Abad, was sentenced in 2021.
  ! Lorna Sison was arrested for selling [her daughter], then eleven.
  ! The court convicted Eduardo Pangan of abusing [his stepdaughter].
  ~ Inabuso ng [kanyang ama] ang dalagita.
  ~ Nahatulan ang [kanyang tiyuhin] matapos magsalita ang bata.
  ~ [Ina] ng bata ang salarin, ayon sa hukuman.
  ~ Ang bata ay ibinenta online ng [sarili niyang ina].
  ~ Inaresto ang [lolo] ng batang lalaki.
  ! Si Rodel Macaraeg, ang [amain] ng dalagita, ay hinatulan.
  ~ Giabuso sa [iyang amahan] ang batang babaye.
  ~ Gidakop ang [iyang uyoan] human mosulti ang bata.
  ~ Ang [iyang inahan] ang nagbaligya sa bata online.
  ! Si Dodong Alcoseba, [uyoan] sa batang babaye, gihukman sa korte.
  ~ The case was one of [incest], and the girl is twelve.
  Traffickers are often parents or relatives of the children.
  Children are sometimes exploited by people they know, even by family members.
  Her mother reported the abuse to the police, and the girl was heard.
  The girl’s grandmother takes care of her now.
  The boy was abused by a neighbour; his father went to the police.
  Her aunt brought the girl to the centre after the arrest of a stranger.
  The girl was abused by an adult she knew.
  A man was sentenced for exploiting a girl online.
  His sister believed him when he spoke of the abuse.
  The social worker helped the girl’s parents to understand the trial.
  The girl returned to her mother after the case was closed.
  Parents who exploit their own children face higher penalties.
  Most cases involve a facilitator who is related to the child.
  Her brother walks her to school every morning.
  The judge was the mother of three children.
  Ang mga salarin ay kadalasang magulang o kamag-anak ng mga bata.
  Isinumbong ng kanyang ina ang pang-aabuso, at ligtas na ang bata.
  Inaalagaan ng kanyang lola ang dalagita.
  Inabuso ang bata ng isang taong kilala niya.
  Tinulungan ng tiya niya ang bata na magsumbong.
  Ang iyang inahan mao ang nagsumbong sa pag-abuso sa bata.
  Ang apohan nag-atiman sa batang babaye karon.
  Kasagaran sa mga nang-abuso mga paryente sa mga bata.
  The foster family welcomed the girl after the trial of the offender.
  The girl’s mother wept when the offender was sentenced.
  Her parents thanked the police for arresting the man.
  Family members may be the first to notice signs of abuse.
  The Anti-Violence Against Women and Their Children Act protects wives and daughters.
`);
