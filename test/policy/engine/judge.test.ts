import { describe, expect, it } from "vitest";
import {
  isForTheGate,
  judge,
  makeContext,
  RULES,
  type PolicyDocument,
  type Resolution,
  type Rule,
  type RuleContext,
  type RuleFinding,
} from "../../../policy/index.ts";
import { consent, contextFor, doc, NOW, office, ref, story, survivor } from "../world.ts";

const EMPTY = makeContext({ now: NOW, known: new Map() });

function rule(fields: Partial<Rule>): Rule {
  return {
    id: "example",
    severity: "block",
    title: "Example",
    help: "Help.",
    rationale: "Reason.",
    source: ["house"],
    appliesTo: () => true,
    check: () => [],
    ...fields,
  };
}

/** Hands on what comes over the wire as if it were typed: nothing vouches for it. */
function untyped<Typed>(value: unknown, vouch: (value: unknown) => value is Typed): Typed {
  if (vouch(value)) return value;
  throw new TypeError("the guard vouches for everything");
}
const vouchDocument = (_value: unknown): _value is PolicyDocument => true;
const vouchContext = (_value: unknown): _value is RuleContext => true;

/** A finding at one place of a field, or in the whole of it. */
function at(message: string, start?: number, end?: number): RuleFinding {
  const span = start === undefined || end === undefined ? {} : { span: { start, end } };
  return { path: ["a"], message, ...span };
}

function boom(): never {
  throw new TypeError("x is not a function");
}

describe("a rule that fails", () => {
  it("blocks when nobody was asked what else counts the same", () => {
    const asking = rule({
      check: (_document, { measured }) => {
        measured("officers");
        return [];
      },
    });
    const { findings, blocked } = judge(office(), EMPTY, [asking]);
    expect(blocked).toBe(true);
    expect(findings).toMatchObject([{ rule: "example", engineFault: true }]);
    expect(findings[0]?.message).toContain("officers");
  });

  it.each([
    ["while checking", rule({ check: boom })],
    ["while deciding whether it applies", rule({ appliesTo: boom })],
  ])("blocks under its own id when it throws %s", (_when, failing) => {
    const judgement = judge(office(), EMPTY, [failing, rule({ id: "after" })]);
    expect(judgement.blocked).toBe(true);
    expect(judgement.findings).toEqual([
      expect.objectContaining({
        rule: "example",
        severity: "block",
        outcome: "needs-review",
        engineFault: true,
        path: [],
        detail: "TypeError: x is not a function",
      }),
    ]);
    expect(judgement.findings[0]?.message).not.toContain("TypeError");
    expect(judgement.results.map(({ outcome }) => outcome)).toEqual(["needs-review", "pass"]);
  });

  it("blocks even where the rule only warns", () => {
    const judgement = judge(office(), EMPTY, [rule({ severity: "warn", check: boom })]);
    expect(judgement.findings.map(({ severity }) => severity)).toEqual(["block"]);
  });
});

describe("a look-up that nobody answers", () => {
  const asking = rule({
    check: (_document, context) => {
      context.resolve("gone");
      return [];
    },
  });

  it("blocks under the rule that asked, whatever the rule makes of it", () => {
    const judgement = judge(office(), EMPTY, [asking, rule({ id: "other" })]);
    expect(judgement.findings).toEqual([
      expect.objectContaining({ rule: "example", severity: "block", engineFault: true }),
    ]);
    expect(judgement.findings[0]?.message).toContain("gone");
  });

  it("blocks also where the rule asked while deciding whether it applies, and said no", () => {
    const hasty = rule({
      appliesTo: (_document, context) => context.resolve("gone").state === "published",
    });
    expect(judge(office(), EMPTY, [hasty]).blocked).toBe(true);
  });

  it("blocks when it is not known whether a consent was replaced", () => {
    const known = new Map<string, Resolution>([
      ["amihan", { state: "published", document: survivor() }],
      ["consent-amihan", { state: "published", document: consent() }],
    ]);
    const { findings } = judge(story(), makeContext({ now: NOW, known }));
    const faults = findings.filter(({ engineFault }) => engineFault).map((fault) => fault.rule);
    expect(faults).toContain("consent-in-force");
  });

  it("blocks every rule that needs it, and tells no untruth meanwhile", () => {
    const judgement = judge(office({ parent: ref("national") }), EMPTY);
    const findings = judgement.findings.filter((finding) => !isForTheGate(finding));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ engineFault }) => engineFault)).toBe(true);
    expect(findings.map((finding) => finding.rule)).toContain("references-published");
  });
});

