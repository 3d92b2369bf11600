import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { createIdentities } from "./access/identities.ts";
import { storedOrigins } from "./access/stored-origins.ts";
import { createCopies } from "./copies.ts";
import { openDataset } from "./dataset.ts";
import { LakeError } from "./errors.ts";
import { Backups } from "./storage/backup.ts";
import { ASSETS_FOLDER, openDatabase } from "./storage/database.ts";
import { Head } from "./storage/head.ts";
import { projectOf } from "./storage/project.ts";
import type { Dataset, LakeCore, LakeCoreOptions, Visibility } from "./types.ts";

/** As the hosted service: lower-case letters, digits, `_` and `-`, not beginning with those. */
const DATASET_NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;

const BETWEEN_LOOKS_AT_THE_CLOCK_MS = 1000;

/**
 * Opens a lake: everything on disk under one directory, for this process alone.
 *
 * @throws LakeError 503 in plain words if the directory cannot be used, is in use by another
 *   process (told which), was written by a newer program, or is damaged; 409 if it is that of
 *   another project.
 */
export function openLake(options: LakeCoreOptions): LakeCore {
  const database = openDatabase(options.directory, options.clock);
  let head: Head | undefined;
  try {
    head = new Head(options.directory);
    return openOver(database, head, options);
  } catch (error) {
    // Whoever mends what is wrong must be able to open it again, from this process too.
    head?.close();
    database.close();
    throw error;
  }
}

function openOver(database: DatabaseSync, head: Head, options: LakeCoreOptions): LakeCore {
  const { directory, clock, historyDays } = options;
  const projectId = projectOf(database, options.projectId);
  const backups = new Backups(directory, database);
  const datasets = new Map<string, ReturnType<typeof openDataset>>();
  const identities = createIdentities(database, clock);

  function open(number: number, name: string, visibility: Visibility): Dataset {
    const dataset = openDataset({
      database,
      head,
      number,
      name,
      visibility,
      projectId,
      clock,
      historyDays,
      roles: () => identities.roles(),
    });
    datasets.set(name, dataset);
    dataset.subscribe((transaction) => backups.note(transaction));
    return dataset;
  }

  function existing(name: string): ReturnType<typeof openDataset> {
    const dataset = datasets.get(name);
    if (dataset) return dataset;
    throw new LakeError(404, {
      type: "datasetNotFoundError",
      description: `There is no data set "${name}". There are: ${[...datasets.keys()].join(", ") || "none"}.`,
    });
  }

  const assetDirectory = (dataset: string): string => join(directory, ASSETS_FOLDER, dataset);

  for (const row of database.prepare("SELECT * FROM datasets ORDER BY name").all()) {
    open(Number(row["number"]), String(row["name"]), asVisibility(row["visibility"]));
  }

  // Those who listen are told in time, though nobody asks.
  const timer = setInterval(() => {
    for (const dataset of datasets.values()) dataset.keepTime();
  }, BETWEEN_LOOKS_AT_THE_CLOCK_MS).unref();

  return {
    projectId,
    clock,
    identities,
    origins: storedOrigins(database, clock),
    copies: createCopies({
      database,
      clock,
      projectId,
      open,
      assetDirectory,
      checkTarget: (name) => checkName(name, datasets.has(name)),
      source: (name) => existing(name),
    }),
    assetDirectory(dataset) {
      existing(dataset);
      mkdirSync(assetDirectory(dataset), { recursive: true });
      return assetDirectory(dataset);
    },
    datasets: () => [...datasets.values()],
    dataset: (name) => datasets.get(name),
    createDataset(name, visibility) {
      checkName(name, datasets.has(name));
      const { lastInsertRowid } = database
        .prepare("INSERT INTO datasets (name, visibility) VALUES (?, ?)")
        .run(name, visibility);
      return open(Number(lastInsertRowid), name, visibility);
    },
    setVisibility(name, visibility) {
      const dataset = existing(name);
      database.prepare("UPDATE datasets SET visibility = ? WHERE name = ?").run(visibility, name);
      dataset.setVisibility(visibility);
    },
    deleteDataset(name) {
      const dataset = existing(name);
      // Its number may be that of another one day, which begins anew.
      head.note(dataset.number, 0);
      database.prepare("DELETE FROM datasets WHERE name = ?").run(name);
      datasets.delete(name);
      dataset.retire();
      rmSync(assetDirectory(name), { recursive: true, force: true });
    },
    backup: () => backups.take(),
    close() {
      clearInterval(timer);
      if (!database.isOpen) return;
      database.close();
      head.close();
    },
  };
}

function checkName(name: string, taken: boolean): void {
  if (!DATASET_NAME.test(name)) {
    throw new LakeError(400, {
      type: "validationError",
      description:
        `"${name}" cannot be the name of a data set. Allowed are lower-case letters, digits, ` +
        '"_" and "-", at most 64 characters, beginning with a letter or a digit.',
    });
  }
  if (taken) {
    throw new LakeError(409, {
      type: "datasetExistsError",
      description: `There is a data set "${name}" already.`,
    });
  }
}

function asVisibility(value: unknown): Visibility {
  // What cannot be read as public is private.
  return value === "public" ? "public" : "private";
}
