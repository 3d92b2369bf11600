/** Words by which a text says that what stands beside them is a place, and of what level. House. */

type Level = "country" | "region" | "province" | "city" | "municipality" | "district" | "barangay";

/** After the name: "Cebu City", "Cebu Province". By `keyOf`. */
export const LEVEL_AFTER: ReadonlyMap<string, readonly Level[]> = new Map<string, readonly Level[]>(
  [
    ["city", ["city"]],
    ["province", ["province"]],
    ["town", ["municipality"]],
    ["municipality", ["municipality"]],
    ["region", ["region"]],
    ["district", ["district"]],
  ],
);

/**
 * Before the name, with "of", "ng" or "sa" between: "the province of Cebu", "lungsod ng Cebu",
 * "dakbayan sa Sugbo". In Cebuano "lungsod" is a town, in Tagalog a city.
 */
export const LEVEL_BEFORE: ReadonlyMap<string, readonly Level[]> = new Map<
  string,
  readonly Level[]
>([
  ["city", ["city"]],
  ["lungsod", ["city", "municipality"]],
  ["siyudad", ["city"]],
  ["syudad", ["city"]],
  ["dakbayan", ["city"]],
  ["ciudad", ["city"]],
  ["municipality", ["municipality"]],
  ["munisipyo", ["municipality"]],
  ["munisipalidad", ["municipality"]],
  ["town", ["municipality"]],
  ["bayan", ["municipality", "city"]],
  ["lungsoranon", ["municipality"]],
  ["province", ["province"]],
  ["probinsya", ["province"]],
  ["probinsiya", ["province"]],
  ["lalawigan", ["province"]],
  ["lalawigang", ["province"]],
  ["region", ["region"]],
  ["rehiyon", ["region"]],
  ["rehiyong", ["region"]],
  ["island", ["province", "municipality"]],
  ["isla", ["province", "municipality"]],
  ["pulo", ["province", "municipality"]],
  ["distrito", ["district"]],
  ["district", ["district"]],
]);

/** Between a level word and the name. */
export const OF: ReadonlySet<string> = new Set(["of", "ng", "sa"]);

/** Words that put somebody or something somewhere. */
export const LOCATIVES: ReadonlySet<string> = new Set([
  "in",
  "at",
  "from",
  "near",
  "around",
  "across",
  "throughout",
  "outside",
  "inside",
  "within",
  "to",
  "sa",
  "taga",
  "tiga",
  "mula",
  "galing",
  "patungong",
  "tungong",
]);

/** Of these, those that never stand before a person's name alone in a text of this kind. */
export const SURE_LOCATIVES: ReadonlySet<string> = new Set([
  "in",
  "sa",
  "taga",
  "tiga",
  "across",
  "throughout",
  "outside",
  "within",
  "patungong",
  "tungong",
]);

/** Before "to" these lead to a place, never to a person. */
export const WAYS: ReadonlySet<string> = new Set(
  "trip trips journey journeys road roads flight flights drive drove driven bus ferry travel travels travelled traveled flew fly moved moving relocated deployed".split(
    " ",
  ),
);

/** Before "in" these speak of trust in a person, not of a place. */
export const TRUSTING: ReadonlySet<string> = new Set(
  "believe believes believed believing trust trusts trusted trusting confide confides confided faith interest interested hope hoped hopes saw see sees confidence pride".split(
    " ",
  ),
);

/** Before a person's name: the articles of Filipino languages, and how people are addressed. */
export const PERSON_MARKERS: ReadonlySet<string> = new Set(
  [
    "si sina ni nina kay kina kang nila silang",
    "atty attorney dr dra mr mrs ms hon engr fr sr gng ginang ginoong ate kuya aling mang tita tito",
  ].flatMap((line) => line.split(" ")),
);

/** Between a word of place and the name: "in the Philippines", "sa mga Visayas", "in nearby Carmen". */
export const PLACE_ARTICLES: ReadonlySet<string> = new Set(["the", "nearby", "rural", "mga"]);

/** Small words that a sentence or a title begins with, beside those that say where. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "and or the a an ang ug at for with by on nga na ay mga kon kung when while after before since until through ngadto gikan didto diha para of our my your their his her this that every".split(
    " ",
  ),
);

/** Between a place and what holds it: "Carmen sa lalawigan ng Cebu", "Carmen in the province of Cebu". */
export const LEADING: ReadonlySet<string> = new Set(
  "in of sa ng the province probinsya lalawigan".split(" "),
);

/** After a hyphen these belong to no name: "Cebu-based". */
export const COMPOUNDING: ReadonlySet<string> = new Set(
  "based born bred led run wide area style owned".split(" "),
);

/** Words that stand inside a place's name in small letters. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de del dela la las los ng of the sa y".split(" "),
);

/** Of these, those that are no word of place: "sa" begins where a name ends. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de del dela la las los ng of the y".split(" "),
);

/** Before a barangay's name. By `keyOf`. */
export const BARANGAY_WORDS: ReadonlySet<string> = new Set([
  "barangay",
  "barangays",
  "barrio",
  "baryo",
]);

/** After "Barangay" these make an office or a person of it, not its name. */
export const BARANGAY_OFFICES: ReadonlySet<string> = new Set(
  "hall captain captains council councils tanod tanods official officials kagawad health vaw vawc chairman chairwoman chairperson secretary treasurer day clearance certificate level council chief desk desks office officer officers affairs justice worker workers based leader leaders police committee nutrition scholar protection peace emergency assembly road development ordinance resolution women children child anti court session center centre bcpc election elections kapitan konsehal tanggapan".split(
    " ",
  ),
);

/** Before the name of a part of a barangay. */
export const NEIGHBOURHOODS: ReadonlySet<string> = new Set(["sitio", "purok", "zone"]);

/** After a street's name. By `keyOf`. */
export const STREETS_AFTER: ReadonlySet<string> = new Set(
  "street st str avenue ave road rd boulevard blvd drive highway hiway lane alley extension ext".split(
    " ",
  ),
);

/** Before a street's name. */
export const STREETS_BEFORE: ReadonlySet<string> = new Set([
  "kalye",
  "calle",
  "kalsada",
  "dalan",
  "eskinita",
]);

/** Names that many barangays bear and many texts use otherwise: they tell nothing by themselves. */
export const UNTELLING: ReadonlySet<string> = new Set(
  "central centro proper poblacion upper lower east west north south norte sur liberty justice unity lucky new bagong hope".split(
    " ",
  ),
);
