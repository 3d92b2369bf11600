/** Images: brought to public with the bytes that their id names, and cleared away. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bringAssets, clearAssets, originalOf } from "../../gate/assets.ts";
import { imageMetadataOf } from "../../gate/image-metadata.ts";
import type { DatasetPort, LakeDocument, LakePort } from "../../gate/lake-port.ts";
import { GateProblem } from "../../gate/problems.ts";
import { dataSet } from "./data-set.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const idOf = (text: string) => `image-${createHash("sha1").update(text).digest("hex")}-1x1-png`;
const asset = (_id: string): LakeDocument => ({ _id, _type: "sanity.imageAsset", _rev: "r1" });
const ONE = idOf("one");
const TWO = idOf("two");

/** Two data sets; what is stored in public gets the id of its bytes, unless it is told another. */
function lakeWith(
  editorial: ReturnType<typeof dataSet>,
  outside: readonly LakeDocument[] = [],
  storedAs?: string,
) {
  const uploaded: string[] = [];
  const uploadImage: DatasetPort["uploadImage"] = async (bytes) => {
    const id = storedAs ?? idOf(Buffer.from(bytes).toString());
    uploaded.push(id);
    return id;
  };
  const lake: Pick<LakePort, "editorial" | "public"> = {
    editorial,
    public: { ...dataSet(outside), uploadImage },
  };
  return { lake, uploaded };
}

async function refusalOf(undertaking: Promise<unknown>) {
  const error: unknown = await undertaking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GateProblem)) throw new Error("It was not refused.", { cause: error });
  return [error.id, error.message];
}

describe("bringing images to public", () => {
  test("stores those that are not there yet, each by its own bytes", async () => {
    const editorial = dataSet([asset(ONE), asset(TWO)]);
    editorial.bytes.set(ONE, bytesOf("one")).set(TWO, bytesOf("two"));
    const { lake, uploaded } = lakeWith(editorial, [asset(ONE)]);
    await bringAssets([ONE, TWO], lake);
    expect(uploaded).toEqual([TWO]);
    expect(editorial.fetched).toEqual([TWO]);
  });

  test("refuses an image that is not inside, or whose bytes are gone or others", async () => {
    const editorial = dataSet([asset(ONE)]);
    const { lake, uploaded } = lakeWith(editorial);
    expect(await refusalOf(bringAssets([TWO], lake))).toEqual([
      "internal",
      `There is no asset ${TWO}.`,
    ]);
    const others = ["internal", `The bytes of ${ONE} are not those that its id names.`];
    expect(await refusalOf(bringAssets([ONE], lake))).toEqual(others);
    editorial.bytes.set(ONE, bytesOf("two"));
    expect(await refusalOf(bringAssets([ONE], lake))).toEqual(others);
    expect(uploaded).toEqual([]);
  });

  test("refuses an image that is another once it is stored", async () => {
    const editorial = dataSet([asset(ONE)]);
    editorial.bytes.set(ONE, bytesOf("one"));
    const { lake } = lakeWith(editorial, [], TWO);
    expect(await refusalOf(bringAssets([ONE], lake))).toEqual([
      "internal",
      `${ONE} became ${TWO} when it was stored.`,
    ]);
  });
});

test("the original of an image is what its id names, and nothing else", async () => {
  const editorial = dataSet([]);
  expect(await originalOf(asset(ONE), editorial)).toBeUndefined();
  editorial.bytes.set(ONE, bytesOf("one"));
  expect(await originalOf(asset(ONE), editorial)).toEqual(bytesOf("one"));
  editorial.bytes.set(TWO, bytesOf("one"));
  expect(await originalOf(asset(TWO), editorial)).toBeUndefined();
  const shorter = ONE.replace(/^image-\w/u, "image-");
  editorial.bytes.set(shorter, bytesOf("one"));
  expect(await originalOf(asset(shorter), editorial)).toBeUndefined();
});

describe("clearing images away", () => {
  const shown = {
    _id: "office-1",
    _type: "office",
    image: { asset: { _type: "reference", _ref: ONE } },
  };

  test("deletes those of the named that nothing shows", async () => {
    const outside = dataSet([asset(ONE), asset(TWO), asset(idOf("three")), shown]);
    await clearAssets([ONE, TWO], outside);
    expect(outside.transactions).toEqual([[{ delete: { id: TWO } }]]);
  });

  test("writes nothing where there is nothing to delete", async () => {
    const outside = dataSet([asset(ONE), shown]);
    await clearAssets([ONE], outside);
    await clearAssets([], outside);
    expect(outside.transactions).toEqual([]);
  });
});

describe("what the files of images hold beside the picture", () => {
  test("is read once for each image", async () => {
    const editorial = dataSet([]);
    editorial.bytes.set(ONE, bytesOf("one"));
    const first = await imageMetadataOf([asset(ONE)], editorial);
    expect([...first.keys()]).toEqual([ONE]);
    const second = await imageMetadataOf([asset(ONE)], editorial);
    expect(second).toEqual(first);
    // What is no image at all is unreadable, and may be put right.
    expect(first.get(ONE)).toBe("unreadable");
    expect(editorial.fetched).toEqual([ONE, ONE]);
  });

  test("is remembered for a data set once it could be read, and read anew where it could not", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const id = `image-${createHash("sha1").update(png).digest("hex")}-1x1-png`;
    const editorial = dataSet([]);
    expect((await imageMetadataOf([asset(id)], editorial)).get(id)).toBe("unreadable");
    editorial.bytes.set(id, new Uint8Array(png).buffer);
    const found = await imageMetadataOf([asset(id)], editorial);
    expect(found.get(id)).not.toBe("unreadable");
    expect(await imageMetadataOf([asset(id)], editorial)).toEqual(found);
    expect(editorial.fetched).toEqual([id, id]);
    const other = dataSet([]);
    await imageMetadataOf([asset(id)], other);
    expect(other.fetched).toEqual([id]);
  });
});
