/**
 * Sentences with the places that they name, in order: the words of the hit, its level, and where
 * several bear the name what it lies in. Everybody in them is invented.
 */
export interface PlaceSentence {
  readonly language: "en" | "fil" | "ceb";
  readonly text: string;
  readonly places: readonly (readonly [words: string, level: string, within?: string])[];
}

const en = (text: string, ...places: PlaceSentence["places"]): PlaceSentence => ({
  language: "en",
  text,
  places,
});
const fil = (text: string, ...places: PlaceSentence["places"]): PlaceSentence => ({
  language: "fil",
  text,
  places,
});
const ceb = (text: string, ...places: PlaceSentence["places"]): PlaceSentence => ({
  language: "ceb",
  text,
  places,
});

export const PLACE_SENTENCES: readonly PlaceSentence[] = [
  // A name of persons, and what it lies in.
  en(
    "They moved to Aurora, Isabela.",
    ["Aurora", "municipality", "Isabela"],
    ["Isabela", "province"],
  ),
  en("Aurora, Isabela and Rosario left."),
  en("Carmen in Cebu is small.", ["Carmen", "municipality", "Cebu"], ["Cebu", "province"]),
  en("From Carmen they wrote."),
  en(
    "They wrote from Carmen. The office is in Cebu.",
    ["Carmen", "municipality", "Cebu"],
    ["Cebu", "province"],
  ),
  en("We went to Carmen (Cebu).", ["Carmen", "municipality", "Cebu"], ["Cebu", "province"]),
  ceb(
    "Miadto sila sa Carmen sa lalawigan ng Cebu.",
    ["Carmen", "municipality", "Cebu"],
    ["lalawigan ng Cebu", "province"],
  ),
  en("They live in Victoria. Carmen, 12, left."),
  en(
    "They moved to Victoria, Tarlac.",
    ["Victoria", "municipality", "Tarlac"],
    ["Tarlac", "province"],
  ),
  // Short forms.
  en("She came from Sta. Rosa, Laguna.", ["Sta. Rosa", "city", "Laguna"], ["Laguna", "province"]),
  en(
    "She came from Sto. Tomas, Batangas.",
    ["Sto. Tomas", "city", "Batangas"],
    ["Batangas", "province"],
  ),
  en("She came from Gen. Santos City.", ["Gen. Santos City", "city", "South Cotabato"]),
  en(
    "She came from Bgy. Lahug, Cebu City.",
    ["Bgy. Lahug", "barangay", "Cebu"],
    ["Cebu City", "city"],
  ),
  en(
    "She came from Baranggay Lahug, Cebu City.",
    ["Baranggay Lahug", "barangay"],
    ["Cebu City", "city"],
  ),
  // Parts of a town.
  en("Zone 5 is near, and so is Purok 3.", ["Zone 5", "street"], ["Purok 3", "street"]),
  en("It was a zone of peace. Purok three was there."),
  en("She lives in Sitio Maligaya.", ["Sitio Maligaya", "street"]),
  en("She lives in Tondo, Manila.", ["Tondo", "district", "Manila"], ["Manila", "city"]),
  // Regions, provinces, cities.
  en("Our teams work in Cebu and Manila.", ["Cebu", "province"], ["Manila", "city"]),
  en("The court in Cebu City heard the case.", ["Cebu City", "city", "Cebu"]),
  en(
    "Offices opened in Metro Manila and Central Visayas.",
    ["Metro Manila", "region"],
    ["Central Visayas", "region"],
  ),
  en(
    "Training reached Region VII, the NCR and BARMM.",
    ["Region VII", "region"],
    ["NCR", "region"],
    ["BARMM", "region"],
  ),
  en("Calabarzon has the most reports.", ["Calabarzon", "region"]),
  en(
    "It covers Luzon, Visayas and Mindanao.",
    ["Luzon", "island-group"],
    ["Visayas", "island-group"],
    ["Mindanao", "island-group"],
  ),
  en(
    "Davao del Sur and Davao de Oro sent officers.",
    ["Davao del Sur", "province"],
    ["Davao de Oro", "province"],
  ),
  en(
    "She moved from Cagayan de Oro to Dumaguete.",
    ["Cagayan de Oro", "city"],
    ["Dumaguete", "city"],
  ),
  en("A hearing was held in Lapu-Lapu City.", ["Lapu-Lapu City", "city"]),
  en("MANILA, PHILIPPINES", ["MANILA", "city"], ["PHILIPPINES", "country"]),
  en(
    "A Cebu-based network and a Tawi-Tawi chapter met.",
    ["Cebu", "province"],
    ["Tawi-Tawi", "province"],
  ),
  en(
    "Las Piñas, Parañaque and Muntinlupa follow.",
    ["Las Piñas", "city"],
    ["Parañaque", "city"],
    ["Muntinlupa", "city"],
  ),
  en("Compostela Valley is the former name of a province.", ["Compostela Valley", "province"]),
  en("The office in Quezon City is new.", ["Quezon City", "city", "National Capital Region"]),
  en("Cebu’s courts and Manila's shelters are full.", ["Cebu", "province"], ["Manila", "city"]),
  en(
    "Puerto Princesa City, Palawan, hosted the seminar.",
    ["Puerto Princesa City", "city"],
    ["Palawan", "province"],
  ),
  // Which of several.
  en(
    "She was born in San Fernando, Pampanga.",
    ["San Fernando", "city", "Pampanga"],
    ["Pampanga", "province"],
  ),
  en(
    "She was born in San Fernando, La Union.",
    ["San Fernando", "city", "La Union"],
    ["La Union", "province"],
  ),
  en(
    "Two towns called Naga: Naga, Cebu, and Naga in Camarines Sur.",
    ["Naga", "city"],
    ["Naga", "city", "Cebu"],
    ["Cebu", "province"],
    ["Naga", "city", "Camarines Sur"],
    ["Camarines Sur", "province"],
  ),
  en(
    "The town of Mexico, Pampanga, is not Mexico City.",
    ["town of Mexico", "municipality", "Pampanga"],
    ["Pampanga", "province"],
    ["Mexico City", "city", "Mexico"],
  ),
  en(
    "Carmen, Cebu, and Carmen (Bohol) share a name.",
    ["Carmen", "municipality", "Cebu"],
    ["Cebu", "province"],
    ["Carmen", "municipality", "Bohol"],
    ["Bohol", "province"],
  ),
  en(
    "She comes from Sta. Cruz, Laguna.",
    ["Sta. Cruz", "municipality", "Laguna"],
    ["Laguna", "province"],
  ),
  en("STA. ROSA, LAGUNA", ["STA. ROSA", "city", "Laguna"], ["LAGUNA", "province"]),
  en(
    "The province of Isabela and the city of Isabela differ.",
    ["province of Isabela", "province"],
    ["city of Isabela", "city"],
  ),
  // Barangays and smaller.
  en(
    "She grew up in Barangay Guadalupe, Cebu City.",
    ["Barangay Guadalupe", "barangay", "Cebu"],
    ["Cebu City", "city"],
  ),
  en(
    "He lives in Brgy. San Isidro, Makati.",
    ["Brgy. San Isidro", "barangay", "Makati"],
    ["Makati", "city"],
  ),
  en("They moved to Lahug, Cebu City.", ["Lahug", "barangay", "Cebu"], ["Cebu City", "city"]),
  en(
    "Barangays Lahug and Apas in Cebu City were first.",
    ["Barangays Lahug", "barangay", "Cebu"],
    ["Apas", "barangay", "Cebu"],
    ["Cebu City", "city"],
  ),
  en("The patrol met at Colon Street in Cebu.", ["Colon Street", "street"], ["Cebu", "province"]),
  en(
    "Sitio Mahayahay lies above the river, Purok 3 below.",
    ["Sitio Mahayahay", "street"],
    ["Purok 3", "street"],
  ),
  en(
    "BARANGAY COMMONWEALTH, QUEZON CITY",
    ["BARANGAY COMMONWEALTH", "barangay"],
    ["QUEZON CITY", "city"],
  ),
  en("Barangay 76-A, Davao City", ["Barangay 76-A", "barangay"], ["Davao City", "city"]),
  en(
    "Tondo, Manila, and Cubao are crowded.",
    ["Tondo", "district"],
    ["Manila", "city"],
    ["Cubao", "district"],
  ),
  en(
    "The hall is in Ortigas Center, Pasig City.",
    ["Ortigas Center", "district"],
    ["Pasig City", "city"],
  ),
  // Abroad.
  en(
    "Offenders in the United Kingdom, Australia and the US paid.",
    ["United Kingdom", "country"],
    ["Australia", "country"],
    ["US", "country"],
  ),
  en("Police in Sydney and Melbourne helped.", ["Sydney", "city"], ["Melbourne", "city"]),
  en(
    "The Netherlands and New Zealand funded it.",
    ["Netherlands", "country"],
    ["New Zealand", "country"],
  ),
  en("A team from Santiago, Chile, visited.", ["Santiago", "city", "Chile"], ["Chile", "country"]),
  // Names of persons and words that are no places here.
  en("Rosario and Maria met Carmen."),
  en("A girl called Aurora said that Isabela laughed."),
  en("Hope, Joy and Grace are names."),
  en("She believes in Dolores."),
  en("Atty. Ramon Magsaysay Santiago leads the team."),
  en("Trinidad Roxas thanked Mr. Rizal."),
  en("San Jose"),
  en("The barangay council met at the Barangay Hall."),
  en("Barangay Captain Reyes spoke."),
  en("Their barangay is small."),
  en("Tell us more. TELL US MORE."),
  en("Real change needs a naval base and a bay."),
  en("Victoria was six when Gloria left."),
  // With a word that says that it is a place.
  en("She lives in Isabela.", ["Isabela", "province"]),
  en("He moved to Roxas City.", ["Roxas City", "city"]),
  en("The municipality of Rosario hosted it.", ["municipality of Rosario", "municipality"]),
  en("Rizal Province trained its officers.", ["Rizal Province", "province"]),
  // Tagalog.
  fil("Nakatira siya sa Lungsod ng Cebu.", ["Lungsod ng Cebu", "city"]),
  fil("Taga-Maynila ang pamilya.", ["Maynila", "city"]),
  fil(
    "Lumaki siya sa bayan ng Carmen sa Bohol.",
    ["bayan ng Carmen", "municipality", "Bohol"],
    ["Bohol", "province"],
  ),
  fil(
    "Ang lalawigan ng Rizal ay malapit sa Kamaynilaan.",
    ["lalawigan ng Rizal", "province"],
    ["Kamaynilaan", "region"],
  ),
  fil("Bago siya umalis, nag-usap sila."),
  fil("Iba ang kaso nina Rosario at Luz."),
  fil("Sumulat si Isabela kay Carmen."),
  fil("Nakatira sila sa Isabela.", ["Isabela", "province"]),
  fil(
    "Taga-Brgy. Guadalupe Viejo sa Makati siya.",
    ["Brgy. Guadalupe Viejo", "barangay", "Makati"],
    ["Makati", "city"],
  ),
  fil(
    "May sanay na social worker sa Calamba at Sta. Cruz, Laguna.",
    ["Calamba", "city", "Laguna"],
    ["Sta. Cruz", "municipality", "Laguna"],
    ["Laguna", "province"],
  ),
  fil("Sa Pilipinas at sa Timog Korea", ["Pilipinas", "country"], ["Timog Korea", "country"]),
  fil("Bantay Bata ang tumulong. Oras na."),
  fil("Sa Lungsod Quezon ginanap ang pulong.", ["Lungsod Quezon", "city"]),
  fil("Dinala siya sa kalye Colon.", ["kalye Colon", "street"]),
  // Cebuano.
  ceb("Nagpuyo siya sa Dakbayan sa Sugbo.", ["Dakbayan sa Sugbo", "city"]),
  ceb("Taga Tisa siya, duol sa Cebu City.", ["Tisa", "barangay", "Cebu"], ["Cebu City", "city"]),
  ceb(
    "Gikan sa Mandaue ug sa Talisay City ang mga pulis.",
    ["Mandaue", "city"],
    ["Talisay City", "city"],
  ),
  ceb("Usa ka bata ang naluwas. Dili siya mahadlok."),
  ceb(
    "Gidala siya sa lungsod sa Carmen, Bohol.",
    ["lungsod sa Carmen", "municipality", "Bohol"],
    ["Bohol", "province"],
  ),
  ceb(
    "Ang probinsya sa Negros Oriental ug ang Siquijor",
    ["probinsya sa Negros Oriental", "province"],
    ["Siquijor", "province"],
  ),
  ceb("Miadto si Carmen kang Luz."),
  ceb("Gitabangan sila sa opisina sa Tagbilaran.", ["Tagbilaran", "city"]),
  ceb(
    "Nagpuyo sa Sitio Kalubihan, Barangay Guba, Cebu City",
    ["Sitio Kalubihan", "street"],
    ["Barangay Guba", "barangay", "Cebu"],
    ["Cebu City", "city"],
  ),
];
