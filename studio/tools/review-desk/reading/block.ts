/** A paragraph of Portable Text: its words, and in words what its marks say. */
import {
  BLOCK_STYLES,
  LIST_ITEMS,
  TEXT_DECORATORS,
  type Choice,
} from "../../../../contracts/vocabulary.ts";
import type { Words } from "../../../i18n/words.ts";
import { fieldsOf, listOf, storedForm, stringOf, type Fields } from "./values.ts";

/** The words of a paragraph; an object within the line is one U+FFFC, as in the policy. */
export function textOfBlock(block: Fields): string {
  return listOf(block["children"])
    .map((child) => {
      const span = fieldsOf(child);
      return span["_type"] === "span" ? stringOf(span["text"]) : "\uFFFC";
    })
    .join("");
}

/** What the marks and the style of a paragraph say, each in a few words, in the order of the text. */
export function notesOfBlock(block: Fields, words: Words): readonly string[] {
  const style = stringOf(block["style"]);
  const list = stringOf(block["listItem"]);
  const definitions = new Map(
    listOf(block["markDefs"]).map((mark) => [stringOf(fieldsOf(mark)["_key"]), fieldsOf(mark)]),
  );
  const marks = listOf(block["children"]).flatMap((child) => {
    const { text, marks } = fieldsOf(child);
    return listOf(marks).flatMap((mark) => {
      const name = stringOf(mark);
      return noteOfMark(stringOf(text), name, definitions.get(name), words);
    });
  });
  return [
    ...(style === "" || style === "normal" ? [] : [titleOf(BLOCK_STYLES, style)]),
    ...(list === "" ? [] : [titleOf(LIST_ITEMS, list)]),
    ...marks,
  ];
}

function noteOfMark(
  text: string,
  name: string,
  definition: Fields | undefined,
  words: Words,
): readonly string[] {
  if (definition === undefined) {
    return [words("reviewDesk.mark.decorated", { text, mark: titleOf(TEXT_DECORATORS, name) })];
  }
  const note = stringOf(definition["note"]);
  switch (definition["_type"]) {
    case "link":
      return [words("reviewDesk.mark.link", { text, href: stringOf(definition["href"]) || "–" })];
    case "quotation":
      return [
        words("reviewDesk.mark.quotation", {
          text,
          speaker: stringOf(definition["speaker"]) || "–",
        }),
      ];
    case "historical":
      return [words("reviewDesk.mark.historical", { text, note: note === "" ? "–" : note })];
    default:
      return [`${text}: ${storedForm(definition)}`];
  }
}

function titleOf(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.title ?? value;
}

/** The stored paragraph with each mark in the place of its key, which an editor makes up anew. */
export function storedBlock(block: Fields): string {
  const definitions = new Map(
    listOf(block["markDefs"]).map((mark) => [stringOf(fieldsOf(mark)["_key"]), mark]),
  );
  const children = listOf(block["children"]).map((child) => {
    const span = fieldsOf(child);
    const marks = listOf(span["marks"]).map((mark) => definitions.get(stringOf(mark)) ?? mark);
    return { ...span, marks };
  });
  const used = new Set(
    listOf(block["children"]).flatMap((child) => listOf(fieldsOf(child)["marks"])),
  );
  const unused = [...definitions].filter(([key]) => !used.has(key)).map(([, mark]) => mark);
  return storedForm({ ...block, children, markDefs: unused });
}
