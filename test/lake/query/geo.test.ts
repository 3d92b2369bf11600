import { describe, expect, test } from "vitest";
import type { Json } from "../../../lake/types.ts";
import { openTestCore, refusalOf, type TestCore } from "../open-core.ts";

const PLACES = {
  oslo: { lat: 59.913889, lng: 10.752222 },
  stockholm: { lat: 59.329444, lng: 18.068611 },
  tokyo: { lat: 35.6897, lng: 139.6922 },
  sydney: { lat: -33.8678, lng: 151.21 },
  suva: { lat: -18.1416, lng: 178.4419 },
} as const;

/** Degrees; a square with a square hole around its middle. */
const FRAME = {
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [4, 4],
      [6, 4],
      [6, 6],
      [4, 6],
      [4, 4],
    ],
  ],
};
const point = (lng: number, lat: number): Json => ({ type: "Point", coordinates: [lng, lat] });

const line = (...coordinates: readonly (readonly number[])[]): Json => ({
  type: "LineString",
  coordinates,
});
const square = (from: number, to: number): Json => ({
  type: "Polygon",
  coordinates: [
    [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ],
  ],
});

async function openWith(fields: Readonly<Record<string, Json>> = {}): Promise<TestCore> {
  const opened = openTestCore();
  const places = Object.entries(PLACES).map(([_id, location]) => ({
    create: { _id, _type: "place", location: { _type: "geopoint", ...location } },
  }));
  await opened.mutate([...places, { create: { _id: "z", _type: "shapes", ...fields } }]);
  return opened;
}

describe("geo::distance", () => {
  test("is in metres, and nothing between what are no two points", async () => {
    const { query } = await openWith({ frame: FRAME });
    const between = (one: string, other: string) =>
      query(`geo::distance(*[_id == "${one}"][0].location, *[_id == "${other}"][0].location)`);
    expect(await between("oslo", "stockholm")).toBeCloseTo(416_760.77, 1);
    expect(await between("oslo", "oslo")).toBe(0);
    expect(await between("oslo", "none")).toBeNull();
    expect(await query('geo::distance(*[_id == "z"][0].frame, geo::latLng(1, 1))')).toBeNull();
  });

  test("orders and filters places, by a point that is a parameter", async () => {
    const { query } = await openWith();
    const here = { here: { lat: 60, lng: 11 } };
    const near = '*[_type == "place"] | order(geo::distance($here, location))[0...3]._id';
    expect(await query(near, here)).toEqual(["oslo", "stockholm", "tokyo"]);
    const within = '*[_type == "place" && geo::distance(location, $here) < 500000]._id';
    expect(await query(within, here)).toEqual(["oslo", "stockholm"]);
    expect(
      await query('*[_type == "place"]{_id, "far": geo::distance(location, $here) > 1e6}[0]', here),
    ).toEqual({
      _id: "oslo",
      far: false,
    });
  });
});

describe("geo::contains and geo::intersects", () => {
  test.each([
    ["a point inside", point(2, 2), true, true],
    ["a point in the hole", point(5, 5), false, false],
    ["a point outside", point(12, 5), false, false],
    ["a corner", point(0, 0), true, true],
    [
      "points inside and outside",
      {
        type: "MultiPoint",
        coordinates: [
          [1, 1],
          [20, 20],
        ],
      },
      false,
      true,
    ],
    ["a line inside", line([1, 1], [1, 9]), true, true],
    ["a line through the hole", line([1, 5], [9, 5]), false, true],
    ["a line across", line([-5, 2], [15, 2]), false, true],
    ["a line beside", line([11, 0], [11, 9]), false, false],
    ["a square inside", square(1, 3), true, true],
    ["a square around the hole", square(3, 7), false, true],
    ["a square in the hole", square(4.5, 5.5), false, false],
    ["a square around all", square(-1, 11), false, true],
    ["a square partly over it", square(8, 12), false, true],
    ["a square far away", square(20, 30), false, false],
  ] as const)("tell of %s", async (_name, shape, isInside, hasCommon) => {
    const { query } = await openWith({ frame: FRAME, shape });
    const both =
      '*[_id == "z"][0]{"in": geo::contains(frame, shape), "on": geo::intersects(frame, shape), "no": geo::intersects(shape, frame)}';
    expect(await query(both)).toEqual({ in: isInside, on: hasCommon, no: hasCommon });
  });

  test("know shapes of several parts, and those over the line where the day begins", async () => {
    const { query } = await openWith();
    const fiji = [
      [
        [177, -20],
        [-178, -20],
        [-178, -15],
        [177, -15],
        [177, -20],
      ],
    ];
    const params = {
      area: {
        type: "MultiPolygon",
        coordinates: [
          fiji,
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        ],
      },
    };
    const inside = '*[_type == "place" && geo::contains($area, location)]._id';
    expect(await query(inside, params)).toEqual(["suva"]);
  });
});

describe("geo()", () => {
  test("is the shape as GeoJSON has it, and null for what is none", async () => {
    const { query } = await openWith({ frame: FRAME, geo: "a name like others" });
    expect(await query('geo({"lat": 1, "lng": 2})')).toEqual(point(2, 1));
    expect(await query("geo(geo::latLng(1, 2))")).toEqual(point(2, 1));
    expect(await query('geo(*[_id == "z"][0].frame)')).toEqual(FRAME);
    expect(await query('*[_id == "z"][0]{geo, "text": "geo(1)"}')).toEqual({
      geo: "a name like others",
      text: "geo(1)",
    });
  });

  test.each([
    "{}",
    "1",
    "null",
    '{"lat": 1}',
    '{"lat": 100, "lng": 0}',
    '{"type": "Point", "coordinates": [1]}',
    '{"type": "Point", "coordinates": ["1", "2"]}',
    '{"type": "Circle", "coordinates": [1, 2]}',
    '{"type": "Po\\"int", "coordinates": [1, 2]}',
    '{"type": "LineString", "coordinates": [[1, 2]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}',
    '{"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}',
  ])("of %s is null", async (value) => {
    const { query } = await openWith();
    expect(await query(`geo(${value})`)).toBeNull();
  });

  test("with arguments too many or too few is refused", async () => {
    const { query } = await openWith();
    for (const call of ["geo()", "geo(1, 2, 3)", "geo::contains(1)", "geo::distance()"]) {
      expect((await refusalOf(() => query(call))).status).toBe(400);
    }
  });
});