describe("what cannot be judged", () => {
  it.each([
    ["nothing", undefined, "", /not a document/u],
    ["a string", "story", "", /not a document/u],
    ["a list", [], "", /not a document/u],
    ["a document without an id", { _type: "office" }, "", /has no id/u],
    ["a document with a blank id", { _id: " ", _type: "office" }, "", /has no id/u],
    ["a document without a type", { _id: "drafts.x" }, "x", /of what type it is/u],
    ["a type nobody knows", { _id: "x", _type: "blogPost" }, "x", /the type “blogPost”/u],
    ["a type only the gate writes", { _id: "x", _type: "review" }, "x", /the type “review”/u],
    ["a word of the language", { _id: "x", _type: "constructor" }, "x", /type “constructor”/u],
  ])("%s is blocked by the engine itself, and told why", (_what, document, documentId, why) => {
    const told: unknown = expect.stringMatching(why);
    expect(judge(untyped(document, vouchDocument), EMPTY)).toEqual({
      documentId,
      findings: [
        {
          rule: "engine",
          severity: "block",
          outcome: "needs-review",
          documentId,
          path: [],
          message: told,
          source: ["house"],
          engineFault: true,
        },
      ],
      results: [],
      blocked: true,
    });
  });

  it.each([
    ["no context", undefined, /The moment of the check/u],
    ["an empty context", {}, /The moment of the check/u],
    ["a context without a clock", { ...EMPTY, now: "" }, /The moment of the check/u],
    ["a context whose clock is no moment", { ...EMPTY, now: "today" }, /The moment of the check/u],
    ["a context that cannot look up", { now: NOW }, /could not be looked up/u],
    [
      "a context that cannot look up by id",
      { now: NOW, referring: EMPTY.referring },
      /could not be looked up/u,
    ],
    [
      "a context that cannot look up backwards",
      { now: NOW, resolve: EMPTY.resolve },
      /could not be looked up/u,
    ],
  ])("%s blocks, and the reason is told", (_what, context, why) => {
    const judgement = judge(office(), untyped(context, vouchContext));
    expect(judgement.blocked).toBe(true);
    expect(judgement.findings).toHaveLength(1);
    expect(judgement.findings[0]).toMatchObject({ rule: "engine", engineFault: true });
    expect(judgement.findings[0]?.message).toMatch(why);
  });

  it("a document nested deeper than it is read is blocked, not read in part", () => {
    let body: unknown = "cybersex trafficking";
    for (let depth = 0; depth < 5000; depth += 1) body = [body];
    expect(judge(office({ body }), EMPTY).blocked).toBe(true);
  });
});

