/**
 * How a sentence says where a figure comes from, in English, Tagalog and Cebuano. Parts of regular
 * expressions; the first list in any letters, the second with capitals as written.
 */
export const ATTRIBUTION_PHRASES: readonly string[] = [
  "according to",
  "sources?:",
  "as reported (?:by|in)",
  "(?:data|figures|statistics|records|estimates|numbers|findings) (?:from|of|by|gathered|collected|published|released|compiled|show|shows|shared)",
  "based on (?:the |a |an |our )?(?:\\p{L}+ )?(?:data|figures|statistics|records|study|survey|research|report|census|casework)",
  "(?:study|survey|report|research|assessment|index|census|audit|analysis|review|poll|baseline|evaluation)(?: \\p{L}+){0,3} (?:by|of|from|found|finds|shows|showed|shown|estimates|estimated|says|said|suggests|revealed|reveals|indicates|conducted|published)",
  "(?:estimated|published|recorded|reported|counted|cited|compiled|documented|released) by (?:the )?(?=\\p{Lu})",
  "ayon (?:sa|kay)",
  "batay sa",
  "base sa",
  "alinsunod sa",
  "sang-ayon sa",
  "(?:sa |mula sa )(?:ulat|datos|tala|pag-aaral|pananaliksik|sarbey|senso) (?:ng|na)",
  "(?:ulat|datos|tala|pag-aaral|pananaliksik|sarbey|senso) ng",
  "(?:lumabas|lumalabas|nakasaad|natuklasan) sa",
  "pinagkunan",
  "pinagmulan:",
  "matod (?:sa|ni|pa)",
  "sumala (?:sa|ni)",
  "subay sa",
  "(?:taho|datos|rekord|pagtuon|panukiduki|sarbey|senso) (?:sa|gikan sa|nga gihimo)",
  "tinubdan:",
];

/** Said by somebody with a name: "UNICEF estimates", "the Department of Justice recorded". */
export const SAYING_VERBS =
  "estimates|estimated|reported|reports|found|finds|recorded|records|counted|counts|says|said|stated|states|documented|documents|noted|notes|calculated|projects|tallied|logged|received";
