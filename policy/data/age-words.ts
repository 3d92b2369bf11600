/**
 * Words that tell an age, in English, Tagalog and Cebuano: small letters without accents.
 * General vocabulary of the languages. Where the meaning is a matter of convention (a toddler is one
 * to three) the band is ours.
 */

/** "14 ___": years, and the words that make them an age of somebody. */
export const YEAR_UNITS: ReadonlySet<string> = new Set("year years yr yrs".split(" "));
/** An age by itself: "14 anyos". */
export const ANYOS: ReadonlySet<string> = new Set("anyos anyo anos ano".split(" "));
/** An age only beside "gulang", "edad" or a person: "14 taong gulang", "14 ka tuig ang edad". */
export const TAON: ReadonlySet<string> = new Set("taon taong tuig tuiga".split(" "));
/** Units shorter than a year: an age below one. */
export const SHORT_UNITS: ReadonlySet<string> = new Set(
  "month months week weeks day days buwan buwang bulan linggo linggong semana araw adlaw".split(
    " ",
  ),
);
/** What makes "14 taon" or "duha ka bulan" an age. */
export const OF_AGE: ReadonlySet<string> = new Set(
  "gulang edad idad panuigon pangidaron".split(" "),
);

/** Words that stand for a child or a young person, after which a count of years is an age. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  [
    "girl girls boy boys child children baby infant toddler minor minors daughter daughters son sons",
    "woman women man men youth youths kid kids survivor survivors victim victims niece nephew sister brother teenager student",
    "bata batang babae babaye babaeng babayeng lalaki lalaking lalake dalagita dalagitang binatilyo",
    "sanggol masuso anak estudyante biktima survivor igsoon kapatid pinsan pamangkin",
  ].flatMap((line) => line.split(" ")),
);

/** "aged 14", "edad 14": what stands before a number and makes it an age. */
export const AGED: ReadonlySet<string> = new Set(
  "age aged ages edad eedad edaran idad panuigon gulang nagedad nageedad".split(" "),
);
/** Words between "edad" and its number: "sa edad na 14", "nag-edad og 14", "age of 14". */
export const AGED_LINKS: ReadonlySet<string> = new Set(
  "of na nga ng og ug ay is between only just about around mga than pa pang sa".split(" "),
);

/** "she was nine": who is, before "was" or "turned". */
export const ENGLISH_SUBJECTS: ReadonlySet<string> = new Set("i she he who they".split(" "));
export const IS_OR_TURNS: ReadonlySet<string> = new Set(
  "was is were am been turned turning turns im".split(" "),
);
/** "It was nine": who is nine is nobody. */
export const NO_SUBJECTS: ReadonlySet<string> = new Set(
  "it this that there these those all each here".split(" "),
);
export const ADVERBS_BEFORE_AGE: ReadonlySet<string> = new Set(
  "only just barely still about around almost nearly then already now".split(" "),
);
/** After "she was nine" an age goes on like this, a count does not. */
export const AFTER_AGE: ReadonlySet<string> = new Set(
  "when and at but then that or while now in on during before after until the by she he i as".split(
    " ",
  ),
);

/** "under 12", "over 18": bands. The number itself is outside "under" and inside "at least". */
export const BELOW: ReadonlySet<string> = new Set(
  "under below ubos wala walay kulang mababa younger".split(" "),
);
export const ABOVE: ReadonlySet<string> = new Set(
  "over above older lampas labaw mahigit".split(" "),
);
/** "18 and over", "12 or below": behind a number, after a word that joins. */
export const JOINERS_OF_LIMITS: ReadonlySet<string> = new Set("and or at o ug kag".split(" "));
export const AND_BELOW: ReadonlySet<string> = new Set(
  "under below younger pababa paubos".split(" "),
);
export const AND_ABOVE: ReadonlySet<string> = new Set("over above older up pataas".split(" "));
/** Those of them that need no word that joins: "edad 18 pataas". */
export const BARE_LIMITS: ReadonlySet<string> = new Set("pababa paubos pataas".split(" "));

/** What has an age but is nobody: "a 10-year-old programme". */
export const AGED_THINGS: ReadonlySet<string> = new Set(
  [
    "agency agreement building campaign car case charity church company computer effort house industry",
    "initiative institution law laptop laws network office organisation organization partnership policy",
    "practice problem program programme project record records rule shelter statute story system",
    "tradition treaty phone centre center school",
  ].flatMap((line) => line.split(" ")),
);

/** "the average age is 12": of nobody in particular. */
export const AVERAGES: ReadonlySet<string> = new Set("average median mean karaniwang".split(" "));

/** Bands that have a name of their own, both ends included. */
export const AGE_NAMES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map(
  (
    [
      ["newborn newborns baby babies infant infants sanggol masuso", 0, 1],
      ["toddler toddlers", 1, 3],
      ["preschooler preschoolers", 3, 5],
      ["paslit", 0, 6],
      ["preteen preteens tween tweens", 9, 12],
      ["teen teens teenager teenagers teenage tinedyer tineydyer adolescent adolescents", 13, 19],
      ["dalagita dalagitang binatilyo binatilyong", 12, 17],
    ] as const
  ).flatMap(([words, from, to]) => words.split(" ").map((word) => [word, [from, to]] as const)),
);

/** "in her twenties". */
export const DECADES: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ["teens", [13, 19]],
  ["twenties", [20, 29]],
  ["thirties", [30, 39]],
  ["forties", [40, 49]],
  ["fifties", [50, 59]],
  ["sixties", [60, 69]],
  ["20s", [20, 29]],
  ["30s", [30, 39]],
  ["40s", [40, 49]],
  ["50s", [50, 59]],
  ["60s", [60, 69]],
]);
