import { describe, expect, it } from "vitest";
import {
  type AnsweredLookup,
  type AnsweredMetric,
  askingLibrary,
  gather,
  makeNameBook,
  type PolicyDocument,
  questionsOf,
  type Resolution,
  UnreadableDocument,
} from "../../../policy/index.ts";
import { NAMING_TYPES } from "../../../policy/names/name-book.ts";
import {
  ASSET,
  consent,
  doc,
  image,
  office,
  publication,
  quote,
  ref,
  statistic,
  story,
  survivor,
} from "../world.ts";

/** All that is ever asked of a data set about a document, in the order of asking. */
function asked(root: PolicyDocument, published: readonly PolicyDocument[]) {
  const known = new Map<string, Resolution>();
  const lookups: AnsweredLookup[] = [];
  const metrics: AnsweredMetric[] = [];
  for (;;) {
    const open = questionsOf(root, { known, lookups, metrics });
    if (open.load.length + open.lookups.length + open.metrics.length === 0) break;
    for (const id of open.load) {
      const document = published.find(({ _id }) => _id === id);
      known.set(
        id,
        document === undefined ? { state: "missing" } : { state: "published", document },
      );
    }
    for (const lookup of open.lookups) {
      const documents = published.filter((document) =>
        lookup.ids.some((id) => JSON.stringify(document).includes(`"_ref":"${id}"`)),
      );
      lookups.push({ ...lookup, documents });
    }
    metrics.push(...open.metrics.map((metric) => ({ metric, documents: [] })));
  }
  return {
    lookups: lookups.map(({ types, ids }) => ({ types, ids })),
    metrics: metrics.map(({ metric }) => metric),
  };
}

describe("what a host is asked", () => {
  it("which of the consents were superseded", () => {
    const { lookups } = asked(story(), [survivor(), consent()]);
    expect(lookups).toContainEqual({ types: ["consent"], ids: ["consent-amihan"] });
  });

  it("what is published of a survivor, and what uses the quotes and stories that are", () => {
    const leaflet = publication([{ _type: "quoteSection", _key: "q", quote: ref("quote-amihan") }]);
    const { lookups } = asked(story(), [survivor(), consent(), quote(), leaflet]);
    const ledger = lookups.filter(({ types }) => types.includes("story"));
    expect(ledger.map(({ ids }) => ids)).toEqual([["amihan"], ["quote-amihan"]]);
    expect(ledger[0]?.types).toContain("publication");
  });

  it("nothing of a survivor whose profile takes effect within", () => {
    const { lookups } = asked(consent(), [survivor()]);
    expect(lookups).toEqual([]);
  });

  it("which figures were superseded, what counts the same, and where this and the superseded one stand", () => {
    const newer = statistic({ supersedes: ref("officers-2021") });
    const { lookups, metrics } = asked(newer, [{ ...statistic(), _id: "officers-2021" }]);
    expect(metrics).toEqual(["officers-of-the-unit"]);
    expect(lookups).toContainEqual({ types: ["statistic"], ids: ["officers", "officers-2021"] });
    const places = lookups.find(({ types }) => types.includes("milestone"));
    expect(places?.ids).toEqual(["officers", "officers-2021"]);
  });

  it("what superseded a figure that is shown, and what superseded that", () => {
    const shown = doc("milestone", "m1", { statistics: [ref("officers")] });
    const newer = { ...statistic({ supersedes: ref("officers") }), _id: "officers-2023" };
    const newest = { ...statistic({ supersedes: ref("officers-2023") }), _id: "officers-2024" };
    const { lookups } = asked(shown, [statistic(), newer, newest]);
    expect(lookups.map(({ ids }) => ids)).toEqual([
      ["officers"],
      ["officers-2023"],
      ["officers-2024"],
    ]);
  });

  it("the sources of figures that count the same, and which of those were superseded", async () => {
    const cited: string[] = [];
    const other = { ...statistic({ citations: [{ source: ref("brochure") }] }), _id: "other" };
    const gathered = await gather(statistic({ citations: [] }), {
      load: async (ids) => {
        cited.push(...ids);
        return new Map();
      },
      referring: async () => [],
      measured: async () => [other],
      names: async () => makeNameBook([]),
    });
    expect(cited).toEqual(["brochure"]);
    const asked = gathered.lookups?.filter(({ types }) => types.length === 1);
    expect(asked?.flatMap(({ ids }) => ids)).toEqual(["officers", "other"]);
  });

  it("nothing where a document rests on nothing", () => {
    expect(asked(office(), [])).toEqual({ lookups: [], metrics: [] });
  });
});

