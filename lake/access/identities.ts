import { createHash, randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { inTransaction } from "../storage/write.ts";
import { customRoles } from "./custom-roles.ts";
import { LakeError } from "../errors.ts";
import type { Clock, Identities, Identity, Robot, RoleAssignment, User } from "../types.ts";

/** Sanity's tokens begin so too; 256 bits of chance follow. */
const TOKEN_PREFIX = "sk";
const TOKEN_BYTES = 32;

const ANONYMOUS: Identity = { id: "anonymous", name: "Anonymous", kind: "anonymous", roles: [] };

const rolesSchema = z.array(
  z
    .object({
      name: z.string(),
      datasets: z.array(z.string()).exactOptional(),
    })
    .strict(),
);

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  kind: z.enum(["person", "robot"]),
  roles: z.string().transform((text) => rolesSchema.parse(JSON.parse(text))),
});
type Row = z.infer<typeof rowSchema>;

/** Users, robots and tokens over the lake's own file. */
export function createIdentities(database: DatabaseSync, clock: Clock): Identities {
  const listPeople = database.prepare("SELECT * FROM users WHERE kind = 'person' ORDER BY id");
  const findUser = database.prepare("SELECT * FROM users WHERE id = ?");
  const findToken = database.prepare(
    `SELECT users.* FROM tokens JOIN users ON users.id = tokens.user
     WHERE tokens.hash = ? AND (expires IS NULL OR expires > ?)`,
  );
  const putRow = database.prepare(
    `INSERT INTO users (id, name, email, kind, roles) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email,
       roles = excluded.roles`,
  );
  const putToken = database.prepare(
    "INSERT INTO tokens (hash, user, created, expires) VALUES (?, ?, ?, ?)",
  );
  const replaceToken = database.prepare("UPDATE tokens SET hash = ? WHERE hash = ?");
  const deleteTokensOf = database.prepare("DELETE FROM tokens WHERE user = ?");
  const listRobots = database.prepare(
    `SELECT users.*, min(created) AS created, max(expires) AS expires
     FROM users JOIN tokens ON tokens.user = users.id
     WHERE kind = 'robot' GROUP BY users.id ORDER BY created, users.id`,
  );
  const deleteToken = database.prepare("DELETE FROM tokens WHERE hash = ?");

  const now = (): string => clock().toISOString();

  function issueToken(userId: string, expiresAt?: string): { readonly token: string } {
    const token = newToken();
    putToken.run(hashOf(token), userId, now(), expiresAt ?? null);
    return { token };
  }

  /** A robot must not become a person, nor the other way round, by an id that is used twice. */
  function putIdentity(row: Omit<Row, "roles">, roles: readonly RoleAssignment[]): void {
    const existing = readRow(findUser.get(row.id));
    if (existing && existing.kind !== row.kind) {
      throw new LakeError(409, {
        type: "identityError",
        description: `"${row.id}" is a ${existing.kind} already; give this ${row.kind} another id.`,
      });
    }
    putRow.run(row.id, row.name, row.email, row.kind, JSON.stringify(rolesSchema.parse(roles)));
  }

  return {
    users: () => listPeople.all().map((row) => asUser(rowSchema.parse(row))),
    nameOf: (id) => readRow(findUser.get(id))?.name,
    putUser({ id, name, email, roles }) {
      putIdentity({ id, name, email, kind: "person" }, roles);
    },
    createSession(userId) {
      if (findUser.get(userId) === undefined) {
        throw new LakeError(404, {
          type: "userNotFoundError",
          description: `There is no user "${userId}".`,
        });
      }
      return issueToken(userId);
    },
    createRobot({ id, label, roles, expiresAt }) {
      return inTransaction(database, () => {
        putIdentity({ id, name: label, email: null, kind: "robot" }, roles);
        return issueToken(id, expiresAt === undefined ? undefined : timeOf(expiresAt));
      });
    },
    robots: () => listRobots.all().map((row) => asRobot(robotSchema.parse(row))),
    endRobot(id) {
      const isRobot = readRow(findUser.get(id))?.kind === "robot";
      return isRobot && deleteTokensOf.run(id).changes > 0;
    },
    rotate(token) {
      const next = newToken();
      if (replaceToken.run(hashOf(next), hashOf(token)).changes > 0) return { token: next };
      throw new LakeError(404, {
        type: "tokenNotFoundError",
        description: "There is no such token to be replaced: it is unknown or has ended.",
      });
    },
    ...customRoles(database),
    endSession(token) {
      deleteToken.run(hashOf(token));
    },
    identify(token) {
      if (token === undefined) return ANONYMOUS;
      const row = readRow(findToken.get(hashOf(token), now()));
      return row && asIdentity(row);
    },
  };
}

const robotSchema = rowSchema.extend({ created: z.string(), expires: z.string().nullable() });

function asRobot({ id, name, roles, created, expires }: z.infer<typeof robotSchema>): Robot {
  const common = { id, label: name, roles, createdAt: created };
  return expires === null ? common : { ...common, expiresAt: expires };
}

function newToken(): string {
  return TOKEN_PREFIX + randomBytes(TOKEN_BYTES).toString("hex");
}

/** In the one form in which texts of times can be compared. */
function timeOf(text: string): string {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new LakeError(400, {
    type: "validationError",
    description: `"${text}" is no time. Give one in ISO 8601, such as 2027-01-01T00:00:00Z.`,
  });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function readRow(row: unknown): Row | undefined {
  return row === undefined ? undefined : rowSchema.parse(row);
}

function asUser({ id, name, email, roles }: Row): User {
  return { id, name, email: email ?? "", roles };
}

function asIdentity({ id, name, email, kind, roles }: Row): Identity {
  return { id, name, kind, roles, ...(email === null ? {} : { email }) };
}
