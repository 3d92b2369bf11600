/**
 * Who is told of in which sentence. Most texts of an organisation tell of many and of nobody: "children
 * are trafficked by relatives". A detail counts only where it is one person's, and that is decided
 * here, once, for every rule that asks.
 *
 * Read forwards: what is added after a sentence never changes whom that sentence tells of.
 */
import {
  ANYBODY,
  COMPOUND_HEADS,
  FIRST_PERSON,
  PLURAL_POSSESSIVES,
  PRONOUNS_OF_ONE,
  SINGULAR_PRONOUNS,
  STAFF_WORDS,
} from "../data/person-words.ts";
import { framedSentencesIn, type FramedSentence } from "../language/frames.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { hasExactAge, isAgeOfOne } from "./age-of-one.ts";
import { type Atom, atomsIn, hasWord, isIn, wordAt } from "./atoms.ts";
import { kinIn } from "./kin.ts";
import { numberAt } from "./numbers.ts";
import { speaksOfOffence } from "./offences.ts";
import { within } from "./within.ts";

/** A sentence that tells of somebody. */
export interface Told {
  readonly sentence: FramedSentence;
  /** Names in small letters; for somebody without a name, the same words throughout a section. */
  readonly people: readonly string[];
}

export interface Telling {
  /** Names of survivors in small letters, of one or more words. */
  readonly names: ReadonlySet<string>;
  /** True for a text that as a whole is told of them: a story or quote of the content model. */
  readonly whole: boolean;
}

/**
 * The sentences of a field that tell of one person or one family, in order. Several rules ask, mostly
 * of the same people: each field is read once for them.
 */
export function toldIn(field: FieldText, telling: Telling): readonly Told[] {
  const answers = answersOf(field);
  const key = `${telling.whole} ${[...telling.names].join("\n")}`;
  const told = answers.get(key) ?? readFor(field, telling);
  answers.set(key, told);
  return told;
}

const answersOf = perField((): Map<string, readonly Told[]> => new Map());

function readFor(field: FieldText, telling: Telling): readonly Told[] {
  const reader = new Reader(field, telling);
  return framedSentencesIn(field).flatMap((sentence) => {
    const people = reader.read(sentence);
    return people.length === 0 ? [] : [{ sentence, people }];
  });
}

/** How many sentences after a quotation may tell whose it is. */
const FURTHEST = 30;

const SIBLINGS: ReadonlySet<string> = new Set(
  "brothers sisters siblings twins magkapatid magkakapatid managsoon kambal kaluha".split(" "),
);

const FEW: ReadonlySet<string> = new Set(
  "the two three both ang duha tulo dalawang tatlong".split(" "),
);

/** Before children or survivors they say that those already told of are meant. */
const THESE: ReadonlySet<string> = new Set(
  "the these those both two three four her his their ang ining kining".split(" "),
);

class Reader {
  private readonly field: FieldText;
  private readonly telling: Telling;
  private readonly atoms: readonly Atom[];
  /** Whom "she" would be. */
  private current: readonly string[];
  /** Paragraph in which the present people were last told of. */
  private last = -1;
  /** Paragraph in which somebody else came between. */
  private other = -1;
  private readonly everybody: readonly string[];
  private readonly byFirstWord = new Map<
    string,
    readonly { readonly name: string; readonly words: readonly string[] }[]
  >();

