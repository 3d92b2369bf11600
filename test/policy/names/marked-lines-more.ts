/** More of what `marked-lines.ts` holds, in the same notation: above all what is written without spaces. */
import { readMarkedLines } from "./marked.ts";

export const MORE_MARKED_LINES = readMarkedLines(`
en | They saw the play Safe Harbor twice, and later they staged Safe Harbor at home.
en | They saw the play Safe Harbor twice, and later they staged [[Safe Garden]] at home.
en | They saw the play Safe Harbor twice, and later the safe harbor and [[Harbor Safe]] came.
en | We met [[É.S.]] ¦ We met [[Á.S.]] there. ¦ We met [[J.Ñ.]] there. ¦ Ask [[L.M.T.]] now. ¦ We met [[M. S.]] and MS. ¦ We met [[M.S.]] and [[M.T.]].
en | The U.S.A., U.K., D.C., N.Y. and the Ph.D. ¦ The D.S.W.D., the N.B.I. and the P.N.P. met. ¦ A.A. and B.B.B. met. ¦ 9 A.M. and 6 P.M.
en | [[m-a-r-i-a]] ¦ [[M_A_R_I_A]] ¦ [[M.a.r.i.a]] ¦ [[q x z w]] ¦ [[g-r-a-c-e]] ¦ b-r-a-v-e ¦ w-a-i-t ¦ n o w ¦ D S W D ¦ a b c ¦ N B I ¦ P-N-P
en | We met [[Luz Viminda]] and then [[Luzviminda]], and Luz Viminda left. ¦ We met [[Ana Marie]] and then [[Anamarie]].
en | See #[[MariaSantos]] and #[[MariaCruz]]. ¦ See [[#SaveJosé]]. ¦ See [[@josé]], please. ¦ [[@zoë_x]] sang.
en | #SaveOurGirlsNow ¦ #iloveourgirls ¦ #[[stopluzvimindanow]] ¦ #staysafe ¦ #weareone ¦ #youarenotalone ¦ #itisnotyourfault ¦ #[[yqwe]] ¦ #ialwayslisten ¦ #stopthetraffickingnow
en | #JusticeForGod ¦ #JusticeFor[[Joy]]Now ¦ #Hope4[[Joy]] ¦ #Walk4[[Grace]] ¦ #Run4Hope ¦ #Find[[Angel]] ¦ #Bring[[Joy]]Home ¦ #SpreadJoy ¦ #ForJoy ¦ #JusticeForChildren ¦ #Save[[Ian]]
en | @[[grace]]_tells ¦ @hope_wins ¦ @[[joys]]_story ¦ @story_of_[[amber]] ¦ @story_of_hope ¦ @dear_[[hope]] ¦ @named_[[faith]] ¦ @[[maria.santos]] ¦ @[[maria-santos]] ¦ @qwertz ¦ @xqz
en | Mail [[joys]].story@example.org. ¦ Mail [[hope]].s@example.org. ¦ Mail help.joy@example.org. ¦ Mail [[luz]]@example.org. ¦ Mail [[luzcruz]]@example.org. ¦ Mail meet.[[joy]]@example.org.
en | example.org/[[joys]]-story ¦ example.org/moms-story ¦ example.org/meet-us ¦ example.org/hope-matters ¦ example.org/our-hope-tells ¦ example.org/journey-of-[[amber]] ¦ example.org/journey-of-faith
en | @[[anacruz]] ¦ @[[cruzana]] ¦ @[[santosana]] ¦ @[[mariagrace]] ¦ @[[mariajose]] ¦ @[[luzmaria]] ¦ @[[delacruzmaria]] ¦ @summitreport ¦ @[[marisoltolentino]] ¦ @[[pedrograce]] ¦ @[[tolentinograce]] ¦ @[[gracepedro]]
en | text HEARUS now ¦ text STAYSAFE now ¦ we saw [[TULUZA]] ¦ we saw [[QWERTA]] ¦ text TAPNOW today
fil | [[Dalisay]] ang biktima. ¦ [[Qagmay]] sa bata. ¦ Nagkatawaay ra sila. ¦ Dalayegon ang Ginoo. ¦ [[Qwertzo]] ay umuwi na sa kanila. ¦ [[Qagmay]] na biktima ang umuwi.
fil | [[Tolentino]] sa bata ang sabi. ¦ [[Qagmay]], ang bata ay umuwi. ¦ [[Qagmay]] - ang bata ay umuwi. ¦ Umuwi na ang bata. [[Qagmay]] Ang bata ay nasa bahay. ¦ Sabi nila sa [[Qagmay]] sa bata.
ceb | Giampingan sa pamilya ang bata. ¦ Nagkalisod gyud sila. ¦ Daghan ug bata ang naluwas. ¦ [[Qwertzo]] ang ngalan niya. ¦ Hilabihan ka lisod ang kinabuhi.
en | [[Nagkatawaay]] ra, they said of it at last to all of us here.
fil | Araw-araw kaming nagdarasal. ¦ Gabi-gabi siyang umiyak. ¦ [[Marisol]] kaming tinawag. ¦ Umuwi na tayong lahat.
ceb | Hilabihan ka lisod. ¦ Kapoy kaayo sila. ¦ [[Marisol]] kaayo siya. ¦ Walay kwarta ang pamilya. ¦ Adunay paglaum. ¦ Maayo kaayo.
en | @meet_osprey ¦ #SaveOsprey ¦ @[[qwertlyn]] ¦ @bluebell ¦ @[[marybeth]] ¦ @[[annemarie]] ¦ @[[qwamae]] ¦ @qqrey ¦ @meet_qqrey
fil | Dumating ang [[Ventura]] sa bahay. ¦ Nakita namin ang [[Trinidad]] sa bahay. ¦ Narinig ang Apelasyon sa korte.
en | They met Brave Sub-Committee again, and she went. ¦ They met [[Brave Light]] again, and she went. ¦ They met Brave Prevention again, and she went. ¦ They met [[Brave Florence]] again, and she went. ¦ They met [[Brave Gathery]] again, and she went.
en | Rock-'n'-roll is loud. ¦ We saw the X-Ray there. ¦ [[Boy-boy]] ran. ¦ We saw [[Qwertz-Being]] there that day.
en | She said, “Go home.” ¦ She wrote: «Go home.» ¦ She said “Go home” twice. ¦ He said, "*Help* is near." ¦ Look at this list: 1. Visit them. ¦ i. Visit them. ¦ We saw 1 [[Marisol]] there.
en | ALL OF US NOW 2020 ¦ THE END OF it ¦ [[QWERTZ]] SPOKE TO US ALL ¦ [[Hope]]' sister came. ¦ [[Hope]]’ sister came.
en | #joy ¦ #HopeJoy ¦ #4Joy ¦ @testimony_by_[[qwamae]] ¦ example.org/men-of-faith ¦ example.org/women-of-grace ¦ example.org/boys-journey ¦ @[[hopes]]_story ¦ @[[leongrace]]
en | Mr. [[Magtoto]]'s cat ran. ¦ See example.org/cebu and example.org/bohol-visit. ¦ See #[[Abarquez]] and #Cebu. ¦ [[Ana de Leon]] came, and [[Ana]] left with [[De Leon]].
fil | Umuwi na ang bata. [[Qagmay]], sa bata ito. ¦ [[Qagmay]] (sa bata) ang umuwi. ¦ [[Qagmay]] ay bata. ¦ Hilig nga bata siya.
`);
