/** Many clients that change one document, each only if nobody else has. */
import { expect, test, vi } from "vitest";
import { ClientError } from "@sanity/client";
import { LONG_TIMEOUT, scaled, tell } from "../../support/scale.ts";
import { sharedLake } from "../http/shared-lake.ts";

const CLIENTS = scaled(12, 50);
const REVISIONS = scaled(15, 200);
const lake = sharedLake();

interface Attempt {
  /** The revision that the patch asked for. */
  readonly base: string;
  /** The one it made; `undefined` where it was refused. */
  readonly made: string | undefined;
}

/** Patches what it reads, again and again, until the document has seen enough revisions. */
async function compete(name: string, attempts: Attempt[]): Promise<void> {
  const client = lake().client("editor");
  for (;;) {
    const { _rev, n } = await client.fetch<{ _rev: string; n: number }>('*[_id == "fought"][0]');
    if (n >= REVISIONS) return;
    try {
      const patch = client.patch("fought").ifRevisionId(_rev).inc({ n: 1 });
      const { _rev: made } = await patch.insert("after", "by[-1]", [name]).commit();
      attempts.push({ base: _rev, made });
    } catch (error) {
      if (!(error instanceof ClientError) || error.statusCode !== 409) throw error;
      attempts.push({ base: _rev, made: undefined });
    }
  }
}

test(
  `of ${CLIENTS} clients exactly one wins each of ${REVISIONS} revisions, and listeners hear each once`,
  async () => {
    const client = lake().client("editor");
    const heard: (readonly string[])[] = [];
    const subscriptions = Array.from({ length: 3 }, () => {
      const mine: string[] = [];
      heard.push(mine);
      const options = { events: ["welcome", "mutation"] } satisfies {
        events: ("welcome" | "mutation")[];
      };
      return client.listen('*[_id == "fought"]', {}, options).subscribe((event) => {
        mine.push(event.type === "mutation" ? (event.resultRev ?? "") : "welcome");
      });
    });
    await vi.waitFor(() => expect(heard).toEqual([["welcome"], ["welcome"], ["welcome"]]));
    const { _rev: first } = await client.create({ _id: "fought", _type: "f", n: 0, by: ["start"] });

    const attempts: Attempt[] = [];
    const started = performance.now();
    const names = Array.from({ length: CLIENTS }, (_, index) => `c${index}`);
    await Promise.all(names.map((name) => compete(name, attempts)));
    const seconds = (performance.now() - started) / 1000;

    const wins = attempts.filter(({ made }) => made !== undefined);
    const wonFrom = wins.map(({ base }) => base);
    expect(new Set(wonFrom).size).toBe(wonFrom.length);
    const document = await client.getDocument("fought");
    expect(document).toMatchObject({ n: wins.length });
    expect(document?.["by"]).toHaveLength(wins.length + 1);

    // Each win rests on the one before it: there is one chain, and listeners heard all of it.
    const next = new Map(wins.map(({ base, made }) => [base, made]));
    const chain = [first];
    for (let made = next.get(first); made !== undefined; made = next.get(made)) chain.push(made);
    expect(chain).toHaveLength(wins.length + 1);
    await vi.waitFor(() => {
      for (const mine of heard) expect(mine).toHaveLength(chain.length + 1);
    });
    for (const mine of heard) expect(mine.slice(1)).toEqual(chain);
    for (const subscription of subscriptions) subscription.unsubscribe();
    tell({ clients: CLIENTS, revisions: wins.length, attempts: attempts.length, seconds });
  },
  LONG_TIMEOUT,
);
