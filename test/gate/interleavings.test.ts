import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let people: { readonly survivor: string; readonly consent: string };
beforeAll(async () => {
  world = await startWorld();
  people = await world.letInSomebody();
});
afterAll(() => world.stop());

const CONTEXTS = ["a student", "a survivor leader", "a mother"] as const;

type Move =
  | { readonly kind: "write"; readonly context: (typeof CONTEXTS)[number]; readonly by: Writer }
  | { readonly kind: "approve"; readonly review: "consent" | "identity" }
  | { readonly kind: "publish" }
  | { readonly kind: "unpublish" };
type Writer = "editor" | "consentReviewer";

const context = fc.constantFrom(...CONTEXTS);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant("write"),
    context,
    by: fc.constantFrom("editor", "consentReviewer"),
  }),
  fc.record({ kind: fc.constant("approve"), review: fc.constantFrom("consent", "identity") }),
  fc.constant({ kind: "publish" }),
  fc.constant({ kind: "unpublish" }),
);

/** The way from a draft to a publish, with up to two moves of others anywhere in between. */
const way: fc.Arbitrary<readonly Move[]> = fc
  .tuple(context, fc.array(fc.tuple(move, fc.nat({ max: 4 })), { maxLength: 2 }))
  .map(([words, intruders]) => {
    const moves: Move[] = [
      { kind: "write", context: words, by: "editor" },
      { kind: "approve", review: "consent" },
      { kind: "approve", review: "identity" },
      { kind: "publish" },
    ];
    for (const [intruder, place] of intruders) moves.splice(place, 0, intruder);
    return moves;
  });

/** What ought to happen, told in the fewest words: who wrote, who approved what, what is out. */
class Model {
  draft: string | undefined;
  out: string | undefined;
  readonly writers = new Set<string>();
  readonly approvals = new Map<string, string>();

  write(context: string, by: string): void {
    this.draft = context;
    this.writers.add(by);
  }

  /** The reviewer of a kind approves what the draft says now, unless he wrote it. */
  approve(review: string): void {
    if (this.draft !== undefined && !this.writers.has(`${review}Reviewer`)) {
      this.approvals.set(review, this.draft);
    }
  }

  publish(): void {
    const { draft } = this;
    const counts = (review: string) =>
      this.approvals.get(review) === draft && !this.writers.has(`${review}Reviewer`);
    if (draft === undefined || !counts("consent") || !counts("identity")) return;
    this.out = draft;
    this.draft = undefined;
    this.writers.clear();
    this.approvals.clear();
  }

  unpublish(): void {
    if (this.out !== undefined) this.draft ??= this.out;
    this.out = undefined;
  }
}

async function carryOut(id: string, next: Move): Promise<void> {
  switch (next.kind) {
    case "write":
      await world.save(content.quote(id, people, { context: next.context }), next.by);
      return;
    case "approve":
      await world.post(`${next.review}Reviewer`, id, "reviews", {
        kind: next.review,
        decision: "approved",
        digest: await digestOf(id),
      });
      return;
    case "publish":
      await world.post("editor", id, "publish", { digest: await digestOf(id) });
      return;
    case "unpublish":
      await world.post("editor", id, "unpublish", { reason: "Asked for." });
      return;
  }
}

/** Of the text as it is; of nothing where there is no document yet. */
async function digestOf(id: string): Promise<string> {
  const { body } = await world.post("editor", id, "check");
  const none = `sha256:${"0".repeat(64)}`;
  return z.object({ digest: z.string() }).safeParse(body).data?.digest ?? none;
}

function imagine(model: Model, next: Move): void {
  if (next.kind === "write") model.write(next.context, next.by);
  else if (next.kind === "approve") model.approve(next.review);
  else if (next.kind === "publish") model.publish();
  else model.unpublish();
}

test("however writing, approving and publishing follow each other, only what two others approved is out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(way, { minLength: 1, maxLength: 3 }), async (ways) => {
      const id = world.freshId("quote");
      const model = new Model();
      for (const next of ways.flat()) {
        await carryOut(id, next);
        imagine(model, next);
        const out: unknown = await world.anonymously("*[_id == $id][0].context", { id });
        expect(out).toBe(model.out ?? null);
      }
    }),
    { numRuns: 14 },
  );
}, 60_000);

test("of an edit and a publish at the same moment, nothing goes out that was not approved", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 30 }), async (delay) => {
      const id = world.freshId("quote");
      await world.save(content.quote(id, people, { context: "approved" }));
      await world.approveAll(id);
      const digest = await digestOf(id);
      const publishing = world.publish(id, digest);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await world.save(content.quote(id, people, { context: "slipped in" }));
      await publishing;
      const out: unknown = await world.anonymously("*[_id == $id].context", { id });
      expect([["approved"], []]).toContainEqual(out);
      expect(await world.as("editor").getDocument(`drafts.${id}`)).toMatchObject({
        context: "slipped in",
      });
    }),
    { numRuns: 14 },
  );
}, 60_000);
