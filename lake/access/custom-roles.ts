import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { LakeError } from "../errors.ts";
import type { CustomRole, Identities } from "../types.ts";
import { compileFilter } from "./filter.ts";
import { isBuiltIn } from "./roles.ts";

const ROLE_NAME = /^[a-z][a-z0-9-]{0,63}$/;

const grantsSchema = z.array(
  z
    .object({
      filter: z.string().min(1),
      permissions: z.array(z.enum(["read", "create", "update", "history"])).min(1),
    })
    .strict(),
);

const rowSchema = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  grants: z.string().transform((text) => grantsSchema.parse(JSON.parse(text))),
});

/** Roles that the project made for itself, over the lake's own file. They are asked for at each request. */
export function customRoles(database: DatabaseSync): Pick<Identities, "putRole" | "roles"> {
  let known: readonly CustomRole[] | undefined;
  return {
    roles: () =>
      (known ??= database
        .prepare("SELECT * FROM roles ORDER BY name")
        .all()
        .map((row) => rowSchema.parse(row))),
    putRole({ name, title, description, grants }) {
      checkRole(name, grants);
      database
        .prepare(
          `INSERT INTO roles (name, title, description, grants) VALUES (?, ?, ?, ?)
           ON CONFLICT (name) DO UPDATE SET title = excluded.title,
             description = excluded.description, grants = excluded.grants`,
        )
        .run(name, title, description, JSON.stringify(grants));
      known = undefined;
    },
  };
}

function checkRole(name: string, grants: unknown): void {
  if (!ROLE_NAME.test(name) || isBuiltIn(name)) {
    throw refused(
      `"${name}" cannot be the name of a role. Allowed are lower-case letters, digits and "-", at ` +
        "most 64 characters, beginning with a letter, and none of the four that there are always.",
    );
  }
  const parsed = grantsSchema.safeParse(grants);
  if (!parsed.success) throw refused(`Malformed grants: ${z.prettifyError(parsed.error)}`);
  for (const { filter } of parsed.data) {
    try {
      compileFilter(filter);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw refused(`The filter ${JSON.stringify(filter)} is no GROQ filter: ${why}`);
    }
  }
}

function refused(description: string): LakeError {
  return new LakeError(400, { type: "validationError", description });
}
