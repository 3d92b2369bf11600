import type { Edit, Patch } from "./edit.ts";
import { OP } from "./operations.ts";

/**
 * What stays at the beginning and at the end, and the text between.
 *
 * Slices begin at 0 or end at the end of the string, never between: the decoder counts the end of
 * a slice wrongly after a character that is no ASCII, and only at the end does it not matter.
 */
export function editString(before: string, after: string): Edit | undefined {
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  const inserted = after.slice(prefix, after.length - suffix);
  const size = bytes(before);
  const operations: Patch = [
    ...(prefix > 0 ? [OP.stringAppendSlice, 0, bytes(before.slice(0, prefix))] : []),
    ...(inserted === "" ? [] : [OP.stringAppendString, inserted]),
    ...(suffix > 0
      ? [OP.stringAppendSlice, bytes(before.slice(0, before.length - suffix)), size]
      : []),
  ];
  return operations.length === 0 ? undefined : { base: "blank", operations };
}

function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  // A pair of surrogates is one character and must not be cut.
  while (length > 0 && isHighSurrogate(a.charCodeAt(length - 1))) length -= 1;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const limit = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (
    length < limit &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  ) {
    length += 1;
  }
  while (length > 0 && isLowSurrogate(a.charCodeAt(a.length - length))) length -= 1;
  return length;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Size in UTF-8 as the decoder counts: a lone surrogate is three bytes. */
function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
