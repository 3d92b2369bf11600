import { describe, expect, it } from "vitest";
import { contactsIn } from "../../../policy/contacts/index.ts";
import { fieldText } from "../../../policy/text/field-text.ts";
import { CONTACT_LINES } from "./lines.ts";
import { MARKED_LINES } from "./marked-lines.ts";

function read(text: string) {
  return contactsIn(fieldText(["text"], "prose", text));
}

/** The text with each contact as in `MARKED_LINES`. */
function marked(text: string): string {
  return read(text).reduceRight(
    (rest, { kind, holder, start, end, text: words }) =>
      `${rest.slice(0, start)}⟦${kind} ${holder}|${words}⟧${rest.slice(end)}`,
    text,
  );
}

function holderOf(text: string): string | undefined {
  return read(text)[0]?.holder;
}

describe("contacts in a text", () => {
  it.each(CONTACT_LINES.map(([text, ...contacts]) => [text, contacts] as const))(
    "%s",
    (text, contacts) => {
      const hits = read(text);

      expect(hits.map(({ kind, text: words }) => [kind, words])).toEqual(contacts);
      expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(
        contacts.map(([, words]) => words),
      );
    },
  );

  it("are found wherever in the text they stand", () => {
    const lines = CONTACT_LINES.map(([text]) => text);
    const around = lines.map((line) => `Our hotline is closed.\n\n${line}\n\nVisit our office.`);

    expect(around.map(marked)).toEqual(
      lines.map((line) => `Our hotline is closed.\n\n${marked(line)}\n\nVisit our office.`),
    );
  });

  it.each(MARKED_LINES)("%s", (line) => {
    expect(marked(line.replaceAll(/⟦\w+(?:-\w+)? \w+\||⟧/gu, ""))).toBe(line);
  });

  it("finds a number that is broken by characters nobody sees", () => {
    expect(read("0900\u200B 000 01\u00AD23").map(({ kind }) => kind)).toEqual(["phone"]);
  });
});

describe("whose a contact is", () => {
  it.each([
    ["Ask for Maria Santos at 0900 000 0123."],
    ["Si Maria: 0900 000 0123"],
    ["Her mother's number is 0900 000 0123."],
    ["Ang numero ng kanyang nanay ay 0900 000 0123."],
    ["invented.name@yahoo.example"],
    ["Add her: facebook.com/invented.name.0"],
  ])("%s: a private person's", (text) => {
    expect(holderOf(text)).toBe("person");
  });

  it.each([
    ["Our hotline is 0900 000 0123."],
    ["Call the office at (02) 8000-0123."],
    ["Tumawag sa aming tanggapan: (02) 8000-0123"],
    ["help@example.org"],
    ["Follow us: facebook.com/invented.organisation"],
    ["Text HELP to 20000."],
  ])("%s: offered to everybody", (text) => {
    expect(holderOf(text)).toBe("service");
  });

  it("is not known where the text does not say", () => {
    expect(holderOf("0900 000 0123")).toBe("unknown");
  });
});
