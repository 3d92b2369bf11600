import { readMarkedLines } from "./marked.ts";

/** Sayings, chapels and chapters, and names that are words too, each with who is named in brackets. */
export const MARKED_SAYINGS = readMarkedLines(`
en | The Carmen Chapter of the network met in May.
en | [[Jenny Carmen Chapter]] was her friend.
en | We met the [[Lorna Chapter]] today.
en | Mass is held at the Santo Niño Chapel each week.
en | Our Lady of Fatima Chapel is open.
en | We Are One is the theme.
en | You Are Not Alone, says the poster.
en | We Are [[Grace Santos]] was said.
en | Bye-bye, said the poster.
en | [[Jun-jun]] said bye-bye.
en | It is a win-win, and a no-no for [[Bong-bong]].
en | The suspect, alias [[kulot]], was arrested.
en | The suspect (alias “[[kulot]]”) was arrested.
fil | Nahuli ang suspek, alyas [[kulot]].
en | The word, alias or pseudonym, is old.
en | An alias kulot used was found.
en | The files, alias names and numbers, were seized.
en | We stand with #[[weareana]] and her family.
en | We stand with #[[iamjomar]] in court.
en | We stand together: #weareone, #weareheroes, #iamhope.
en | We stand together: #weareready and #iamsafe.
`);

/** The same words where they are names and where they are not, by what stands beside them. */
export const MARKED_BESIDE = readMarkedLines(`
en | The Quick Able Network (QAN) is open.
en | The Quick Able Network hall ([[QAN]]) is open.
en | The Able Network ([[QAN]]) is open.
en | QAN (Quick Able Network) is open.
en | [[QAN]] (Quick [[Able]]) is open.
en | QAN, Quick Able Network, is open.
en | [[QAN Quick Able Network]] is open.
en | Quick Able or Network (QAN) is open.
en | The Quick Able Networks (QANs) are open.
fil | Mahal kong Ikaw at Siya ang narito.
en | We thank You and Him for it.
fil | Nag-Facebook siya at mag-Pasko tayo.
fil | Taga-Carmen siya.
en | Justice Undersecretary [[Cruz]] came.
en | The Justice Undersecretary came.
en | [[Justice Marisol]] came.
en | Typhoon Odette came, and then [[Odette]] left.
fil | Dumating ang Bagyong Yolanda noong Araw ng Kagitingan.
fil | Dumating si [[Yolanda]] noong araw.
en | We work in Cavite, Rizal and Quezon.
en | We work in Cavite, Laguna, Rizal and Quezon.
en | We work with [[Rizal]] and [[Quezon]].
en | We met [[Carmen]], [[Trinidad]] and [[Lorna]].
en | We work in Cebu, Carmen and Bohol.
en | They read the Gospel of Mark.
en | They read Mark 10 and Luke 4.
en | They met [[Mark]] at ten.
en | We met in May 2020 and again in June.
en | We gave it to [[June]] and to [[April]].
en | In Jordan and Lebanon we work.
en | In Manila we met [[Jordan Lebanon]].
en | It was made for [[April]].
en | By May it was done.
en | We work in San Mateo, Rizal.
en | We met [[Rey Bicol]] there.
en | We went to Camp Crame and Fort Santiago.
en | We met at the University of Nottingham and at Unibersidad ng Silliman.
en | We flew to Ninoy Aquino International Airport.
en | We met [[Jenny Park]] at Freedom Park.
en | The parish of San Isidro and the parish of Father [[Abarquez]] met.
en | They saw the play Safe Harbor twice.
en | They saw the play [[Marisol]] twice.
en | They heard the song “Boses” and “[[Marisol]]” again.
en | They heard the song “Marisol” again.
en | He is called [[ramonito]] there.
en | Her name is [[jenny santos]].
en | Her name is a secret.
en | They met [[maria santos]] there.
en | They met [[mariasantos]] there.
en | The user [[jennyabad21]] wrote.
en | [[Grace]], 12, ran. [[Hope]], who is nine, ran.
en | [[Joy]] and her sister ran.
en | Mercy and truth meet.
en | Hope is stronger than fear. Joy fills the room.
en | [[Joy]] is a student. [[Hope]] is 14. [[Faith]] was nine.
en | Justice was served. Peace was restored.
en | [[Hope]] never cried. Hope never fails.
en | [[Joy]]’s room is small. May’s report is here.
en | [[Angel]] (14) ran. Hope (for all) grows.
fil | [[Ligaya]] ang tawag sa kaniya. Ligaya ang hatid nito.
en | Her name is [[Star Light]] and his is not.
en | Her name was [[Star]] then.
en | Her house is [[Star]] now.
en | She was named [[Star]] by them.
en | We met Captain [[Light]] there.
en | Dear [[Grace]], we thank you.
en | [[Grace]] Tells Her Story
en | Meet [[Joy]] And Her Friends
en | Joy Also Fills The Room
en | [[Hope]], 12, Comes Home
en | Hope Comes Home
en | [[Joy]]’s Story of Healing
en | The Court of Justice met, and the Anti-Trafficking Bill passed.
en | We met [[Bill]] and [[Grant]] there.
en | [[Grace Joy]] came. [[Grace P]]. came.
en | [[R. Cruz]] and [[Maria S]]. met Mr. [[T]].
en | Hope Foundation grew. [[Joy Santos]] and [[Joy Qwertz]] met.
en | We met [[Star Magtoto]] there, and the [[Magtoto Foundation]].
en | We met [[Maria de la Cruz]] and [[Juan]] of the land.
fil | Si [[Bituin]] ay narito. Nakita ni [[Ulap]] ang langit.
fil | Ang pangalan niya ay [[Bituin]]. Tinawag siyang [[Ulap]] ng lahat.
fil | Kilala siya bilang [[Tala]].
ceb | Ginganlan siya og [[Bituon]]. Si [[Panganod]] miabot.
en | Mr. Secretary and Ms. Chair met Judge and Captain.
en | Ate [[Luz]] and Kuya [[Star]] came.
en | [[Luntian]] was abused when she was nine.
en | Dawn came early over the bay.
en | [[Dawn]] told the court what had happened to her.
en | [[Bituin]] was rescued in May and lives with her aunt now.
en | [[Sky]] was nine when the police came.
en | Sky and sea were calm.
`);
