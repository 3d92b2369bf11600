/** Names of places as they are looked up: "Sta. Cruz", "STA CRUZ" and "Santa Cruz" are one. */

/** Short forms that stand for a whole word, in the official names and in texts. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** A word of a name, small and without accents; what a hyphen joins counts as words of their own. */
export function keyOfWord(lower: string): string {
  return WHOLE.get(lower) ?? (lower.includes("-") ? lower.replaceAll("-", " ") : lower);
}

/** A whole name as written in the data. */
export function keyOf(name: string): string {
  // Most names are plain words; there are tens of thousands.
  if (PLAIN.test(name)) return name.toLowerCase();
  const bare = name.normalize("NFD").replaceAll(/\p{M}/gu, "");
  const words = bare.toLowerCase().split(/[^\p{L}\p{N}']+/u);
  return words
    .filter((word) => word !== "")
    .map(keyOfWord)
    .join(" ");
}

/** Letters and single spaces, without a short form, which ends in a full stop. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
