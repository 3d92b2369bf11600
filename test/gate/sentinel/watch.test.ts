/** When the sentinel looks, and at what: with feeds and sweeps that do what a test says. */
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Heard } from "../../../gate/lake-port.ts";
import type { LogEntry } from "../../../gate/setting.ts";
import { watch } from "../../../gate/sentinel/watch.ts";

const AT_ONCE = { gatherMs: 1, againMs: 1, tickMs: 1 };
const MORNING = "2026-06-01T08:00:00.000Z";
const JUST_BEFORE = "2026-06-01T11:59:59.999Z";
const NOON = "2026-06-01T12:00:00.000Z";

/** Far more than anything here takes. */
const PATIENCE_MS = 5_000;

/** Waits for something that will be. */
async function until(isSo: () => boolean): Promise<void> {
  const began = performance.now();
  while (!isSo()) {
    if (performance.now() - began > PATIENCE_MS) throw new Error("It never was.");
    await setImmediate();
  }
}

/** What a listener of one data set is told. */
class Feed {
  /** How often somebody began to listen. */
  begun = 0;
  #told: (Heard | "end" | Error)[] = [];
  #wake = Promise.withResolvers<undefined>();

  tell(...told: readonly (Heard | "end" | Error)[]): void {
    this.#told.push(...told);
    this.#wake.resolve(undefined);
  }

