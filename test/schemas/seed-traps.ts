/**
 * What makes the documents on hand hard to hold, each as content of ours: every oddity kept, nothing
 * lost, nothing invented. The words are our own.
 */
import { paragraph, reference, item } from "../delivery/public-content.ts";

interface Trap {
  readonly trap: string;
  readonly documents: readonly {
    readonly _id: string;
    readonly _type: string;
    readonly [field: string]: unknown;
  }[];
  /**
   * `whole`: it can leave just as it stands. Otherwise the path at which the border stops it: what
   * is missing in the original is held as missing, and is neither dropped nor made up.
   */
  readonly border: "whole" | { readonly stoppedAt: string };
}

const year = (value: string) => ({ _type: "preciseDate", value, precision: "year" });
const day = (value: string) => ({ _type: "preciseDate", value, precision: "day" });
const slug = (current: string) => ({ _type: "slug", current });

const statistic = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  _id: id,
  _type: "statistic",
  title: "people brought to safety",
  metric: "people-brought-to-safety",
  value: 1,
  qualifier: "exactly",
  unit: "people",
  population: "in supported casework",
  geography: { _type: "statisticalGeography", name: "Philippines", level: "country" },
  ...fields,
});

const publication = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  _id: id,
  _type: "publication",
  title: "A sheet",
  slug: slug("a-sheet"),
  kind: "fact-sheet",
  language: "en",
  sections: [{ _type: "figuresSection", _key: "s1", statistics: [item("statistic-a")] }],
  ...fields,
});

const story = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  _id: id,
  _type: "story",
  title: "A story",
  slug: slug("a-story"),
  people: [{ _type: "person", _key: "p1", pseudonym: "Lakambini", isPseudonym: true }],
  summary: "An illustrative story.",
  body: [paragraph("Lakambini* speaks for others.")],
  illustrative: true,
  language: "en",
  ...fields,
});

const faq = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  _id: id,
  _type: "faq",
  question: "What is done?",
  slug: slug("what-is-done"),
  answer: [paragraph("Much.")],
  language: "en",
  ...fields,
});

const image = (fields: Readonly<Record<string, unknown>>) => ({
  _type: "consentedImage",
  asset: reference("image-0123456789abcdef0123456789abcdef01234567-800x600-jpg"),
  alt: "A drawing",
  depiction: "model",
  ...fields,
});

