/**
 * Words by which a text takes up a person it told of, and by which it introduces somebody who is not
 * the survivor. Small letters without accents. House lists, in English, Tagalog and Cebuano.
 */

/** Of one person: "she", "niya", "iyang". First persons stand in quotations. */
export const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(
  [
    "she her hers herself he him his himself",
    "siya siyay niya niyang kanya kaniya kanyang kaniyang nito",
    "iya iyang kaniya niini",
    "i me my mine myself ako akoy ko kong akin aking nako akong",
  ].flatMap((line) => line.split(" ")),
);

/** Of one third person, as the subject of a sentence. */
export const PRONOUNS_OF_ONE: ReadonlySet<string> = new Set(
  "she he her him siya siyay siyang niya".split(" "),
);

export const FIRST_PERSON: ReadonlySet<string> = new Set(
  "i me my mine ako akoy ko kong akin aking nako akong".split(" "),
);

/** Of a person and those around them: "their mother". */
export const PLURAL_POSSESSIVES: ReadonlySet<string> = new Set(
  "their them they kanilang kanila sila nila nilang ilang ila".split(" "),
);

/** Before a word for a child or survivor they say that nobody in particular is meant. */
export const ANYBODY: ReadonlySet<string> = new Set(
  "every each any no another bawat matag alinmang sinumang walang walay your my our inyong imong".split(
    " ",
  ),
);

/** A child or survivor before these is part of a name for something: "the child protection desk". */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  [
    "protection protective sexual abuse exploitation rights welfare labor labour support network leaders",
    "leadership voice voices pornography online sex trafficking marriage safety care development friendly",
    "centered centred council health advocacy advocates groups group organisations organizations services",
    "compact justice survivors victims safeguarding participation helpline",
  ].flatMap((line) => line.split(" ")),
);

/** Somebody at work: who is introduced by these is not the survivor. */
export const STAFF_WORDS: ReadonlySet<string> = new Set(
  [
    "atty attorney lawyer lawyers director directors prosecutor prosecutors judge justice officer officers",
    "senator secretary undersecretary president chairperson founder pastor priest bishop sister doctor dr",
    "psychologist manager coordinator commissioner colonel captain sergeant inspector chief spokesperson",
    "ambassador mayor governor professor teacher volunteer volunteers donor consul hon",
    "abogado abogada direktor direktora piskal hukom pulis guro boluntaryo tagapangulo tagapagsalita",
    "magtutudlo opisyal",
  ].flatMap((line) => line.split(" ")),
);

/** After "Tala's" they say that Tala is somebody the text tells of. */
export const OF_A_PERSON: ReadonlySet<string> = new Set(
  [
    "story journey case family home house school life teacher classmates friends neighbour neighbor",
    "neighbours neighbors social abuse abuser rescue recovery healing trafficker exploitation dream dreams",
    "childhood birthday ordeal",
  ].flatMap((line) => line.split(" ")),
);

/** Tagalog and Cebuano markers before the name of a person. */
export const NAME_MARKERS: ReadonlySet<string> = new Set("si ni kay kang".split(" "));
