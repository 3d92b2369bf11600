import { hash, randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { inTransaction } from "../storage/write.ts";
import { customRoles } from "./custom-roles.ts";
import { LakeError } from "../errors.ts";
import { Remembered } from "../remembered.ts";
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

const holderSchema = rowSchema.extend({ expires: z.string().nullable() });

/** Who holds a token, and until when: ISO 8601, null for ever. */
interface Holder {
  readonly identity: Identity;
  readonly expires: string | null;
}

/** Tokens that are asked with at one time; others are looked up again. */
const MOST_HOLDERS = 1000;

/** Users, robots and tokens over the lake's own file. */
export function createIdentities(database: DatabaseSync, clock: Clock): Identities {
  const listPeople = database.prepare("SELECT * FROM users WHERE kind = 'person' ORDER BY id");
  const findUser = database.prepare("SELECT * FROM users WHERE id = ?");
  const findToken = database.prepare(
    "SELECT users.*, expires FROM tokens JOIN users ON users.id = tokens.user WHERE hash = ?",
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
  const ownerOf = database.prepare("SELECT user FROM tokens WHERE hash = ?");
  const deletePerson = database.prepare("DELETE FROM users WHERE id = ? AND kind = 'person'");
  const deleteTokensOf = database.prepare("DELETE FROM tokens WHERE user = ?");
  const listRobots = database.prepare(
    `SELECT users.*, min(created) AS created, max(expires) AS expires
     FROM users JOIN tokens ON tokens.user = users.id
     WHERE kind = 'robot' GROUP BY users.id ORDER BY created, users.id`,
  );
  const deleteToken = database.prepare("DELETE FROM tokens WHERE hash = ?");

  /** By the hashes of tokens; afresh after every change of people, robots or tokens. */
  const holders = new Remembered<Holder>(MOST_HOLDERS);

  const now = (): string => clock().toISOString();

  function issueToken(userId: string, expiresAt?: string): { readonly token: string } {
    const token = newToken();
    putToken.run(hashOf(token), userId, now(), expiresAt ?? null);
    return { token };
  }

  function mustBeThere(userId: string): void {
    if (findUser.get(userId) !== undefined) return;
    throw new LakeError(404, {
      type: "userNotFoundError",
      description: `There is no user "${userId}".`,
    });
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
    holders.forget();
    putRow.run(row.id, row.name, row.email, row.kind, JSON.stringify(rolesSchema.parse(roles)));
  }

  return {
    users: () => listPeople.all().map((row) => asUser(rowSchema.parse(row))),
    nameOf: (id) => readRow(findUser.get(id))?.name,
    putUser({ id, name, email, roles }) {
      putIdentity({ id, name, email, kind: "person" }, roles);
    },
    removeUser(id) {
      holders.forget();
      return deletePerson.run(id).changes > 0;
    },
    createSession(userId) {
      mustBeThere(userId);
      return issueToken(userId);
    },
    setToken(userId, token) {
      mustBeThere(userId);
      const owner = ownerOf.get(hashOf(token))?.["user"];
      if (owner !== undefined && owner !== userId) {
        throw new LakeError(409, {
          type: "tokenInUseError",
          description: `The token of "${userId}" is that of "${String(owner)}": give each one of their own.`,
        });
      }
      holders.forget();
      inTransaction(database, () => {
        deleteTokensOf.run(userId);
        putToken.run(hashOf(token), userId, now(), null);
      });
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
      holders.forget();
      return isRobot && deleteTokensOf.run(id).changes > 0;
    },
    rotate(token) {
      const next = newToken();
      holders.forget();
      if (replaceToken.run(hashOf(next), hashOf(token)).changes > 0) return { token: next };
      throw new LakeError(404, {
        type: "tokenNotFoundError",
        description: "There is no such token to be replaced: it is unknown or has ended.",
      });
    },
    ...customRoles(database),
    endSession(token) {
      holders.forget();
      deleteToken.run(hashOf(token));
    },
    identify(token) {
      if (token === undefined) return ANONYMOUS;
      const key = hashOf(token);
      const holder = holders.get(key) ?? holders.keep(key, readHolder(findToken.get(key)));
      if (holder === undefined) return undefined;
      const hasEnded = holder.expires !== null && holder.expires <= now();
      return hasEnded ? undefined : holder.identity;
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
  return hash("sha256", token, "hex");
}

function readRow(row: unknown): Row | undefined {
  return row === undefined ? undefined : rowSchema.parse(row);
}

function readHolder(row: unknown): Holder | undefined {
  if (row === undefined) return undefined;
  const { expires, ...user } = holderSchema.parse(row);
  return { identity: asIdentity(user), expires };
}

function asUser({ id, name, email, roles }: Row): User {
  return { id, name, email: email ?? "", roles };
}

function asIdentity({ id, name, email, kind, roles }: Row): Identity {
  return { id, name, kind, roles, ...(email === null ? {} : { email }) };
}
