import type { Span } from "../engine/types.ts";

type ContactKind = "phone" | "text-number" | "email" | "address" | "coordinates" | "account";

/** A way to reach somebody, as it stands in a field. Offsets are into the field's plain text. */
export interface ContactHit extends Span {
  readonly kind: ContactKind;
  /** As written. */
  readonly text: string;
  /**
   * `person`: a private person's, by its form or by who is named beside it; `service`: offered to the
   * public by an organisation; `unknown` where the text does not say.
   */
  readonly holder: "person" | "service" | "unknown";
}

/** A hit before anybody asked whose it is. */
export interface RawContact extends Span {
  readonly kind: ContactKind;
  /** Private by its very form: a mailbox at a provider for private people, a mobile number. */
  readonly form?: "private" | "mobile";
}
