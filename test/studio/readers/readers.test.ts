import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NO_END } from "../../../contracts/vocabulary.ts";
import { asNobody, readAsReader } from "../../../studio/readers/read.ts";
import { validityAt } from "../../../studio/readers/validity.ts";
import { startLake, PUBLIC, type TestLake } from "../../lake/start-lake.ts";

const YEAR_MS = 365 * 86_400_000;
const at = (ms: number) => new Date(Date.now() + ms).toISOString();
const ref = (id: string) => ({ _type: "reference", _key: id, _ref: id, _weak: true });

let lake: TestLake;
beforeAll(async () => {
  lake = await startLake();
  const transaction = lake.client("administrator", { dataset: PUBLIC }).transaction();
  const inForce = { seal: { validUntil: at(YEAR_MS) } };
  transaction.create({
    _id: "figure",
    _type: "statistic",
    citations: [{ _key: "c", source: ref("source") }],
    ...inForce,
  });
  transaction.create({
    _id: "source",
    _type: "source",
    title: "A count",
    seal: { validUntil: NO_END },
  });
  transaction.create({ _id: "ended", _type: "statistic", seal: { validUntil: at(-YEAR_MS) } });
  transaction.create({ _id: "unsealed", _type: "statistic" });
  const statistics = [ref("figure"), ref("ended"), ref("unsealed")];
  transaction.create({ _id: "milestone", _type: "milestone", statistics, ...inForce });
  await transaction.commit();
});
afterAll(() => lake.close());

const read = async (id: string) =>
  readAsReader(asNobody(lake.client("contributor", { dataset: PUBLIC })), id);

describe("what readers get", () => {
  it("is asked for without the token of the person at the screen", () => {
    const config = asNobody(lake.client("administrator", { dataset: PUBLIC })).config();
    expect(config.token).toBeUndefined();
    expect(config.dataset).toBe(PUBLIC);
  });

  it("is the document with what it refers to, as far as readers get that too", async () => {
    const form = await read("milestone");
    expect(form?.document._id).toBe("milestone");
    expect([...(form?.known.keys() ?? [])].toSorted()).toEqual(["figure", "source"]);
  });

  it.each(["ended", "unsealed", "nothing"])("is nothing of what is %s", async (id) => {
    expect(await read(id)).toBeUndefined();
  });
});

describe("the validity of a public document", () => {
  const now = Date.parse("2026-05-01T00:00:00Z");
  const stateOf = (validUntil: string) => validityAt({ seal: { validUntil } }, now).state;

  it("lasts until the moment in the seal, and not at that moment", () => {
    expect(stateOf("2026-05-01T00:00:01Z")).toBe("valid");
    expect(stateOf("2026-05-01T00:00:00Z")).toBe("ended");
  });

  it("is endless where no consent limits it", () => {
    expect(stateOf(NO_END)).toBe("endless");
  });

  it("is none without a seal, or with a moment that is none", () => {
    expect(validityAt({}, now).state).toBe("unsealed");
    expect(validityAt(null, now).state).toBe("unsealed");
    expect(stateOf("some day")).toBe("ended");
  });
});