  constructor(field: FieldText, telling: Telling) {
    this.field = field;
    this.telling = telling;
    this.atoms = atomsIn(field);
    this.everybody = [...telling.names];
    for (const name of telling.names) {
      const words = name.split(/[\s-]+/u);
      const first = words[0] ?? "";
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), { name, words }]);
    }
    this.current = telling.whole ? this.everybody : [];
  }

  read(sentence: FramedSentence): readonly string[] {
    const named = this.namedIn(sentence);
    if (this.isHeading(sentence) && !this.telling.whole) {
      this.current = named;
      return named;
    }
    if (named.length > 0) return this.tellOf(named, sentence);
    const { paragraph } = sentence;
    const here = this.last === paragraph;
    const introduced = this.introducedIn(sentence);
    if (introduced !== undefined) return this.tellOf(introduced, sentence);
    if (this.telling.whole) return this.isGeneral(sentence) ? [] : this.current;
    if (!here && this.has(sentence, STAFF_WORDS)) this.other = paragraph;
    if (this.current.length === 0) return this.speakerOf(sentence);
    if (this.other === paragraph && !here) return [];
    const takenUp =
      this.has(sentence, SINGULAR_PRONOUNS) ||
      (here && !this.isGeneral(sentence)) ||
      (this.has(sentence, PLURAL_POSSESSIVES) && this.hasKin(sentence)) ||
      this.hasOneChild(sentence);
    return takenUp ? this.tellOf(this.current, sentence) : [];
  }

  /** Of words in the first person: whose they are, which is told after them. */
  private speakerOf(sentence: FramedSentence): readonly string[] {
    if (!this.has(sentence, FIRST_PERSON)) return [];
    const all = framedSentencesIn(this.field);
    const [from, to] = [all.indexOf(sentence) + 1, sentence.paragraph + 1];
    let isSurvivor = false;
    for (let index = from; index < Math.min(all.length, from + FURTHEST); index += 1) {
      const each = all[index];
      if (each === undefined || each.paragraph > to) break;
      const named = this.namedIn(each);
      if (named.length > 0) return this.tellOf(named, sentence);
      isSurvivor ||= each.has("survivor:one") && this.hasOneChild(each);
    }
    return isSurvivor ? this.tellOf([nobodyIn(sentence)], sentence) : [];
  }

  private tellOf(people: readonly string[], { paragraph }: FramedSentence): readonly string[] {
    this.current = people;
    this.last = paragraph;
    return people;
  }

  private isHeading({ start }: FramedSentence): boolean {
    const block = this.field.blocks.find((each) => each.start <= start && start < each.end);
    return block !== undefined && /^h[1-6]$/u.test(block.style);
  }

  private namedIn({ first, after }: FramedSentence): readonly string[] {
    const found: string[] = [];
    for (let index = first; index < after; index += 1) {
      const atom = this.atoms[index];
      const names = atom === undefined ? undefined : this.byFirstWord.get(atom.lower);
      if (names === undefined || atom?.case === "lower") continue;
      for (const { name, words } of names) {
        const stands = words.every((word, step) => this.atoms[index + step]?.lower === word);
        if (stands && !found.includes(name)) found.push(name);
      }
    }
    return found;
  }

  /** Somebody told of without a name: the child of a sentence, or the family of an accused. */
  private introducedIn(sentence: FramedSentence): readonly string[] | undefined {
    const isTold =
      this.hasOneChild(sentence) ||
      this.hasSiblings(sentence) ||
      this.hasFamilyOfAccused(sentence) ||
      this.hasYoungPerson(sentence);
    if (!isTold) return undefined;
    // "the girl" after Tala was told of is Tala; "a 9-year-old" is somebody else.
    const isNew = hasExactAge(this.field, sentence) && this.hasArticle(sentence);
    if (this.current.length > 0 && (this.telling.whole || !isNew)) return this.current;
    if (this.telling.whole && this.everybody.length > 0) return this.everybody;
    return [nobodyIn(sentence)];
  }

  /** "the survivor", "a 9-year-old boy", "ang bata": not "every child", "the child protection desk". */
  private hasOneChild({ frames }: FramedSentence): boolean {
    return frames.some(({ value, first, after }) => {
      if (value !== "child:one" && value !== "survivor:one") return false;
      if (ANYBODY.has(wordAt(this.atoms, first - 1)) || this.isCounted(first)) return false;
      return !COMPOUND_HEADS.has(wordAt(this.atoms, after));
    });
  }

  /** "500 bata", "14 na bata", "duha ka bata": several, though the word is the same. */
  private isCounted(index: number): boolean {
    const linked = /^(?:na|ka|ng)$/u.test(wordAt(this.atoms, index - 1));
    const at = linked ? index - 2 : index - 1;
    const number = numberAt(this.atoms, at);
    return number !== undefined && number.value > 1 && number.next === at + 1;
  }

  /** "the brothers", "two sisters", "ang magkakapatid": one family's, and of themselves. */
  private hasSiblings({ first, after }: FramedSentence): boolean {
    for (let index = first + 1; index < after; index += 1) {
      if (!SIBLINGS.has(wordAt(this.atoms, index))) continue;
      // "She has two sisters" is hers to have, and she must be somebody.
      const isHad = /^(?:has|have|had|with|and|may|ug|at)$/u.test(wordAt(this.atoms, index - 2));
      if (FEW.has(wordAt(this.atoms, index - 1)) && !isHad) return true;
    }
    return false;
  }

  /** "his two nieces", "her own children", where an offence is spoken of. */
  private hasFamilyOfAccused(sentence: FramedSentence): boolean {
    const hasFamily = within(kinIn(this.field), sentence).some(
      ({ count, relation }) => count !== undefined && relation !== "parent",
    );
    return hasFamily && speaksOfOffence(this.atoms, sentence);
  }

  /** "At 13, she was brought to safety": a child by the age, unless somebody at work looks back. */
  private hasYoungPerson(sentence: FramedSentence): boolean {
    return (
      this.current.length === 0 &&
      this.other !== sentence.paragraph &&
      (isAgeOfOne(this.field, sentence) ||
        this.isOwnAge(sentence) ||
        (hasExactAge(this.field, sentence) && this.pronounOfOne(sentence)))
    );
  }

  /** "I was eleven when the officers came": of a childhood in which somebody had to come. */
  private isOwnAge(sentence: FramedSentence): boolean {
    if (!hasExactAge(this.field, sentence) || !this.has(sentence, FIRST_PERSON)) return false;
    return sentence.has("authority:yes") || sentence.has("arrest:yes") || sentence.has("harm:yes");
  }

  /** "She was 11 when officers came": not "Officer Cruz was 11 when her father died". */
  private pronounOfOne({ first, after }: FramedSentence): boolean {
    const who = this.atoms
      .slice(first, after)
      .find(({ lower }) => PRONOUNS_OF_ONE.has(lower) || STAFF_WORDS.has(lower));
    return isIn(PRONOUNS_OF_ONE, who);
  }

  private hasKin(sentence: FramedSentence): boolean {
    return within(kinIn(this.field), sentence).length > 0;
  }

  private hasArticle({ first, after }: FramedSentence): boolean {
    return this.atoms
      .slice(first, after)
      .some(({ lower }) => /^(?:an?|isang|usa|another)$/u.test(lower));
  }

  /** Told of many, or of anybody: "children are", "895 children"; not "the girls", "their mother". */
  private isGeneral(sentence: FramedSentence): boolean {
    const many = sentence.frames.filter(
      ({ value }) => value === "child:many" || value === "survivor:many",
    );
    if (many.length === 0 || this.has(sentence, SINGULAR_PRONOUNS)) return false;
    const isTheirs = many.some(({ first }) => THESE.has(wordAt(this.atoms, first - 1)));
    return !isTheirs && !this.hasOneRelative(sentence);
  }

  private hasOneRelative(sentence: FramedSentence): boolean {
    return within(kinIn(this.field), sentence).some(({ count }) => count !== undefined);
  }

  private has(sentence: FramedSentence, words: ReadonlySet<string>): boolean {
    return hasWord(this.atoms, sentence, words);
  }
}

function nobodyIn({ paragraph }: FramedSentence): string {
  return `somebody in paragraph ${paragraph + 1}`;
}
