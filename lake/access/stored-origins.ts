import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { LakeError } from "../errors.ts";
import type { Clock, LakeCore, StoredOrigin } from "../types.ts";

/** Scheme, host and port; `*` for labels of the host name, or for the port. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9.*_-]+(?::(?:\d{1,5}|\*))?$/iu;

const rowSchema = z
  .object({ id: z.number(), origin: z.string(), credentials: z.number(), created: z.string() })
  .transform(({ id, origin, credentials, created }): StoredOrigin => ({
    id,
    origin,
    allowCredentials: credentials === 1,
    createdAt: created,
  }));

/** Origins over the lake's own file. */
export function storedOrigins(database: DatabaseSync, clock: Clock): LakeCore["origins"] {
  let known: readonly StoredOrigin[] | undefined;
  const list = (): readonly StoredOrigin[] =>
    (known ??= database
      .prepare("SELECT * FROM origins ORDER BY id")
      .all()
      .map((row) => rowSchema.parse(row)));
  return {
    list,
    add(given, allowCredentials) {
      const origin = given.trim().replace(/\/$/u, "").toLowerCase();
      check(origin, list());
      const created = clock().toISOString();
      const { lastInsertRowid } = database
        .prepare("INSERT INTO origins (origin, credentials, created) VALUES (?, ?, ?)")
        .run(origin, allowCredentials ? 1 : 0, created);
      known = undefined;
      return { id: Number(lastInsertRowid), origin, allowCredentials, createdAt: created };
    },
    remove(id) {
      known = undefined;
      return database.prepare("DELETE FROM origins WHERE id = ?").run(id).changes > 0;
    },
  };
}

function check(origin: string, known: readonly StoredOrigin[]): void {
  if (!ORIGIN.test(origin)) {
    throw new LakeError(400, {
      type: "validationError",
      description:
        `"${origin}" is no origin. Give scheme, host and port, such as http://localhost:3333; ` +
        "* may stand for a part of the host name or for the port.",
    });
  }
  if (known.some((row) => row.origin === origin)) {
    throw new LakeError(409, {
      type: "corsOriginExistsError",
      description: `The origin "${origin}" is on the list already.`,
    });
  }
}
