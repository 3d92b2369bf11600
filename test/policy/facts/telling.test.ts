import { describe, expect, it } from "vitest";
import { noDirectIdentifier } from "../../../policy/rules/no-direct-identifier.ts";
import { noContactDetails } from "../../../policy/rules/no-contact-details.ts";
import { judge } from "../../../policy/index.ts";
import { block, contextFor, doc } from "../world.ts";

/** What the rules find in paragraphs of a text that is nobody's story by its type. */
function found(...paragraphs: readonly string[]): readonly (string | undefined)[] {
  const body = paragraphs.map((text, index) => block(`b${index}`, text));
  const faq = doc("faq", "faq1", { question: "Who?", language: "en", answer: body });
  const { findings } = judge(faq, contextFor(faq), [noDirectIdentifier]);
  return findings.map(({ text }) => text);
}

describe("where a text tells of a survivor", () => {
  it.each([
    ["The survivor, 19, is in her second year at Lakambini University.", "Lakambini University"],
    ["The sisters now attend Mabolo Elementary School.", "Mabolo Elementary School"],
    ["Both survivors are enrolled at Mabolo Elementary School.", "Mabolo Elementary School"],
    ["The victims were moved to a house on Rosal Street.", "Rosal Street"],
    ["Two of the survivors study nursing at Lakambini College.", "Lakambini College"],
    ["She was exploited online at home in Barangay Kamputhaw.", "Barangay Kamputhaw"],
    ["The victim's school, Lakambini Academy, helped her.", "Lakambini Academy"],
    ["Police found the boy at a house along Mango Avenue.", "Mango Avenue"],
    ["The siblings were placed at Bethany Home for Children.", "Bethany Home for Children"],
    ["Since the trial Tala* has lived in Barangay Basak.", "Barangay Basak"],
    ["Our client, a student at Lakambini College, testified.", "Lakambini College"],
    ["A former resident of Marillac Hills, she mentors others.", "Marillac Hills"],
    ["Five children were brought to safety from a house in Barangay Ibo.", "Barangay Ibo"],
    ["Naligtas ang magkapatid sa isang bahay sa Barangay Ibo.", "Barangay Ibo"],
    ["Ang biktima ay nag-aaral sa Mataas na Paaralan ng Tondo.", "Mataas na Paaralan ng Tondo"],
    ["Dinala ang mga bata sa Marillac Hills.", "Marillac Hills"],
    ["Ang mga bata kay gidala sa Balay Kalinaw.", "Balay Kalinaw"],
    ["Ang biktima nagpuyo sa Sitio Kalubihan.", "Sitio Kalubihan"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    ["Atty. Leonor Abrigo leads the office. She studied law at the University of San Carlos."],
    ["Ana Reyes is a social worker. She graduated from Lakambini University."],
    ["Si Ramon Cruz ang direktor. Nagtapos siya sa Unibersidad ng Pilipinas."],
    ["Officers from 12 barangays were trained at Lakambini University."],
    ["The programme began in Barangay Commonwealth with 40 volunteers."],
    ["Teachers at San Isidro National High School learned how to notice the signs."],
    ["A child who is exploited needs a safe home. He or she should never be blamed."],
    ["The court at the Hall of Justice, Jones Avenue, sentenced the man to life."],
    ["Ang mga pulis ay sinanay sa Unibersidad ng San Jose."],
    ["She was rescued in 2015. Today she is a survivor leader who speaks in Manila."],
    ["A study by the University of Nottingham found that one child in a hundred was harmed."],
  ])("is none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("knows whom a pronoun means who was introduced in the paragraph before", () => {
    const introduction = "Leonor Abrigo is our director.";

    expect(found(introduction, "She studied at Lakambini University.")).toEqual([]);
  });

  it("blocks a contact there, and warns of it in the next paragraph where an office offers it", () => {
    const faq = doc("faq", "faq1", {
      question: "Who?",
      language: "en",
      answer: [
        block("b1", "She was rescued at nine. Her aunt answers at (02) 8000-0124."),
        block("b2", "Our office answers at (02) 8000-0123."),
      ],
    });
    const { findings } = judge(faq, contextFor(faq), [noContactDetails]);

    expect(findings.map(({ text, severity }) => [text, severity])).toEqual([
      ["(02) 8000-0124", "block"],
      ["(02) 8000-0123", "warn"],
    ]);
  });
});
