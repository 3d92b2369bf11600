/** Reads a document into passages by its schema: nothing of what is stored is left out. */
import type { ObjectSchemaType, SchemaType } from "sanity";
import { pathToString, type Path, type PathSegment } from "../../../../policy/index.ts";
import type { Words } from "../../../i18n/words.ts";
import { notesOfBlock, storedBlock, textOfBlock } from "./block.ts";
import type { Passage, PassageForm } from "./passage.ts";
import { inReadingOrder } from "./reading-order.ts";
import { fieldsOf, isFields, refOf, storedForm, stringOf, type Fields } from "./values.ts";
import { valueInWords } from "./value-words.ts";

/** What a reading needs beside the document. */
export interface ReadingHost {
  /** What a document is called, by its id; the id itself where nobody knows. */
  readonly titleOf: (id: string) => string;
  readonly words: Words;
}

/** Where in the document the walk is. */
interface Place extends ReadingHost {
  readonly path: Path;
  readonly labels: readonly string[];
  readonly section: string;
}

/** What every document has and what says nothing to a reader; and marks of objects. */
const NOT_READ: ReadonlySet<string> = new Set(["_id", "_type", "_key"]);

/** What names a whole document, the first that is there. */
const TITLES = ["title", "name", "question", "pseudonym", "term"];

/**
 * The passages of a document in the order in which they are read: first what readers get, then the
 * facts about it, tab by tab of its form. `document` is as it would be published (`asPublished`).
 */
export function passagesOf(
  document: Fields,
  type: ObjectSchemaType,
  host: ReadingHost,
): readonly Passage[] {
  const titles = new Map((type.groups ?? []).map(({ name, title }) => [name, title ?? name]));
  const [firstGroup] = titles.values();
  const sectionOf = (group: readonly string[] | string | undefined): string =>
    titles.get([group].flat()[0] ?? "") ?? firstGroup ?? type.title ?? type.name;
  const title = TITLES.find((name) => name in document);
  const passages = fieldsToRead(document, type).flatMap(({ name, field }) => {
    const place = {
      ...host,
      path: [name],
      labels: [field?.type.title ?? name],
      section: sectionOf(field?.group),
    };
    return ofValue(document[name], field?.type, place).map((passage): Passage =>
      name === title && passage.form.kind !== "block"
        ? { ...passage, form: { kind: "title" } }
        : passage,
    );
  });
  return withOwnIds(inReadingOrder(passages, [...titles.values()]));
}

interface FieldToRead {
  readonly name: string;
  /** `undefined` for what the schema does not know, which is shown all the same. */
  readonly field: ObjectSchemaType["fields"][number] | undefined;
}

function fieldsToRead(value: Fields, type: SchemaType | undefined): readonly FieldToRead[] {
  const known = type !== undefined && "fields" in type ? type.fields : [];
  const strange = Object.keys(value).filter(
    (name) => !NOT_READ.has(name) && !known.some((field) => field.name === name),
  );
  return [
    ...known.filter(({ name }) => name in value).map((field) => ({ name: field.name, field })),
    ...strange.map((name) => ({ name, field: undefined })),
  ];
}

function ofValue(value: unknown, type: SchemaType | undefined, at: Place): readonly Passage[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return ofList(value, type, at);
  if (!isFields(value)) {
    const text = valueInWords(value, type, at.words);
    return [passage({ kind: isRunningText(type) ? "paragraph" : "field" }, text, value, at)];
  }
  const ref = refOf(value);
  if (ref !== undefined) {
    const weak = value["_weak"] === true ? [at.words("reviewDesk.note.weak")] : [];
    return [passage({ kind: "reference", documentId: ref }, at.titleOf(ref), value, at, weak)];
  }
  if (value["_type"] === "footnote") return [ofFootnote(value, type, at)];
  if (isKind(type, "image") || "asset" in value) return ofImage(value, type, at);
  if (isKind(type, "slug"))
    return [passage({ kind: "field" }, stringOf(value["current"]), value, at)];
  return ofObject(value, type, at);
}

function ofObject(value: Fields, type: SchemaType | undefined, at: Place): readonly Passage[] {
  return fieldsToRead(value, type).flatMap(({ name, field }) => {
    const inner = inside(at, name, field?.type.title ?? name);
    const passages = ofValue(value[name], field?.type, inner);
    return name === "heading" || name === "title"
      ? passages.map((one): Passage => ({ ...one, form: { kind: "heading" } }))
      : passages;
  });
}

