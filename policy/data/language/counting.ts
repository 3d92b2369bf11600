/**
 * Words around numbers, in English, Tagalog and Cebuano: which make a number a measurement, and
 * which say that it is something else. Small letters, as parts of regular expressions.
 */

/** Numbers in words from ten up, as they stand before what is counted. */
export const LARGE_NUMBER_WORDS =
  "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|sampung|labing[- ]?(?:isang|dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na)|(?:dalawam|tatlum|limam|pitum|walum)pung|(?:apatnapu|animnapu|siyamnapu)ng|napulo ka|kawhaan ka|katloan ka|kap-?atan ka|kalim-?an ka";

/** Numbers in words that may stand before a scale: "two million", "dalawang milyon", "tulo ka libo". */
export const SMALL_NUMBER_WORDS =
  "a|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|half a|isang|dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung|ilang|usa ka|duha ka|tulo ka|upat ka|lima ka|unom ka|pito ka|walo ka|siyam ka|napulo ka|pipila ka";

/** Numbers of Spanish origin, as Filipino texts say shares. */
export const SPANISH_NUMBER_WORDS =
  "(?:diyes|dies|kinse|bente|beynte|baynte|trenta|treynta|kwarenta|singkwenta|sisenta|saisenta|sitenta|setenta|otsenta|nobenta)(?:[- ](?:y |i )?(?:uno|dos|tres|kwatro|singko|sais|siyete|otso|nuwebe))?";

/** "isa sa lima", "pito sa sampung", "tulo sa napulo ka": how many of how many. */
export const FILIPINO_RATIO =
  "(?:isa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam|usa|duha|tulo|upat|unom) sa (?:(?:bawat|matag) \\p{L}+|dalawang|tatlong|apat na|limang|anim na|pitong|walong|siyam na|sampung|(?:duha|tulo|upat|lima|unom|pito|walo|siyam|napulo) ka)";

export const SCALES =
  "hundred|thousand|million|billion|trillion|daan|daang|libo|libong|milyon|milyong|bilyon|bilyong|ka libo|ka milyon|ka gatos|gatos|gatus";

export const PERCENT = "%|per ?cent|percentage points?|porsyento|porsiyento|porsento|bahagdan";

/** Said of nobody's count in particular: "hundreds of", "libo-libong". */
export const VAGUE_LARGE =
  "(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of (?:tens|hundreds|thousands|millions|billions))* of|(?:daan-?daang?|libo-?libong?|milyon-?milyong?|dose-?dosenang?|gatosan ka|liboan ka|minilyon ka|milyonan ka|ginatos ka|linibo ka)";

export const FRACTIONS =
  "(?<=\\bby )(?:half|(?:an?|one|two|three) (?:thirds?|quarters?|fifths?|tenth))|(?:one|two|three|four)[- ](?:thirds?|quarters?|fifths?|tenths?)|(?:a|one) (?:third|quarter|fifth|tenth) of|(?:more than |nearly |almost |over |about )?half of|(?:kalahati|katunga|ikatlong bahagi|sangkatlo|ikaapat na bahagi) (?:ng|sa)";

/** "one in five", "3 out of 10", "isa sa bawat lima". */
export const RATIO_NUMBER =
  "(?:\\d(?:[\\d,.]*\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)";

export const MULTIPLES =
  "doubled|tripled|quadrupled|halved|(?:two|three|four|five|six|ten|\\d+)[- ]?fold|(?:twice|\\d+ times|(?:two|three|four|five|six|seven|eight|nine|ten) times) (?:as (?:many|much|likely|high)|more|the (?:number|rate))|dumoble|nadoble|midoble|natriple|trumiple|(?:dalawang|tatlong|apat na|limang) (?:beses|ulit) na mas|(?:duha|tulo|upat|lima) ka pilo";

