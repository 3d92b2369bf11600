import { describe, expect, it } from "vitest";
import { wordsFound } from "../bare-text/judged.ts";

const KNOWN = ["Leonor Abrigo", "Rodel Quimpo"];

const names = (content: string) => wordsFound("proper-nouns-classified", content, { known: KNOWN });

describe("the words around show that a capital is no unknown name", () => {
  it.each([
    [
      "a storm",
      "We rebuilt what Typhoon Odette had destroyed. Sinira ng Bagyong Agaton ang bahay.",
    ],
    ["an occasion", "Walang pasok sa Araw ng Kagitingan. Pista ng Penafrancia ang sunod."],
    ["a prayer", "Panginoon, bigyan Mo ng lakas ang mga hukom na umaasa sa Iyo."],
    ["the number of a region", "Shelters in Regions IV-A and VIII received laptops."],
    ["a classified person's surname with a title", "We thank Ms. Abrigo and Atty. Quimpo."],
    ["a classified person's given name after that", "Mr. Quimpo retires. Thank you, Rodel!"],
    ["what an office is for", "They spoke with Justice Undersecretary Leonor Abrigo."],
    ["a title that small words join", "Tingnan ang talahanayan sa Ulat sa Katapusan ng Taon."],
    ["a list of places", "The modules reached Cavite, Laguna, Rizal and Quezon."],
    [
      "a predicate that no list has",
      "Gagmay ra ang mga timailhan sa bata nga nagkinahanglan og tabang.",
    ],
    ["an airport called after somebody", "We met at the Ninoy Aquino International Airport."],
    ["a university called after somebody", "Gaganapin ito sa Unibersidad ng Silliman sa Marso."],
    ["the title of a work", "They sang the song “Tinig” for the guests, and all joined in."],
    ["a note that a name is one", "Alyas lamang."],
    ["a landmark", "They marched from Camp Crame to the Ayala Museum."],
    ["a sentence that begins with a word of Filipino", "Panibughoan sa lungsod ang gihimo."],
  ])("%s", (_what, content) => {
    expect(names(content)).toEqual([]);
  });

  it.each([
    ["a titled surname of nobody known", "We thank Ms. Abrogar for her help.", "Abrogar"],
    ["a longer name than the known one", "We thank Ms. Abrigo Dimagiba.", "Dimagiba"],
    ["a person called like a landmark", "We met Jenny Park in her office.", "Jenny"],
    ["somebody introduced in Filipino", "Si Panibughoan sa lungsod nagpuyo.", "Panibughoan"],
    ["somebody named first", "Panibughoan ang pangalan ng bata.", "Panibughoan"],
  ])("but not that of %s", (_what, content, name) => {
    expect(names(content).join(" ")).toContain(name);
  });
});
