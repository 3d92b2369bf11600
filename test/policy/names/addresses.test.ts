import { describe, expect, it } from "vitest";
import { judge } from "../../../policy/index.ts";
import { properNounsClassified } from "../../../policy/rules/proper-nouns-classified.ts";
import { block, contextFor, doc } from "../world.ts";

/** Fields whose whole text is one address, and prose that holds some. */
const FIELDS: Readonly<Record<string, (text: string) => Readonly<Record<string, unknown>>>> = {
  slug: (text) => ({ slug: { current: text } }),
  filename: (text) => ({ originalFilename: text }),
  url: (text) => ({ url: text }),
  prose: (text) => ({ answer: [block("b0", text)] }),
};

/** Each with `[[…]]` around every name that nobody has declared. */
const LINES: readonly (readonly [kind: string, line: string])[] = [
  ["slug", "[[luzviminda-abarquez]]-finds-hope"],
  ["slug", "hope-for-[[luzviminda]]-and-[[marisol]]"],
  ["slug", "[[mariasantos]]-2019"],
  ["slug", "annual-report-2023-en"],
  ["slug", "mga-bata-sa-barangay"],
  ["slug", "child-protection-ngo-ph"],
  ["slug", "cybersafetyforkids"],
  ["slug", "the-[[qwertz]]-case"],
  ["slug", "[[luzviminda_abarquez]]"],
  ["slug", "visit-to-cebu-and-tacloban"],
  ["slug", "[[joys]]-story"],
  ["slug", "[[grace]]-finds-her-voice"],
  ["slug", "[[grace]]-s-journey"],
  ["slug", "meet-[[hope]]"],
  ["slug", "the-story-of-[[amber]]"],
  ["slug", "stories-of-hope"],
  ["slug", "story-of-hope"],
  ["slug", "hope-wins"],
  ["slug", "mark-your-calendar"],
  ["slug", "kids-story"],
  ["slug", "children-s-month"],
  ["filename", "IMG_20240213_final.jpg"],
  ["filename", "portrait-of-[[luzviminda]].jpg"],
  ["filename", "[[Luzviminda]]Photo.png"],
  ["filename", "DSC_0042-edited-web.jpeg"],
  ["filename", "IJM_logo.svg.png"],
  ["filename", "[[marisol.tolentino]].cv.pdf"],
  ["slug", "[[joy]]-s-story"],
  ["slug", "grace-period"],
  ["slug", "[[grace]]-remembers"],
  ["slug", "dear-[[joy]]"],
  ["slug", "called-to-hope"],
  ["slug", "testimony-of-[[rose]]"],
  ["slug", "[[tolentino]]-v-people"],
  ["slug", "to-be-an-ally"],
  ["slug", "bata-ako"],
  ["slug", "[[qwer]]-tal"],
  ["slug", "[[marisoltolentino]]-wins"],
  ["slug", "we-are-one"],
  ["slug", "[[ana]]-and-[[luz]]"],
  ["filename", "[[luz_ana]].jpg"],
  ["filename", "[[Luz]]2[[Ana]].jpg"],
  ["filename", "[[ANA]].jpg"],
  ["filename", "QWERTZ.jpg"],
  ["filename", "DSC_[[Qwertz]].jpg"],
  ["url", "https://www.example.org/stories/[[luzviminda]]"],
  ["url", "https://example.org/[[mariasantos]]?utm=x"],
  ["url", "https://www.example.org/annual-report/index.html"],
  ["url", "https://youtu.be/qwrtzpsdfg"],
  ["prose", "Write to [[luzviminda]]@example.org or to info@marisol.example.org."],
  ["prose", "Write to l.[[tolentino]]@example.org. Follow @[[marisol]]_t, not @havenph."],
  ["prose", "See www.example.org/[[tolentino]]. See example.com/about, please."],
  ["prose", "Open report_[[abarquez]].pdf, notes.v2.docx and photo.png!"],
  ["prose", "#Free[[Luzviminda]] #JusticeFor[[Joy]] #Help[[Hope]] #Hope4[[Ruby]] #Pray4Peace"],
  ["prose", "#RunForHope #SafeKidsPH #OSAEC #EndTheSilence #BataBataPaano #16Days #4Joy"],
  [
    "prose",
    "#[[Jhazmine]]Strong #[[mariasantos]] #StandWith[[Marisol]] #StandWithHer #JusticeForAll",
  ],
  ["prose", "A #1 priority, R&D, p.m., e.g. and i.e.; a/b; user@ and @ home."],
  ["prose", "[[Zo\u00EB]]'s page and #[[Luzvim\u00ADinda]]"],
];

describe("names in what is written without spaces", () => {
  it.each(LINES)("%s: %s", (kind, line) => {
    const text = line.replaceAll(/\[\[|\]\]/gu, "");
    const document = doc("faq", "faq-1", FIELDS[kind]?.(text));
    const { findings } = judge(document, contextFor(document), [properNounsClassified]);
    const found = findings
      .flatMap(({ span }) => span ?? [])
      .toSorted((left, right) => right.start - left.start)
      .reduce(
        (rest, { start, end }) =>
          `${rest.slice(0, start)}[[${text.slice(start, end)}]]${rest.slice(end)}`,
        text,
      );

    expect(found).toBe(line);
  });
});