/** After a bare number these say that nothing is counted. */
export const NOT_COUNTED = [
  // Words that go on with the sentence
  "and or but nor to in at of for from by with on as is are was were be may can cannot could should will would has have had when who which that this the a an it he she they we you if then than so because while after before until since through via per under over into against without within about also only each today now not do does did",
  "ang ng sa ay o si para kung noong nang upang pero ngunit siya niya nito rin din lang hanggang ngadto tungod kaysa ngayon pa lamang karon kaniadto ug og kay aron apan kon kini ra usab",
  // Time, size and weight
  "year years month months week weeks day days hour hours minute minutes second seconds night nights weekend weekends am pm noon o'clock decade decades century semester semesters",
  "taon taong taon-taon buwan buwang linggo linggong araw araw-araw oras minuto segundo dekada tuig bulan semana adlaw adlaw-adlaw gabii gabi anyos panuigon",
  "metre metres meter meters kilometre kilometres kilometer kilometers km miles mile kg kilos kilo kilograms grams degrees inches feet cm mm gb mb pixels px dpi",
  // What a text counts of itself, or tells to do
  "step steps tip tips way ways thing things reason reasons question questions lesson lessons point points principle principles page pages word words chapter chapters verse verses section sections minute-read item items rule rules paragraph paragraphs characters example examples exercise exercises",
  "hakbang paraan dahilan tanong bagay pahina aralin lakang paagi rason pangutana panid",
  "hotline helpline street st avenue ave road rd floor boulevard blvd barangay hotlines times percent",
]
  .join(" ")
  .split(" ");

/** Before a bare number these say that it is a name, a place in something, or an age. */
export const NUMBER_OF_SOMETHING =
  "hotline|helpline|actionline|hotline (?:nga|na|number)|numero (?:nga|na)|gift of|donation of|donated|handed over|turned over|no|nos|number|numbers|act|acts|ra|r\\.a|republic act|section|sections|sec|secs|article|articles|art|page|pages|p|pp|g\\.r|gr|circular|memorandum|order|resolution|aged|age|ages|ika|edad|nasa edad|room|rm|grade|grades|class|chapter|step|box|unit|floor|flight|route|highway|batch|version|v|verse|psalm|psalms|isaiah|matthew|figure|fig|table|part|phase|level|day|week|text|call|dial|tawag|tawagan|tumawag|gate|bus|train|jeepney|lot|block|blk|district|region|channel|appendix|annex|item|goal|sdg|batas|seksiyon|seksyon|artikulo|pahina|panid|kabanata|balaod|blg|bilang|numero|turned|turns|turning|until|till|formula|covid|tel|fax|phone|zip|suite|door|building|bldg|title|rule|vol|volume|issue|series|chapters";

/** Before a sum these say that it is a sentence of a court, or asked of the reader. */
export const SUM_OF_SOMETHING =
  "fine of|fined|fines of|damages of|penalty of|bail of|multang|multa na|piyansa na|danyos na|multa nga|give|gift of|donate|donation of|magbigay ng|mag-?donate ng|hatag og|for just|for only|costs? just";

/** Who comes to what an organisation holds, and what they do there: its own record, as far as it was there. */
export const ATTENDING_PEOPLE =
  "participants?|attendees?|delegates?|guests?|trainees?|learners?|volunteers?|teachers?|educators?|principals?|counsel(?:l)?ors?|students?|parents?|caregivers?|mothers|fathers|couples|families|youth(?: leaders)?|young people|leaders|pastors?|priests?|nurses?|doctors?|lawyers?|prosecutors?|judges?|officers?|officials?|investigators?|social workers?|staff|employees?|representatives?|journalists?|advocates?|partners|churches|barangays|interns?|tanods?|guro|magulang|mag-aaral|estudyante|boluntaryo|pinuno|kalahok|opisyal|kawani|pulis|piskal|abogado|kinatawan|mamamahayag|tagapayo|manggagawa|pastor|magtutudlo|ginikanan|partisipante|sumasalmot|lider|kapulisan|trabahante|tinun-an|kabataan|batan-on";

export const ATTENDING_VERBS =
  "attend(?:ed|ing)?|joined|joining|took part|taking part|participated|completed|finished|graduated|gathered|came(?! forward)|practi[sc]ed|learn(?:ed|t) (?:how|to|about)|signed up|volunteered|enrolled|welcomed|marched|ran|walked|cycled|lumahok|dumalo|nakilahok|sumali|nakiisa|nagtipon|nagtapos|natuto|natutuhan|nagsanay|mitambong|nitambong|miapil|niapil|mipasakop|nagtapok|nagtigom|mitapos|nahuman|nakakat-on";
