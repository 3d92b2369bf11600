import { describe, expect, it } from "vitest";
import { isAdministrator, mayWorkWithSurvivors } from "../../studio/roles.ts";

const userWith = (...names: readonly string[]) => ({
  id: "somebody",
  name: "Somebody",
  email: "somebody@haven.invalid",
  roles: names.map((name) => ({ name, title: name })),
});

describe("safeguarding", () => {
  it.each(["administrator", "editor", "contributor"])("is shown to a %s, who writes", (role) => {
    expect(mayWorkWithSurvivors(userWith("viewer", role))).toBe(true);
  });

  it("is hidden from who only reads, from roles that nobody knows, and from nobody", () => {
    expect(mayWorkWithSurvivors(userWith("viewer"))).toBe(false);
    expect(mayWorkWithSurvivors(userWith("designer"))).toBe(false);
    expect(mayWorkWithSurvivors(userWith())).toBe(false);
    expect(mayWorkWithSurvivors(null)).toBe(false);
  });
});

describe("queries and the records of the gate", () => {
  it("are for administrators alone", () => {
    expect(isAdministrator(userWith("administrator"))).toBe(true);
    expect(isAdministrator(userWith("editor", "contributor"))).toBe(false);
    expect(isAdministrator(null)).toBe(false);
  });
});
