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
