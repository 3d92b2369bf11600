import { Remembered } from "../../remembered.ts";

/** `query`, `$slug`, or `%24slug` as most clients write it. */
const NAME = /^(\$|%24)?([A-Za-z]\w*)$/u;

const names = new Remembered<string>(100);

/** Texts of queries are few, and long: each is decoded once. */
const values = new Remembered<string>(500);

/** Others, like the values of parameters, are short and many. */
const LONG = 32;

/** Nobody may fill the memory with texts that are asked for once. */
const TOO_LONG = 4096;

/**
 * The parameters in a query string where there is nothing unusual about it: each name once and with a
 * value, in plain letters, and every value whole. `undefined` for any other, which has to be read with
 * more patience.
 */
export function plainParameters(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (let start = 0; start < text.length;) {
    const ampersand = text.indexOf("&", start);
    const end = ampersand < 0 ? text.length : ampersand;
    const equals = text.indexOf("=", start);
    if (equals < 0 || equals > end) return undefined;
    const name = nameOf(text.slice(start, equals));
    const value = valueOf(text.slice(equals + 1, end));
    if (name === undefined || value === undefined || found.has(name)) return undefined;
    found.set(name, value);
    start = end + 1;
  }
  return found;
}

function nameOf(text: string): string | undefined {
  return names.get(text) ?? names.keep(text, plainName(text));
}

function plainName(text: string): string | undefined {
  const [, dollar, plain] = NAME.exec(text) ?? [];
  return dollar === undefined ? plain : `$${plain}`;
}

function valueOf(text: string): string | undefined {
  if (text.length < LONG || text.length > TOO_LONG) return decoded(text);
  return values.get(text) ?? values.keep(text, decoded(text));
}

/** `undefined` for what is no UTF-8 in percent signs. */
function decoded(text: string): string | undefined {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}
