/**
 * Words by which a name is a school's, a shelter's, a church's or an employer's, in English, Tagalog
 * and Cebuano. Small letters without accents, a hyphen as a space, a possessive left out. House lists; the centres are those
 * that the Department of Social Welfare and Development runs under these public names.
 */

export type InstitutionKind = "school" | "care" | "church" | "employer";

/** At the end of the name: "Tisa Elementary School". */
export const ENDS: Readonly<Record<Exclude<InstitutionKind, "employer">, readonly string[]>> = {
  school: [
    ..."elementary school|central elementary school|elem school|primary school|secondary school|high school".split(
      "|",
    ),
    ..."national high school|senior high school|junior high school|integrated school|science high school".split(
      "|",
    ),
    ..."central school|night high school|memorial school|christian school|school|academy|college|university".split(
      "|",
    ),
    ..."montessori|learning center|learning centre|day care center|daycare center|child development center".split(
      "|",
    ),
    ..."kindergarten|preschool|pre school|nhs|institute of technology|state university|colleges".split(
      "|",
    ),
  ],
  care: [
    ..."children home|childrens home|girl home|girls home|boy home|boys home|foster home|family home".split(
      "|",
    ),
    ..."home for girls|home for boys|home for children|home for women|home for the girls|haven for women".split(
      "|",
    ),
    ..."haven for children|center for girls|center for children|center for women|shelter|shelter for girls".split(
      "|",
    ),
    ..."orphanage|children village|childrens village|boys town|girls town|recovery center|healing center".split(
      "|",
    ),
    ..."rehabilitation center|crisis center|drop in center|study center|halfway house|transition house".split(
      "|",
    ),
    ..."aftercare center|aftercare home|safe house|safehouse|sanctuary|refuge|women center|women shelter|home".split(
      "|",
    ),
  ],
  church:
    "parish|parish church|church|cathedral|chapel|basilica|shrine|fellowship|tabernacle|mosque|ministries".split(
      "|",
    ),
};

/** Before the name, with "of", "ng", "sa", "ni" or "de" between: "Mataas na Paaralan ng San Isidro". */
export const BEGINNINGS: Readonly<Record<Exclude<InstitutionKind, "employer">, readonly string[]>> =
  {
    school: [
      ..."university|college|school|academy|institute|colegio|unibersidad|kolehiyo|pamantasan|akademya".split(
        "|",
      ),
      ..."paaralan|paaralang elementarya|mababang paaralan|mataas na paaralan|pambansang mataas na paaralan".split(
        "|",
      ),
      ..."sentral na paaralan|paaralang sentral|paaralang sekondarya|eskwelahan|eskuylahan|eskwela|iskul".split(
        "|",
      ),
      ..."elementarya|hayskul|tunghaan|tulunghaan|tulonghaan|paaralang bayan".split("|"),
    ],
    care: [
      ..."home|haven|shelter|sanctuary|orphanage|hospicio|casa|ampunan|bahay ampunan|bahay kalinga|tahanan".split(
        "|",
      ),
      ..."kanlungan|silungan|balay dalangpanan|dalangpanan|balay silonganan|silonganan|bahay|balay".split(
        "|",
      ),
    ],
    church: [
      "parish|church|chapel|cathedral|basilica|shrine|parokya|simbahan|simbahang|kapilya|kapilyang|katedral|moske".split(
        "|",
      ),
    ].flat(),
  };

/** Of these the name may follow without a word between: "Bahay Silungan", "Balay Kalinaw", "Casa Luz". */
export const NAME_FOLLOWS: ReadonlySet<string> = new Set(["bahay", "balay", "casa", "hospicio"]);

/** Public centres whose names hold no word that says what they are. */
export const CENTRES: readonly string[] = [
  "marillac hills",
  "nayon ng kabataan",
  "elsie gaches village",
  "lingap center",
  "reception and study center for children",
  "regional rehabilitation center for youth",
  "sanctuary center",
  "jose fabella center",
  "haven for women and girls",
];

