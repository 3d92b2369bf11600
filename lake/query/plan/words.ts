import type { StoredDocument } from "../../types.ts";
import { isNodeOf } from "../conditions.ts";
import { type GroqNode, isGroqNode } from "../groq.ts";
import { TEXT_ATTRIBUTE, textsOf } from "../text-query.ts";

/**
 * Searching for words: to match a pattern against every word of every document is slow, and most
 * documents do not even hold its letters one after the other. Those that do are matched.
 */

/** As groq-js takes words apart: dots at the edge of a word are no part of it. */
const EDGE_DOTS = /(\b\.+|\.+\b)/g;
const TERM = /[^!@#$%^&(),\\/?";:{}|[\]+<>\s-]+/g;

/** What the text of a document must hold, folded, for all of these conditions to hold. */
export function piecesAsked(conditions: readonly GroqNode[]): readonly string[] {
  return conditions.flatMap((condition) => {
    const { type, op, left, right } = condition;
    if (type !== "OpCall" || op !== "match" || !isWholeText(left)) return [];
    const pattern = isNodeOf(right, "Value") ? right["value"] : undefined;
    if (typeof pattern !== "string") return [];
    const terms = folded(pattern).match(TERM) ?? [];
    // A dot that is left stands for any letter, as groq-js makes its expressions.
    return terms.flatMap((term) => term.split(/[*.]/u)).filter((piece) => piece !== "");
  });
}

/** Whether the text of a document, or its id, holds all of these pieces. */
export function holdsPieces(document: StoredDocument, pieces: readonly string[]): boolean {
  const text = textOf(document);
  return pieces.every((piece) => text.includes(piece));
}

/** `@`, or `[@, _id]`, in the form into which the search for words has been put. */
function isWholeText(node: unknown): boolean {
  if (!isGroqNode(node)) return false;
  const { elements } = node;
  if (node.type !== "Array" || !Array.isArray(elements)) return isTextOrId(node);
  return elements.every((element: unknown) => isGroqNode(element) && isTextOrId(element["value"]));
}

function isTextOrId(node: unknown): boolean {
  if (!isNodeOf(node, "AccessAttribute")) return false;
  const { name, base } = node;
  const isOwn = base === undefined || isNodeOf(base, "This");
  return isOwn && (name === TEXT_ATTRIBUTE || name === "_id");
}

/** Kept as long as the document: the next key that somebody types searches the same texts. */
const texts = new WeakMap<StoredDocument, string>();

function textOf(document: StoredDocument): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  // No piece holds a line break: none is found across two texts.
  const text = [document._id, ...textsOf(document)].map(folded).join("\n");
  texts.set(document, text);
  return text;
}

/**
 * Upper case, not lower: so two letters are the same wherever a regular expression takes them for
 * the same, the two forms of a small sigma among them.
 */
function folded(text: string): string {
  return text.replaceAll(EDGE_DOTS, "").toUpperCase();
}
