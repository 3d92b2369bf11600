/** Names of places as they are looked up: "Sta. Cruz", "STA CRUZ" and "Santa Cruz" are one. */

/** Short forms that stand for a whole word, in the official names and in texts. */
const WHOLE: Readonly<Record<string, string>> = {
  sta: "santa",
  sto: "santo",
  gen: "general",
  pres: "president",
  gov: "governor",
  sen: "senator",
  dona: "dona",
  brgy: "barangay",
  bgy: "barangay",
  brg: "barangay",
  baranggay: "barangay",
  mt: "mount",
};

/** A word of a name, small and without accents; what a hyphen joins counts as words of their own. */
export function keyOfWord(lower: string): string {
  const whole = Object.hasOwn(WHOLE, lower) ? WHOLE[lower] : undefined;
  return whole ?? (lower.includes("-") ? lower.replaceAll("-", " ") : lower);
}

/** A whole name as written in the data. */
export function keyOf(name: string): string {
  const plain = PLAIN.test(name) ? name : name.normalize("NFD").replaceAll(/\p{M}/gu, "");
  const words = plain.toLowerCase().split(BETWEEN);
  return words
    .filter((word) => word !== "")
    .map(keyOfWord)
    .join(" ");
}

/** Most names are plain: what need not be taken apart is not, there are tens of thousands. */
const PLAIN = /^[ -~]*$/u;
const BETWEEN = /[^\p{L}\p{N}']+/u;
