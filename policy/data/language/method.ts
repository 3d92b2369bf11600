/**
 * Details by which somebody could learn how the crime is carried out, as `policy/text/phrases.ts`
 * reads them. House lists, in English, Tagalog and Cebuano.
 *
 * `telling` details are instructions by themselves beside the crime; of the `plain` ones, which any
 * account may hold, two different ones are needed.
 */
export type MethodKind =
  | "payment"
  | "price"
  | "contact"
  | "place"
  | "time"
  | "equipment"
  | "evasion";

export interface MethodSlot {
  readonly kind: MethodKind;
  readonly telling: boolean;
  readonly phrases: readonly string[];
}

const SERVICES =
  "gcash|g cash|paymaya|coins ph|paypal|western union|moneygram|remitly|worldremit|world remit|xoom|skrill|neteller|cash app|cashapp|venmo|zelle|revolut|cebuana|cebuana lhuillier|palawan express|palawan pawnshop|palawan pera padala|mlhuillier|m lhuillier|lbc|ml kwarta padala|smart padala|bitcoin|bitcoins|monero|ethereum|usdt|tether|cryptocurrency|cryptocurrencies|crypto";
const PLATFORMS =
  "facebook|messenger|whatsapp|telegram|skype|viber|discord|snapchat|instagram|tiktok|omegle|kik|roblox|zoom|tinder|grindr|bumble|litmatch|wechat|signal app|yahoo messenger|twitter|youtube|twitch|onlyfans|reddit|bigo|bigo live|line app|minecraft|fortnite|mobile legends";