  async *listen(signal: AbortSignal): AsyncGenerator<Heard> {
    this.begun += 1;
    const stopped = new Promise<undefined>((resolve) =>
      signal.addEventListener("abort", () => resolve(undefined)),
    );
    while (!signal.aborted) {
      const next = this.#told.shift();
      if (next === "end") return;
      if (next instanceof Error) throw next;
      if (next !== undefined) yield next;
      else {
        this.#wake = Promise.withResolvers();
        await Promise.race([this.#wake.promise, stopped]);
      }
    }
    throw new Error("stopped");
  }
}

const welcome: Heard = { kind: "welcome" };
const changed = (id: string): Heard => ({ kind: "changed", id });

/** A sentinel that has looked at everything once. */
async function watching(ends: readonly (string | undefined)[] = []) {
  const log: LogEntry[] = [];
  const sweeps: (readonly string[] | undefined)[] = [];
  const failing: unknown[] = [];
  const left = [...ends];
  const clocks = { now: MORNING, asked: 0 };
  const feeds = { public: new Feed(), editorial: new Feed() };
  const watched = watch(
    {
      lake: feeds,
      clock: () => {
        clocks.asked += 1;
        return new Date(clocks.now);
      },
      log: (entry) => log.push(entry),
    },
    async (ids) => {
      sweeps.push(ids);
      if (failing.length > 0) throw failing.shift();
      return { nextEnd: left.shift() };
    },
    AT_ONCE,
  );
  feeds.public.tell(welcome);
  await until(() => sweeps.length === 1);
  return { ...feeds, log, sweeps, failing, clocks, stop: () => watched.stop() };
}

test("as soon as it hears a data set, it looks at everything", async () => {
  const { sweeps, editorial, stop } = await watching();
  expect(sweeps).toEqual([undefined]);
  editorial.tell(welcome);
  await until(() => sweeps.length === 2);
  expect(sweeps).toEqual([undefined, undefined]);
  await stop();
});

test("of what changed in public it looks at just that, drafts and versions too", async () => {
  const heard = await watching();
  heard.public.tell(changed("office-1"), changed("drafts.office-2"), changed("versions.r1.a"));
  await until(() => heard.sweeps.length === 2);
  expect(heard.sweeps[1]).toEqual(["office-1", "drafts.office-2", "versions.r1.a"]);
  await heard.stop();
});

test("what people draft in editorial, and versions of releases there, do not concern it", async () => {
  const heard = await watching();
  heard.editorial.tell(changed("drafts.a"), changed("versions.r1.a"), changed("office-1"));
  await until(() => heard.sweeps.length === 2);
  expect(heard.sweeps[1]).toEqual(["office-1"]);
  await heard.stop();
});

test("each document of many changes is named once", async () => {
  const heard = await watching();
  heard.public.tell(changed("a"), changed("b"), changed("a"));
  await until(() => heard.sweeps.length === 2);
  expect(heard.sweeps[1]).toEqual(["a", "b"]);
  heard.public.tell(changed("a"));
  await until(() => heard.sweeps.length === 3);
  expect(heard.sweeps[2]).toEqual(["a"]);
  await heard.stop();
});

test.each([
  [200, 200],
  [201, undefined],
])("of %d documents that changed at once it looks at %s by name", async (count, named) => {
  const heard = await watching();
  heard.public.tell(...Array.from({ length: count }, (_, index) => changed(`office-${index}`)));
  await until(() => heard.sweeps.length === 2);
  expect(heard.sweeps[1]?.length).toBe(named);
  await heard.stop();
});

test("a welcome among changes means everything", async () => {
  const heard = await watching();
  heard.public.tell(changed("a"), welcome);
  await until(() => heard.sweeps.length === 2);
  expect(heard.sweeps[1]).toBeUndefined();
  await heard.stop();
});

test("at the very moment at which a seal ends it looks at everything, and not before", async () => {
  const heard = await watching([NOON]);
  heard.clocks.now = JUST_BEFORE;
  const { asked } = heard.clocks;
  await until(() => heard.clocks.asked > asked + 5 || heard.sweeps.length > 1);
  expect(heard.sweeps).toHaveLength(1);
  heard.clocks.now = NOON;
  await until(() => heard.sweeps.length === 2);
  expect(heard.sweeps[1]).toBeUndefined();
  const before = heard.clocks.asked;
  heard.public.tell(changed("a"));
  await until(() => heard.sweeps.length === 3);
  expect([before, heard.sweeps[2]]).toEqual([heard.clocks.asked, ["a"]]);
  await heard.stop();
});

test.each([
  ["an earlier end of what was looked at by name counts", NOON, JUST_BEFORE],
  ["a later end of what was looked at by name does not put it off", JUST_BEFORE, NOON],
  ["an end of what was looked at by name counts where nothing else ends", undefined, JUST_BEFORE],
  ["an end stays where what was looked at by name has none", JUST_BEFORE, undefined],
])("%s", async (_what, ofAll, ofNamed) => {
  const heard = await watching([ofAll, ofNamed]);
  heard.public.tell(changed("a"));
  await until(() => heard.sweeps.length >= 2);
  heard.clocks.now = JUST_BEFORE;
  await until(() => heard.sweeps.length >= 3);
  expect(heard.sweeps[2]).toBeUndefined();
  await heard.stop();
});

test("a failure is told, and then it looks at everything again, until it succeeds", async () => {
  const heard = await watching();
  heard.failing.push(new Error("The lake does not answer."), "no error");
  heard.public.tell(changed("a"));
  await until(() => heard.sweeps.length === 4);
  expect(heard.sweeps.slice(1)).toEqual([["a"], undefined, undefined]);
  expect(heard.log).toEqual([
    { event: "sweep-failed", cause: "The lake does not answer." },
    { event: "sweep-failed", cause: "unknown" },
  ]);
  heard.public.tell(changed("b"));
  await until(() => heard.sweeps.length === 5);
  expect(heard.sweeps[4]).toEqual(["b"]);
  await heard.stop();
});

test("a connection that breaks is told, and listened to again", async () => {
  const heard = await watching();
  heard.editorial.tell(new Error("The connection broke."));
  await until(() => heard.editorial.begun === 2);
  expect(heard.log).toEqual([{ event: "listening-lost", cause: "The connection broke." }]);
  heard.editorial.tell(changed("a"));
  await until(() => heard.sweeps.length === 2);
  expect(heard.public.begun).toBe(1);
  await heard.stop();
});

test("a connection that ends is listened to again, and nothing is told of it", async () => {
  const heard = await watching();
  heard.public.tell("end");
  await until(() => heard.public.begun === 2);
  heard.public.tell(welcome);
  await until(() => heard.sweeps.length === 2);
  expect(heard.log).toEqual([]);
  await heard.stop();
});

test("once it is stopped it neither listens nor looks, and tells no fault of that", async () => {
  const heard = await watching();
  await heard.stop();
  const { begun } = heard.public;
  heard.public.tell(changed("a"));
  heard.clocks.now = NOON;
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
  expect([heard.sweeps.length, heard.public.begun, heard.log]).toEqual([1, begun, []]);
});

test("stopping waits for what is being looked at", async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  const order: string[] = [];
  const feeds = { public: new Feed(), editorial: new Feed() };
  const watched = watch(
    { lake: feeds, clock: () => new Date(NOON), log: () => undefined },
    async () => {
      order.push("looking");
      await released;
      order.push("looked");
      return { nextEnd: undefined };
    },
    AT_ONCE,
  );
  feeds.public.tell(welcome);
  await until(() => order.length === 1);
  const stopped = watched.stop().then(() => order.push("stopped"));
  release(undefined);
  await stopped;
  expect(order).toEqual(["looking", "looked", "stopped"]);
});
