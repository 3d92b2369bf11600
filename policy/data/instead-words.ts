/** What is written in place of a name, in each language: what it is, without which one. House. */

/** With and without an article: after "the", "her", "ang kanyang" there is one already. */
interface Words {
  readonly some: string;
  readonly bare: string;
}

type Kind = "school" | "care" | "church" | "employer" | "barangay" | "street" | "neighbourhood";

export const INSTEAD: Readonly<Record<"en" | "fil" | "ceb", Readonly<Record<Kind, Words>>>> = {
  en: {
    school: { some: "a school", bare: "school" },
    care: { some: "a shelter", bare: "shelter" },
    church: { some: "a church", bare: "church" },
    employer: { some: "a business", bare: "business" },
    barangay: { some: "a barangay", bare: "barangay" },
    street: { some: "a street", bare: "street" },
    neighbourhood: { some: "a neighbourhood", bare: "neighbourhood" },
  },
  fil: {
    school: { some: "isang paaralan", bare: "paaralan" },
    care: { some: "isang bahay-kanlungan", bare: "bahay-kanlungan" },
    church: { some: "isang simbahan", bare: "simbahan" },
    employer: { some: "isang negosyo", bare: "negosyo" },
    barangay: { some: "isang barangay", bare: "barangay" },
    street: { some: "isang kalye", bare: "kalye" },
    neighbourhood: { some: "isang pook", bare: "pook" },
  },
  ceb: {
    school: { some: "usa ka tunghaan", bare: "tunghaan" },
    care: { some: "usa ka balay-dalangpanan", bare: "balay-dalangpanan" },
    church: { some: "usa ka simbahan", bare: "simbahan" },
    employer: { some: "usa ka negosyo", bare: "negosyo" },
    barangay: { some: "usa ka barangay", bare: "barangay" },
    street: { some: "usa ka dalan", bare: "dalan" },
    neighbourhood: { some: "usa ka dapit", bare: "dapit" },
  },
};

/** Levels of schooling narrow nobody down, and tell a reader something. By how the name ends. */
export const SCHOOL_LEVELS: readonly (Words & { readonly ending: string })[] = [
  { ending: "elementary school", some: "an elementary school", bare: "elementary school" },
  { ending: "high school", some: "a high school", bare: "high school" },
  { ending: "nhs", some: "a high school", bare: "high school" },
  { ending: "university", some: "a university", bare: "university" },
  { ending: "college", some: "a college", bare: "college" },
];
