/**
 * Names that so many people bear, or that are so often just a word, that one of them alone tells
 * nobody: a text with "Maria", "Santos" or "hope" in it must not be stopped for a survivor of that
 * name. Together with another part of the name they count. Assumed, by the house, from what is
 * common in the Philippines and in English; a name on a line of its own counts all the same.
 *
 * As `normaliseName` of the policy writes them.
 */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  [
    "maria mary marie jose joseph juan john ana anna anne angel angela angelica angelo antonio",
    "carlo carlos carmen christian christine daniel david elena francis francisco grace james",
    "jennifer jessica jesus joan joanna joshua joyce justin kevin luis manuel mark marco michael",
    "michelle miguel paul paula pedro peter ramon ricardo roberto rosa rose sarah teresa thomas",
    "aquino bautista castillo castro cruz delacruz delosreyes delossantos delrosario diaz",
    "domingo fernandez flores francisco garcia gomez gonzales gonzalez hernandez lopez martinez",
    "mendoza mercado morales navarro perez ramirez ramos reyes rivera rodriguez romero salazar",
    "sanjose sanjuan sanchez santiago santos soriano tolentino torres valdez villanueva",
    "april august autumn bell bright charity cherry christmas comfort crystal dawn destiny diamond",
    "dream eden ever faith fate forest freedom gift glory gold harmony heart heaven honor honey",
    "hope hunter iris ivory jade jasmine jewel june justice karma king lady lily little long love",
    "lucky lyric march marvel melody mercy merry miracle misty moon morning ocean patience peace",
    "pearl precious prince princess promise queen rain reign river rocky royal sacred shine sister",
    "star storm sugar summer sunday sunny sweet trinity trust unity virtue wednesday will winter",
    "bago bata bayani bituin buhay bulan dalisay ganda ilaw kapatid kuya liwanag luna luningning",
    "lakas mabini maganda magandang mahal malaya manila marikit mutya pangarap perla puno sinag",
    "tala tapang walang young white black brown green gray king good rich small strong stone wood",
  ].flatMap((line) => line.split(" ")),
);
