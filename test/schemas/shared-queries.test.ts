import { describe, expect, it } from "vitest";
import { sharedQueries } from "../../schemas/validation/shared-queries.ts";

let made = 0;

/** A client of a data set of its own, which answers a number that grows. */
function startClient() {
  made += 1;
  const url = `https://project-${made}.example.org`;
  const asked: unknown[] = [];
  let fails = false;
  const client = (token: string) => ({
    config: () => ({ url, dataset: "editorial", token }),
    fetch: async (_query: string, params: Record<string, unknown>) => {
      asked.push(params["id"]);
      if (fails) throw new Error("nobody answers");
      return asked.length;
    },
  });
  return {
    asked,
    client,
    unplug: (state: boolean) => {
      fails = state;
    },
  };
}

const raw = { perspective: "raw" } as const;
const ask = (queries: ReturnType<typeof sharedQueries>, id: string) =>
  queries.fetch("*[_id == $id]", { id }, raw);

describe("answers that are shared", () => {
  it("are asked once by however many clients of the same person", async () => {
    const { asked, client } = startClient();
    const [validation, inspector] = [sharedQueries(client("t"), 2000), sharedQueries(client("t"))];
    expect(await Promise.all([ask(validation, "a"), ask(inspector, "a")])).toEqual([1, 1]);
    expect(await ask(inspector, "b")).toBe(2);
    expect(asked).toEqual(["a", "b"]);
  });

  it("are not given to somebody else", async () => {
    const { client } = startClient();
    expect(await ask(sharedQueries(client("one")), "a")).toBe(1);
    expect(await ask(sharedQueries(client("other")), "a")).toBe(2);
  });

  it("are old for nobody while somebody watches for changes, and are again after that", async () => {
    const { asked, client } = startClient();
    const [validation, pane] = [sharedQueries(client("t"), 0), sharedQueries(client("t"))];
    const endWatch = pane.watch();
    await ask(validation, "a");
    await ask(validation, "a");
    expect(asked).toEqual(["a"]);
    pane.asOf(1);
    await ask(validation, "a");
    expect(asked).toEqual(["a", "a"]);
    endWatch();
    await ask(validation, "a");
    expect(asked).toEqual(["a", "a", "a"]);
  });

  it("are asked anew once they are too old for whoever asks", async () => {
    const { client } = startClient();
    expect(await ask(sharedQueries(client("t")), "a")).toBe(1);
    expect(await ask(sharedQueries(client("t"), 0), "a")).toBe(2);
    expect(await ask(sharedQueries(client("t")), "a")).toBe(2);
  });

  it("are forgotten when something changed", async () => {
    const { client } = startClient();
    const [one, other] = [sharedQueries(client("t")), sharedQueries(client("t"))];
    expect(await ask(one, "a")).toBe(1);
    one.asOf(1);
    expect(await ask(other, "a")).toBe(2);
    one.asOf(1);
    expect(await ask(one, "a")).toBe(2);
  });

  it("are not kept where nobody answered", async () => {
    const { client, unplug } = startClient();
    unplug(true);
    await expect(ask(sharedQueries(client("t")), "a")).rejects.toThrow("nobody answers");
    unplug(false);
    expect(await ask(sharedQueries(client("t")), "a")).toBe(2);
  });

  it("give way to newer ones after some hundred", async () => {
    const { asked, client } = startClient();
    const queries = sharedQueries(client("t"));
    for (let id = 0; id <= 500; id += 1) await ask(queries, String(id));
    await ask(queries, "500");
    expect(asked.length).toBe(501);
    await ask(queries, "0");
    expect(asked.length).toBe(502);
  });
});
