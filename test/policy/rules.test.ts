import { describe, expect, it } from "vitest";
import {
  judge,
  pathToString,
  RULES,
  textsOf,
  type Finding,
  type Fix,
  type PolicyDocument,
} from "../../policy/index.ts";
import type { ExpectedFinding, Fixture } from "./fixtures/fixture.ts";
import { FIXTURES } from "./fixtures/index.ts";
import { consent, contextFor, story, survivor } from "./world.ts";

function judged(ruleId: string, fixture: Fixture): readonly [readonly Finding[], string] {
  const judgement = judge(fixture.document, contextFor(fixture.document, fixture.around));
  const outcome = judgement.results.find(({ rule }) => rule === ruleId)?.outcome ?? "absent";
  return [judgement.findings.filter(({ rule }) => rule === ruleId), outcome];
}

function textAt(document: PolicyDocument, finding: Finding): string | undefined {
  const where = pathToString(finding.path);
  return textsOf(document).find(({ path }) => pathToString(path) === where)?.text;
}

function fixOf(fix: Fix | undefined): unknown {
  return fix?.kind === "set" ? fix.value : fix?.replacement;
}

/** What an expected finding says of itself: only that is compared. */
function matching({ path, message = /\S/u, severity, outcome }: ExpectedFinding): unknown {
  const says: unknown = expect.stringMatching(message);
  return expect.objectContaining({
    path,
    message: says,
    ...(severity === undefined ? {} : { severity }),
    ...(outcome === undefined ? {} : { outcome }),
  });
}

const OUTCOMES = {
  failing: ["fail", "needs-review"],
  passing: ["pass"],
  inapplicable: ["inapplicable"],
};

describe.each(RULES.map((rule) => [rule.id]))("%s", (id) => {
  const fixtures = FIXTURES[id] ?? [];

  it("has failing, passing and inapplicable examples", () => {
    const kinds = new Set(fixtures.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["failing", "inapplicable", "passing"]);
  });

  it.each(fixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_title, fixture) => {
    const { document, kind, findings: wanted = [] } = fixture;
    const [found, outcome] = judged(id, fixture);

    expect(found).toEqual(wanted.map(matching));
    expect(OUTCOMES[kind]).toContain(outcome);
    expect(found.length > 0).toBe(kind === "failing");
    expect(found.filter(({ engineFault }) => engineFault)).toEqual([]);
    expect(found.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
    const cut = found.map((finding) =>
      textAt(document, finding)?.slice(finding.span?.start, finding.span?.end),
    );
    expect(cut.filter((_cut, index) => found[index]?.span)).toEqual(
      found.filter(({ span }) => span).map(({ text }) => text),
    );
    const fixes = found.map(({ fix }, index) =>
      wanted[index]?.fix === undefined ? undefined : fixOf(fix),
    );
    expect(fixes).toEqual(wanted.map(({ fix }) => fix));
  });
});

describe("every rule", () => {
  it("judges a document as the Studio holds it, with what the lake keeps about it, alike", () => {
    const group = { _ref: "a-new-term", _weak: true };
    const around = { published: [survivor(), consent()] };
    const held = story({ _system: { group } });
    const bare = judge(story(), contextFor(story(), around)).findings;
    expect(judge(held, contextFor(held, around)).findings).toEqual(bare);
    expect(bare.filter(({ engineFault }) => engineFault)).toEqual([]);
  });

  it("has examples under its own id, and no others stand there", () => {
    expect(Object.keys(FIXTURES).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s tells its title, help, reason and source",
    (_id, rule) => {
      for (const words of [rule.title, rule.help, rule.rationale])
        expect(words.trim()).not.toBe("");
      expect(rule.source.length).toBeGreaterThan(0);
    },
  );
});
