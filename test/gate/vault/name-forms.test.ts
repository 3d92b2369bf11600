import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formsOf } from "../../../gate/vault/name-forms.ts";
import { normaliseName } from "../../../policy/index.ts";

/** Those of `writings` that are protected. */
const among = (name: string, writings: readonly string[]) =>
  writings.filter((writing) => formsOf(name).includes(normaliseName(writing)));

/** Those of `writings` that are not. */
const notAmong = (name: string, writings: readonly string[]) =>
  writings.filter((writing) => !formsOf(name).includes(normaliseName(writing)));

describe("the protected writings of a name", () => {
  test("are the whole, its parts beside each other, and the surname first", () => {
    expect(
      notAmong("Perlita Isagani Dumalagan", [
        "Perlita Isagani Dumalagan",
        "Perlita Isagani",
        "Isagani Dumalagan",
        "Perlita Dumalagan",
        "Dumalagan Perlita",
        "Dumalagan Perlita Isagani",
      ]),
    ).toEqual([]);
  });

  test("are a part alone where it is long enough and not everybody's", () => {
    expect(notAmong("Perlita Dumalagan", ["Perlita", "Dumalagan"])).toEqual([]);
    expect(among("Maria Santos", ["Maria", "Santos"])).toEqual([]);
    expect(among("Hope Uy", ["Hope", "Uy"])).toEqual([]);
    expect(notAmong("Maria Santos", ["Maria Santos", "Santos Maria"])).toEqual([]);
    expect(notAmong("Hope Uy", ["Hope Uy"])).toEqual([]);
  });

  test("never are a particle or an initial alone, nor beside a name", () => {
    const name = "Perlita C. de la Peñaranda Jr.";
    expect(
      notAmong(name, ["Perlita de la Peñaranda", "de la Peñaranda", "Perlita C. de la Peñaranda"]),
    ).toEqual([]);
    expect(
      among(name, [
        "de",
        "la",
        "de la",
        "c",
        "C. de la Peñaranda",
        "jr",
        "Perlita de",
        "Perlita C",
      ]),
    ).toEqual([]);
  });

  test("are the same however a name is written", () => {
    const forms = formsOf("Perlita de la Peñaranda");
    for (const other of [
      "PERLITA DE LA PENARANDA",
      "  perlita  de la  peñaranda ",
      "de la Peñaranda, Perlita",
      "Perlita de la Pen\u0303aranda",
      "Per\u00ADlita de la Peñaranda",
    ]) {
      expect(formsOf(other).toSorted()).toEqual(forms.toSorted());
    }
  });

  test("of one part alone are that part, whatever it is", () => {
    expect(formsOf("Joy")).toEqual(["joy"]);
    expect(formsOf("Maria")).toEqual(["maria"]);
    expect(formsOf("小明")).toEqual(["小明"]);
  });

  test("keep short names of scripts that write them short", () => {
    expect(notAmong("王 小明", ["小明", "王小明"])).toEqual([]);
    expect(among("王 小明", ["王"])).toEqual([]);
  });

  test("are none of what holds no letters", () => {
    for (const nothing of ["", "  ", "-", "?!", ","]) expect(formsOf(nothing)).toEqual([]);
  });

  test("are normalised, no repeats, and the whole name is among them, for every name", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-zñé]{2,9}$/), { minLength: 1 }), (words) => {
        const forms = formsOf(words.join(" "));
        expect(new Set(forms).size).toBe(forms.length);
        expect(forms.map(normaliseName)).toEqual(forms);
        const suffix = /^(?:jr|sr|ii|iii|iv)$/i;
        const whole = words.filter((word) => !suffix.test(word)).join(" ");
        expect(["", ...forms]).toContain(normaliseName(whole));
      }),
    );
  });
});
