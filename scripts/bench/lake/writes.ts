import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { median, timeOf, timesOf } from "../measure.ts";
import type { Measurement } from "../suite.ts";
import { openSite, pageAt, SYSTEM, withDirectory } from "./site.ts";

const WRITES = 300;
const ROUNDS = 3;

/** Documents written one by one, each on disk before it is answered, beside bare SQLite commits. */
export function measureWrites(): Promise<readonly Measurement[]> {
  return withDirectory(async (directory) => {
    const site = openSite(path.join(directory, "lake"));
    const bare = new DatabaseSync(path.join(directory, "bare.sqlite"));
    bare.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL");
    bare.exec("PRAGMA synchronous = FULL; CREATE TABLE rows (id TEXT PRIMARY KEY, content TEXT)");
    const insert = bare.prepare("INSERT INTO rows VALUES (?, ?)");
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let index = 0; index < WRITES; index += 1) {
        const number = round * WRITES + index;
        const create = pageAt(number);
        ours.push(
          await timeOf(() => site.dataset.mutate({ mutations: [{ create }], identity: SYSTEM })),
        );
        const content = JSON.stringify(create);
        theirs.push(...timesOf(1, () => insert.run(create._id, content)));
      }
    }
    bare.close();
    site.core.close();
    return [
      {
        name: "durable mutations per second, over bare SQLite commits of the same size",
        value: perSecond(ours) / perSecond(theirs),
        unit: "×",
        target: { atLeast: 0.5 },
        note: `${perSecond(ours).toFixed(0)}/s and ${perSecond(theirs).toFixed(0)}/s`,
      },
    ];
  });
}

function perSecond(times: readonly number[]): number {
  return 1000 / median(times);
}
