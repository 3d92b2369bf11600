/**
 * Writes a drawing anew from what is known to be harmless in it. The text is parsed strictly and
 * nothing of it is copied unparsed, so that no reader can see another document in the result.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import {
  ALLOWED_ELEMENTS,
  isAllowedAttribute,
  isAllowedLink,
  isSelfContained,
  SVG_NAMESPACE,
  XLINK_NAMESPACE,
  XML_NAMESPACE,
} from "./allowed.ts";

/** It is no SVG that can be read; the message says why. */
export class UnreadableSvg extends Error {
  override readonly name = "UnreadableSvg";
}

/** Characters of a declared entity, and elements within each other: drawings stay far below. */
const LONGEST_ENTITY = 200;
const DEEPEST = 256;
const ENTITY =
  /<!ENTITY\s+(?<name>[\w.-]+)\s+(?:"(?<double>[^"<&%]*)"|'(?<single>[^'<&%]*)')\s*>/gu;

/** Throws an `UnreadableSvg`. The answer has no more than `limit` characters. */
export function sanitiseSvg(bytes: Uint8Array, limit: number): string {
  const writer = new Writer(limit);
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("doctype", (doctype) => {
    for (const { groups } of doctype.matchAll(ENTITY)) {
      const value = groups?.["double"] ?? groups?.["single"] ?? "";
      // Entities within entities are not understood at all, so that nothing can multiply.
      if (groups?.["name"] && value.length <= LONGEST_ENTITY)
        parser.ENTITIES[groups["name"]] = value;
    }
  });
  parser.on("opentag", (tag) => writer.open(tag));
  parser.on("closetag", () => writer.close());
  parser.on("text", (text) => writer.text(text));
  parser.on("cdata", (text) => writer.text(text));
  parser.on("error", (error) => {
    throw new UnreadableSvg(`The SVG is not well-formed XML: ${error.message}`);
  });
  parser.write(decoded(bytes)).close();
  return writer.done();
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableSvg("The SVG is not UTF-8 text. Save it as plain SVG in UTF-8.");
  }
}

class Writer {
  readonly #limit: number;
  readonly #parts: string[] = [];
  #length = 0;
  /** Names of the elements that are open and kept. */
  readonly #open: string[] = [];
  /** How many elements that are left out are open. */
  #skipped = 0;
  /** Text of an open `<style>`. */
  #style = "";

  constructor(limit: number) {
    this.#limit = limit;
  }

  open({ local, uri, attributes }: SaxesTagNS): void {
    const isRoot = this.#open.length === 0;
    if (isRoot && (uri !== SVG_NAMESPACE || local !== "svg")) {
      throw new UnreadableSvg(`The document is no SVG: it begins with <${local}> of "${uri}".`);
    }
    const isKept = this.#skipped === 0 && uri === SVG_NAMESPACE && ALLOWED_ELEMENTS.has(local);
    if (!isKept || this.#open.at(-1) === "style") {
      this.#skipped += 1;
      return;
    }
    if (this.#open.length >= DEEPEST) {
      throw new UnreadableSvg(`The SVG has more than ${DEEPEST} elements within each other.`);
    }
    const namespaces = isRoot ? ` xmlns="${SVG_NAMESPACE}" xmlns:xlink="${XLINK_NAMESPACE}"` : "";
    const kept = Object.values(attributes).flatMap((attribute) => keptAttribute(local, attribute));
    this.#put(`<${local}${namespaces}${kept.join("")}>`);
    this.#open.push(local);
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const name = this.#open.pop();
    if (name === "style") {
      if (isSelfContained(this.#style)) this.#put(escaped(this.#style));
      this.#style = "";
    }
    this.#put(`</${name ?? "svg"}>`);
  }

  text(text: string): void {
    if (this.#skipped > 0 || this.#open.length === 0) return;
    if (this.#open.at(-1) === "style") this.#style += text;
    else this.#put(escaped(text));
  }

  done(): string {
    return this.#parts.join("");
  }

  #put(part: string): void {
    this.#length += part.length;
    if (this.#length > this.#limit) {
      throw new UnreadableSvg(`The SVG is longer than ${this.#limit} characters when written out.`);
    }
    this.#parts.push(part);
  }
}

type Attribute = SaxesTagNS["attributes"][string];

function keptAttribute(element: string, { local, uri, value }: Attribute): readonly string[] {
  const isLink = local === "href" && (uri === "" || uri === XLINK_NAMESPACE);
  if (isLink) {
    const name = uri === "" ? "href" : "xlink:href";
    return isAllowedLink(element, value) ? [` ${name}="${escaped(value.trim())}"`] : [];
  }
  if (uri === XML_NAMESPACE && (local === "space" || local === "lang")) {
    return [` xml:${local}="${escaped(value)}"`];
  }
  const isKept = uri === "" && isAllowedAttribute(local) && isSelfContained(value);
  return isKept ? [` ${local}="${escaped(value)}"`] : [];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r]/gu, (character) => ESCAPES[character] ?? "");
}
