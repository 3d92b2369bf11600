/** Months and feast days in English, Tagalog and Cebuano. General vocabulary; fixed feasts only. */

/** Names and short forms by number: small letters without accents. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  [
    "january jan enero ene",
    "february feb pebrero febrero peb",
    "march mar marso",
    "april apr abril abr",
    "may mayo",
    "june jun hunyo hun",
    "july jul hulyo hul",
    "august aug agosto ago",
    "september sept sep setyembre septiyembre septyembre set",
    "october oct oktubre okt",
    "november nov nobyembre nobiyembre nob",
    "december dec disyembre disiyembre dis",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

/** Months that are other words too: a month only with a capital, and beside a number or after "in". */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  "may march mar set ago hun dis jun nob dec sep jan hul ene abr peb okt".split(" "),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  [
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun",
    "lunes martes miyerkules miyerkoles huwebes biyernes sabado linggo domingo dominggo",
  ].flatMap((line) => line.split(" ")),
);

/** Feasts that fall on one day each year, as month and day. Possessive endings are left out. */
export const FEASTS: readonly {
  readonly words: string;
  readonly month: number;
  readonly day: number;
}[] = [
  { words: "new year day", month: 1, day: 1 },
  { words: "new year eve", month: 12, day: 31 },
  { words: "valentine day", month: 2, day: 14 },
  { words: "labor day", month: 5, day: 1 },
  { words: "independence day", month: 6, day: 12 },
  { words: "all saints day", month: 11, day: 1 },
  { words: "all souls day", month: 11, day: 2 },
  { words: "undas", month: 11, day: 1 },
  { words: "araw ng mga patay", month: 11, day: 2 },
  { words: "bonifacio day", month: 11, day: 30 },
  { words: "christmas day", month: 12, day: 25 },
  { words: "christmas eve", month: 12, day: 24 },
  { words: "araw ng pasko", month: 12, day: 25 },
  { words: "adlaw sa pasko", month: 12, day: 25 },
  { words: "bisperas ng pasko", month: 12, day: 24 },
  { words: "bisperas sa pasko", month: 12, day: 24 },
  { words: "rizal day", month: 12, day: 30 },
];
