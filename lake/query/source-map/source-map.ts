import { isJsonArray, isJsonObject } from "../../json.ts";
import type { Json, SourceMap, StoredDocument } from "../../types.ts";
import { itemsOf, memberOf, type Traced } from "./traced.ts";

type Path = readonly (string | number)[];

/**
 * The Content Source Map of an answer: of each value in it that was taken from a document, which
 * document and where. A value that is not what stands there now has no mapping, nor has null.
 */
export class SourceMapBuilder {
  readonly #withKeys: boolean;
  readonly #documents = new Map<string, { readonly index: number; readonly type: string }>();
  readonly #paths = new Map<string, number>();
  readonly #mappings: Record<string, SourceMap["mappings"][string]> = {};

  /** `withKeys`: members of arrays are named by their `_key`, where they have one. */
  constructor(withKeys: boolean) {
    this.#withKeys = withKeys;
  }

  add(result: Json, traced: Traced, path: Path = []): void {
    if (traced === undefined || result === null) return;
    if (isJsonArray(result)) {
      const items = itemsOf(traced);
      // Another number of items: something was followed in another way than it was evaluated.
      if (items?.length !== result.length) return;
      for (const [index, item] of result.entries()) this.add(item, items[index], [...path, index]);
    } else if (isJsonObject(result)) {
      for (const [name, member] of Object.entries(result)) {
        this.add(member, memberOf(traced, name), [...path, name]);
      }
    } else if (traced.kind === "document" && traced.value === result) {
      this.#map(traced.document, traced.path, path);
    }
  }

  build(): SourceMap {
    return {
      documents: [...this.#documents].map(([_id, { type }]) => ({ _id, _type: type })),
      paths: [...this.#paths.keys()],
      mappings: this.#mappings,
    };
  }

  #map(document: StoredDocument, from: Path, to: Path): void {
    const original = document["_originalId"];
    const id = typeof original === "string" ? original : document._id;
    const known = this.#documents.get(id);
    const entry = known ?? { index: this.#documents.size, type: document._type };
    this.#documents.set(id, entry);
    const source = jsonPath(from, this.#withKeys ? document : undefined);
    const path = this.#paths.get(source) ?? this.#paths.size;
    this.#paths.set(source, path);
    this.#mappings[jsonPath(to)] = {
      type: "value",
      source: { type: "documentValue", document: entry.index, path },
    };
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\f": String.raw`\f`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
  "'": String.raw`\'`,
  "\\": String.raw`\\`,
};

function escaped(text: string): string {
  return text.replaceAll(/[\f\n\r\t'\\]/gu, (character) => ESCAPES[character] ?? character);
}

/** `$['body'][0]`, or, by the keys in a document, `$['body'][?(@._key=='k')]`. */
function jsonPath(path: Path, document?: StoredDocument): string {
  let at: Json | undefined = document;
  const steps = path.map((step) => {
    at = next(at, step);
    if (typeof step === "string") return `['${escaped(step)}']`;
    const key = isJsonObject(at) ? at["_key"] : undefined;
    return typeof key === "string" ? `[?(@._key=='${escaped(key)}')]` : `[${step}]`;
  });
  return `$${steps.join("")}`;
}

function next(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === "number") return isJsonArray(value) ? value[step] : undefined;
  return isJsonObject(value) ? value[step] : undefined;
}
