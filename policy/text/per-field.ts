import type { FieldText } from "./types.ts";

/**
 * What was once read of a field, kept with the field and gone with it. A WeakMap does the same, but
 * what it holds outlives every collection of young objects: judging a long story took a fifth longer.
 */
class PerField<Value> {
  get(field: FieldText): Value | undefined {
    const kept = field.kept().get(this);
    return this.isOwn(kept) ? kept.value : undefined;
  }

  set(field: FieldText, value: Value): void {
    field.kept().set(this, new Kept(value));
  }

  /** Under its own key a reader finds only what it kept itself. */
  private isOwn(kept: object | undefined): kept is Kept<Value> {
    return kept instanceof Kept;
  }
}

/** What `read` tells of a field, read once for each field, however many ask. */
export function perField<Value>(read: (field: FieldText) => Value): (field: FieldText) => Value {
  const kept = new PerField<Value>();
  return (field) => {
    const known = kept.get(field);
    if (known !== undefined) return known;
    const value = read(field);
    kept.set(field, value);
    return value;
  };
}

class Kept<Value> {
  readonly value: Value;

  constructor(value: Value) {
    this.value = value;
  }
}
