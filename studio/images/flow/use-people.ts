/** Who can be named in a picture, and by which consents: read once, when the dialog opens. */
import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { z } from "zod";
import { bareId } from "../../../policy/index.ts";
import { API_VERSION } from "../../api-version.ts";
import type { Reference } from "../declaration/declaration.ts";

const personSchema = z.object({
  _id: z.string(),
  _type: z.enum(["survivor", "director"]),
  name: z.string().nullable(),
  ageBand: z.string().nullable(),
});

const consentSchema = z.object({
  _id: z.string(),
  _type: z.literal("consent"),
  subject: z.string().nullable(),
  survivor: z.string().nullable(),
  startsOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  imageAllowed: z.boolean().nullable(),
});

const answerSchema = z.object({
  people: z.array(personSchema),
  consents: z.array(consentSchema),
});

const QUESTION = `{
  "people": *[_type in ["survivor", "director"]] | order(coalesce(pseudonym, name) asc)
    {_id, _type, "name": coalesce(pseudonym, name), ageBand},
  "consents": *[_type == "consent" && !defined(withdrawn)] | order(expiresOn desc)
    {_id, _type, subject, "survivor": survivor._ref, startsOn, expiresOn, imageAllowed}
}`;

/** One that can be chosen: by a reference, under a name. `isDraft`: it never took effect. */
interface Candidate<Fields> {
  readonly reference: Reference;
  readonly isDraft: boolean;
  readonly fields: Fields;
}

export interface PeopleKnown {
  readonly people: readonly Candidate<z.infer<typeof personSchema>>[];
  readonly consents: readonly Candidate<z.infer<typeof consentSchema>>[];
}

export type PeopleState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "ready"; readonly known: PeopleKnown };

export function usePeople(): PeopleState {
  const client = useClient({ apiVersion: API_VERSION });
  const [state, setState] = useState<PeopleState>({ state: "loading" });
  useEffect(() => {
    let isCurrent = true;
    client
      .fetch<unknown>(QUESTION, {}, { perspective: "raw" })
      .then((answer) => answerSchema.parse(answer))
      .then(
        ({ people, consents }) => {
          const known = { people: candidatesOf(people), consents: candidatesOf(consents) };
          if (isCurrent) setState({ state: "ready", known });
        },
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          if (isCurrent) setState({ state: "failed", reason });
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [client]);
  return state;
}

/** What is in effect stands for its draft; a draft alone is referred to weakly, as the Studio does. */
function candidatesOf<Fields extends { readonly _id: string; readonly _type: string }>(
  documents: readonly Fields[],
): readonly Candidate<Fields>[] {
  const published = new Set(documents.map(({ _id }) => _id).filter((id) => bareId(id) === id));
  return documents.flatMap((fields) => {
    const id = bareId(fields._id);
    const isDraft = id !== fields._id;
    if (isDraft && published.has(id)) return [];
    const common = { _type: "reference", _ref: id } as const;
    const reference: Reference = isDraft
      ? { ...common, _weak: true, _strengthenOnPublish: { type: fields._type } }
      : common;
    return [{ reference, isDraft, fields }];
  });
}
