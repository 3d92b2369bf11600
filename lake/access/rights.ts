import type { CustomRole, Grant, Identity, Visibility } from "../types.ts";
import { Access } from "./access.ts";
import { grantsOf } from "./roles.ts";

/**
 * What identities may do in one data set. Worked out once for each of them, since everything that is
 * read or written asks for it, and afresh whenever visibility or roles have changed.
 */
export class Rights {
  readonly #dataset: string;
  readonly #roles: () => readonly CustomRole[];
  #visibility: Visibility;
  #known = new WeakMap<Identity, Access>();
  /** The roles that what is known rests on. */
  #rolesThen: readonly CustomRole[] | undefined;

  /** `roles` gives another list once one of the project's own roles has changed. */
  constructor(dataset: string, visibility: Visibility, roles: () => readonly CustomRole[]) {
    this.#dataset = dataset;
    this.#visibility = visibility;
    this.#roles = roles;
  }

  get visibility(): Visibility {
    return this.#visibility;
  }

  set visibility(next: Visibility) {
    this.#visibility = next;
    this.#known = new WeakMap();
  }

  grantsOf(identity: Identity): readonly Grant[] {
    return grantsOf(identity, this.#dataset, this.#visibility, this.#roles());
  }

  of(identity: Identity): Access {
    const roles = this.#roles();
    if (roles !== this.#rolesThen) {
      this.#known = new WeakMap();
      this.#rolesThen = roles;
    }
    const known = this.#known.get(identity);
    if (known !== undefined) return known;
    const access = new Access(identity, this.grantsOf(identity));
    this.#known.set(identity, access);
    return access;
  }
}
