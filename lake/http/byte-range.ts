/** The `Range` header (RFC 9110, 14.2) as far as it is answered: one range of bytes. */

const ONE_RANGE = /^bytes=(?<first>\d{0,15})-(?<last>\d{0,15})$/u;

/** `undefined` where everything is to be sent: nothing was asked for, or nothing that is understood. */
export function byteRange(
  header: string | undefined,
  size: number,
): { readonly first: number; readonly last: number } | "unsatisfiable" | undefined {
  const { first = "", last = "" } = ONE_RANGE.exec(header?.trim() ?? "")?.groups ?? {};
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { first: size - length, last: size - 1 };
  }
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < from) return undefined;
  return from >= size ? "unsatisfiable" : { first: from, last: to };
}
