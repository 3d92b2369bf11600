import { isEnglish } from "../names/english.ts";
import { agesIn } from "../details/ages.ts";
import { atomsIn, isIn } from "../details/atoms.ts";
import { namesToldOf } from "../details/people-named.ts";
import { toldIn } from "../details/subject.ts";
import { within } from "../details/within.ts";
import type { PolicyDocument } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";
import { type FramedSentence, framedSentencesIn } from "./frames.ts";

/** One person, told of by a pronoun. Tagalog and Cebuano have one for she and he. */
const PRONOUNS = wordSet(
  "she he her his him hers herself himself siya siyang kanya kaniya kanyang kaniyang niya niyang iya iyang kaniya",
);
/** What happened, as against what happens. */
const PAST = wordSet(
  "was had did told said spoke became began saw found went came took lost met left sold made kept fell felt ran wrote gave got knew thought heard held hid fled slept stood won grew brought caught broke sang sat sent spent taught wore woke wanted lived pleaded testified suffered survived dumanas nasira gihukman",
);
/** Nouns that Filipino texts use of one child they tell of, where the determiner does not show it. */
const ONE_TOLD_OF = wordSet("dalagita dalagitang binatilyo binatilyong nakaligtas");
const DETERMINERS = wordSet("ang ng si isang the this that sa usa");

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** Documents that tell of a survivor from beginning to end. */
const TELLS_THROUGHOUT: ReadonlySet<string> = new Set(["story", "survivorQuote"]);

/**
 * For each sentence of a field: does it tell of one child or survivor in particular, as against
 * children or a child in general? Told by one child being named together with an age, a pronoun or
 * the past tense anywhere in the paragraph; or by the sentence going on about somebody told of so,
 * or about one of `names`; and by its not giving advice.
 */
export function tellsOfOneChild(
  document: PolicyDocument,
  field: FieldText,
  names: ReadonlySet<string>,
): readonly boolean[] {
  const sentences = framedSentencesIn(field);
  if (TELLS_THROUGHOUT.has(document._type)) return sentences.map(() => true);
  const telling = new Set(
    sentences.filter((sentence) => isTelling(field, sentence)).map(({ paragraph }) => paragraph),
  );
  const known = new Set([...names, ...namesToldOf(field)]);
  const goingOn = new Set(
    toldIn(field, { names: known, whole: false })
      .filter(({ people }) => people.some((who) => known.has(who) || isOf(telling, who)))
      .map(({ sentence }) => sentence.first),
  );
  return sentences.map(
    (sentence) =>
      (telling.has(sentence.paragraph) || goingOn.has(sentence.first)) &&
      !sentence.has("advice:yes"),
  );
}

/** Is somebody without a name ("somebody in paragraph 3") told of in one of these paragraphs? */
function isOf(paragraphs: ReadonlySet<number>, who: string): boolean {
  const number = /\d+$/u.exec(who)?.[0];
  return number !== undefined && paragraphs.has(Number(number) - 1);
}

function isTelling(field: FieldText, sentence: FramedSentence): boolean {
  if (sentence.has("advice:yes")) return false;
  const atoms = atomsIn(field).slice(sentence.first, sentence.after);
  const ones = sentence.frames.filter(
    ({ value }) => value === "child:one" || value === "survivor:one",
  );
  const [one] = ones;
  // "Two sisters were rescued": told of as one would be.
  const isFew = sentence.has("child:few");
  if (
    isFew &&
    (sentence.has("arrest:yes") || sentence.has("harm:yes") || sentence.has("authority:yes"))
  )
    return true;
  if (one === undefined) return hasAgeAndPronoun(atoms.map(({ lower }) => lower));
  if (within(agesIn(field), sentence).some(({ exact, from }) => exact && from < 18)) return true;
  if (atoms.some(({ lower }) => PRONOUNS.has(lower) || PAST.has(lower))) return true;
  const [before, noun] = [atomsIn(field)[one.first - 1], atomsIn(field)[one.first]];
  return (
    isIn(ONE_TOLD_OF, noun) ||
    (isIn(DETERMINERS, before) && atoms.some(({ lower }) => isPastForm(lower)))
  );
}

/** "She was only nine when …" */
function hasAgeAndPronoun(words: readonly string[]): boolean {
  if (!words.some((word) => PRONOUNS.has(word))) return false;
  return words.some(
    (word, index) =>
      /^(?:was|only|just|aged?|nine|ten|si?x|seven|eight|five|four|eleven|twelve|thirteen)$/u.test(
        word,
      ) &&
      /^(?:[4-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)$/u.test(
        words[index + 1] ?? "",
      ),
  );
}

/** English "-ed" without harm in it; Tagalog "-in-", "-um-" and "na-", Cebuano "gi-" and "na-". */
function isPastForm(word: string): boolean {
  return (
    /^(?!abus|exploit|traffick|need|indeed|speed)\p{L}{3,}ed$/u.test(word) ||
    /^(?:gi|na)\p{L}{4,}$/u.test(word) ||
    /^\p{L}?in\p{L}{4,}$/u.test(word) ||
    (/^\p{L}?um[aeiou]\p{L}{2,}$/u.test(word) && !isEnglish(word))
  );
}
