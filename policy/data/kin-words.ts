/**
 * Words for relatives in English, Tagalog and Cebuano: small letters without accents or possessive
 * endings. General vocabulary of the languages.
 */
import type { Relation } from "../details/types.ts";

export interface KinWord {
  readonly relation: Relation;
  readonly plural: boolean;
  /** What to write instead, in the same number, where the relation itself says too much. */
  readonly general: string;
}

type Row = readonly [relation: Relation, general: string, singular: string, plural?: string];

const ROWS: readonly Row[] = [
  [
    "mother",
    "relative",
    "mother mom mommy mum mummy mama birth_mother biological_mother",
    "mothers moms mums",
  ],
  [
    "father",
    "relative",
    "father dad daddy papa birth_father biological_father",
    "fathers dads daddies",
  ],
  ["parent", "relative", "parent", "parents"],
  [
    "step-parent",
    "relative",
    "stepfather stepmother stepdad stepmom stepparent step_father step_mother step_dad step_parent",
    "stepparents step_parents",
  ],
  [
    "sibling",
    "sibling",
    "sibling brother sister half_brother half_sister stepbrother stepsister step_brother step_sister",
    "siblings brothers sisters half_brothers half_sisters half_siblings stepbrothers stepsisters",
  ],
  [
    "twin",
    "sibling",
    "twin twin_sister twin_brother twin_girl twin_boy twin_daughter twin_son triplet",
    "twins twin_sisters twin_brothers twin_girls twin_boys twin_daughters twin_sons triplets",
  ],
  [
    "grandparent",
    "relative",
    "grandmother grandfather grandparent grandma grandpa granny",
    "grandmothers grandfathers grandparents",
  ],
  ["aunt-or-uncle", "relative", "aunt auntie aunty uncle", "aunts aunties uncles"],
  ["cousin", "relative", "cousin", "cousins"],
  ["child", "child", "daughter son stepdaughter stepson", "daughters sons"],
  [
    "spouse",
    "relative",
    "husband wife spouse live_in_partner common_law_husband common_law_wife",
    "husbands wives spouses",
  ],
  [
    "in-law",
    "relative",
    "mother_in_law father_in_law brother_in_law sister_in_law son_in_law daughter_in_law",
    "in_laws parents_in_law",
  ],
  ["godparent", "relative", "godmother godfather godparent", "godparents"],
  [
    "guardian",
    "guardian",
    "guardian foster_mother foster_father foster_parent",
    "guardians foster_parents",
  ],
  [
    "relative",
    "relative",
    "relative nephew niece grandson granddaughter grandchild family_member",
    "relatives nephews nieces grandsons granddaughters grandchildren family_members",
  ],
  // Tagalog, and what Cebuano shares with it
  [
    "mother",
    "kamag-anak",
    "ina inang nanay nanayng inay nanang mamang tunay_na_ina inahan inahang",
  ],
  ["father", "kamag-anak", "ama amang tatay itay tatang papang tunay_na_ama amahan amahang"],
  ["parent", "kamag-anak", "magulang ginikanan ginikanang"],
  ["step-parent", "kamag-anak", "amain madrasta padrasta amaama inaina ama_amahan ina_inahan"],
  [
    "sibling",
    "kapatid",
    "kapatid kuya ate ditse diko sangko bunso bunsong panganay utol igsoon igsoong manghod manghud maguwang kamagulangan kinamanghuran kinamagulangan magkakapatid managsoon",
  ],
  ["twin", "kapatid", "kambal kaluha kakambal kambal_na_kapatid kaluha_nga_igsoon"],
  ["grandparent", "kamag-anak", "lola lolo apohan apohang ingkong impo"],
  [
    "aunt-or-uncle",
    "kamag-anak",
    "tita tito tiya tiyo tiyahin tiyahing tiyuhin tiyuhing tiyaan iyaan uyoan",
  ],
  ["cousin", "kamag-anak", "pinsan pinsang ig_agaw igagaw"],
  ["child", "anak", "anak anakng anaki"],
  ["spouse", "kamag-anak", "asawa asawang bana kinakasama kalive_in"],
  ["in-law", "kamag-anak", "biyenan biyenang ugangan bayaw hipag manugang umagad bilas"],
  ["godparent", "kamag-anak", "ninong ninang kinakapatid kumpare kumare"],
  ["guardian", "tagapag-alaga", "tagapag_alaga tigbantay"],
  [
    "relative",
    "kamag-anak",
    "kamag_anak kamaganak paryente pamangkin pamangking pag_umangkon pagumangkon apo apong kabanay kabanayan",
  ],
];

/** Every word or phrase, parted by spaces, with what it says. */
export const KIN_WORDS: readonly (readonly [phrase: string, word: KinWord])[] = ROWS.flatMap(
  ([relation, general, singular, plural = ""]) => [
    ...phrasesOf(singular, { relation, plural: false, general }),
    ...phrasesOf(plural, {
      relation,
      plural: true,
      general: general === "child" ? "children" : `${general}s`,
    }),
  ],
);

function phrasesOf(words: string, word: KinWord): readonly (readonly [string, KinWord])[] {
  return words
    .split(" ")
    .filter((each) => each !== "")
    .map((each) => [each.replaceAll("_", " "), word] as const);
}

/** Whose: before a word for a relative it says that it is somebody's. */
export const POSSESSIVES: ReadonlySet<string> = new Set(
  "my your his her their our its kanyang kaniyang niyang aking iyong inyong aming ating iyang akong imong ilang among atong".split(
    " ",
  ),
);

/** Words between a number and a relative that tell which: "two younger sisters". */
export const KIN_ADJECTIVES: ReadonlySet<string> = new Set(
  [
    "younger older elder eldest oldest youngest little big small teenage twin half own other young",
    "biological adult minor na nga ka mga pang batang nakababatang nakatatandang nakababata",
    "nakatatanda menor and niya niyang nya ko kong",
  ].flatMap((line) => line.split(" ")),
);

/** After these a word for a relative means something else: "mother tongue", "sister company". */
export const NOT_KIN_BEFORE: ReadonlySet<string> = new Set(
  [
    "tongue tongues language languages organisation organisations organization organizations company",
    "companies agency agencies ministry ministries church churches city cities printer printers ship",
    "board nature earth act document angel angels clause figure figures land lode superior house tower",
    "towers goals aims pillars challenges cities threats bed beds room rooms ad litem namin poverty risk",
    "project projects programme program school schools publication",
  ].flatMap((line) => line.split(" ")),
);

/** Before these it does too: "house parents", "founding fathers", "God the Father". */
export const NOT_KIN_AFTER: ReadonlySet<string> = new Set(
  "house founding heavenly holy god pilgrim city".split(" "),
);
