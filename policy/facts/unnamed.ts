/** Whether a text tells of people whom nobody names: “she was brought to safety”, “the two sisters”. */
import { STAFF_WORDS } from "../data/person-words.ts";
import { atomsIn } from "../details/atoms.ts";
import type { Span } from "../engine/types.ts";
import { institutionsIn } from "../institutions/index.ts";
import { placesIn } from "../places/index.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import type { FieldText } from "../text/types.ts";

/** One person, neither speaker nor reader. */
const PRONOUNS: ReadonlySet<string> = new Set(
  "she her hers herself he him his himself siya siyang niya niyang kanya kaniya kanyang kaniyang iya iyang".split(
    " ",
  ),
);

/** "the two sisters", "both survivors", "ang magkapatid": a few, as good as one. */
const A_FEW =
  /(?<!\p{L})(?:(?:both|the (?:two|three|four|five|six)|her (?:two|three|four|five)|his (?:two|three|four|five))\s+(?:\p{Ll}+\s+)?(?:sisters|brothers|siblings|survivors|victims|girls|boys|cousins|twins|children)|magkapatid|magkakapatid|magkambal|kambal|managsoon|managsuon)(?!\p{L})/iu;

/** Children and survivors told of as a group. */
const GROUP =
  /(?<!\p{L})(?:victims?|survivors?|clients?|siblings|sisters|brothers|children|girls|boys|minors|cousins|twins|family of (?:the|a) (?:victim|survivor|girl|boy|child)|mga (?:bata|batang|biktima|biktimang|survivor|dalagita|binatilyo|anak)|magkapatid|magkakapatid|magkambal|managsoon|managsuon)(?!\p{L})/iu;

/** Where somebody lives, learns, was found or was brought: not where they spoke or were taught for a day. */
const SETTLED =
  /(?<!\p{L})(?:rescued|found|recovered|removed|brought|taken|moved|placed|transferred|turned over|sheltered|housed|stay(?:s|ed|ing)?|live[sd]?|living|reside[sd]?|residents?|grew up|raised|attends?|attended|stud(?:y|ies|ied|ying)|enrolled|students?|pupils?|scholars?|learners?|graduated?|working|works?|worked|employed|from a house|nailigtas|naligtas|nasagip|sinagip|dinala|inilipat|nanirahan|nanunuluyan|nakatira|tumira|tumuloy|nag-?aaral|nag-?aral|pumapasok|nagtapos|lumaki|naluwas|giluwas|gidala|gibalhin|nagpuyo|mipuyo|nagtungha|nag-?eskwela|nagdako)(?!\p{L})/iu;

/** Two words with capitals, introduced as somebody: "Leonor Abrigo leads", "si Leonor Abrigo". */
const FULL_NAME =
  /(?:(?<!\p{L})(?:Atty|Dr|Mr|Mrs|Ms|Hon|Judge|Justice|Senator|Prosecutor|Director|Sister|Father|Pastor|si|ni|kay|sina)\.?\s+\p{Lu}[\p{L}\p{M}'’.-]+\s+\p{Lu}|(?<!\p{L})\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?(?:\s(?:de|dela|del|la|los)){0,2}\s\p{Lu}[\p{L}\p{M}'’-]+(?:,|\s+(?:is|was|leads|led|joined|joins|heads|headed|has|had|serves|served|began|studied|graduated|said|says|explained|ay|ang)(?!\p{L})))/u;

/**
 * The stretches of a paragraph that tell of one person, or of a few, without saying who. That is
 * nobody of the staff, who are introduced by name; `before` is the paragraph where that may have been.
 */
export function unnamedIn(
  field: FieldText,
  paragraph: Paragraph,
  before: Paragraph | undefined,
): readonly Span[] {
  if (tellsOfOne(field, paragraph, before)) return [paragraph];
  return paragraph.sentences.filter((sentence) => {
    const text = field.text.slice(sentence.start, sentence.end);
    return GROUP.test(text) && SETTLED.test(text) && !sentence.has("advice:yes");
  });
}

function tellsOfOne(
  field: FieldText,
  paragraph: Paragraph,
  before: Paragraph | undefined,
): boolean {
  const harmed = paragraph.sentences.some(
    (sentence) =>
      sentence.has("harm:yes") || sentence.has("survivor:one") || sentence.has("survivor:many"),
  );
  if (harmed && A_FEW.test(field.text.slice(paragraph.start, paragraph.end))) return true;
  const words = paragraph.sentences.flatMap(({ first, after }) =>
    atomsIn(field).slice(first, after),
  );
  if (!words.some(({ lower }) => PRONOUNS.has(lower))) return false;
  if (namesSomebody(field, paragraph) || (before !== undefined && namesSomebody(field, before))) {
    return false;
  }
  return harmed || !words.some(({ lower }) => STAFF_WORDS.has(lower));
}

/** The names of places and institutions are no person's. */
function namesSomebody(field: FieldText, { start, end }: Span): boolean {
  const names = [...placesIn(field), ...institutionsIn(field)];
  const within = names.filter((name) => start <= name.start && name.end <= end);
  let text = field.text.slice(start, end);
  for (const name of within) {
    const [from, to] = [name.start - start, name.end - start];
    text = text.slice(0, from) + "-".repeat(to - from) + text.slice(to);
  }
  return FULL_NAME.test(text);
}
