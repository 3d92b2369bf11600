/**
 * People counted by the census of 1 May 2020, by the first digits of the geographic code: only places
 * whose figure was read and whose extent is still the same. Read in the Philippine Statistics
 * Authority's table 1.1 of its yearbook of 2022 and its release 2021-314, or, of some regions, only in
 * others' reports of its release of 7 July 2021; one is worked out from the rest, and says so.
 * Of a province the cities are counted in that people count to it: Cebu with Cebu City.
 */
export const POPULATIONS: Readonly<Record<string, number>> = {
  // Regions.
  "01": 5_301_139,
  "02": 3_685_744,
  "03": 12_422_172,
  "04": 16_195_042,
  "05": 6_082_165,
  // Worked out: without Negros Oriental and Siquijor, which have since become another region's.
  "07": 6_545_603,
  "08": 4_547_150,
  "10": 5_022_768,
  "11": 5_243_536,
  "13": 13_484_462,
  "14": 1_797_660,
  "16": 2_804_788,
  "17": 3_228_558,
  // Provinces.
  "07012": 1_394_329,
  "07022": 5_151_274,
  "18046": 1_432_990,
  "18061": 103_395,
  // Cities.
  "0730600": 964_169,
  "0731100": 497_604,
  "0731300": 364_116,
  "1380100": 1_661_584,
  "1380400": 380_522,
  "1380500": 425_758,
  "1380600": 1_846_513,
  "1380700": 456_059,
  "1381200": 803_159,
  "1381300": 2_960_048,
  "1381400": 126_347,
  "1381600": 714_978,
  "1381701": 65_227,
};
