/**
 * Numbers as they are written in English, Tagalog and Cebuano, and the Spanish ones that Filipinos
 * count ages, dates and money with. Keys are small letters without accents, hyphens or apostrophes.
 * General vocabulary of the languages; nothing here was taken from a list with an owner.
 */

const UNITS: readonly (readonly [value: number, ...words: string[]])[] = [
  [1, "one", "isa", "isang", "usa", "uno"],
  [2, "two", "dalawa", "dalawang", "duha", "dos"],
  [3, "three", "tatlo", "tatlong", "tulo", "tres"],
  [4, "four", "apat", "upat", "kuwatro", "kwatro"],
  [5, "five", "lima", "limang", "singko"],
  [6, "six", "anim", "unom", "sais"],
  [7, "seven", "pito", "pitong", "siyete", "syete"],
  [8, "eight", "walo", "walong", "otso"],
  [9, "nine", "siyam", "nuwebe", "nwebe"],
];

const FURTHER: readonly (readonly [value: number, ...words: string[]])[] = [
  [0, "zero"],
  [10, "ten", "sampu", "sampung", "napulo", "napulog", "diyes", "dyes"],
  [11, "eleven", "onse", "labingisa", "labingisang", "labinisa"],
  [12, "twelve", "dose", "labindalawa", "labindalawang", "labingdalawa", "labingdalawang"],
  [13, "thirteen", "trese", "labintatlo", "labintatlong", "labingtatlo", "labingtatlong"],
  [14, "fourteen", "katorse", "labingapat"],
  [15, "fifteen", "kinse", "labinlima", "labinlimang", "labinglima", "labinglimang"],
  [16, "sixteen", "disisais", "labinganim"],
  [17, "seventeen", "disisiyete", "disisyete", "labimpito", "labimpitong", "labingpito"],
  [18, "eighteen", "disiotso", "disiocho", "labingwalo", "labingwalong", "labinwalo"],
  [19, "nineteen", "disinuwebe", "disinwebe", "labinsiyam", "labingsiyam"],
  [20, "twenty", "dalawampu", "dalawampung", "dalawamput", "kawhaan", "kawhaag", "bente", "baynte"],
  [30, "thirty", "tatlumpu", "tatlumpung", "tatlumput", "katloan", "trenta", "traynta"],
  [40, "forty", "apatnapu", "apatnapung", "apatnaput", "kapatan", "kuwarenta", "kwarenta"],
  [50, "fifty", "limampu", "limampung", "limamput", "kalimaan", "singkuwenta", "singkwenta"],
  [60, "sixty", "animnapu", "animnapung", "animnaput", "kaunoman", "sisenta", "saysenta"],
  [70, "seventy", "pitumpu", "pitumpung", "pitumput", "kapitoan", "sitenta"],
  [80, "eighty", "walumpu", "walumpung", "walumput", "kawaloan", "otsenta"],
  [90, "ninety", "siyamnapu", "siyamnapung", "siyamnaput", "kasiyaman", "nobenta"],
];

function byWord(
  entries: readonly (readonly [value: number, ...words: string[]])[],
): ReadonlyMap<string, number> {
  return new Map(
    entries.flatMap(([value, ...words]) => words.map((word) => [word, value] as const)),
  );
}

/** One to nine. */
export const UNIT_WORDS = byWord(UNITS);

/** Every number of one word up to ninety. */
export const NUMBER_WORDS = byWord([...UNITS, ...FURTHER]);

/** First parts of Tagalog numbers from eleven to nineteen that are written apart. */
export const TEEN_PREFIXES: ReadonlySet<string> = new Set(["labing", "labin", "labim"]);

/** Words that join tens and units: "napulo ug upat", "treinta y singko". */
export const NUMBER_JOINERS: ReadonlySet<string> = new Set(["ug", "y"]);

export const ORDINAL_WORDS = byWord([
  [1, "first", "unang"],
  [2, "second", "ikalawang"],
  [3, "third", "ikatlong"],
  [4, "fourth"],
  [5, "fifth"],
  [6, "sixth"],
  [7, "seventh"],
  [8, "eighth"],
  [9, "ninth"],
  [10, "tenth"],
  [11, "eleventh"],
  [12, "twelfth"],
  [13, "thirteenth"],
  [14, "fourteenth"],
  [15, "fifteenth"],
  [16, "sixteenth"],
  [17, "seventeenth"],
  [18, "eighteenth"],
  [19, "nineteenth"],
  [20, "twentieth"],
  [21, "twentyfirst"],
]);

/** What a number is multiplied by: "150 billion", "limang daang piso", "duha ka libo". */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["daan", 100],
  ["daang", 100],
  ["raan", 100],
  ["raang", 100],
  ["gatos", 100],
  ["thousand", 1000],
  ["k", 1000],
  ["libo", 1000],
  ["libong", 1000],
  ["mil", 1000],
  ["million", 1_000_000],
  ["milyon", 1_000_000],
  ["milyong", 1_000_000],
  ["m", 1_000_000],
  ["billion", 1_000_000_000],
  ["bilyon", 1_000_000_000],
  ["bilyong", 1_000_000_000],
]);
