/** Landmarks, universities and works, which a word beside their names tells from people. */
import { gazetteer } from "../places/gazetteer.ts";
import { askedOnce } from "../text/word-shapes.ts";
import type { Cover } from "./covers.ts";
import { type Reading, type Token, tokenAt } from "./reading.ts";
import { isGivenName, isOrdinary, isSurname } from "./vocabulary.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** "Camp Crame", "Fort Santiago" */
const BEFORE_LANDMARKS = words("camp fort mount mt lake");
/** "Ninoy Aquino International Airport": called after people, and nobody's home. */
const AFTER_LANDMARKS = words(
  "airport falls hotel museum cathedral basilica coliseum stadium boulevard rotunda rotonda",
);
/** These are surnames too: "Jenny Park". */
const SURNAMES_TOO = words("circle park plaza bridge mall");
/** "Unibersidad ng Silliman", "University of Nottingham" */
const UNIVERSITIES = words("university college unibersidad pamantasan kolehiyo");
/** "the parish of San Isidro": called after a saint; "the parish of Father Reyes" is somebody's. */
const PARISHES = words(
  "parish parokya diocese diyosesis archdiocese chapel kapilya church simbahan",
);
const SAINTS = words("san santa santo saint st sta sto");
const OF = words("of ng sa ni");
/** “Boses”, if a word before says that it is a work's title. */
const WORKS = words(
  "play song film movie book poem album exhibit exhibition campaign podcast programme program show series musical novel awit awiting kanta kantang pelikula pelikulang dula dulang tula tulang aklat libro librong kampanya kampanyang palabas programa programang dokumentaryo",
);

/** The longest name of a landmark before the word that heads it, in words. */
const LONGEST = 4;

const isParish = askedOnce((word) => PARISHES.has(word));
const isWork = askedOnce((word) => WORKS.has(word));

/** Gives the titles, as their words, that the text itself declares for works and programmes. */
export function coverTitles(
  reading: Reading,
  of: (Cover | undefined)[],
): readonly (readonly string[])[] {
  const declared: (readonly string[])[] = [];
  const cover = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) of[at] ??= "thing";
  };
  for (const token of reading.tokens) {
    const { index, lower, case: written, line } = token;
    if (written !== "lower" && line.set !== "upper") {
      if (BEFORE_LANDMARKS.has(lower)) cover(index, capitalsTo(reading, index + 1, 1));
      if (UNIVERSITIES.has(lower) && OF.has(tokenAt(reading.tokens, index + 1).lower))
        cover(index, capitalsTo(reading, index + 2, 2));
      if (isOurLady(reading, token)) cover(index, capitalsTo(reading, index + 2, 2));
      if (isChapterOfPlace(reading, token)) cover(index - 1, index + 1);
      const from = landmarkFrom(reading, token);
      if (from !== undefined) cover(from, index + 1);
    }
    if (isParish(token.shape) && isParishOfSaint(reading, token))
      cover(index + 2, capitalsTo(reading, index + 2, 3));
    const before = tokenAt(reading.tokens, index - 1);
    if (!isWork(before.shape) && before.lower !== "na") continue;
    if (isQuotedAfterWork(reading, token)) cover(index, capitalsTo(reading, index, LONGEST));
    const title = titleAfterWork(reading, token);
    if (title.length < 2) continue;
    cover(index, index + title.length);
    declared.push(title);
  }
  return declared;
}

function isCapital({ tokens }: Reading, at: number, line: Token["line"]): boolean {
  const token = tokenAt(tokens, at);
  return token.line === line && token.case === "initial";
}

/** Index after the words with a capital that stand from `from` on, `most` at most. */
function capitalsTo(reading: Reading, from: number, most: number): number {
  const { line } = tokenAt(reading.tokens, from);
  let to = from;
  while (to < from + most && isCapital(reading, to, line)) to += 1;
  return to;
}

function isParishOfSaint({ tokens }: Reading, { index, lower }: Token): boolean {
  if (!PARISHES.has(lower) || !OF.has(tokenAt(tokens, index + 1).lower)) return false;
  return SAINTS.has(tokenAt(tokens, index + 2).key);
}

/** "Our Lady of Fatima": a chapel or feast is called after her. */
function isOurLady({ tokens }: Reading, { index, lower }: Token): boolean {
  const [before, after] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)];
  return lower === "lady" && before.lower === "our" && after.lower === "of";
}

/** "Carmen Chapter": that of the town, whoever else is called so. */
function isChapterOfPlace({ tokens }: Reading, { index, lower, line }: Token): boolean {
  const place = tokenAt(tokens, index - 1);
  if (lower !== "chapter" || place.line !== line || !gazetteer().byKey.has(place.key)) return false;
  return !isGivenName(tokenAt(tokens, index - 2).key);
}

/** First word of the landmark that a word heads; `undefined` where it heads none. */
function landmarkFrom(reading: Reading, { index, lower, line }: Token): number | undefined {
  const couldBeSurname = SURNAMES_TOO.has(lower);
  if (!couldBeSurname && !AFTER_LANDMARKS.has(lower)) return undefined;
  let from = index;
  while (from > index - LONGEST && isCapital(reading, from - 1, line)) {
    from -= 1;
    if (tokenAt(reading.tokens, from).starts) break;
  }
  if (from === index) return undefined;
  const isPerson = reading.tokens.slice(from, index).some(({ key }) => isGivenName(key));
  return couldBeSurname && isPerson ? undefined : from;
}

/** "our programme Safe Harbor": several plain words, of which none is anybody's name. */
function titleAfterWork(reading: Reading, { index, line }: Token): readonly string[] {
  const work = tokenAt(reading.tokens, index - 1);
  if (work.line !== line || !WORKS.has(work.lower) || work.case !== "lower") return [];
  const words = reading.tokens.slice(index, capitalsTo(reading, index, LONGEST));
  const isPlain = words.every(
    ({ key }) => isOrdinary(key, line.filipino) && !isGivenName(key) && !isSurname(key),
  );
  return isPlain ? words.map(({ key }) => key) : [];
}

/** The song “Boses” */
function isQuotedAfterWork({ tokens, gapBefore }: Reading, token: Token): boolean {
  const [work, na] = [tokenAt(tokens, token.index - 2), tokenAt(tokens, token.index - 1)];
  const before = na.lower === "na" ? work : na;
  if (before.line !== token.line || !WORKS.has(before.lower)) return false;
  return /^ ["“‘]$/u.test(gapBefore(token));
}
