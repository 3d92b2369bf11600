import { describe, expect, it } from "vitest";
import { agesIn } from "../../../policy/details/ages.ts";
import { fieldOf } from "./read.ts";

function told(text: string): readonly string[] {
  const field = fieldOf(text);
  return agesIn(field).map((hit) => {
    expect(field.text.slice(hit.start, hit.end)).toBe(hit.text);
    return `${hit.text}: ${hit.exact ? hit.from : `${hit.from} to ${hit.to}`}`;
  });
}

describe("an exact age", () => {
  it.each([
    ["A 14-year-old girl was found.", "14-year-old: 14"],
    ["A girl aged 14 was found.", "aged 14: 14"],
    ["She is 14 years old.", "14 years old: 14"],
    ["A boy, 14 y/o, was found.", "14 y/o: 14"],
    ["She was fourteen years of age.", "fourteen years of age: 14"],
    ["A sixteen-year-old came with her.", "sixteen-year-old: 16"],
    ["She was twenty-one years old.", "twenty-one years old: 21"],
    ["At fourteen she left home.", "fourteen: 14"],
    ["At 15, she went back to school.", "15: 15"],
    ["He left school at twelve.", "twelve: 12"],
    ["When she was nine, it began.", "nine: 9"],
    ["When Tala was only nine, it began.", "nine: 9"],
    ["She turned 18 and moved out.", "18: 18"],
    ["I was ten when it began.", "ten: 10"],
    ["They sang on her 15th birthday.", "15th birthday: 15"],
    ["It was his fifteenth birthday.", "fifteenth birthday: 15"],
    ["Children as young as two months old are at risk.", "two months old: 0"],
    ["The youngest was an 8-month-old boy.", "8-month-old: 0"],
    ["Tala*, 14, wants to teach.", "14: 14"],
    ["Tala (14) wants to teach.", "14: 14"],
    ["At the age of 14 she spoke.", "age of 14: 14"],
    ["Siya ay 14 anyos.", "14 anyos: 14"],
    ["Isang 14-anyos na babae.", "14-anyos: 14"],
    ["Katorse anyos siya noon.", "Katorse anyos: 14"],
    ["Labing-apat na taong gulang si Tala.", "Labing-apat na taong gulang: 14"],
    ["Dalawampu't isang taong gulang siya.", "Dalawampu't isang taong gulang: 21"],
    ["Isang 9 na taong gulang na bata.", "9 na taong gulang: 9"],
    ["Sa edad na labing-apat, nag-aral siya.", "edad na labing-apat: 14"],
    ["Sa edad na 14 ay nag-aral siya.", "edad na 14: 14"],
    ["Sa ika-15 niyang kaarawan.", "ika-15 niyang kaarawan: 15"],
    ["Trese años ang dalaga.", "Trese años: 13"],
    ["14 ka tuig ang edad ni Tala.", "14 ka tuig ang edad: 14"],
    ["Napulo'g upat ka tuig ang panuigon niya.", "Napulo'g upat ka tuig ang panuigon: 14"],
    ["Napulo ug lima ka tuig pa lang siya.", "Napulo ug lima ka tuig: 15"],
    ["Usa ka 12 ka tuig nga bata.", "12 ka tuig: 12"],
    ["Duha ka bulan nga masuso.", "Duha ka bulan: 0"],
    ["Nag-edad og 14 ang bata.", "Nag-edad og 14: 14"],
    ["The boy is 14 yo.", "14 yo: 14"],
    ["She was 14 y.o. then.", "14 y.o: 14"],
    ["Siya ay 14 anyos na gulang.", "14 anyos na gulang: 14"],
    ["Katorse anyos ang edad niya.", "Katorse anyos ang edad: 14"],
    ["14 taon pa lang siya.", "14 taon: 14"],
    ["14 ka tuig pa siya.", "14 ka tuig: 14"],
    ["By nine she could read.", "nine: 9"],
    ["She had been nine then.", "nine: 9"],
    ["She was a girl of seven.", "seven: 7"],
    ["He was a boy of 12.", "12: 12"],
    ["The youngest was 8 days old.", "8 days old: 0"],
    ["In Cebu, 14, the girl was safe.", "14: 14"],
    ["Children aged 9. Twelve came.", "aged 9: 9"],
    ["Siya ay nagdiwang ng ika-18 na kaarawan.", "ika-18 na kaarawan: 18"],
  ])("is read in “%s”", (text, wanted) => {
    expect(told(text).at(0)).toBe(wanted);
  });
});

