import { z } from "zod";
import { LIMITS } from "../limits.ts";

/** One line of text that is there. */
export const line = z.string().min(1).max(LIMITS.line);

/** A text without formatting that is there. */
export const paragraph = z.string().min(1).max(LIMITS.paragraph);

/** A calendar day, `2016-05-17`. */
export const day = z.iso.date();

/** A moment in UTC, ISO 8601 with `Z`. */
export const moment = z.iso.datetime();

/** Web addresses alone: `javascript:` and `data:` would run in the reader's browser. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(LIMITS.url);

/** What a link in a text may lead to. */
export const linkTarget = z.url({ protocol: /^(?:https?|mailto|tel)$/ }).max(LIMITS.url);

/**
 * The `_key` of an item of a list. Its alphabet is kept small: it is the one string of an item
 * that no editor ever reads.
 */
export const key = z.string().regex(/^[\w.-]{1,96}$/, "a key has 1 to 96 letters, digits, . _ -");

/**
 * The id of a document that may be public: no dot, because an id with a dot is a draft, a version
 * or a private document, and is never read without a token.
 */
export const publicId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,128}$/, "a public id has 1 to 128 letters, digits, _ -, and no dot");

/** `_type` of an object. Written by the Studio; supplied where another client left it out. */
export function typeTag<Name extends string>(name: Name) {
  return z.literal(name).default(name);
}

/** A list of lines, e.g. the areas that an office serves. */
export const lines = z.array(line).max(LIMITS.items);

/** A list of anything. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).max(LIMITS.items);
}