export const TRAPS: readonly Trap[] = [
  {
    trap: "figures with marks whose notes are missing",
    documents: [
      publication("publication-a", {
        sections: [
          {
            _type: "factsSection",
            _key: "s1",
            facts: [{ _type: "fact", _key: "f1", text: "Nearly two million children.¹" }],
          },
        ],
        footnotes: [{ _type: "footnote", _key: "n1", mark: "¹", kind: "source" }],
      }),
    ],
    border: { stoppedAt: "footnotes.0.text" },
  },
  {
    trap: "a range with an end beside one without",
    documents: [
      statistic("statistic-a", { value: 650, period: { from: year("2006"), to: year("2016") } }),
      statistic("statistic-b", { value: 130, period: { from: year("2006") } }),
    ],
    border: "whole",
  },
  {
    trap: "a change over a length of time whose dates are not given",
    documents: [
      statistic("statistic-a", {
        value: 75,
        unit: "percent-decrease",
        period: { note: "a 7-year period" },
      }),
    ],
    border: { stoppedAt: "period.from" },
  },
  {
    trap: "a person with an earlier post elsewhere, and two posts at once",
    documents: [
      {
        _id: "director-a",
        _type: "director",
        name: "A leader",
        slug: slug("a-leader"),
        honorific: "Atty.",
        posts: [
          { _type: "post", _key: "p1", title: "Director", office: reference("office-a") },
          { _type: "post", _key: "p2", title: "Vice President", unit: "A global programme" },
          {
            _type: "post",
            _key: "p3",
            title: "Lawyer",
            office: reference("office-b"),
            from: year("2004"),
            to: year("2012"),
          },
        ],
      },
    ],
    border: "whole",
  },
  {
    trap: "figures with a plus sign, and figures that only words give",
    documents: [
      statistic("statistic-a", { value: 650, qualifier: "more-than" }),
      statistic("statistic-b", {
        value: 67,
        qualifier: "about",
        unit: "percent",
        wording: "two-thirds",
      }),
    ],
    border: "whole",
  },
  {
    trap: "a disclaimer that covers the cover alone, and one that its caption contradicts",
    documents: [
      publication("publication-a", {
        cover: image({ disclaimer: "The person shown is a model, not a victim." }),
        sections: [
          {
            _type: "textSection",
            _key: "s1",
            body: [{ ...image({ caption: "Friends at a table" }), _key: "i1" }],
          },
        ],
      }),
      story("story-a", {
        mainImage: image({
          caption: "Lakambini and her friends",
          disclaimer: "The children shown are not victims.",
        }),
      }),
    ],
    border: "whole",
  },
  {
    trap: "one mark for a pseudonym and for a note on data",
    documents: [
      publication("publication-a", {
        footnotes: [
          { _type: "footnote", _key: "n1", mark: "*", kind: "pseudonym", text: "Name changed." },
          { _type: "footnote", _key: "n2", mark: "*", kind: "data", text: "Counted from 2011." },
        ],
      }),
    ],
    border: "whole",
  },
  {
    trap: "one name marked as a pseudonym, and another not",
    documents: [
      story("story-a", {
        people: [
          { _type: "person", _key: "p1", pseudonym: "Lakambini", isPseudonym: true },
          { _type: "person", _key: "p2", pseudonym: "Maningning", isPseudonym: true },
        ],
        body: [paragraph("Lakambini* speaks for others. Maningning draws.")],
        footnotes: [
          { _type: "footnote", _key: "n1", mark: "*", kind: "pseudonym", text: "Name changed." },
        ],
      }),
    ],
    border: "whole",
  },
  {
    trap: "a subset that is larger than its set, because the periods differ",
    documents: [
      statistic("statistic-a", { value: 127, period: { from: year("2017"), to: year("2021") } }),
      statistic("statistic-b", {
        value: 126,
        period: { from: year("2011"), to: day("2022-02-04") },
        note: "Includes the results of a partnership that has ended.",
      }),
      statistic("statistic-c", {
        value: 91,
        period: { from: year("2017"), to: year("2021") },
        subsetOf: { ...reference("statistic-a"), _weak: true },
      }),
    ],
    border: "whole",
  },
  {
    trap: "two totals that overlap and must not be added",
    documents: [
      statistic("statistic-a", {
        value: 895,
        overlaps: [{ ...item("statistic-b"), _weak: true }],
      }),
      statistic("statistic-b", {
        value: 391,
        overlaps: [{ ...item("statistic-a"), _weak: true }],
      }),
    ],
    border: "whole",
  },
  {
    trap: "links without targets",
    documents: [
      story("story-a", {
        body: [
          {
            ...paragraph("Read more."),
            markDefs: [{ _type: "link", _key: "m1" }],
          },
        ],
      }),
    ],
    border: { stoppedAt: "body.0.markDefs.0.href" },
  },
  {
    trap: "deprecated terms, kept where the text is a record or quotes somebody",
    documents: [
      {
        _id: "term-a",
        _type: "glossaryTerm",
        term: "cybersex trafficking",
        language: "en",
        definition: "A term of 2018 for the online sexual exploitation of children.",
        status: "deprecated",
        forms: ["cybersex trafficker"],
        replacement: reference("term-b"),
        since: year("2020"),
      },
      faq("faq-a", {
        answer: [
          {
            _type: "block",
            _key: "b1",
            markDefs: [
              { _type: "historical", _key: "m1", note: "Worded in 2018." },
              { _type: "quotation", _key: "m2", speaker: "a reader" },
            ],
            children: [
              { _type: "span", _key: "s1", text: "It was called otherwise ", marks: ["m1"] },
              { _type: "span", _key: "s2", text: "then", marks: ["m2", "em"] },
            ],
          },
        ],
      }),
    ],
    border: "whole",
  },
  {
    trap: "two wordings left in, a leading question, and an answer with a date of its own",
    documents: [
      faq("faq-a", {
        question: "Is not one thing merely turning into the other?",
        answer: [paragraph("No. In our cases OR in the cases that we have seen it is not.")],
        asOf: year("2019"),
      }),
    ],
    border: "whole",
  },
  {
    trap: "prayer points and appeals whose time has passed",
    documents: [
      publication("publication-a", {
        sections: [
          {
            _type: "prayerPointsSection",
            _key: "s1",
            points: [{ _type: "prayerPoint", _key: "p1", text: "For all.", until: "2019-12-31" }],
          },
          { _type: "appealsSection", _key: "s2", appeals: [item("appeal-a")] },
        ],
      }),
      {
        _id: "appeal-a",
        _type: "appeal",
        title: "Stand up",
        text: "Send the word to the number and be told what to do.",
        action: "text-message",
        keyword: "IFISTAND",
        number: "52886",
        until: "2019-12-31",
        language: "en",
      },
    ],
    border: "whole",
  },
  {
    trap: "the same measure with different values in different documents",
    documents: [
      statistic("statistic-a", {
        value: 117,
        citations: [
          { _type: "citation", _key: "c1", source: reference("source-a"), locator: "p. 5" },
        ],
      }),
      statistic("statistic-b", {
        value: 292,
        citations: [
          { _type: "citation", _key: "c1", source: reference("source-b"), locator: "p. 4" },
        ],
        supersedes: reference("statistic-a"),
      }),
    ],
    border: "whole",
  },
  {
    trap: "the same first, claimed for different years, in the words of its time",
    documents: ["2011", "2017"].map((value) => ({
      _id: `milestone-${value}`,
      _type: "milestone",
      title: "First conviction",
      date: year(value),
      claim: "first conviction for this crime",
      historical: true,
      language: "en",
    })),
    border: "whole",
  },
  {
    trap: "a document that is on hand only in part",
    documents: [
      {
        _id: "source-a",
        _type: "source",
        title: "A sheet of 2018",
        slug: slug("a-sheet-of-2018"),
        kind: "fact-sheet",
        publisher: "A publisher",
        publishedOn: year("2018"),
        heldInPart: true,
        language: "en",
        note: "The notes behind the marks 1 to 3 are missing.",
      },
    ],
    border: "whole",
  },
  {
    trap: "offices with the areas they serve, who leads them, and how to reach them",
    documents: [
      {
        _id: "office-a",
        _type: "office",
        name: "Cebu",
        slug: slug("cebu"),
        kind: "field",
        serves: ["Visayas", "Mindanao"],
        parent: reference("office-b"),
        contactPoints: [item("contact-a")],
      },
      {
        _id: "contact-a",
        _type: "contactPoint",
        title: "Head office",
        addressLines: ["PO Box 1"],
        city: "A city",
        phones: [
          { _type: "phone", _key: "p1", label: "Telephone", number: "000" },
          { _type: "phone", _key: "p2", label: "Fax", number: "001" },
        ],
        urls: ["https://example.org"],
      },
      publication("publication-a", {
        subtitle: "A line on the cover",
        imprint: "Rights and the year.",
        sections: [
          { _type: "officesSection", _key: "s1", intro: "Where we work.", offices: [item("o")] },
          { _type: "leadersSection", _key: "s2", directors: [item("director-a")] },
          {
            _type: "journeySection",
            _key: "s3",
            intro: "Step by step.",
            steps: [{ _type: "journeyStep", _key: "j1", body: "A report comes in." }],
          },
        ],
      }),
      {
        _id: "partner-a",
        _type: "partner",
        name: "A department",
        slug: slug("a-department"),
        abbreviation: "AD",
        kind: "government",
        memberOf: ["A joint centre (founding member)"],
      },
    ],
    border: "whole",
  },
];