describe("several ages", () => {
  it.each([
    ["Aged 7, 9 and 11, they slept.", ["Aged 7: 7", "9: 9", "11: 11"]],
    ["The girls are aged 7 and 9.", ["aged 7: 7", "9: 9"]],
    ["The brothers, 8 and 10, slept.", ["8: 8", "10: 10"]],
    ["Aged 7 and 40 others came.", ["Aged 7: 7"]],
    ["Aged 14 years old and 12 came.", ["Aged 14: 14"]],
  ])("are read in “%s”", (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });
});

describe("a band of ages", () => {
  it.each([
    ["She was a teenager then.", "teenager: 13 to 19"],
    ["Her teenage years were hard.", "teenage: 13 to 19"],
    ["Children under 12 need more time.", "under 12: 0 to 11"],
    ["Victims can be under 2 years old.", "under 2 years old: 0 to 1"],
    ["Girls aged 12 to 17 took part.", "aged 12 to 17: 12 to 17"],
    ["The children are 12-17 years old.", "12-17 years old: 12 to 17"],
    ["For 12- to 17-year-olds.", "12- to 17-year-olds: 12 to 17"],
    ["Children aged between 3 and 9.", "aged between 3 and 9: 3 to 9"],
    ["She is in her twenties.", "in her twenties: 20 to 29"],
    ["He is in his late teens.", "in his late teens: 13 to 19"],
    ["A toddler slept.", "toddler: 1 to 3"],
    ["For everybody aged 14 and under.", "aged 14 and under: 0 to 14"],
    ["Mga batang wala pang 12 taong gulang.", "wala pang 12 taong gulang: 0 to 11"],
    ["Isang dalagita ang nagsalita.", "dalagita: 12 to 17"],
    ["Edad 12 hanggang 17 ang mga bata.", "Edad 12 hanggang 17: 12 to 17"],
    ["Ang sanggol ay natutulog.", "sanggol: 0 to 1"],
    ["Children under 12 years need more time.", "under 12: 0 to 11"],
    ["Boys over 15 years took part.", "over 15: 15 to 110"],
    ["Everyone aged 18 and above may apply.", "aged 18 and above: 18 to 110"],
    ["Everyone aged 18 or older may apply.", "aged 18 or older: 18 to 110"],
    ["Edad 18 at pataas ang kasali.", "Edad 18 at pataas: 18 to 110"],
    ["Edad 12 at pababa ang mga kasali.", "Edad 12 at pababa: 0 to 12"],
    ["She is older than 15 years old.", "older than 15 years old: 15 to 110"],
    ["She was in her early 30s.", "in her early 30s: 30 to 39"],
    ["Aged below 12, they slept.", "Aged below 12: 0 to 11"],
    ["Anyone below 18.", "below 18: 0 to 17"],
    ["It is for 18 and over.", "18 and over: 18 to 110"],
    ["Aged between 7 and 9.", "Aged between 7 and 9: 7 to 9"],
    ["For 12–17-year-olds.", "12–17-year-olds: 12 to 17"],
  ])("is read in “%s”", (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });
});

describe("no age", () => {
  it.each([
    ["She was sentenced to 37 years in prison."],
    ["In a 7-year period the number fell."],
    ["They have worked there since 14 years."],
    ["She is in grade 14."],
    ["It is a 10-year-old programme."],
    ["A two-year-old partnership with the city."],
    ["The average age of victims is 12 years old."],
    ["The office opens at 9."],
    ["The office opens at 9, and closes at 5."],
    ["At 14 sites people met."],
    ["There were under 12 cases."],
    ["It was 14 kilometres away."],
    ["After two months she came back."],
    ["They trained 14 officers for 3 weeks."],
    ["Hinatulan siya ng 37 taong pagkabilanggo."],
    ["Sulod sa 14 ka tuig nga pagkabilanggo."],
    ["Sa loob ng 14 na taon ay nagtrabaho siya."],
    ["Nagtrabaho ang grupo sulod sa 12 ka bulan."],
    ["On Tuesday, 14, people came."],
    ["Under Section 12, officers may act."],
    ["Every child deserves to live in safety."],
    ["They met in the 30s."],
    ["She is 150 years old."],
    ["Girls under 12 months."],
    ["The middle child of five came."],
    ["By 9 she could read."],
    ["The word May is 9 letters short."],
  ])("is read in “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });
});