/** Of the endings, those that end a name in small letters too: "the Bethany shelter". */
export const SMALL_ENDS: ReadonlySet<string> = new Set(
  "elementary school|high school|national high school|shelter|orphanage|parish".split("|"),
);

/** Words of titles and everyday speech: they end a name only after one of `PLACING`. */
export const LOOSE_ENDS: ReadonlySet<string> = new Set(
  "home refuge sanctuary fellowship church school".split(" "),
);

/** Before the name of a place somebody goes to. */
export const PLACING: ReadonlySet<string> = new Set(
  "at in to from the near of by called named sa ng nga mula taga into and".split(" "),
);

/** Between a beginning and the name. */
export const LINKS: ReadonlySet<string> = new Set("of ng sa ni de del nga for".split(" "));

/** Of these, those that join a name only; "sa" and "in" may only say where. */
export const CLOSE_LINKS: ReadonlySet<string> = new Set("of ng ni".split(" "));

/** Of the beginnings, those that begin a name in small letters too, before a close link. */
export const SMALL_BEGINNINGS: ReadonlySet<string> = new Set(
  "paaralan|paaralang elementarya|mababang paaralan|mataas na paaralan|pambansang mataas na paaralan|eskwelahan|parish|church|chapel|parokya|kapilya|ampunan|bahay ampunan".split(
    "|",
  ),
);

/** With a capital they name no school or shelter by themselves: "Senior High School", "the Catholic Church". */
export const GENERIC: ReadonlySet<string> = new Set(
  [
    "a an the her his their my our your this that each every any some one no in at of to for from and or",
    "senior junior public private local national elementary primary secondary high integrated central grade",
    "middle night sunday bible formal online home distance alternative learning international new old former",
    "catholic roman protestant evangelical baptist methodist born again christian aglipayan pentecostal",
    "early universal whole entire city municipal provincial state government temporary safe residential",
    "foster family group aftercare transitional half kindergarten pre day care law medical nursing graduate",
    "ang ng sa mga kanyang kaniyang iyang bawat pampublikong pribadong pambansang isang usa ka among aming",
    "when while after before since because how why what where who finishing leaving going back coming",
    "children childrens girls boys girl boy women youth child",
  ].flatMap((line) => line.split(" ")),
);

/** What is taught, not where, and who is prayed to: "College of Nursing", "church of God". */
export const SUBJECTS: ReadonlySet<string> = new Set(
  "law nursing education engineering medicine business arts science sciences social criminology accountancy management commerce hospitality tourism technology information agriculture public god christ lord jesus diyos dios kristo ginoo panginoon".split(
    " ",
  ),
);

/** Before a place of work: "works at", "employed by". */
export const WORKING: ReadonlySet<string> = new Set(
  [
    "work works worked working drives drove employed job employee cashier waitress waiter helper housemaid saleslady crew",
    "salesclerk clerk guard driver cook janitor trainee intern internship apprentice hired shift",
  ].flatMap((line) => line.split(" ")),
);

/** After these the worker may stand before the place: "Nagtatrabaho ang nanay sa …". */
export const WORKING_FILIPINO: ReadonlySet<string> = new Set(
  "nagtatrabaho nagtrabaho nagtratrabaho namamasukan namasukan empleyado empleyada kahera tindera trabahador trabahante nanarbaho mitrabaho motrabaho".split(
    " ",
  ),
);

/** Between "works" and where: "works part time at", "is now employed as a cook by". */
export const WORKING_HOW: ReadonlySet<string> = new Set(
  "now still currently part full time hard today also again first as a an the and there briefly long nights days shifts daily".split(
    " ",
  ),
);

/** Between the work and its place. */
export const WORKING_FOR: ReadonlySet<string> = new Set(["at", "for", "with", "by", "sa", "kay"]);

/** Whoever works for these works for everybody who reads: the state, and the fight itself. */
export const PUBLIC_EMPLOYERS: ReadonlySet<string> = new Set(
  "ijm international dswd pnp nbi doj iacat dilg deped doh government ngo philippine national un unicef congress senate god global department kagawaran ministry commission komisyon court embassy office bureau public attorney council police nonprofit children church city municipal provincial local".split(
    " ",
  ),
);
