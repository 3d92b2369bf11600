/** The ways to reach somebody that a field gives. */
import type { Span } from "../engine/types.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { accountsIn } from "./accounts.ts";
import { addressesIn } from "./addresses.ts";
import { coordinatesIn } from "./coordinates.ts";
import { heldContact } from "./holder.ts";
import { mailIn } from "./mail.ts";
import { phonesIn, spelledPhonesIn, textNumbersIn } from "./phones.ts";
import type { ContactHit, RawContact } from "./types.ts";

/** The contacts in a field, in order, without overlaps. */
export const contactsIn = perField((field): readonly ContactHit[] =>
  contactsOf(field).map((raw) => heldContact(field, raw)),
);

function contactsOf(field: FieldText): readonly RawContact[] {
  if (field.kind === "code") return [];
  const folded = field.folded();
  // What is certain first: digits inside an address of the net or a point on a map are no phone.
  const inOrder = [
    ...mailIn(folded),
    ...accountsIn(folded),
    ...coordinatesIn(folded),
    ...textNumbersIn(folded),
    ...phonesIn(folded),
    ...spelledPhonesIn(folded),
    ...(field.kind === "slug" || field.kind === "filename" ? [] : addressesIn(field)),
  ];
  const kept: RawContact[] = [];
  for (const raw of inOrder) {
    if (raw.end > raw.start && !kept.some((other) => overlap(other, raw))) kept.push(raw);
  }
  return kept.toSorted((left, right) => left.start - right.start);
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
