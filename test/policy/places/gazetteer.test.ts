import { describe, expect, it } from "vitest";
import { gazetteerOf, holds, type Known } from "../../../policy/places/gazetteer.ts";
import { keyOf } from "../../../policy/places/keys.ts";
import { codedAreas } from "../../../policy/places/psgc.ts";

/** Who bears a name, in the order in which they are meant: level, then what they lie in. */
const BEARERS: readonly (readonly [name: string, ...bearers: string[]])[] = [
  ["Central Visayas", "region: Visayas"],
  ["Region VII", "region: Visayas"],
  ["Cebu", "province: Central Visayas, Visayas", "city: Cebu, Central Visayas, Visayas"],
  ["Sugbo", "province: Central Visayas, Visayas", "city: Cebu, Central Visayas, Visayas"],
  ["Makati", "city: National Capital Region, Luzon"],
  ["Pateros", "municipality: National Capital Region, Luzon"],
  ["Tondo", "district: Manila, National Capital Region, Luzon"],
  ["Ortigas Center", "district: Pasig, National Capital Region, Luzon"],
  [
    "Sta. Rosa",
    "city: Laguna, CALABARZON, Luzon",
    "municipality: Nueva Ecija, Central Luzon, Luzon",
  ],
  ["Compostela Valley", "province: Davao Region, Mindanao"],
  ["Mexico", "country: ", "municipality: Pampanga, Central Luzon, Luzon"],
  ["London", "city: United Kingdom"],
  [
    "Naga",
    "city: Camarines Sur, Bicol Region, Luzon",
    "city: Cebu, Central Visayas, Visayas",
    "municipality: Zamboanga Sibugay, Zamboanga Peninsula, Mindanao",
  ],
  [
    "Valencia",
    "city: Bukidnon, Northern Mindanao, Mindanao",
    "city: Spain",
    "municipality: Bohol, Central Visayas, Visayas",
    "municipality: Negros Oriental, Negros Island Region, Visayas",
  ],
  ["UK", "country: "],
  ["Europe", "country: "],
  ["Negros", "region: Visayas"],
  ["Nowhere"],
];

describe("the gazetteer", () => {
  const { byKey } = gazetteerOf(codedAreas());

  it("knows who bears a name, and in what order they are meant", () => {
    const { byKey: own } = gazetteerOf(codedAreas());
    const found = BEARERS.map(([name]) => [
      name,
      ...(own.get(keyOf(name)) ?? []).map(
        ({ place }) => `${place.level}: ${place.within.join(", ")}`,
      ),
    ]);

    expect(found).toEqual(BEARERS);
  });

  it("has ten digits and the people counted for what is coded, and neither for the rest", () => {
    const { byPrefix, byKey: own } = gazetteerOf(codedAreas());

    expect(byPrefix.get("0730600")?.place).toMatchObject({
      code: "0730600000",
      population: 964_169,
    });
    expect(byPrefix.get("02009")?.place).not.toHaveProperty("population");
    expect(own.get("london")?.[0].place).toEqual({
      name: "London",
      level: "city",
      within: ["United Kingdom"],
    });
    expect(own.get("uk")?.[0]).toEqual({
      prefix: "",
      place: { name: "United Kingdom", level: "country", within: [] },
    });
  });

  it("knows how many words a name may have, and which are capitals alone", () => {
    const { longest, acronyms } = gazetteerOf(codedAreas());

    expect(["cebu", "san", "tondo", "nowhere"].map((word) => longest.get(word))).toEqual([
      3,
      4,
      1,
      undefined,
    ]);
    expect([...acronyms].toSorted()).toEqual("armm bgc cdo ksa ncr nir uae uk us usa".split(" "));
  });

  it.each([
    ["Cebu", "Dalaguete", true],
    ["Central Visayas", "Cebu", true],
    ["Philippines", "Cebu", true],
    ["Philippines", "London", false],
    ["United Kingdom", "London", true],
    ["Visayas", "Cebu", true],
    ["Luzon", "Cebu", false],
    ["Cebu", "Cebu", false],
    ["Cebu", "Central Visayas", false],
    ["Negros", "Visayas", false],
    ["National Capital Region", "Tondo", true],
    ["Laguna", "Sta. Rosa", true],
    ["Bohol", "Tagbilaran", true],
    ["Cebu", "Mandaue", true],
    ["Cebu", "Tagbilaran", false],
    ["Pasig", "Ortigas Center", true],
  ])("%s holds %s: %s", (outer, inner, isHeld) => {
    const [first, second] = [called(outer), called(inner)];

    expect(holds(first, second)).toBe(isHeld);
  });

  it("holds no city in itself, though it bears the name of its province", () => {
    const [province, city] = byKey.get("cebu") ?? [];
    if (province === undefined || city === undefined) throw new Error("There are two Cebus.");

    expect([holds(province, city), holds(city, province), holds(city, city)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  function called(name: string): Known {
    const [first] = byKey.get(keyOf(name)) ?? [];
    if (first === undefined) throw new Error(`No place is called ${name}.`);
    return first;
  }
});

describe("a name as it is looked up", () => {
  it.each([
    ["Lahug", "lahug"],
    ["STA. ROSA", "santa rosa"],
    ["Sto. Niño", "santo nino"],
    ["Gen. Luna", "general luna"],
    ["Peñaranda", "penaranda"],
    ["Lapu-Lapu", "lapu lapu"],
    ["Mt. View", "mount view"],
    ["O'Donnell", "o'donnell"],
    ["San Jose (Pob.)", "san jose pob"],
    [" Brgy.  12-A ", "barangay 12 a"],
    ["…", ""],
  ])("%s: %s", (name, key) => {
    expect(keyOf(name)).toBe(key);
  });
});
