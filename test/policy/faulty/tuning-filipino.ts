import type { FaultyParagraph } from "./paragraph.ts";

export const TUNING_FILIPINO: readonly FaultyParagraph[] = [
  {
    id: "fil-pangalan",
    language: "fil",
    text: "Ang kapitbahay niyang si Rosalinda Catacutan ang tumawag sa pulisya, kaya nailigtas ang bata noong gabing iyon.",
    expected: [["proper-nouns-classified", "Rosalinda Catacutan"]],
  },
  {
    id: "fil-palayaw",
    language: "fil",
    text: "Tinatawag siyang Bong-bong ng mga kaibigan niya. Ang batang survivor ay mahilig sa basketbol.",
    expected: [["proper-nouns-classified", "Bong-bong"]],
  },
  {
    id: "fil-edad-at-petsa",
    language: "fil",
    text: "Labing-apat na taong gulang ang biktima nang iligtas siya noong ika-3 ng Hunyo 2020.",
    expected: [["age-not-exact", "Labing-apat na taong gulang"]],
  },
  {
    id: "fil-edad-anyos",
    language: "fil",
    text: "Isang 12 anyos na batang babae mula sa Lungsod ng Iligan ang pinagsamantalahan online.",
    expected: [["age-not-exact", "12 anyos"]],
  },
  {
    id: "fil-kamag-anak",
    language: "fil",
    text: "Ang kaniyang tiyahin ang nagsamantala sa bata, at hinatulan ito ng habambuhay na pagkabilanggo.",
    expected: [["offender-relation-withheld", "tiyahin"]],
  },
  {
    id: "fil-paaralan",
    language: "fil",
    text: "Ang survivor ay mag-aaral sa Mababang Paaralan ng Malanday at nangunguna sa klase.",
    expected: [["no-direct-identifier", "Mababang Paaralan ng Malanday"]],
  },
  {
    id: "fil-telepono",
    language: "fil",
    text: "Kung nais ninyong tulungan ang survivor, tawagan ang kaniyang lola sa 0908-555-0173.",
    expected: [["no-contact-details", "0908-555-0173"]],
  },
  {
    id: "fil-walang-tanda",
    language: "fil",
    text: "Si Dalisay ay survivor ng online na pagsasamantala. Gusto ni Dalisay na maging abogado.",
    pseudonyms: ["Dalisay"],
    expected: [["pseudonym-marked", "Dalisay"]],
  },
  {
    id: "ceb-ngalan",
    language: "ceb",
    text: "Si Inday Bentulan ang nakakita sa bata ug mitawag dayon sa pulis.",
    expected: [["proper-nouns-classified", "Bentulan"]],
  },
  {
    id: "ceb-edad",
    language: "ceb",
    text: "Napulo ka tuig ang panuigon sa bata sa dihang naluwas siya niadtong Pebrero 8, 2019 sa Lapu-Lapu City.",
    expected: [["age-not-exact", "Napulo ka tuig"]],
  },
  {
    id: "ceb-paryente",
    language: "ceb",
    text: "Ang iyang amahan ang nagpahimulos kaniya, ug napriso na kini karon.",
    expected: [["offender-relation-withheld", "amahan"]],
  },
];
