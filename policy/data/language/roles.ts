/**
 * What tells whether a relative in a sentence is the one who did the harm or one who helped, as
 * `policy/text/phrases.ts` reads them. House lists, in English, Tagalog and Cebuano.
 */
/**
 * `harms`: does harm (in English also what is done "by"); `harmed`: Tagalog and Cebuano verbs whose
 * subject is the one harmed; `accused`: is arrested, tried, sentenced; `case`: what an accused has; `hands`: what helpers may do
 too, and is harm only of one singled out as who did it ("ang tatay niya ang kumuha ng larawan").
 */
export type Role = "harms" | "harmed" | "accused" | "helped" | "case" | "hands";

export const ROLE_PHRASES: Readonly<Record<Role, readonly string[]>> = {
  harms: [
    "[abused|abuses|abusing|abuse of]",
    "[exploited|exploits|exploiting|exploit|exploitation of]",
    "[trafficked|traffics|trafficking|traffic]",
    "[molested|molesting|molests|assaulted|assaulting|raped|raping|hurt|hurting|harmed|harming|groomed|grooming]",
    "[sold|sells|selling|sale of|rented out|offered|offers|offering|pimped|pimping]",
    "[forced|forcing|forces|coerced|coercing]",
    "made [her|him|them|me|us|the girl|the boy|the child]",
    "[videos|video|photos|pictures|images|recordings] [had been|were|was|are|] made",
    "[recorded|filmed|streamed|livestreamed|photographed|recording|filming|streaming|livestreaming]",
    "[took|taking] [nude|naked|sexual|explicit|intimate|indecent] [photos|pictures|videos|images]",
    "[set up|arranged|arrange|directed] [a|the|for]",
    "[use|used|uses|using] [her|him|them|the girl|the boy|the child|the children|her children|his children]",
    "abuse [her|him|them|the girl|the boy|the child]",
    "[did|done|doing] [this|that|it|these things] to [her|him|them|me|us]",
    "did to [her|him|them|the girl|the boy|the child]",
    "what [she|he|they] did",
    "[nang abuso|nang aabuso|nangabuso|nag abuso|umabuso|mang aabuso]",
    "[nagsamantala|nagsasamantala|nagpahimulos|nanghalay|nanglugos]",
    "[nagbenta|nagbebenta|nambugaw|nagbaligya|namilit|nagpugos|nag video]",
    "ang [gumawa|may gawa|nagbuhat|naghimo|mibuhat]",
  ],
  harmed: [
    "[inabuso|inaabuso|abusuhin|abusuhon|naabuso|inabusong|naaabuso|giabuso|gi abuso|giabusohan|naabusohan]",
    "[pinagsamantalahan|pinagsasamantalahan|gipahimuslan|ginahasa|hinalay|minolestiya|gilugos]",
    "[sinaktan|gipasakitan|ibinenta|binenta|ibinebenta|ibinugaw|gibaligya|gibaligyang]",
    "[pinilit|pinipilit|gipugos|kinunan|gi video]",
    "[inalok|inaalok|ipinagbili|ipinagbibili|pinagkakitaan|pinagkitaan|pinagkakakitaan|ipinahamak]",
    "[ginamit|ginagamit|gigamit|gipatuyangan|gikwartahan|gipangwartahan|gitanyag|giabusaran]",
  ],
  accused: [
    "[pleaded|pleads|plead|pled|pleading] guilty",
    "[guilty plea|found guilty|confessed]",
    "[arrested|arrests|arresting|charged|charging|convicted|convicts|convicting|sentenced|sentencing|jailed|imprisoned|detained|indicted|prosecuted|accused|caught|apprehended]",
    "[arrest|trial|conviction|imprisonment|prosecution] of",
    "[went|sent|goes] to [prison|jail]",
    "[face|faces|facing|faced] [charges|charge|trial|a case|cases|a charge|criminal|prosecution|life]",
    "[serves|serving] [a|her|his|a life|a prison|] [sentence|term|time|life]",
    "[serves|serving] [#|ten|twelve|fifteen|twenty|thirty|forty] years",
    "in the [correctional|penitentiary]",
    "[in prison|in jail|behind bars]",
    "[inaresto|naaresto|arestado|nahuli|hinuli|dinakip|nadakip|gidakop|nadakpan|gi aresto|giaresto]",
    "[nahatulan|hinatulan|nasentensiyahan|sinentensiyahan|gihukman|nahukman|gisentensiyahan|nasentensiyahan]",
    "[kinasuhan|nakasuhan|gikiha|gikasohan|inakusahan|akusado|giakusar|nilitis|nililitis]",
    "[nakulong|ikinulong|nakakulong|napiit|gipriso|napriso|nakapriso]",
    "[umamin|nagkasala|mitug an|miangkon|nitug an]",
  ],
  hands: [
    "[nag alok|nagalok|nag aalok|umalok|nag utos|nag uutos|nagturo|nagtulak|nagpahubad|nagpa video]",
    "[nagpadala|nagpapadala|nagbigay|nagbibigay] [ng|sa] [mga|] [larawan|litrato|video]",
    "[kumuha|kumukuha|nagkuha|kumuha ng|kumukuha ng] [ng|] [mga|] [larawan|litrato|video]",
    "[nasa|sa] likod ng [kamera|camera|pang aabuso|pagsasamantala]",
    "[tumanggap|tumatanggap] ng [bayad|pera]",
    "[nag ayos|nag aayos|nakipag usap|nakikipag usap|nag kontrol|nag live] [ng|sa|]",
    "[nagtanyag|nagtanyag|mitanyag|nitanyag|nagsugo|misugo|nisugo|nagtulod|mitulod]",
    "[nagpadala|mipadala|nipadala|naghatag] [sa|og] [mga|] [litrato|hulagway|video|larawan]",
    "[nagkuha|mikuha|nikuha|mihulagway|naghulagway] [og|sa|] [mga|] [litrato|hulagway|video|larawan]",
    "[midawat|nidawat|nagdawat] [og|sa] [bayad|kwarta]",
    "luyo sa [kamera|camera|pag abuso]",
    "[behind the] [camera|webcam|abuse|crime|livestreams|livestream]",
    "[put|placed|posed|positioned] [her|him|them|the girl|the boy|the child] [in front|before]",
    "[took|taking|taken|collected|received|pocketed] [the|] [photos|pictures|money|payment|payments]",
    "[arranged|ran|organised|organized|directed|hosted|started|orchestrated] [it|it all|everything|the|these|those]",
    "[handed|gave|delivered|brought|advertised|offered|lent] [her|him|them|the girl|the boy|the child] to [men|strangers|foreigners|customers|the men|the man|the strangers|the foreigners|the customers]",
    "[had|] done [it|this|that] to [her|him|them]",
  ],
  helped: [
    "[reported|reports|report|believed|believes|brought|brings|supported|supports|helped|helps]",
    "[takes|took|taking] [care|her to|him to|them to|the girl to|the boy to|the child to]",
    "[cares|cared|wept|cried|thanked|thanks|noticed|called|asked|discovered|learned|learnt|protected]",
    "[accompanied|accompanies|walks|welcomed|stood|testified|filed|sought|alerted|rescued|raised|said]",
    "[went to the police|told the police|found out|came forward|lives with|live with|visits|visited]",
    "[isinumbong|nagsumbong|nag ulat|iniulat|inalagaan|inaalagaan|nag aalaga|tinulungan|tumulong|tumutulong]",
    "[naniwala|sinamahan|dinala|nagpasalamat|umiyak|nalaman|natuklasan|nagreklamo|sumuporta|sinuportahan]",
    "[nagtabang|gitabangan|mitabang|nag atiman|giatiman|mituo|nituo|midala|gidala|mihilak|nakadiskubre]",
    "[nagreport|nireport|mireport|gi report|gisumbong|misumbong|nagsumbong|nagpasalamat|mikuyog]",
  ],
  /** What belongs to an accused: "her mother's trial". */
  case: [
    "[arrest|conviction|imprisonment|sentence|sentencing|trial|case|crime|crimes|guilty|detention|prosecution|abuse|exploitation|confession]",
    "[pagkakaaresto|pagkaaresto|pagkakakulong|hatol|sentensiya|paglilitis|pagkadakop|pagkapriso]",
  ],
};

