/**
 * Countries as proper nouns: what they are called in English and Filipino, and their adjectives, with
 * foreign cities that texts of this kind name. Names after ISO 3166; collected by hand (house).
 */

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The usual name first. */
  readonly names: readonly string[];
  /** Adjectives and names of the people. */
  readonly adjectives: readonly string[];
  readonly cities: readonly string[];
}

/** `code|names|adjectives|cities`, each part separated by commas. */
const LINES = `
PH|Philippines,Pilipinas,Republic of the Philippines,Republika ng Pilipinas|Filipino,Filipinos,Filipina,Filipinas,Filipinx,Philippine,Pilipino,Pilipina,Pinoy,Pinay|
US|United States,United States of America,USA,US,U.S,U.S.A,Estados Unidos,Amerika,America|American,Americans,Amerikano,Amerikana|New York,New York City,Los Angeles,Chicago,Houston,Washington DC,Seattle,Boston,San Francisco,Miami,Atlanta,Dallas,Las Vegas,Philadelphia,Detroit,Denver,San Diego,Phoenix,California,Texas,Florida,Virginia,Georgia,Ohio,Michigan,Hawaii,Illinois,New Jersey,Maryland,Oregon,Arizona,Nevada,Colorado,Pennsylvania,Massachusetts,Minnesota,North Carolina,South Carolina,Tennessee,Missouri,Wisconsin,Utah,Kansas,Alaska,Honolulu
GB|United Kingdom,UK,U.K,Great Britain,Britain,England,Scotland,Wales,Northern Ireland,Inglatera|British,English,Scottish,Welsh,Briton,Britons,Englishman,Scots|London,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Bristol,Cardiff,Belfast,Sheffield,Nottingham,Oxford,Cambridge
AU|Australia,Awstralya|Australian,Australians,Aussie|Sydney,Melbourne,Brisbane,Perth,Adelaide,Canberra,Darwin,Gold Coast,New South Wales,Queensland,Western Australia,South Australia,Tasmania,Hobart
NZ|New Zealand|New Zealander,New Zealanders|Auckland,Wellington,Christchurch
CA|Canada|Canadian,Canadians|Toronto,Vancouver,Montreal,Ottawa,Calgary,Edmonton,Winnipeg,Ontario,Quebec,British Columbia,Alberta
IE|Ireland|Irish|Dublin
DE|Germany,Alemanya|German,Germans,Aleman|Berlin,Munich,Hamburg,Frankfurt,Cologne,Bonn
FR|France,Pransya,Pransiya|French,Pranses,Frenchman|Paris,Lyon,Marseille,Strasbourg
NL|Netherlands,Holland|Dutch,Dutchman|Amsterdam,Rotterdam,The Hague,Utrecht
BE|Belgium,Belhika|Belgian,Belgians|Brussels,Antwerp
LU|Luxembourg|Luxembourgish|
CH|Switzerland|Swiss|Geneva,Zurich,Basel,Bern
AT|Austria|Austrian,Austrians|Vienna
IT|Italy,Italya|Italian,Italians,Italyano|Rome,Milan,Naples,Turin,Florence,Palermo
VA|Vatican,Vatican City,Holy See||
ES|Spain,Espanya|Spanish,Spaniard,Spaniards,Kastila|Madrid,Barcelona,Seville,Valencia,Lanzarote
PT|Portugal|Portuguese|Lisbon,Porto
SE|Sweden|Swedish,Swede,Swedes|Stockholm,Gothenburg
NO|Norway|Norwegian,Norwegians|Oslo,Bergen
DK|Denmark|Danish,Dane,Danes|Copenhagen
FI|Finland|Finnish,Finn,Finns|Helsinki
IS|Iceland|Icelandic|Reykjavik
PL|Poland|Polish|Warsaw,Krakow
CZ|Czech Republic,Czechia|Czech|Prague
SK|Slovakia|Slovak|Bratislava
HU|Hungary|Hungarian,Hungarians|Budapest
RO|Romania|Romanian,Romanians|Bucharest
BG|Bulgaria|Bulgarian|Sofia
GR|Greece|Greek,Greeks|Athens
HR|Croatia|Croatian|Zagreb
RS|Serbia|Serbian|Belgrade
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
RU|Russia,Russian Federation|Russian,Russians|Moscow,Saint Petersburg
EE|Estonia|Estonian|Tallinn
LV|Latvia|Latvian|Riga
LT|Lithuania|Lithuanian|Vilnius
MT|Malta|Maltese|Valletta
CY|Cyprus|Cypriot|Nicosia
TR|Turkey,Türkiye|Turkish|Istanbul,Ankara
IL|Israel|Israeli,Israelis|Jerusalem,Tel Aviv
PS|Palestine|Palestinian,Palestinians|Bethlehem
JO|Jordan|Jordanian|Amman
LB|Lebanon|Lebanese|Beirut
SY|Syria|Syrian,Syrians|Damascus
IQ|Iraq|Iraqi,Iraqis|Baghdad
IR|Iran|Iranian,Iranians|Tehran
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudis|Riyadh,Jeddah,Dammam
AE|United Arab Emirates,UAE|Emirati|Dubai,Abu Dhabi,Sharjah
QA|Qatar|Qatari|Doha
KW|Kuwait|Kuwaiti|Kuwait City
BH|Bahrain|Bahraini|Manama
OM|Oman|Omani|Muscat
YE|Yemen|Yemeni|
EG|Egypt|Egyptian,Egyptians|Cairo
ZA|South Africa|South African,South Africans|Johannesburg,Cape Town,Pretoria
KE|Kenya|Kenyan,Kenyans|Nairobi,Mombasa
UG|Uganda|Ugandan,Ugandans|Kampala
GH|Ghana|Ghanaian,Ghanaians|Accra
NG|Nigeria|Nigerian,Nigerians|Lagos,Abuja
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
RW|Rwanda|Rwandan|Kigali
TZ|Tanzania|Tanzanian|
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
MA|Morocco|Moroccan|Casablanca,Rabat
TN|Tunisia|Tunisian|Tunis
CN|China,Tsina,People's Republic of China|Chinese,Tsino,Intsik|Beijing,Shanghai,Guangzhou,Shenzhen
HK|Hong Kong,Hongkong||Kowloon
MO|Macau,Macao||
TW|Taiwan|Taiwanese|Taipei
JP|Japan,Hapon|Japanese,Hapones|Tokyo,Osaka,Kyoto,Nagoya,Yokohama,Hiroshima
KR|South Korea,Korea,Republic of Korea,Timog Korea|South Korean,South Koreans,Korean,Koreans,Koreano,Koreana|Seoul,Busan,Incheon
KP|North Korea|North Korean|Pyongyang
MN|Mongolia|Mongolian|
SG|Singapore|Singaporean,Singaporeans|
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur,Sabah,Penang,Johor Bahru,Kota Kinabalu,Sandakan
ID|Indonesia|Indonesian,Indonesians|Jakarta,Bali,Surabaya
TH|Thailand|Thai,Thais|Bangkok,Chiang Mai,Pattaya,Phuket
VN|Vietnam,Viet Nam|Vietnamese|Hanoi,Ho Chi Minh City,Saigon
KH|Cambodia|Cambodian,Cambodians,Khmer|Phnom Penh,Siem Reap
LA|Laos|Lao,Laotian|Vientiane
MM|Myanmar,Burma|Burmese|Yangon,Rangoon
BN|Brunei|Bruneian|
TL|Timor-Leste,East Timor|Timorese|Dili
PG|Papua New Guinea||Port Moresby
FJ|Fiji|Fijian|Suva
IN|India,Indya|Indian,Indians|New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad
PK|Pakistan|Pakistani,Pakistanis|Karachi,Lahore,Islamabad
BD|Bangladesh|Bangladeshi|Dhaka
LK|Sri Lanka|Sri Lankan|Colombo
NP|Nepal|Nepali,Nepalese|Kathmandu
AF|Afghanistan|Afghan,Afghans|Kabul
KZ|Kazakhstan|Kazakh|
UZ|Uzbekistan|Uzbek|
GE|Georgia|Georgian|Tbilisi
AM|Armenia|Armenian|Yerevan
MX|Mexico,Mehiko|Mexican,Mexicans|Mexico City,Guadalajara
GT|Guatemala|Guatemalan|
SV|El Salvador|Salvadoran|
HN|Honduras|Honduran|
NI|Nicaragua|Nicaraguan|
CR|Costa Rica|Costa Rican|
PA|Panama|Panamanian|Panama City
CU|Cuba|Cuban|Havana
DO|Dominican Republic|Dominican|Santo Domingo
HT|Haiti|Haitian|
JM|Jamaica|Jamaican|
BR|Brazil|Brazilian,Brazilians|São Paulo,Rio de Janeiro,Brasilia,Sao Paulo
AR|Argentina|Argentine,Argentinian|Buenos Aires
CL|Chile|Chilean|Santiago
CO|Colombia|Colombian,Colombians|Bogotá,Medellín,Bogota
PE|Peru|Peruvian|Lima
BO|Bolivia|Bolivian|La Paz
EC|Ecuador|Ecuadorian|Quito
VE|Venezuela|Venezuelan|Caracas
UY|Uruguay|Uruguayan|Montevideo
PY|Paraguay|Paraguayan|
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|
AD|Andorra||
AO|Angola|Angolan|
AZ|Azerbaijan||
BS|Bahamas||
BB|Barbados||
BY|Belarus|Belarusian|Minsk
BZ|Belize||
BJ|Benin||
BT|Bhutan|Bhutanese|
BA|Bosnia,Herzegovina,Bosnia and Herzegovina|Bosnian|Sarajevo
BW|Botswana||
BF|Burkina Faso||
BI|Burundi||
CM|Cameroon|Cameroonian|
CV|Cape Verde||
KM|Comoros||
CG|Congo|Congolese|
DJ|Djibouti||
ER|Eritrea|Eritrean|
SZ|Eswatini||
GA|Gabon||
GM|Gambia||
GD|Grenada||
GN|Guinea||
GW|Guinea-Bissau||
GY|Guyana||
CI|Ivory Coast||
KI|Kiribati||
XK|Kosovo||
KG|Kyrgyzstan||
LS|Lesotho||
LR|Liberia|Liberian|
LY|Libya|Libyan|
LI|Liechtenstein||
MG|Madagascar||
MW|Malawi|Malawian|
MV|Maldives|Maldivian|
ML|Mali||
MH|Marshall Islands||
MR|Mauritania||
MU|Mauritius||
FM|Micronesia||
MD|Moldova|Moldovan|
MC|Monaco||
ME|Montenegro||
MZ|Mozambique||
NA|Namibia|Namibian|
NR|Nauru||
NE|Niger||
PW|Palau||
WS|Samoa|Samoan|
SM|San Marino||
SN|Senegal|Senegalese|
SC|Seychelles||
SL|Sierra Leone||
SI|Slovenia|Slovenian|Ljubljana
SB|Solomon Islands||
SO|Somalia|Somali|
SS|South Sudan||
SD|Sudan|Sudanese|
SR|Suriname||
TJ|Tajikistan||
TG|Togo||
TO|Tonga|Tongan|
TM|Turkmenistan||
TV|Tuvalu||
VU|Vanuatu||
GU|Guam||
`;

function listed(part = ""): readonly string[] {
  return part === "" ? [] : part.split(",");
}

export const COUNTRIES: readonly Country[] = LINES.trim()
  .split("\n")
  .map((line) => {
    const [code = "", names, adjectives, cities] = line.split("|");
    return { code, names: listed(names), adjectives: listed(adjectives), cities: listed(cities) };
  });

/** Parts of the world that are no country. */
export const CONTINENTS: readonly string[] = [
  "Asia",
  "Southeast Asia",
  "South East Asia",
  "Timog-silangang Asya",
  "East Asia",
  "South Asia",
  "Asia Pacific",
  "Asia-Pacific",
  "Asya",
  "Europe",
  "Western Europe",
  "Eastern Europe",
  "Europa",
  "Africa",
  "East Africa",
  "West Africa",
  "Latin America",
  "South America",
  "North America",
  "Central America",
  "Middle East",
  "Gitnang Silangan",
  "Oceania",
  "Caribbean",
];
