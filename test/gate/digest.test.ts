import * as fc from "fast-check";
import { expect, test } from "vitest";
import { contentOf, digestOf } from "../../gate/digest.ts";

test("the digest is SHA-256 over RFC 8785 canonical JSON", async () => {
  // The example of RFC 8785, section 3.2.2 and 3.2.3: sorted keys, shortest numbers.
  const text =
    '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"a":1}';
  const canonical = '{"a":1,"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}';
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical));
  expect(await digestOf(JSON.parse(text))).toBe(`sha256:${Buffer.from(hash).toString("hex")}`);
});

test("the order of fields does not matter, anything else does", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false })),
      fc.string({ unit: "grapheme" }),
      async (document, word) => {
        const turned = Object.fromEntries(Object.entries(document).toReversed());
        expect(await digestOf(turned)).toBe(await digestOf(document));
        const longer = { ...document, word: `${word}.` };
        expect(await digestOf(longer)).not.toBe(await digestOf({ ...document, word }));
      },
    ),
    { numRuns: 50 },
  );
});

test("revision, timestamps and seal are no content; everything else is", () => {
  const marks = { _rev: "r", _createdAt: "c", _updatedAt: "u", _system: {}, seal: {} };
  const text = { _id: "x", _type: "office", name: "n", _strange: 1 };
  expect(contentOf({ ...marks, ...text })).toEqual(text);
});

test("a character cut in half has no digest", async () => {
  await expect(digestOf({ text: "\uD83D" })).rejects.toThrow(RangeError);
});