export const METHOD_SLOTS: readonly MethodSlot[] = [
  {
    kind: "payment",
    telling: true,
    phrases: [
      `[${SERVICES}]`,
      "[money|payment|payments|kwarta|pera|bayad] [through|via|pinaagi sa|sa pamamagitan ng|sa] palawan",
      "gift [card|cards]",
      "[game|gaming|in game|online game] [credit|credits|coins|diamonds|tokens|currency|points]",
      "[steam|itunes|amazon|google play|game|gaming|load] [card|cards]",
      "prepaid [card|cards|credit|load]",
      "[pasaload|pasa load]",
      "[wire|wires|wired|transfer|transfers|transferred] [a|the|their|secure|money|payment|payments|funds|] [secure|] [payment|payments|money|funds]",
      "[wiring|wire] transfer",
      "[remittance|money transfer|pawnshop] [center|centers|centre|centres|service|services|shop|shops|company|companies|agency|agencies|outlet|outlets|branch|branches]",
      "[e wallet|e wallets|digital wallet|digital wallets|mobile wallet|mobile wallets|online wallet|online wallets|virtual currency|virtual currencies]",
      "[bank account|bank accounts|debit card|debit cards|credit card|credit cards|atm card|atm cards]",
      "[padala|padalahan|remitans|remitansya|pera padala|kwarta padala]",
    ],
  },
  {
    kind: "payment",
    telling: false,
    phrases: [
      "online [payment|payments|transaction|transactions|transfer|transfers]",
      "[pay|pays|paid|paying|payment|payments|send money|sends money|sent money|send payment|send payments|sending money]",
      "money [transfer|transfers]",
      "bayad",
      "nagbabayad",
      "nagbayad",
      "nagpapadala ng [pera|bayad]",
      "nagpadala og [kwarta|bayad]",
      "nagbayad og",
    ],
  },
  {
    kind: "price",
    telling: true,
    phrases: [
      "per [show|shows|session|video|minute|hour|child|picture|photo|image|view]",
      "[each|every] [video|show|session|picture|photo]",
      "as little as",
      "pay per view",
      "bawat [palabas|bata|video|larawan|sesyon]",
      "kada [palabas|bata|video|larawan|sesyon|salida]",
      "matag [salida|bata|video|hulagway]",
    ],
  },
  {
    kind: "contact",
    telling: true,
    phrases: [
      `[${PLATFORMS}]`,
      "[chat room|chat rooms|chatroom|chatrooms|chat group|chat groups|group chat|group chats]",
      "[dark web|dark net|darknet|darkweb|tor network|tor browser]",
      "[dating|adult|cam|webcam|escort] [site|sites|website|websites|app|apps|platform|platforms]",
      "[messaging|chat|video call|video chat|livestreaming|live streaming] [service|services|app|apps|application|applications|platform|platforms|site|sites]",
      "[make|makes|making|made] [connections|contact] with [seller|sellers|facilitators|facilitator|traffickers|a trafficker|the trafficker|children|parents|mothers]",
      "[pose|poses|posed|posing|pretend|pretends|pretended|pretending] [as|to be] [a|an|] [teen|teenager|teenagers|child|children|girl|boy|young|younger|friend|talent|model|modelling|modeling|peer|peers]",
      "[online forum|online forums|online game|online games|gaming chat|gaming platform|gaming platforms]",
      "[nagpanggap|nagpapanggap] [na|bilang]",
      "nagpakaaron ingnon nga [bata|batan on|higala]",
    ],
  },
  {
    kind: "place",
    telling: true,
    phrases: [
      "parked [car|van|vehicle|truck|jeep|jeepney|tricycle]",
      "[back|rear] [room|rooms] [of|in|]",
      "[backroom|backrooms]",
      "[internet|cyber] [cafe|cafes|shop|shops]",
      "[pisonet|piso net|computer shop|computer shops|computeran]",
      "[closet|closets|basement|basements|attic|bathroom|bathrooms|comfort room|storage room|storeroom|bodega|aparador]",
      "[rented|rental|hired|vacant|abandoned|secret|hidden|locked|dark|windowless|upstairs|spare] [room|rooms|house|houses|apartment|apartments|condo|condominium|unit|building]",
      "[motel|motels|hotel room|hotel rooms|motel room|motel rooms|inn|lodging house|pension house|boarding house|short time room]",
      "[motel|otel] nga",
      "likod ng [isang|] [computer shop|internet cafe|bahay|tindahan|kotse|sasakyan]",
      "likod sa [usa ka|] [computer shop|internet cafe|balay|tindahan|sakyanan]",
      "[nakaparadang|nakaparada na] [kotse|sasakyan|van]",
      "[kuwarto|kwarto|silid|lawak] [sa|ng|sa usa ka|ng isang] [motel|hotel|otel|internet cafe|inn]",
      "[inuupahang|inupahang|gi abangan nga|giabangan nga] [kuwarto|kwarto|bahay|balay|silid|lawak]",
      "abandonadong [bahay|gusali]",
    ],
  },
  {
    kind: "place",
    telling: false,
    phrases: [
      "[corner|corners] of [the|their|her|his|a|] [one|single|] [room|house|home|]",
      "[single room house|one room house|bedroom|bedrooms|living room|sala]",
      "in [their|his|her|the trafficker's|the traffickers'|a neighbour's|a neighbor's] [own|] [home|homes|house|houses|room|rooms|neighborhood|neighbourhood]",
      "room in the [trafficker's|trafficker] [home|house|]",
      "[kuwarto|kwarto|silid|lawak]",
      "sa loob ng [bahay|kanilang bahay]",
      "sulod sa [balay|ilang balay]",
    ],
  },
  {
    kind: "time",
    telling: true,
    phrases: [
      "early in the morning",
      "[early morning|early mornings]",
      "[before|after] [school|class|classes|school hours]",
      "[while|when] [the|her|his|their|] [siblings|neighbours|neighbors|family|town|village|others|everybody|everyone] [slept|was asleep|were asleep]",
      "[bago|pagkatapos|matapos] [pumasok|mag eskwela|ang klase|ng klase]",
      "late at night",
      "[until|once|when|after] [the|her|his|their|] [neighbours|neighbors|parents|mother|father|family|others|village|household] [is|are|was|were|had gone|fell|went|has|had fallen] [at work|asleep|sleeping|away|out|to sleep|to bed]",
      "in the [middle|dead] of the night",
      "[at|until|around|before|after] [midnight|dawn|daybreak]",
      "while [the|her|his|their|] [neighbours|neighbors|parents|mother|father|family|others] [is|are|was|were] [at work|asleep|sleeping|away|out]",
      "when [the|her|his|their|] [neighbours|neighbors|parents|mother|father|family|others] [is|are|was|were] [at work|asleep|sleeping|away|out]",
      "[different|other] time zones",
      "[tuwing|tuwing|sa|pag] [madaling araw|hatinggabi]",
      "madaling araw",
      "hatinggabi",
      "[pagkatapos|matapos] ng [klase|eskwela|pasok]",
      "[sa|] kaadlawon",
      "tungang gabii",
      "[human|pagkahuman] sa klase",
    ],
  },
  {
    kind: "time",
    telling: false,
    phrases: ["at night", "in the morning", "every night", "gabi gabi", "matag gabii", "sa gabi"],
  },
  {
    kind: "equipment",
    telling: false,
    phrases: [
      "[laptop|laptops|webcam|webcams|web cam|web cams|tripod|tripods|ring light|selfie stick|router|modem|sim card|sim cards|burner phone|burner phones|hard drive|usb]",
      "[camera|cameras|kamera|smartphone|smartphones|mobile phone|mobile phones|cell phone|cell phones|cellphone|cellphones|tablet|desktop computer]",
    ],
  },
  {
    kind: "equipment",
    telling: true,
    phrases: [
      "[set up|sets up|setting up|set|sets|placed|installed|mounted|positioned|hid|kept] [a|the|his|her|their] [hidden|small|] [laptop|webcam|camera|phone|tripod|computer]",
      "[phone|laptop|camera|tablet|webcam|cellphone|kamera|cellphone] [on|onto] [a|the] [tripod|stand|shelf|chair|pile]",
      "in front of [a|the|their|] [mobile|cell|] [phone|webcam|camera|laptop|computer]",
      "[nag set up|nagset up|naglagay] ng [laptop|webcam|kamera]",
      "[nag set up|nagset up|nagbutang] og [laptop|webcam|kamera]",
    ],
  },
  {
    kind: "evasion",
    telling: true,
    phrases: [
      "[anonymous|anonymously|untraceable|untraceably|incognito]",
      "[vpn|vpns|virtual private network|proxy server|proxy servers]",
      "[end to end|] [encrypted|encryption]",
      "[fake|false|dummy|bogus|multiple|throwaway|borrowed|other people's] [account|accounts|profile|profiles|name|names|identity|identities|id|ids|sim|sims]",
      "[delete|deletes|deleted|deleting|erase|erases|erased|erasing|wipe|wipes|wiped] [the|their|all|his|her|] [message|messages|chat|chats|history|conversation|conversations|trace|traces|files|videos|evidence|account|accounts]",
      "[message|messages|chats] [disappear|disappears|vanish]",
      "[disappearing|vanishing|self destructing] [message|messages|photos]",
      "[avoid|avoids|avoided|avoiding|evade|evades|evaded|evading|escape|escapes|escaped] [detection|suspicion|the police|arrest|being caught|notice|filters]",
      "[code|coded] [word|words|name|names|language|emoji|emojis]",
      "[split|splits|splitting|break up|breaks up] [the|their|] [payment|payments|amount|amounts|transfers]",
      "small [amount|amounts|payment|payments|transfers|sums]",
      "[so|so that|that] [nobody|no one|no bank|no neighbour|no neighbor] [would|could|will|can|] [notice|notices|noticed|see|saw|hear|heard|know|knows|knew|suspect|suspected|find out]",
      "[so|so that] [the|a|their|her|his] [bank|banks|police|neighbours|neighbors|family|parents|authorities|platform|platforms] [would|could|will|can|do|does|did|] [not|never] [notice|see|know|detect|suspect|find|flag|hear]",
      "[blanket|blankets|sheet|sheets|curtain|curtains|cardboard] [over|across|against] the [window|windows|door]",
      "[covered|covers|covering|blacked out|boarded up] the [window|windows]",
      "[below|under|beneath] the [limit|limits|threshold|thresholds]",
      "[hidden|disguised|locked|secret|encrypted] [folder|folders|album|albums|app|apps|drive|file|files|vault]",
      "disguised as [a|an] [calculator|game|notes|photo|music|ordinary|innocent]",
      "[stay|stays|stayed|remain|remains|remained|keep|kept] [invisible|hidden|unseen|untraceable|undetected]",
      "[ubos sa|gamit ang|gamit ang mga|ginamit ang|sa ilalim ng] [laing|ibang|pekeng|peke nga|huwad na|lain nga] [ngalan|pangalan|account|akawnt]",
      "[second|spare|extra|unregistered|unlisted|borrowed] [sim|sims|sim card|sim cards|phone|number]",
      "[without|] [raising|arousing|drawing] [suspicion|attention]",
      "[unnoticed|undetected]",
      "[paunti unti|pakonti konti|hinati hati|hinahati hati|pinaghati hati|gigagmay|ginagmay|hinay hinay]",
      "[changed|changes|changing|switched|switching|rotated] [accounts|numbers|names|usernames|phones|sims|sim cards|wallets]",
      "[upang|para] [hindi|walang] [mapansin|mapapansin|makahalata|mahalata|nakakaalam|makaalam|makapansin|matukoy|ma trace]",
      "[aron|para] [dili|walay] [mamatikdan|makabantay|makita|mabantayan|masuta|mahibaloan|masayran|makahibalo]",
      "without [leaving|] a trace",
      "under [another|a different|a false|an assumed] name",
      "password protected [folder|folders|group|groups|file|files]",
      "[needed|needs|asked for|behind] a password",
      "[under|in|using|with] [other|another|false|different|somebody else's|someone else's|borrowed] [name|names]",
      "[another|someone else's|somebody else's] [id|identification|identity]",
      "[ginamit|gumamit ng|gamit ang] pangalan ng iba",
      "[naggamit|migamit] og ngalan sa uban",
      "[hidden|concealed] behind a [curtain|door|mirror|cabinet|wall]",
      "[gitago|itinago|tinago] [sa trafficker|sa suspek|ng trafficker|ng salarin|ng suspek|niya|] ang [selpon|cellphone|kamera|camera|laptop|telepono]",
      "[invitation|invite] only [group|groups|forum|forums]",
      "[private|secret|closed|encrypted] [group|groups|channel|channels|chat|chats]",
      "[pekeng|huwad na|dummy] [account|accounts|profile|pangalan|akawnt]",
      "[peke|mini] nga [account|profile|ngalan|akawnt]",
      "[upang|para] hindi [mahuli|matunton|mahalata|makita]",
      "[aron|para] dili [madakpan|masubay|mabantayan|mailhan]",
      "[binubura|burahin|binura] ang [mga mensahe|mensahe|usapan]",
      "[gipapas|papason] ang [mga mensahe|mensahe]",
      "lihim na [grupo|group]",
      "tago nga [grupo|group]",
    ],
  },
];
