/**
 * Names of places that the geographic code does not hold: what people call regions, groups of
 * islands, parts of cities, and Filipino forms. Common knowledge, collected by hand (house); the codes
 * are those of the Philippine Standard Geographic Code.
 */

/** Other names of a coded area, by the first digits of its code. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "01": ["Ilocos", "Region I", "Region 1", "Ilocandia", "Rehiyon ng Ilocos"],
  "02": ["Region II", "Region 2", "Lambak ng Cagayan"],
  "03": ["Region III", "Region 3", "Gitnang Luzon", "Kalagitnaang Luzon"],
  "04": ["CALABARZON", "Southern Tagalog", "Region IV-A", "Region 4A", "Region 4-A", "Region IVA"],
  "05": ["Bicol", "Bikol", "Bicolandia", "Kabikolan", "Region V", "Region 5"],
  "06": ["Kanlurang Visayas", "Kanlurang Kabisayaan", "Region VI", "Region 6"],
  "07": [
    "Gitnang Visayas",
    "Gitnang Kabisayaan",
    "Tunga-tungang Visayas",
    "Region VII",
    "Region 7",
  ],
  "08": ["Silangang Visayas", "Silangang Kabisayaan", "Region VIII", "Region 8"],
  "09": ["Tangway ng Zamboanga", "Region IX", "Region 9"],
  "10": ["Hilagang Mindanao", "Amihanang Mindanao", "Region X", "Region 10"],
  "11": ["Southern Mindanao", "Rehiyon ng Davao", "Region XI", "Region 11"],
  "12": ["Central Mindanao", "Gitnang Mindanao", "Region XII", "Region 12"],
  "13": [
    "Metro Manila",
    "NCR",
    "Kamaynilaan",
    "Kalakhang Maynila",
    "Pambansang Punong Rehiyon",
    "Greater Manila Area",
  ],
  "14": ["Cordillera", "Cordilleras", "Cordillera Region", "Kordilyera"],
  "16": ["CARAGA Region", "Region XIII", "Region 13"],
  "17": ["MIMAROPA", "Region IV-B", "Region 4B", "Region 4-B", "Southwestern Tagalog Region"],
  "18": ["NIR"],
  "19": ["BARMM", "ARMM", "Bangsamoro", "Autonomous Region in Muslim Mindanao"],
  "07022": ["Sugbo"],
  "0730600": ["Sugbo", "Metro Cebu", "Kalakhang Sugbo"],
  "1030500": ["CDO", "Cagayan de Oro"],
  "1130700": ["Dabaw", "Metro Davao"],
  "1230800": ["GenSan", "Gensan"],
  "1380100": ["Kalookan"],
  "1380600": ["Maynila"],
  "1381300": ["Lungsod Quezon", "Kyusi"],
  "1380200": ["Las Pinas"],
  "1381400": ["San Juan del Monte"],
  "05016": ["CamNorte"],
  "05017": ["CamSur"],
  "18045": ["Negros Occ", "NegOcc"],
  "18046": ["NegOr"],
  "0931700": ["Zambo"],
};

/** The province that people count a highly urbanised city to, by the first digits of the codes. */
export const USUAL_PROVINCE: Readonly<Record<string, string>> = {
  "0330100": "03054",
  "0331400": "03071",
  "0431200": "04056",
  "0631000": "06030",
  "0730600": "07022",
  "0731100": "07022",
  "0731300": "07022",
  "0831600": "08037",
  "0931700": "09073",
  "0990101": "19007",
  "1030500": "10043",
  "1030900": "10035",
  "1130700": "11024",
  "1230800": "12063",
  "1430300": "14011",
  "1630400": "16002",
  "1731500": "17053",
  "1830200": "18045",
};

/** The island group of a region, by the first two digits of its code. */
export const ISLAND_GROUP_OF: Readonly<Record<string, string>> = {
  "01": "Luzon",
  "02": "Luzon",
  "03": "Luzon",
  "04": "Luzon",
  "05": "Luzon",
  "06": "Visayas",
  "07": "Visayas",
  "08": "Visayas",
  "09": "Mindanao",
  "10": "Mindanao",
  "11": "Mindanao",
  "12": "Mindanao",
  "13": "Luzon",
  "14": "Luzon",
  "16": "Mindanao",
  "17": "Luzon",
  "18": "Visayas",
  "19": "Mindanao",
};