/** Of each figure another one that replaces it. */
async function newerFigures(_types: readonly string[], ids: readonly string[]) {
  return ids.map((id) => ({ ...statistic({ supersedes: ref(id) }), _id: `${id}x` }));
}

async function down(): Promise<never> {
  throw new Error("the lake does not answer");
}

describe("gathering", () => {
  const nothing = {
    load: async (ids: readonly string[]) =>
      new Map<string, Resolution>(ids.map((id) => [id, { state: "missing" }])),
    referring: async () => [],
    measured: async () => [],
    names: async () => makeNameBook([]),
  };

  it("asks until no question is left", async () => {
    const gathered = await gather(story(), {
      ...nothing,
      load: async (ids) =>
        new Map(
          [survivor(), consent()]
            .filter(({ _id }) => ids.includes(_id))
            .map((document) => [document._id, { state: "published", document }]),
        ),
    });
    expect([...gathered.known.keys()].toSorted()).toEqual(["amihan", "consent-amihan"]);
    expect(gathered.lookups?.map(({ types }) => types[0])).toEqual(["consent", "story"]);
    expect(gathered.protectedNames).toBeUndefined();
  });

  it("leaves unresolved what the host left out", async () => {
    const gathered = await gather(story(), { ...nothing, load: async () => new Map() });
    expect(gathered.known.get("amihan")).toEqual({ state: "unresolved" });
  });

  it("asks the vault for every run of words of the document", async () => {
    const vault: string[] = [];
    const gathered = await gather(office(), {
      ...nothing,
      protectedNames: async (candidates) => {
        vault.push(...candidates);
        return new Set(["cebu"]);
      },
    });
    expect(vault).toContain("cebu");
    expect(vault).toContain("visayasandmindanao");
    expect(gathered.protectedNames).toEqual(new Set(["cebu"]));
  });

  it("fails where the host fails, whichever question it was", async () => {
    for (const question of ["load", "names", "referring"] as const) {
      const root = question === "referring" ? statistic() : story();
      await expect(gather(root, { ...nothing, [question]: down })).rejects.toThrow(
        "does not answer",
      );
    }
  });

  it("asks of images what the files hold, of those alone that are there", async () => {
    const files: string[] = [];
    const [there, lost] = ["image-aa-1x1-png", "image-bb-1x1-png"];
    const root = story({
      mainImage: image({ asset: ref(there) }),
      other: image({ asset: ref(lost) }),
    });
    const gathered = await gather(root, {
      ...nothing,
      load: async (ids) =>
        new Map(
          ids.map((id) => [
            id,
            id === there
              ? { state: "published", document: { ...ASSET, _id: id } }
              : { state: "missing" },
          ]),
        ),
      imageMetadata: async (ids) => {
        files.push(...ids);
        return new Map([[there, []]]);
      },
    });
    expect(files).toEqual([there]);
    expect(gathered.images).toEqual(new Map([[there, []]]));
  });

  it("gives up on figures that replace each other without an end", async () => {
    await expect(gather(statistic(), { ...nothing, referring: newerFigures })).rejects.toThrow(
      "comes to no end",
    );
  });

  it("gives up on a document that is nested without end", async () => {
    let deep: Readonly<Record<string, unknown>> = {};
    for (let level = 0; level < 200; level += 1) deep = { deep };
    await expect(gather(story({ deep }), nothing)).rejects.toThrow(UnreadableDocument);
  });
});

describe("a host that speaks GROQ", () => {
  const asked: (readonly [string, unknown])[] = [];
  const library = askingLibrary(async (query, params) => {
    asked.push([query, params]);
    return query.includes("$metric") ? [statistic()] : [office()];
  });

  it("is asked for published documents alone, with what is looked for as parameters", async () => {
    expect(await library.referring(["story"], ["amihan"])).toEqual([office()]);
    expect(await library.measured("officers")).toEqual([statistic()]);
    expect((await library.names()).entries.map(({ name }) => name)).toEqual(["Cebu"]);

    const [referring, measured, named] = asked;
    expect(referring?.[1]).toEqual({ types: ["story"], ids: ["amihan"] });
    expect(measured?.[1]).toEqual({ metric: "officers" });
    expect(named?.[1]).toEqual({ types: NAMING_TYPES });
    for (const [query] of asked) {
      expect(query).toContain('!(_id in path("drafts.**")) && !(_id in path("versions.**"))');
    }
  });
});
