/**
 * Titles of laws, treaties and bodies that hold a term we no longer use. They are cited as they are:
 * a law keeps its name. Each with where the title stands. Other titles are told by their form: a row
 * of capitalised words with the noun of a law or body among them.
 */
import type { Source } from "../engine/types.ts";

interface StatuteTitle {
  /** As `policy/text/phrases.ts` reads it: capitals do not matter. */
  readonly title: string;
  readonly source: Source;
}

const RA_9775 = { title: "Republic Act No. 9775 (Philippines)", locator: "Section 1, short title" };

export const STATUTE_TITLES: readonly StatuteTitle[] = [
  { title: "Anti Child [Pornography|Porn] [Act|Law]", source: RA_9775 },
  {
    title: "An Act Defining the Crime of Child Pornography",
    source: { title: "Republic Act No. 9775 (Philippines)", locator: "Long title" },
  },
  {
    title: "Sale of Children Child Prostitution and Child Pornography",
    source: {
      title: "Optional Protocol to the Convention on the Rights of the Child",
      locator: "Title",
    },
  },
  {
    title: "Inter Agency Council Against Child Pornography",
    source: { title: "Republic Act No. 9775 (Philippines)", locator: "The council it creates" },
  },
  { title: "End Child Prostitution in Asian Tourism", source: "house" },
  {
    title: "End Child Prostitution Child Pornography and [the|] Trafficking of Children",
    source: "house",
  },
  { title: "End Child Prostitution and Trafficking", source: "house" },
];

/** Nouns by which a title shows itself as that of a law, a treaty or a body. Small letters. */
export const TITLE_NOUNS: readonly string[] = [
  ..."act acts law laws code bill ordinance resolution decree directive regulation statute treaty".split(
    " ",
  ),
  ..."protocol convention council committee commission congress task force unit division bureau".split(
    " ",
  ),
  ..."rapporteur network coalition alliance foundation center centre campaign programme program".split(
    " ",
  ),
  ..."batas kautusan ordinansa konseho komisyon balaod sugo protokol kombensiyon kumbensiyon".split(
    " ",
  ),
];

/** Small words that stand within a title. */
export const TITLE_CONNECTIVES: readonly string[] =
  "a an and against at by for from in into of on or the to with ng sa mga para laban kontra ug batok o".split(
    " ",
  );

/** Words that lead the title of a work in. */
export const WORK_WORDS: readonly string[] = [
  ..."report paper study article book film documentary thesis entitled titled called named song play".split(
    " ",
  ),
  ..."pinamagatang pamagat ulat aklat pelikula batas act law ulohan libro basahon balaod taho".split(
    " ",
  ),
];
