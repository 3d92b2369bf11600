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
    brgy: "barangay",
    bgy: "barangay",
    brg: "barangay",
    baranggay: "barangay",
    mt: "mount",
  }),
);

/** A word of a name, small and without accents. */
export function keyOfWord(lower: string): string {
  return WHOLE.get(lower) ?? lower;
}

/** A whole name as written in the data. */
export function keyOf(name: string): string {
  // Most names are plain words; there are tens of thousands.
  if (PLAIN.test(name)) return name.toLowerCase();
  const bare = name.normalize("NFD").replaceAll(/\p{M}/gu, "");
  const words = bare.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.map(keyOfWord).join(" ");
}

/** Letters and single spaces, without a short form, which ends in a full stop. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