/** Groups of islands and islands that are no area of the code, with what they lie in. */
export const ISLANDS: readonly {
  readonly name: string;
  readonly level: "island-group" | "region" | "province" | "municipality";
  readonly within: readonly string[];
}[] = [
  ...[
    "Luzon",
    "Visayas",
    "Mindanao",
    "Kabisayaan",
    "Kabisay-an",
    "Northern Luzon",
    "Southern Luzon",
  ].map((name) => ({ name, level: "island-group" as const, within: [] })),
  ...["Southern Mindanao Island", "Western Mindanao", "Eastern Mindanao", "Muslim Mindanao"].map(
    (name) => ({ name, level: "island-group" as const, within: ["Mindanao"] }),
  ),
  { name: "Sulu Archipelago", level: "region", within: ["Mindanao"] },
  { name: "Panay Island", level: "region", within: ["Visayas"] },
  { name: "Negros", level: "region", within: ["Visayas"] },
  { name: "Negros Island", level: "region", within: ["Visayas"] },
  { name: "Mindoro", level: "region", within: ["MIMAROPA Region", "Luzon"] },
  { name: "Samar Island", level: "region", within: ["Eastern Visayas", "Visayas"] },
  { name: "Lanao", level: "region", within: ["Mindanao"] },
  { name: "Surigao", level: "region", within: ["Caraga", "Mindanao"] },
  { name: "Agusan", level: "region", within: ["Caraga", "Mindanao"] },
  { name: "Misamis", level: "region", within: ["Northern Mindanao", "Mindanao"] },
  { name: "Camarines", level: "region", within: ["Bicol Region", "Luzon"] },
  { name: "Maguindanao", level: "province", within: ["Mindanao"] },
  { name: "Mactan", level: "municipality", within: ["Cebu", "Central Visayas"] },
  { name: "Mactan Island", level: "municipality", within: ["Cebu", "Central Visayas"] },
  { name: "Boracay", level: "municipality", within: ["Aklan", "Western Visayas"] },
  { name: "Siargao", level: "municipality", within: ["Surigao del Norte", "Caraga"] },
  { name: "Malapascua", level: "municipality", within: ["Cebu", "Central Visayas"] },
  { name: "Camotes", level: "municipality", within: ["Cebu", "Central Visayas"] },
  { name: "Olango", level: "municipality", within: ["Cebu", "Central Visayas"] },
  { name: "Corregidor", level: "municipality", within: ["Cavite", "Calabarzon"] },
];

/** Well-known parts of cities that are no barangay, by the first digits of the city's code. */
export const DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  "1381300": [
    "Cubao",
    "Novaliches",
    "Diliman",
    "Fairview",
    "Project 4",
    "Project 6",
    "Project 8",
    "New Manila",
    "Eastwood",
    "Balintawak",
    "Timog",
    "Banawe",
    "Lagro",
  ],
  "1381200": ["Ortigas", "Ortigas Center", "Ortigas Centre"],
  "1380300": ["Ayala Center", "Makati CBD", "Legazpi Village", "Salcedo Village", "Rockwell"],
  "1381500": ["Bonifacio Global City", "BGC", "Fort Bonifacio", "McKinley Hill"],
  "1380600": ["Divisoria", "Sta. Mesa", "Manila Bay Area", "Smokey Mountain", "Baseco"],
  "1381100": ["Baclaran", "Mall of Asia Complex"],
  "1380800": ["Alabang", "Filinvest City"],
  "1380100": ["Grace Park", "Monumento"],
  "1381000": ["Entertainment City", "BF Homes"],
  "0730600": ["IT Park", "Carbon Market", "Cebu Business Park", "South Road Properties"],
  "0330100": ["Balibago", "Fields Avenue"],
  "0631000": ["Jaro", "Molo", "Mandurriao", "Arevalo"],
  "1130700": ["Toril", "Calinan", "Bankerohan", "Agdao"],
};
