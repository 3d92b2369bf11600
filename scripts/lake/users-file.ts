/** The file of `--users`: who may sign in, and what they may do. Its format is in docs/lake.md. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { CommandProblem } from "../command/problem.ts";

const grantSchema = z.strictObject({
  filter: z.string().min(1),
  permissions: z.array(z.enum(["read", "create", "update", "history"])).min(1),
});

const assignmentSchema = z.union(
  [
    z.string().min(1),
    z.strictObject({ name: z.string().min(1), datasets: z.array(z.string()).min(1) }),
  ],
  { error: 'Expected the name of a role, or {"name": …, "datasets": […]}' },
);

const userSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9][\w.-]{0,127}$/u, 'Expected letters, digits, "_", "-" and "."'),
    name: z.string().min(1),
    email: z.email().optional(),
    roles: z.array(assignmentSchema).min(1).optional(),
    grants: z.array(grantSchema).min(1).optional(),
    token: z
      .string()
      .regex(
        /^[\w.~+/-]{8,512}=*$/u,
        "Expected at least 8 characters: letters, digits, - . _ ~ + /",
      ),
  })
  .refine(({ roles, grants }) => roles !== undefined || grants !== undefined, {
    error: 'Expected "roles" or "grants"',
  });

const fileSchema = z
  .strictObject({
    users: z.array(userSchema).min(1),
    /** Roles of the project's own, beside the four that there are always. */
    roles: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          title: z.string().min(1),
          description: z.string().default(""),
          grants: z.array(grantSchema),
        }),
      )
      .default([]),
  })
  .superRefine(({ users }, context) => {
    for (const key of ["id", "token"] as const) {
      for (const [index, user] of users.entries()) {
        if (users.findIndex((other) => other[key] === user[key]) === index) continue;
        const message = `Another user has this ${key} already`;
        context.addIssue({ code: "custom", path: ["users", index, key], message });
      }
    }
  });

export type UsersFile = z.infer<typeof fileSchema>;

/** Throws a `CommandProblem` (2) that names each place in the file at which something is wrong. */
export async function readUsersFile(file: string): Promise<UsersFile> {
  const parsed = fileSchema.safeParse(asObject(await readJson(file)));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(
    (issue) => `  ${placeOf(issue.path)}: ${issue.message}${hintOf(issue)}`,
  );
  throw usersProblem(file, places.join("\n"));
}

/** What is wrong with a users file, and where its format is told. */
export function usersProblem(file: string, what: string): CommandProblem {
  return new CommandProblem(
    `${file} is no file of users:\n${what}\nA user has id, name, token, and roles or grants; email is optional. See docs/lake.md.`,
    2,
  );
}

/** A bare list is one of users. */
function asObject(value: unknown): unknown {
  return Array.isArray(value) ? { users: value } : value;
}

/** `users[2].roles[0]`. */
function placeOf(place: readonly PropertyKey[]): string {
  const text = place
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("");
  return text === "" ? "(the whole)" : text.replace(/^\./u, "");
}

/** What there is instead of a missing or unknown attribute is no secret; tokens are. */
function hintOf(issue: z.core.$ZodIssue): string {
  return issue.code === "unrecognized_keys" ? "; allowed are those that docs/lake.md lists" : "";
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    // What a parser quotes of the file may be a token.
    const reason = error instanceof SyntaxError ? "it is not JSON" : String(error);
    throw usersProblem(file, `  (the whole): ${reason}`);
  }
}
