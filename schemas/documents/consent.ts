import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { defineType } from "sanity";
import { CONSENT_SUBJECTS } from "../../policy/data/vocabulary.ts";
import { titleOf } from "../fields/choice.ts";
import { joined, type Selected } from "../preview.ts";
import { PERSON, SAFEGUARDS, SCOPE, TERM } from "./consent/groups.ts";
import { personFields } from "./consent/person-fields.ts";
import { safeguardFields } from "./consent/safeguard-fields.ts";
import { scopeFields } from "./consent/scope-fields.ts";
import { termFields } from "./consent/term-fields.ts";

/** What is published is shown as it is: a change would be a new consent (docs/content-model.md). */
function tookEffect(document: Readonly<Record<string, unknown>> | undefined): boolean {
  const { _id: id, _rev: revision } = document ?? {};
  return typeof id === "string" && revision !== undefined && !id.startsWith("drafts.");
}

export const consent = defineType({
  name: "consent",
  title: "Consent",
  description:
    "A record that somebody agreed to a use. The signed form stays outside this system. Once in force it is not edited: a new one takes its place.",
  type: "document",
  icon: CheckmarkCircleIcon,
  readOnly: ({ document }) => tookEffect(document),
  groups: [PERSON, SCOPE, TERM, SAFEGUARDS],
  fields: [...personFields, ...scopeFields, ...termFields, ...safeguardFields],
  orderings: [
    { name: "ending", title: "Ending first", by: [{ field: "expiresOn", direction: "asc" }] },
    { name: "granted", title: "Newest first", by: [{ field: "grantedOn", direction: "desc" }] },
  ],
  preview: {
    select: {
      subject: "subject",
      pseudonym: "survivor.pseudonym",
      reference: "subjectReference",
      from: "startsOn",
      to: "expiresOn",
      withdrawn: "withdrawn.on",
    },
    prepare: ({
      subject,
      pseudonym,
      reference,
      from,
      to,
      withdrawn,
    }: Selected<"subject" | "pseudonym" | "reference" | "from" | "to" | "withdrawn">) => ({
      title: joined(
        pseudonym ?? reference ?? "Nobody chosen yet",
        typeof withdrawn === "string" ? "withdrawn" : undefined,
      ),
      subtitle: joined(titleOf(CONSENT_SUBJECTS, subject), `${from ?? "…"} – ${to ?? "…"}`),
    }),
  },
});
