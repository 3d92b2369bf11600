/**
 * Titles of laws, treaties and bodies that hold a term we no longer use. They are cited as they are:
 * a law keeps its name. Each with where the title stands.
 */
import type { Source } from "../engine/types.ts";

export interface StatuteTitle {
  readonly title: string;
  readonly source: Source;
}

const RA_9775 = { title: "Republic Act No. 9775 (Philippines)", locator: "Section 1, short title" };

export const STATUTE_TITLES: readonly StatuteTitle[] = [
  { title: "Anti-Child Pornography Act", source: RA_9775 },
  { title: "Anti-Child Pornography Law", source: RA_9775 },
  {
    title: "An Act Defining the Crime of Child Pornography",
    source: { title: "Republic Act No. 9775 (Philippines)", locator: "Long title" },
  },
  {
    title: "Sale of Children, Child Prostitution and Child Pornography",
    source: {
      title: "Optional Protocol to the Convention on the Rights of the Child",
      locator: "Title",
    },
  },
  {
    title: "Inter-Agency Council Against Child Pornography",
    source: { title: "Republic Act No. 9775 (Philippines)", locator: "The council it creates" },
  },
];
