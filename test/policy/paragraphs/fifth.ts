import { paragraphs } from "./marked.ts";

/** A fifth round: half of it clean paragraphs that only look alike what the rounds before brought. */
export const FIFTH = paragraphs(`
  en | The story of our shelter begins with a grandmother who sold vegetables in the market and rented out two rooms to students.
  en | Her uncle drives the van that brings children to court. "I did it for my niece," he says, "and now I do it for all of them."
  en | "I was ten when my parents took me to my first choir rehearsal in Iloilo City," laughs the new programme director, a lawyer by training.
  en | The survivor's mother walked her to the first day of college. They took pictures in front of the gate and then both cried.
  en | Some children suffer nightmares for years after abuse. A night light, a routine and a patient adult help more than any single session.
  en | "It felt like hell to wait for the verdict," a survivor told the journalists. "Now I can breathe."
  en | The volunteer behind the camera at our graduation was, once more, a retired teacher who never asks for thanks.
  en | Two sisters from Davao founded the bakery in 2016. It employs young adults who have left care, and it sells bread before school and after work.
  en | How do investigators find children? They follow tips from platforms, payment data from banks and reports from neighbours. More than that we do not publish.
  en | Survivors can report anonymously through the Facebook page of the Women and Children Protection Center or by text.
  en | The case of the two defendants went through three courts. The last one confirmed the sentence of life in prison and the damages for each victim.
  en | Both parents joined the counselling sessions, and her grandmother was the one who brought the children every week.
  en | At 16, the scholarship holder from Region V already speaks four languages and hopes to become a judge.
  en | It was her aunt who took her to the police, and it was her aunt who sat beside her in court.
  en | A beautiful girl in a yellow dress opens the film. She is an actress; no victim is shown.
  en | What the child has suffered is told once, to a trained interviewer, in a quiet room with toys and a sofa.
  en | The family of five slept in the church hall while the storm destroyed their house. Volunteers cooked rice in the back room.
  en | Do not pay, do not negotiate, do not delete messages: keep the evidence and call the police if somebody threatens your child with pictures.
  en | The girl who plays the lead is eleven and comes from Bulacan; the play about online safety opens on 4 October 2025.
  fil | Ang nanay niya ang nagdala sa kaniya sa doktor at ang tatay niya ang nag-alaga sa mga kapatid.
  fil | Ang lola ang tumatanggap ng mga bisita sa kanlungan tuwing Linggo, at ang lolo ang nag-aayos ng mga laruan.
  fil | Pinahirapan ng bagyo ang mga pamilya sa Bicol. Ang mga batang nasa kanlungan ay ligtas at may sapat na pagkain.
  fil | Kung may nakikita kayong mga batang pinipilit humarap sa kamera, iulat agad sa 1343 o sa Facebook page ng PNP.
  fil | Ang dinanas ng mga nakaligtas ay hindi ginagawang palabas. Ikinukuwento lamang namin ang nakatulong sa kanila.
  fil | Sinabi ng kaniyang ina sa hukom na handa siyang maghintay. Ang ama naman ay tahimik na nagdasal sa labas.
  ceb | Ang iyang inahan maoy nagdala kaniya sa klinika ug ang iyang amahan maoy nag-atiman sa mga igsoon.
  ceb | Ang lola maoy nagluto alang sa tanan. Ang mga bata nagdula sa likod sa simbahan human sa klase.
  ceb | Gihisgotan sa mga ginikanan kon unsaon pagpanalipod sa mga anak sa Roblox ug Facebook. Ang mga magtutudlo mitabang usab.
  en | She suffered [indescribable torture](language-not-sensational) at the hands of the [scum](language-not-sensational) who bought her.
  en | The children were [paraded](language-not-sensational) before the camera [like circus animals](language-not-sensational).
  en | [Her kuya](offender-relation-withheld) filmed it and her tita collected the money, the girl said.
  en | The woman sentenced on Monday is [her own mother](offender-relation-withheld).
  en | By then the girl had turned [ten](age-not-exact). It was 19 April 2015 and they were in a rented house in Lapu-Lapu City.
  en | The survivor, [16 at the time](age-not-exact), was found in San Fernando, Pampanga.
  en | They told the children to smile, changed [usernames](no-method-detail) every week and took payment in [prepaid load](no-method-detail).
  en | [One third](statistic-cited) of the shelters are full, and the number of calls [doubled](statistic-cited) in a year.
  en | We fight for #Hope4[Jasmine](proper-nouns-classified) and for every child.
  en | The rescued boy ran to [Nanay Baby](proper-nouns-classified) and hugged her.
  en | Police freed a [prostituted child](terminology-current) from a brothel.
  fil | [Hayop](language-not-sensational) ang gumawa nito sa bata, at [nakakapanlumo](language-not-sensational) ang kaniyang sinapit.
  fil | Ang [kaniyang ate](offender-relation-withheld) ang kumukuha ng video habang ang [bayaw](offender-relation-withheld) niya ang nakikipag-usap sa mga kliyente.
  fil | Edad [dose](age-not-exact) si alyas Nena nang masagip sa Angeles City noong Hulyo 2, 2019.
  fil | [Isa sa limang](statistic-cited) bata ang nakatanggap ng mensahe mula sa estranghero.
  ceb | Ang [iyang uyoan](offender-relation-withheld) ang nagkuha sa mga hulagway ug nagbaligya niini sa internet.
  ceb | [Mananap](language-not-sensational) ang nagbuhat niini sa bata; [makalilisang](language-not-sensational) ang iyang giagian.
  ceb | Ang [bata nga prostitute](terminology-current) giluwas; [baynte porsyento](statistic-cited) sa mga biktima mga lalaki.
`);
