import { assert, asyncProperty, constant, constantFrom, double, integer, record } from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { rawRequest } from "../http/raw-request.ts";
import { sharedLake } from "../http/shared-lake.ts";
import { animation, pixelAt, quarterAt, quarters, uploaded } from "./pictures.ts";

const lake = sharedLake({ limits: { imageSide: 500 } });

const kept = new Map<string, Promise<string>>();
/** The picture of four quarters, 120 × 80. */
function address(): Promise<string> {
  const known = kept.get("quarters") ?? quarters().then((bytes) => uploaded(lake(), bytes));
  kept.set("quarters", known);
  return known;
}

async function made(query: string, headers: Record<string, string> = {}) {
  return await rawRequest(lake(), (await address()) + query, { headers });
}

async function sizeOf(bytes: Buffer): Promise<readonly [number, number]> {
  const { width, height } = await sharp(bytes).metadata();
  return [width, height];
}

describe("the size of the answer", () => {
  test.each([
    ["?w=60&h=60&fit=max", [60, 40]],
    ["?w=300&h=300&fit=max", [120, 80]],
    ["?w=60&h=60&fit=fillmax", [60, 60]],
    ["?w=300&h=300&fit=fillmax", [300, 300]],
    ["?w=50&h=50&fit=min", [50, 50]],
    ["?w=300&h=300&fit=min", [80, 80]],
    ["?w=300&fit=min", [120, 80]],
    ["?h=40&fit=scale", [60, 40]],
    ["?w=50&h=200&fit=scale", [50, 200]],
    ["?w=60&h=60&fit=crop", [60, 60]],
    ["?h=80&max-w=60&fit=crop", [60, 80]],
    ["?h=40&min-w=100&fit=crop", [100, 40]],
    ["?w=60&min-h=80&fit=crop", [60, 80]],
    ["?max-w=50&fit=crop", [50, 80]],
    ["?max-w=50", [120, 80]],
    ["?w=10&h=10&dpr=2.5&fit=crop", [25, 25]],
    ["?w=33.4", [33, 22]],
    ["?or=90", [80, 120]],
    ["?or=90&w=40", [40, 60]],
    ["?or=270&w=40&h=40&fit=crop", [40, 40]],
    ["?or=180&w=60", [60, 40]],
    ["?pad=10", [140, 100]],
    ["?w=60&pad=5&dpr=2", [140, 100]],
    ["?rect=0,0,60,40&w=30&h=30&fit=crop", [30, 30]],
    ["?w=60&h=60&fit=fill&invert=true", [60, 60]],
    ["?w=60&h=60&fit=crop&crop=entropy", [60, 60]],
  ] as const)("of %s is %j", async (query, size) => {
    const answer = await made(query);
    expect(answer.text.slice(0, 200)).not.toContain("statusCode");
    expect(await sizeOf(answer.bytes)).toEqual(size);
  });

  test("is never beyond the bound, however narrow the image and whatever is asked for", async () => {
    const narrow = await uploaded(
      lake(),
      await sharp({ create: { width: 4, height: 400, channels: 3, background: "#777" } })
        .png()
        .toBuffer(),
    );
    for (const query of [
      "?w=500",
      "?w=500&dpr=3&fit=crop",
      "?pad=500&dpr=3",
      "?w=500&pad=500&fit=min",
    ]) {
      const answer = await rawRequest(lake(), narrow + query);
      expect(answer.status).toBe(200);
      expect(Math.max(...(await sizeOf(answer.bytes)))).toBeLessThanOrEqual(500);
    }
  });

  test("is what was asked for, within the bound, whatever is combined", async () => {
    const parameters = record(
      {
        w: integer({ min: 1, max: 300 }),
        h: integer({ min: 1, max: 300 }),
        fit: constantFrom("clip", "crop", "fill", "fillmax", "max", "min", "scale"),
        crop: constantFrom("top", "bottom,right", "center", "entropy", "focalpoint", "left"),
        "fp-x": double({ min: 0, max: 1, noNaN: true }).map((value) => value.toFixed(3)),
        dpr: constantFrom("1", "2", "1.5"),
        or: constantFrom("0", "90", "180", "270"),
        flip: constantFrom("h", "v", "hv"),
        blur: constantFrom("0", "3", "200", "2000"),
        bg: constantFrom("f00", "8f00", "00ff0000", "123456"),
        invert: constant("true"),
        sat: constant("-100"),
        pad: integer({ min: 0, max: 20 }),
        fm: constantFrom("jpg", "pjpg", "png", "webp", "gif"),
        rect: constantFrom("0,0,120,80", "10,20,30,40", "119,79,1,1"),
      },
      { requiredKeys: [] },
    );
    await assert(
      asyncProperty(parameters, async (asked) => {
        const query = new URLSearchParams(
          Object.entries(asked).map(([name, value]) => [name, String(value)]),
        );
        const { w, h, fit = "clip", dpr = "1", pad = 0 } = asked;
        const answer = await made(`?${query.toString()}`);
        expect([answer.status, query.toString()]).toEqual([200, query.toString()]);
        const size = await sizeOf(answer.bytes);
        const border = 2 * Math.round(pad * Number(dpr));
        const asIs = [w ?? 0, h ?? 0].map((side) => Math.round(side * Number(dpr)) + border);
        const isExact =
          ["crop", "fill", "fillmax", "scale"].includes(fit) &&
          w !== undefined &&
          h !== undefined &&
          Math.max(...asIs) <= 500;
        expect(Math.max(...size)).toBeLessThanOrEqual(500);
        expect([isExact ? asIs : size, query.toString()]).toEqual([size, query.toString()]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is shown", () => {
  test.each([
    ["?w=20&h=20&fit=crop&crop=top,left", "topLeft"],
    ["?rect=0,0,60,40&w=20&h=20&fit=crop", "topLeft"],
    ["?rect=60,40,60,40", "bottomRight"],
    ["?or=180&rect=0,0,60,40", "topLeft"],
    ["?w=20&h=80&fit=crop&crop=focalpoint&fp-x=0.9&fp-y=0.5&rect=0,40,120,40", "bottomRight"],
    ["?w=20&h=80&fit=crop&fp-x=0.1&rect=0,40,120,40", "bottomLeft"],
  ] as const)("by %s is the %s", async (query, quarter) => {
    const { bytes } = await made(query);
    expect(await quarterAt(bytes, 0.3, 0.3)).toBe(quarter);
  });

  test.each([
    ["?w=20&h=80&fit=crop&crop=left", ["topLeft", "bottomLeft"]],
    ["?w=20&h=80&fit=crop&crop=right", ["topRight", "bottomRight"]],
    ["?w=60&h=10&fit=crop&crop=top", ["topLeft", "topLeft"]],
    ["?w=60&h=10&fit=crop&crop=bottom", ["bottomLeft", "bottomLeft"]],
    ["?flip=h", ["topRight", "bottomRight"]],
    ["?flip=v", ["bottomLeft", "topLeft"]],
    ["?flip=hv", ["bottomRight", "topRight"]],
    ["?or=90", ["bottomLeft", "bottomRight"]],
    ["?or=180", ["bottomRight", "topRight"]],
    ["?or=270", ["topRight", "topLeft"]],
  ] as const)("by %s has %j on its left side", async (query, [above, below]) => {
    const { bytes } = await made(query);
    expect([await quarterAt(bytes, 0.1, 0.1), await quarterAt(bytes, 0.1, 0.9)]).toEqual([
      above,
      below,
    ]);
  });

  test("has no colour with sat=-100, and the opposite ones with invert", async () => {
    const grey = await pixelAt((await made("?sat=-100")).bytes, 0.1, 0.1);
    expect(grey.r).toBe(grey.g);
    expect(grey.g).toBe(grey.b);
    expect(await pixelAt((await made("?invert=true")).bytes, 0.1, 0.1)).toMatchObject({
      r: 35,
      g: 225,
      b: 225,
    });
  });

  test("is mixed by blur, more by more of it, and the whole answer is blurred in no time", async () => {
    const seam = async (query: string) => (await pixelAt((await made(query)).bytes, 0.42, 0.2)).g;
    const [none, some, much] = [
      await seam("?q=90"),
      await seam("?blur=20"),
      await seam("?blur=2000"),
    ];
    expect(some).toBeGreaterThan(none);
    expect(much).toBeGreaterThan(some);
  });

  test("stands on the ground that bg names, opaque or not, and padding too", async () => {
    const filled = await made("?w=80&h=80&fit=fill&bg=ff0000");
    expect(await pixelAt(filled.bytes, 0.5, 0.02)).toEqual({ r: 255, g: 0, b: 0, alpha: 255 });
    const thin = await made("?w=80&h=80&fit=fill&bg=800000ff");
    expect(await pixelAt(thin.bytes, 0.5, 0.02)).toMatchObject({ b: 255, alpha: 128 });
    const padded = await made("?pad=20&bg=0f0&invert=true");
    expect(await pixelAt(padded.bytes, 0.02, 0.5)).toEqual({ r: 0, g: 255, b: 0, alpha: 255 });
    const clear = await made("?w=80&h=80&fit=fill");
    expect(await pixelAt(clear.bytes, 0.5, 0.02)).toMatchObject({ alpha: 0 });
  });

  test("is in the colour space that cs names", async () => {
    const space = async (query: string) =>
      (await sharp((await made(query)).bytes).metadata()).space;
    expect(await space("?cs=b-w")).toBe("b-w");
    expect(await space("?cs=cmyk&fm=jpg")).toBe("cmyk");
    expect(await space("?cs=srgb")).toBe("srgb");
    expect(await space("?cs=origin")).toBe("srgb");
  });

  test("carries nothing of what the camera wrote", async () => {
    const bytes = await sharp(await quarters(100, 60))
      .withExif({ IFD0: { Artist: "Somebody" } })
      .jpeg()
      .toBuffer();
    const { bytes: small } = await rawRequest(lake(), `${await uploaded(lake(), bytes)}?w=20`);
    expect((await sharp(small).metadata()).exif).toBeUndefined();
  });
});

describe("animations", () => {
  const frames = async (query: string) => {
    const { bytes } = await rawRequest(lake(), (await uploaded(lake(), await animation())) + query);
    const { pages = 1, format } = await sharp(bytes).metadata();
    return `${pages} ${format}`;
  };

  test.each([
    ["?w=20", "3 gif"],
    ["?w=20&h=20&fit=crop&fm=webp", "3 webp"],
    ["?w=20&h=20&fit=fill&bg=fff", "3 gif"],
    ["?w=20&frame=1", "1 gif"],
    ["?w=20&fm=png", "1 png"],
    ["?or=90", "1 gif"],
    ["?w=20&h=20&fit=crop&crop=entropy", "1 gif"],
  ])("made by %s are %s", async (query, expected) => {
    expect(await frames(query)).toBe(expected);
  });
});

describe("formats", () => {
  test.each([
    ["?auto=format", "image/webp,*/*", "image/webp"],
    ["?auto=format", "image/avif,*/*", "image/avif"],
    ["?auto=format", "*/*", "image/png"],
    ["?auto=format&fm=jpg", "image/webp", "image/jpeg"],
    ["?fm=pjpg", "*/*", "image/jpeg"],
    ["?fm=avif&w=20", "*/*", "image/avif"],
    ["?w=20", "image/webp", "image/png"],
  ])("of %s for a browser that takes %s is %s", async (query, accept, type) => {
    const answer = await made(query, { accept });
    expect(answer.headers["content-type"]).toBe(type);
    const { format, compression } = await sharp(answer.bytes).metadata();
    expect(type).toContain(compression === "av1" ? "avif" : format);
  });

  test("that depend on the browser say so, for caches on the way", async () => {
    expect((await made("?auto=format&w=10")).headers.vary).toMatch(/accept/iu);
    expect((await made("?w=10")).headers.vary).not.toMatch(/accept/iu);
  });

  test("are progressive where asked for, and smaller at a lower quality", async () => {
    const { bytes } = await made("?fm=pjpg");
    expect((await sharp(bytes).metadata()).isProgressive).toBe(true);
    const [low, high] = [await made("?fm=jpg&q=5"), await made("?fm=jpg&q=100")];
    expect(low.bytes.byteLength).toBeLessThan(high.bytes.byteLength);
  });
});

test.each([
  ["?w=-5", "w"],
  ["?w=1e3", "w"],
  ["?w=", "w"],
  ["?h=501", "500"],
  ["?fit=cover", "clip, crop"],
  ["?crop=middle", "focalpoint"],
  ["?crop=__proto__", "focalpoint"],
  ["?fp-x=1.1", "from 0 to 1"],
  ["?fp-y=x", "fp-y"],
  ["?dpr=0.5", "from 1 to 3"],
  ["?fm=json", "jpg"],
  ["?auto=enhance", "format"],
  ["?blur=2001", "2000"],
  ["?sharp=101", "100"],
  ["?sat=50", "-100"],
  ["?or=45", "90"],
  ["?bg=zzz", "RRGGBB"],
  ["?bg=12345", "RRGGBB"],
  ["?flip=x", "hv"],
  ["?invert=maybe", "true"],
  ["?frame=2", "first"],
  ["?pad=-1", "pad"],
  ["?cs=lab", "srgb"],
  ["?cs=cmyk", "jpg"],
  ["?rect=-1,0,5,5", "rect"],
  ["?rect=0,0,121,80", "120 × 80"],
  ["?w=10&w=x&fit=no&q=900", "q"],
])("%s is refused with 400, in words that name %s", async (query, word) => {
  const answer = await made(query);
  expect(answer.status).toBe(400);
  expect(answer.json).toMatchObject({ statusCode: 400, error: "Bad Request" });
  expect(answer.text).toContain(word);
});

test("a parameter that nobody knows is passed over", async () => {
  expect((await made("?utm_source=x&w=10")).status).toBe(200);
});
