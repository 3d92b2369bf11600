import type { FaultyParagraph } from "./paragraph.ts";

export const HELD_OUT_FILIPINO: readonly FaultyParagraph[] = [
  {
    id: "fil-pangalan-sa-simula",
    language: "fil",
    text: "Nakilala ng survivor si Corazon Manlapig sa tanggapan, at naging ate na niya ito mula noon.",
    expected: [["proper-nouns-classified", "Corazon Manlapig"]],
  },
  {
    id: "fil-maliit-na-titik",
    language: "fil",
    text: "sabi ni jhun-mark dela peña, matagal nang nananahimik ang biktima bago ito nagsalita.",
    expected: [["proper-nouns-classified", "jhun-mark dela peña"]],
  },
  {
    id: "fil-edad-at-bayan",
    language: "fil",
    text: "Walong taong gulang pa lamang ang bata sa bayan ng Taytay nang magsimula ang pang-aabuso.",
    expected: [["age-not-exact", "Walong taong gulang"]],
  },
  {
    id: "fil-edad-bilang",
    language: "fil",
    text: "Ang biktima, edad 15, ay nailigtas noong Agosto 21, 2021.",
    expected: [["age-not-exact", "edad 15"]],
  },
  {
    id: "fil-ama-nahatulan",
    language: "fil",
    text: "Nahatulan ang amain ng bata dahil sa pagsasamantala sa kaniya sa loob ng dalawang taon.",
    expected: [["offender-relation-withheld", "amain"]],
  },
  {
    id: "fil-barangay",
    language: "fil",
    text: "Nakatira noon ang survivor sa Barangay Pinagbuhatan kasama ang tatlo niyang kapatid.",
    expected: [["no-direct-identifier", "Barangay Pinagbuhatan"]],
  },
  {
    id: "fil-email",
    language: "fil",
    text: "Maaaring sumulat sa bata sa munting.bituin@example.com o tumawag sa +63 920 555 0131.",
    expected: [
      ["no-contact-details", "munting.bituin@example.com"],
      ["no-contact-details", "+63 920 555 0131"],
    ],
  },
  {
    id: "fil-kambal",
    language: "fil",
    text: "May kambal ang survivor at anim pang kapatid. Mangingisda ang kanilang tatay sa Camiguin, at noong ika-9 ng Marso 2017 ay hinatulan ng 22 taong pagkakulong ang kanilang lolo.",
    expected: [["no-identifying-combination", "kambal"]],
  },
  {
    id: "ceb-ngalan-sa-tunga",
    language: "ceb",
    text: "Matod ni Eduarda Sumayang, ang bata karon naa na sa luwas nga lugar.",
    expected: [["proper-nouns-classified", "Eduarda Sumayang"]],
  },
  {
    id: "ceb-edad-anyos",
    language: "ceb",
    text: "Usa ka 13 anyos nga babaye ang naluwas sa Mandaue City human sa report sa iyang magtutudlo.",
    expected: [["age-not-exact", "13 anyos"]],
  },
  {
    id: "ceb-inahan",
    language: "ceb",
    text: "Gibaligya sa iyang kaugalingong inahan ang bata, ug gisentensiyahan kini sa korte.",
    expected: [["offender-relation-withheld", "inahan"]],
  },
];
