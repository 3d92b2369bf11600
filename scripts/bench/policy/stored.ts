import type { PolicyDocument } from "../../../policy/index.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** A document as it is stored: both the policy and Sanity's validation read it. */
export type StoredDocument = PolicyDocument & {
  readonly _rev: string;
  readonly _createdAt: string;
  readonly _updatedAt: string;
};

/** The moment at which the invented data set is judged, ISO 8601 in UTC. */
export const NOW = "2026-06-15T12:00:00.000Z";

export function stored(_type: string, index: number, fields: Fields): StoredDocument {
  return {
    ...fields,
    _id: `${_type}-${index}`,
    _type,
    _rev: "r1",
    _createdAt: NOW,
    _updatedAt: NOW,
  };
}