describe("a judgement", () => {
  const document = story({ title: "After sex tourism", footnotes: [], consents: [] });
  const context = contextFor(document, { published: [survivor()] });

  it("is the same for the same input", () => {
    expect(judge(document, context)).toEqual(judge(document, context));
  });

  it("does not depend on the order in which fields are stored", () => {
    const turned = doc(
      "story",
      document._id,
      Object.fromEntries(Object.entries(document).toReversed()),
    );
    expect(judge(turned, context).findings).toEqual(judge(document, context).findings);
  });

  it("tells findings in the order of the rules, then of place", () => {
    const places = rule({
      check: () => [
        { path: ["b"], message: "3" },
        { path: ["a"], span: { start: 4, end: 5 }, message: "2" },
        { path: ["a"], span: { start: 0, end: 5 }, message: "1" },
        { path: [], message: "0" },
      ],
    });
    const { findings } = judge(document, context, [rule({ id: "first" }), places]);
    expect(findings.map(({ message }) => message)).toEqual(["0", "1", "2", "3"]);
    const order = RULES.map(({ id }) => id);
    const told = judge(document, context).findings.map((finding) => order.indexOf(finding.rule));
    expect(told).toEqual(told.toSorted((left, right) => left - right));
  });

  it("tells findings at one place in the order of their stretches, those of the whole first", () => {
    const places = rule({
      check: () => [at("5", 1, 1), at("4", 0, 2), at("3", 0, 1), at("2", 0, 0), at("1")],
    });
    const { findings } = judge(document, context, [places]);
    expect(findings.map(({ message }) => message)).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("says of each rule what came of it, and of each finding what the rule says of it", () => {
    const rules = [
      rule({ id: "none" }),
      rule({ id: "not-this", appliesTo: () => false }),
      rule({ id: "warns", severity: "warn", check: () => [{ path: [], message: "m" }] }),
      rule({
        id: "asks",
        severity: "warn",
        check: () => [{ path: [], message: "m", outcome: "needs-review" }],
      }),
      rule({
        id: "both",
        check: () => [
          { path: [], message: "m", outcome: "needs-review", severity: "warn" },
          { path: [], message: "m", severity: "warn" },
        ],
      }),
    ];
    const judgement = judge(document, context, rules);
    expect(judgement.results).toEqual([
      { rule: "none", outcome: "pass" },
      { rule: "not-this", outcome: "inapplicable" },
      { rule: "warns", outcome: "fail" },
      { rule: "asks", outcome: "needs-review" },
      { rule: "both", outcome: "fail" },
    ]);
    expect(judgement.blocked).toBe(false);
    expect(judgement.findings[0]).toEqual({
      rule: "warns",
      severity: "warn",
      outcome: "fail",
      documentId: document._id,
      path: [],
      message: "m",
      source: ["house"],
    });
    expect(
      judge(document, context, [rule({ check: () => [{ path: [], message: "m" }] })]),
    ).toMatchObject({ blocked: true, findings: [{ severity: "block" }] });
  });

  it("names what nobody answered, of each rule its own, in order", () => {
    const asks = (id: string, ...ids: readonly string[]) =>
      rule({
        id,
        check: (_document, { resolve, measured, referring, imageMetadata }) => {
          for (const each of ids) resolve(each);
          measured(`${id}-metric`);
          referring(`${id}-back`, "consent");
          imageMetadata?.(`${id}-image`);
          return [];
        },
      });
    const { findings } = judge(office(), EMPTY, [asks("one", "z", "a"), asks("two", "m")]);
    expect(findings.map(({ message }) => /\((.*)\)/u.exec(message)?.[1])).toEqual([
      "a, one-back, one-metric, z",
      "m, two-back, two-metric",
    ]);
  });

  it("asks for what an image holds only where somebody can answer", () => {
    const looks = rule({
      check: (_document, { imageMetadata }) => {
        if (imageMetadata === undefined) return [{ path: [], message: "nobody to ask" }];
        imageMetadata("seen");
        imageMetadata("unseen");
        return [];
      },
    });
    expect(judge(office(), EMPTY, [looks]).findings[0]?.message).toBe("nobody to ask");
    const answering = { ...EMPTY, imageMetadata: () => "unresolved" as const };
    expect(judge(office(), answering, [looks]).findings[0]?.message).toContain("(seen, unseen)");
  });

  it("tells what was thrown, and of which rule", () => {
    const throwing = rule({
      check: () => {
        throw new Error("it is late");
      },
    });
    const { findings } = judge(office(), EMPTY, [throwing]);
    expect(findings).toEqual([
      expect.objectContaining({
        detail: "Error: it is late",
        source: ["house"],
        documentId: "cebu",
      }),
    ]);
    expect(findings[0]?.message).toContain("“Example”");
  });

  it("gives the bare id of a draft, also of one in a release", () => {
    expect(judge(doc("office", "drafts.cebu"), EMPTY).documentId).toBe("cebu");
    expect(judge(doc("office", "versions.r1.cebu"), EMPTY).documentId).toBe("cebu");
  });

  it("shows a rule about findings what the others found, once, wherever it stands", () => {
    const seen: (readonly string[])[] = [];
    const about = rule({
      id: "about",
      last: true,
      check: (_document, _context, found) => {
        seen.push(found.map(({ message }) => message));
        return [];
      },
    });
    const finding = rule({ check: () => [{ path: [], message: "found" }] });
    const { results } = judge(document, context, [about, finding]);
    expect(seen).toEqual([["found"]]);
    expect(results.map((result) => result.rule)).toEqual(["about", "example"]);
  });

  it("does not change what it judges", () => {
    const frozen = Object.freeze(story());
    judge(frozen, context);
    expect(frozen).toEqual(story());
  });
});