function ofList(
  list: readonly unknown[],
  type: SchemaType | undefined,
  at: Place,
): readonly Passage[] {
  const of = type !== undefined && "of" in type ? type.of : [];
  if (list.every((item) => typeof item !== "object" || item === null)) {
    const text = list.map((item) => valueInWords(item, of[0], at.words)).join(", ");
    return [passage({ kind: "field" }, text, list, at)];
  }
  let number = 0;
  return list.flatMap((item, index) => {
    const fields = fieldsOf(item);
    const here = { ...at, path: [...at.path, segmentOf(fields, index)] };
    number = fields["listItem"] === "number" ? number + 1 : 0;
    if (fields["_type"] === "block") return [ofBlock(fields, number, here)];
    const itemType =
      of.find(({ name }) => name === fields["_type"]) ?? (of.length === 1 ? of[0] : undefined);
    return ofValue(
      item,
      itemType,
      holdsBlocks(of) || list.length === 1 ? here : numbered(here, index),
    );
  });
}

function ofBlock(block: Fields, number: number, at: Place): Passage {
  const made = passage(
    { kind: "block", block, number },
    textOfBlock(block),
    block,
    at,
    notesOfBlock(block, at.words),
  );
  return { ...made, stored: storedBlock(block) };
}

function ofFootnote(value: Fields, type: SchemaType | undefined, at: Place): Passage {
  const mark = stringOf(value["mark"]);
  const kinds = type !== undefined && "fields" in type ? type.fields : [];
  const kind = kinds.find(({ name }) => name === "kind")?.type;
  const notes = [valueInWords(value["kind"] ?? "", kind, at.words)].filter((note) => note !== "");
  return passage({ kind: "footnote", mark }, stringOf(value["text"]), value, at, [mark, ...notes]);
}

function ofImage(value: Fields, type: SchemaType | undefined, at: Place): readonly Passage[] {
  const { asset, crop, hotspot, ...rest } = value;
  const assetId = refOf(asset);
  const notes = [
    ...(crop === undefined
      ? []
      : [at.words("reviewDesk.note.cropped", { crop: storedForm(crop) })]),
    ...(hotspot === undefined ? [] : [at.words("reviewDesk.note.hotspot")]),
  ];
  const picture = passage(
    { kind: "image", assetId, alt: stringOf(value["alt"]) },
    "",
    { asset, crop, hotspot },
    at,
    notes,
  );
  return [picture, ...ofObject(rest, type, at)];
}

function passage(
  form: PassageForm,
  text: string,
  value: unknown,
  { path, labels, section }: Place,
  notes: readonly string[] = [],
): Passage {
  const label = labels.join(" · ");
  return {
    id: pathToString(path),
    path,
    label,
    section,
    form,
    text,
    notes,
    stored: storedForm(value),
  };
}

function inside(at: Place, name: string, label: string): Place {
  return { ...at, path: [...at.path, name], labels: [...at.labels, label] };
}

/** The third of several is told apart from the second by its place. */
function numbered(at: Place, index: number): Place {
  const { labels } = at;
  return { ...at, labels: [...labels.slice(0, -1), `${labels.at(-1) ?? ""} ${index + 1}`] };
}

function segmentOf(item: Fields, index: number): PathSegment {
  const key = item["_key"];
  return typeof key === "string" ? { _key: key } : index;
}

function holdsBlocks(of: readonly SchemaType[]): boolean {
  return of.some(({ name }) => name === "block");
}

/** Whether a type is one of Sanity's own, or derives from it. */
function isKind(type: SchemaType | undefined, name: string): boolean {
  for (let one: SchemaType | undefined | null = type; one; one = one.type) {
    if (one.name === name) return true;
  }
  return false;
}

/** Several lines in the form, and sentences for whoever reads it. */
function isRunningText(type: SchemaType | undefined): boolean {
  return isKind(type, "text");
}

/** Two items with one key are a mistake that must not hide one of them. */
function withOwnIds(passages: readonly Passage[]): readonly Passage[] {
  const seen = new Map<string, number>();
  return passages.map((one) => {
    const count = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, count);
    return count === 1 ? one : { ...one, id: `${one.id}#${count}` };
  });
}
