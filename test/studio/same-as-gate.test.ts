/**
 * The browser's judgement and the gate's, held together: over every document of the demonstration
 * what both can know is the same to the byte.
 */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createClient } from "@sanity/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { checkResponseSchema } from "../../gate/api.ts";
import { bareId, ruleById, type Finding } from "../../policy/index.ts";
import { sharedQueries } from "../../schemas/validation/shared-queries.ts";
import { startStack, type Stack } from "../../scripts/stack.ts";
import { PEOPLE } from "../../scripts/stack/people.ts";
import { GATED_TYPES } from "../../studio/gated-types.ts";
import { createGateClient } from "../../studio/gate-access/client.ts";
import { judgeLive } from "../../studio/judgement/judge-live.ts";

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });

let stack: Stack;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "haven-same-"));
  stack = await startStack({ dataDirectory: directory, demo: "now", studio: "none" });
}, 120_000);

afterAll(async () => {
  await stack?.close();
  await rm(directory, { recursive: true, force: true });
});

function tokenOf(id: string): string {
  return stack.users.find((user) => user.id === id)?.token ?? "";
}

/** As an editor has it in the browser. */
function editorsClient() {
  return createClient({
    projectId: stack.projectId,
    dataset: stack.dataset,
    apiHost: stack.lake,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: "2025-02-19",
    perspective: "raw",
    token: tokenOf(PEOPLE.editor.id),
  });
}

/** The bare ids and what an editor has on the screen: the draft, else what is published. */
async function onTheScreen() {
  const found = z
    .array(documentSchema)
    .parse(await editorsClient().fetch("*[_type in $types]", { types: GATED_TYPES }));
  return new Map(
    found
      .toSorted((left, right) => (left._id < right._id ? 1 : -1))
      .toSorted((left, right) => Number(isDraft(left._id)) - Number(isDraft(right._id)))
      .map((document) => [bareId(document._id), document]),
  );
}

function isDraft(id: string): boolean {
  return id.startsWith("drafts.");
}

/** A draft with something to find for many rules, in a title, in formatted text and elsewhere. */
const TELLING = {
  _id: "drafts.story-telling-too-much",
  _type: "story",
  title: "A child prostitute no more",
  slug: { _type: "slug", current: "no-more" },
  survivors: [{ _key: "s1", _type: "reference", _ref: "survivor-02" }],
  consents: [{ _key: "c1", _type: "reference", _ref: "consent-02" }],
  illustrative: true,
  summary: "Amihan, 14, has a twin sister. Write to her at amihan@example.org.",
  body: [
    {
      _type: "block",
      _key: "b1",
      style: "normal",
      markDefs: [],
      children: [
        { _type: "span", _key: "a", text: "On 19 February 2020 Amihan was found in ", marks: [] },
        { _type: "span", _key: "b", text: "Siquijor", marks: ["strong"] },
        { _type: "span", _key: "c", text: ". Her father is a carpenter, they said.", marks: [] },
      ],
    },
  ],
  use: {
    _type: "intendedUse",
    channels: ["website", "press"],
    purposes: ["fundraising"],
    territories: ["worldwide"],
  },
};

/** What both know: not what only the gate can answer, nor a rule that only it has. */
function shared(findings: readonly Pick<Finding, "rule">[]): string {
  return JSON.stringify(
    findings.filter(({ rule }) => {
      const known = ruleById(rule);
      return known !== undefined && known.answeredByGate !== true;
    }),
  );
}

describe("the browser and the gate", () => {
  it("find the same in every document, byte for byte", async () => {
    const gate = createGateClient(stack.gate, tokenOf(PEOPLE.editor.id));
    const queries = sharedQueries(editorsClient());
    await editorsClient().create(TELLING);
    const documents = await onTheScreen();
    let withFindings = 0;
    for (const [id, document] of documents) {
      const { judgement } = await judgeLive({ ...document, _id: id }, queries, new Date());
      // Through the very shape that the gate answers in, so that keys stand in the same order.
      const own = checkResponseSchema.shape.findings.parse(judgement.findings);
      const { findings } = await gate.check(id);
      expect({ id, found: shared(own) }).toEqual({ id, found: shared(findings) });
      if (shared(own) !== "[]") withFindings += 1;
    }
    const telling = await judgeLive({ ...TELLING, _id: bareId(TELLING._id) }, queries, new Date());
    const rules = new Set(telling.judgement.findings.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(7);
    expect(documents.size).toBeGreaterThan(60);
    expect(withFindings).toBeGreaterThan(5);
  }, 120_000);
});
