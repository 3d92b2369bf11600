import { describe, expect, it } from "vitest";
import { BulkQueue, type Outcome, type Work } from "../../../studio/images/bulk/queue.ts";

/** Work that ends when the test says so. */
function byHand() {
  const open = new Map<string, { done: (outcome: Outcome) => void; fail: (why: Error) => void }>();
  const begun: string[] = [];
  const work: Work<string> = (job, { signal, onProgress }) =>
    new Promise((resolve, reject) => {
      begun.push(job);
      onProgress(0.5);
      open.set(job, { done: resolve, fail: reject });
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  const settle = async (job: string, how: "done" | "known" | "fail"): Promise<void> => {
    const { done, fail } = open.get(job) ?? {};
    if (how === "fail") fail?.(new Error("no line"));
    else done?.(how === "done" ? "added" : "known");
    await new Promise((resolve) => setImmediate(resolve));
  };
  const queue = new BulkQueue(work);
  const states = (): string =>
    queue
      .snapshot()
      .items.map(({ job, state }) => `${job}:${state.is}`)
      .join(" ");
  return { queue, begun, settle, states };
}

describe("a queue of files", () => {
  it("works on two at a time, in order, and tells how far each is", async () => {
    const { queue, settle, states } = byHand();
    queue.add(["a", "b", "c"]);
    expect(states()).toBe("a:working b:working c:waiting");
    expect(queue.snapshot().items[0]?.state).toEqual({ is: "working", share: 0.5 });
    await settle("b", "done");
    expect(states()).toBe("a:working b:done c:working");
    await settle("a", "known");
    await settle("c", "done");
    expect(queue.isBusy).toBe(false);
    expect(queue.snapshot().items[0]?.state).toEqual({ is: "done", outcome: "known" });
  });

  it("goes on where one fails, keeps it with its reason, and tries it again when asked", async () => {
    const { queue, begun, settle, states } = byHand();
    queue.add(["a", "b"]);
    await settle("a", "fail");
    await settle("b", "done");
    expect(states()).toBe("a:failed b:done");
    queue.clearDone();
    expect(states()).toBe("a:failed");
    queue.add(["c"]);
    await settle("c", "fail");
    queue.dismiss(3);
    expect(states()).toBe("a:failed");
    queue.retry(1);
    expect(states()).toBe("a:working");
    await settle("a", "done");
    expect(states()).toBe("a:done");
    expect(begun).toEqual(["a", "b", "c", "a"]);
  });

  it("pauses after what is under way, and goes on", async () => {
    const { queue, settle, states } = byHand();
    queue.add(["a", "b", "c"]);
    queue.pause();
    await settle("a", "done");
    await settle("b", "done");
    expect(states()).toBe("a:done b:done c:waiting");
    expect(queue.isBusy).toBe(true);
    queue.resume();
    expect(states()).toBe("a:done b:done c:working");
  });

  it("stops at once, loses nothing, and can take all of it up again", async () => {
    const { queue, settle, states } = byHand();
    queue.add(["a", "b", "c"]);
    queue.stop();
    expect(states()).toBe("a:stopped b:stopped c:stopped");
    queue.retry();
    expect(states()).toBe("a:working b:working c:waiting");
    // What was stopped comes to its end late: the second attempt is not taken for it.
    await new Promise((resolve) => setImmediate(resolve));
    expect(states()).toBe("a:working b:working c:waiting");
    await settle("a", "done");
    expect(states()).toBe("a:done b:working c:working");
  });

  it("tells who listens of each change, with another snapshot", () => {
    const { queue } = byHand();
    const seen = new Set<unknown>([queue.snapshot()]);
    const stop = queue.subscribe(() => seen.add(queue.snapshot()));
    queue.add(["a"]);
    const heard = seen.size;
    expect(heard).toBeGreaterThan(1);
    stop();
    queue.pause();
    expect(seen.size).toBe(heard);
  });
});
