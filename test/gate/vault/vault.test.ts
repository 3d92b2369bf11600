import { describe, expect, test } from "vitest";
import {
  entryOf,
  newVaultKey,
  openVault,
  type VaultContent,
  type VaultEntry,
} from "../../../gate/vault/vault.ts";
import { nameCandidates } from "../../../policy/index.ts";
import * as content from "../content.ts";
import { startWorld, type World } from "../world.ts";

const now = new Date("2026-06-01T12:00:00.000Z");

/** A vault with one person in it; what its store holds can be changed. */
async function vaultWith(...names: string[]) {
  const key = newVaultKey(now);
  const entry = await entryOf("survivor-1", names, key, now);
  let content: VaultContent = { keys: [key], entries: [entry] };
  return {
    key,
    entry,
    vault: openVault({ read: async () => content }),
    store: (next: VaultContent) => (content = next),
  };
}

const story = (fields: object) => nameCandidates({ _id: "story-1", _type: "story", ...fields });

describe("the vault", () => {
  test("finds a protected name in any string of a document, in any writing", async () => {
    const { vault } = await vaultWith("Perlita de la Peñaranda");
    for (const fields of [
      { title: "What PERLITA told us" },
      { slug: { _type: "slug", current: "perlita-de-la-penaranda" } },
      { mainImage: { alt: "Per\u200Blita at a window" } },
      { footnotes: [{ _key: "f1", text: "Told by the sister of Perlita Peñaranda." }] },
      { body: [{ _type: "block", _key: "perlita", children: [] }] },
    ]) {
      expect((await vault.protectedAmong(story(fields))).size).toBeGreaterThan(0);
    }
    const clean = story({ title: "What Amihan told us", summary: "She is called de la Cruz." });
    expect(await vault.protectedAmong(clean)).toEqual(new Set());
  });

  test("answers with candidates as they were asked", async () => {
    const { vault } = await vaultWith("Perlita Dumalagan");
    const asked = ["perlita", "amihan", "perlitadumalagan", "", "Perlita"];
    expect(await vault.protectedAmong(asked)).toEqual(new Set(["perlita", "perlitadumalagan"]));
  });

  test("keeps nothing from which a name could be told without its key", async () => {
    const { entry, key } = await vaultWith("Perlita Dumalagan");
    const kept = JSON.stringify(entry);
    expect(kept).not.toMatch(/perlita|dumalagan/i);
    expect(kept).not.toContain(key.secret);
    const other = await entryOf("survivor-1", ["Perlita Dumalagan"], newVaultKey(now), now);
    expect(other.hashes.filter((hash) => entry.hashes.includes(hash))).toEqual([]);
  });

  test("sees what was added and removed while it runs, under old keys and new ones", async () => {
    const { vault, store, key, entry } = await vaultWith("Perlita Dumalagan");
    const next = newVaultKey(now);
    const added = await entryOf("survivor-2", ["Corazon Malaluan"], next, now);
    store({ keys: [key, next], entries: [entry, added] });
    const asked = ["perlita", "malaluan"];
    expect(await vault.protectedAmong(asked)).toEqual(new Set(asked));
    store({ keys: [key, next], entries: [added] });
    expect(await vault.protectedAmong(asked)).toEqual(new Set(["malaluan"]));
  });

  test("says that it does not know rather than that a name is not protected", async () => {
    const { vault, store, entry } = await vaultWith("Perlita Dumalagan");
    store({ keys: [], entries: [entry] });
    await expect(vault.protectedAmong(["perlita"])).rejects.toThrow("missing");
    const failing = openVault({ read: () => Promise.reject(new Error("The disk is gone.")) });
    await expect(failing.protectedAmong([])).rejects.toThrow("The disk is gone.");
  });
});

describe("a gate", () => {
  test("lets no protected name out: of a text, or of a profile whose name it would copy", async () => {
    const key = newVaultKey(now);
    let entries: readonly VaultEntry[] = [];
    const vault = openVault({ read: async () => ({ keys: [key], entries }) });
    const world = await startWorld({ vault });
    try {
      const people = await world.letInSomebody();
      await world.letOut(content.quote("quote-1", people));
      entries = [await entryOf(people.survivor, ["Perlita Dumalagan", "Amihan"], key, now)];

      await world.save(content.office("office-1", { name: "The Dumalagan office" }));
      expect(await blockedBy(world, "office-1")).toHaveLength(1);
      await world.save(content.quote("quote-2", people));
      expect(await blockedBy(world, "quote-2")).toEqual(["gate"]);

      // The profile takes effect anew, and what shows its name goes.
      await world.letOut(content.survivor(people.survivor, { region: "An invented region" }));
      expect(await world.anonymously(`*[_id == "quote-1"]`)).toEqual([]);
    } finally {
      await world.stop();
    }
  });

  test("asks its vault about every text it judges, and judges none without its answer", async () => {
    const asked = new Set<string>();
    let answer = async (candidates: readonly string[]): Promise<ReadonlySet<string>> => {
      for (const candidate of candidates) asked.add(candidate);
      return new Set();
    };
    const world = await startWorld({ vault: { protectedAmong: (names) => answer(names) } });
    try {
      await world.letOut(content.office("office-1"));
      expect(asked).toContain("inventedfieldoffice");
      answer = () => Promise.reject(new Error("The vault is shut."));
      await world.save(content.office("office-1", { name: "Another name" }));
      expect((await world.post("editor", "office-1", "check")).status).toBe(500);
      const digest = `sha256:${"0".repeat(64)}`;
      expect((await world.publish("office-1", digest)).status).toBe(500);
    } finally {
      await world.stop();
    }
  });
});

/** The rules that block, but for the want of reviews. */
async function blockedBy(world: World, id: string): Promise<readonly string[]> {
  const { findings } = await world.check(id);
  const blocking = findings.filter(({ severity }) => severity === "block");
  const rules = new Set(blocking.map(({ rule }) => rule));
  rules.delete("reviewed-by-others");
  return [...rules];
}
