/**
 * The outer shape of a JSONMatch path: names, `[…]`, and `..` before either.
 *
 * `@sanity/mutator` reads as much of a path as it understands and silently leaves the rest, so
 * that `a b` would change `a`. What has another shape is refused before it gets there.
 */
const NAME = String.raw`[A-Za-z_]\w*`;
const BRACKETS = String.raw`\[(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\[\]"'])+\]`;
const STEP = `(?:${NAME}|${BRACKETS})`;
const PATH = new RegExp(String.raw`^(?:\.\.)?${STEP}(?:\.${NAME}|${BRACKETS}|\.\.${STEP})*$`);

export function isPath(path: string): boolean {
  return PATH.test(path);
}
