/** More of what `marked-lines.ts` holds, in the same notation: names in runs of words, and beside known ones. */
import { readMarkedLines } from "./marked.ts";

export const MARKED_RUNS = readMarkedLines(`
en | We met [[Luzviminda Grace]]. ¦ [[Grace Luzviminda]] came. ¦ Will Captain [[Tolentino]] come? We met [[Will]]. ¦ Will UNICEF come? We met [[Will]]. ¦ Hope UNICEF comes. We met [[Hope]].
en | [[Grace B]]. came. ¦ Then [[Joy B]]. came. ¦ [[Grace Joy]] sang. ¦ Then [[Brave Hope]] sang. ¦ We joined the Justice Network. ¦ We like the Cebu Grant.
en | Where Hope, Justice and Peace Meet ¦ Hope 12 Years Later ¦ [[Hope]], 12, Is Home Again ¦ ST. [[TOLENTINO]] AND THE CENTER MEET
en | Then Captain [[Star]] came. ¦ We joined Sister Network. ¦ We joined Sister Groups. ¦ They named the Green Room anew. ¦ We met Captain Director [[Star]].
en | The girls of our town learnt a few new things there today: Look, Listen, Link. ¦ Girls named [[Brave]], [[Quick and Loud]] came. ¦ Once free, [[Star Step]] sang.
en | We Listen, Lead and Learn today. ¦ Then Look Around You, Listen, Link. ¦ We read “Safe Light” twice.
en | We flew to Jordan. ¦ We like Carmen, Cebu. ¦ She met [[Carmen]], [[Ana]] and others. ¦ They reached Carmen, Bohol. ¦ We asked [[Carmen]], Bohol.
en | Christian youths came. ¦ Christian churches helped. ¦ [[Christian]] cried. ¦ [[Christian]] wanted water. ¦ They saw [[Christian]]. ¦ India and [[Jordan Cruz]] ¦ in [[Jordan Luz]]
en | [[Ana Bicol]] came. ¦ [[Ana]] (Bicol) came. ¦ [[ana]] Bicol came. ¦ UNICEF Bicol helped. ¦ They live in San Mateo, Rizal. ¦ Baguio; [[Rizal]] came. ¦ [[Marisol]] and [[Jordan]] came.
en | Jordan Council ¦ on May 4 ¦ 4 May ¦ 4, [[May]] and others ¦ in May she left ¦ Kuya [[Mark]] in Cebu ¦ tell [[Mark]]
en | [[ana]] of Cebu ¦ ask [[maria cruz]] ¦ was named faithful
fil | sa India at Jordan ¦ Pumunta sila sa Jordan. ¦ Kasama si [[Jordan]]. ¦ Si [[Marisol]] at [[Jordan]] ay umuwi.
en | They live in India and [[Mark]] misses them. ¦ They told UNICEF and [[Mark]] told us. ¦ We called Facebook and [[April]] cried. ¦ We called Facebook and [[Jordan]] cried. ¦ From [[Mark]] we heard it. ¦ We heard from [[Mark]] today. ¦ a letter from [[Christian]] came. ¦ It is for [[Mark]]. ¦ given to [[April]] ¦ between [[Mark]] and [[Luke]] ¦ via [[Christian]]
en | The Gospel of Mark is short. ¦ the story of [[Mark]] ¦ The book of Ruth was read. ¦ the Book of Genesis ¦ in Exodus ¦ from March to April ¦ from April to May ¦ between April and June ¦ In May we left. ¦ since June ¦ the month of May ¦ by August ¦ The women went to Santiago. ¦ Muslims and Christians ¦ the Christian faith
en | Children in Jordan said so. ¦ in Kenya and Jordan ¦ In India and Jordan, families asked for help.
en | The Quick Fox? ¦ We asked [[Carmen]], [[Rosario]] and [[Luz]]. ¦ We read “Light Now.” ¦ «Light Now», we read. ¦ We hear [[Safe Light]]” at times.
en | named [[faith]], and cruz is a word ¦ ask [[faith cruz]], please ¦ [[maria de la cruz]] came ¦ [[maria]] de is no name ¦ ask [[grace uy]]
en | It is about joy. ¦ It was mercy. ¦ Her name is [[joy]]. ¦ Her name was [[hope]]. ¦ Who is it? joy ¦ Her dream is joy. ¦ named “[[joy]]” ¦ My name is secret. ¦ Her name is [[qwelyn]].
en | We rest at fort. ¦ A camp [[Tolentino]] left. ¦ OUR CAMP CRAME VISIT ¦ UNIVERSITY OF SILLIMAN GIVES HOPE TO ALL ¦ the [[Ana]] park
en | the film Safe Water moved us; Safe Water did. ¦ the film [[Safe Marisol]] ¦ the film [[Marisol Water]] ¦ film [[Grace]] came ¦ FILM SAFE WATER ¦ our show Safe Water Now For All Here
en | We love film. [[Tolentino]] came. ¦ the song na “Tinig” ¦ the song (“[[Tinig]]”) ¦ a song by “[[Tinig]]”
fil | ay ligaya ¦ ang pangalan ay [[marisol]] ¦ ang hanap niya ay ligaya ¦ ang tawag niya ay [[marisol]] ¦ kang [[marisol]] ¦ sina [[ligaya]] at [[luz]] ¦ si [[tala]]
fil | Si [[Star]] at si [[Marisol]] ay umuwi. ¦ tinawag na [[Star]] ¦ Nakita kay [[Star]]. ¦ Nagbasa kami ng Ulat sa Taon. ¦ Dumating sina [[Ligaya]]. ¦ Kuya [[Ligaya]]
ceb | ang ngalan niya ay [[nonoy]] ¦ gitawag si [[luz]] ¦ ginganlan [[grace]] ¦ gitawag nga [[Star]] ¦ ginganlan ug [[Star]] ¦ ginganlan og [[Star]]
en | [[Grace]] Told Her Story ¦ Dear [[Joy]] ¦ Called [[Hope]] by All Her Friends ¦ Miss [[Hope]] Retires Today ¦ Hope - Cried Out Loud ¦ [[Hope]] Walks Home Again
en | an Open Door ¦ any Open Door ¦ each Open Door ¦ no Open Door ¦ Then Safe Steps for Girls began. ¦ Then Care of Children began. ¦ We sang “Open Door.” ¦ We sang "Open Door" today.
en | We left for [[Safe Light]] here. ¦ Then Safe Light for Quick began. ¦ named [[maria]]↵Tomorrow came ¦ named [[maria]] Team ¦ named↵faith ¦ Her name↵is faith ¦ Attorney [[Tolentino]], Esquire
en | He said that [[Mark]]↵[[Tolentino]] came. ¦ between April and June ¦ from June to August ¦ It is for [[June]]. ¦ a gift for [[April]] ¦ We met [[Christian]].
fil | pangalan niya ay [[luz]] ¦ ang niya ay ligaya ¦ Galing sa Jordan sila. ¦ Kina [[Jordan]] at [[Mark]] ito. ¦ para sa Abril
`);