/** May stand between a relative and the one who offended where both are the same person. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(
  [
    "is was were are be been being to turned out who whom the a an her his their my own none other",
    "than identified as named alleged also himself herself in fact of and main only man woman one",
    "ay ang ng si mismo mao usa ka isang sa nga na mga sarili sariling niyang kanyang iyang kaniyang",
    "bata batang girl boy child dalagita binatilyo biktima victim babae lalaki babaye lalaki rin pala",
  ].flatMap((line) => line.split(" ")),
);

/** Between a relative and what was done they single the relative out: "siya ang", "maoy". */
export const FOCUS_MARKS: ReadonlySet<string> = new Set("ang siyang mao maoy".split(" "));

/** Between what was done and the relative they say who it was. */
export const IDENTITY_LINKS: ReadonlySet<string> = new Set(
  "was is were be ay kundi mao maoy gyud jud walang walay iba lain laing".split(" "),
);

/** Other people: what comes after them is theirs. */
export const OTHER_PEOPLE: ReadonlySet<string> = new Set(
  "man men woman stranger strangers neighbour neighbor neighbours neighbors teacher foreigner foreigners he she they police court siya sila lalaking babaeng taong kapitbahay silingan dayuhan langyaw may adunay somebody someone".split(
    " ",
  ),
);

/** Crimes of another kind: whoever is arrested for them is not the one who harmed the child. */
export const OTHER_CRIMES: ReadonlySet<string> = new Set(
  "theft robbery stealing drug drugs estafa fraud gambling smuggling droga pagnanakaw ilegal kawat".split(
    " ",
  ),
);

/** Words between a possessor and a relative: "her own late". */
export const KIN_QUALIFIERS: ReadonlySet<string> = new Set(
  "first second year years old one four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen own late biological birth adoptive elder older younger eldest oldest youngest teenage little foster former then two three four sarili sariling niyang tunay na nga kaugalingong".split(
    " ",
  ),
);

/** Somebody of the household who is known by a relative: "her mother's boyfriend". */
export const PARTNERS: ReadonlySet<string> = new Set(
  "boyfriend girlfriend partner lover fiance kinakasama nobyo uyab kalive".split(" "),
);

/** Words in the names of institutions, which are no names of people. Small letters. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  [
    "court courts trial regional supreme appeals branch act acts law laws code police national bureau",
    "department office center centre city province municipality barangay church school university",
    "college hospital foundation mission international justice social welfare development women",
    "children protection task force council agency commission ministry united nations republic",
    "anti trafficking persons violence online sexual abuse exploitation cybercrime prevention month day",
    "philippine philippines filipino filipina american australian british january february march april",
    "may june july august september october november december monday tuesday wednesday thursday friday",
    "saturday sunday atty prosecutor judge justice director officer south north east west san santa",
    "metro manila cebu visayas mindanao luzon god hukuman korte pulisya batas enero pebrero marso abril",
    "mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
  ].flatMap((line) => line.split(" ")),
);
