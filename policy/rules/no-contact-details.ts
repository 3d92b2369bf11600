import { SOURCES } from "../data/sources.ts";
import type { PolicyDocument, Rule, RuleFinding, Severity } from "../engine/types.ts";
import { contactsIn } from "../contacts/index.ts";
import type { ContactHit } from "../contacts/types.ts";
import { survivorsIn } from "../facts/people.ts";
import { isToldAt, tellingIn, tellsWholly, type TellingField } from "../facts/telling.ts";
import type { FieldText } from "../text/types.ts";

/** Documents whose purpose is to say how an organisation is reached. */
const CONTACT_TYPES: ReadonlySet<string> = new Set(["contactPoint", "appeal", "siteSettings"]);

export const noContactDetails: Rule = {
  id: "no-contact-details",
  severity: "block",
  title: "No contact details",
  help: "Telephone numbers, e-mail and street addresses, points on a map and account names stand in contact documents, appeals and the site's settings, not in running text. In a text that tells of a survivor, and where they are a private person's, they block. An organisation's own line warns: its place is a contact document, which stays right when the number changes.",
  rationale:
    "By a number, an address or an account one person is found at once, by anybody. The law forbids publishing a survivor's address and telephone number; a private person's contact does not belong in a publication at all.",
  source: [SOURCES.violenceConfidentiality, "house"],
  readsText: true,
  appliesTo: (document) => !CONTACT_TYPES.has(document._type),
  check: (document, context) => {
    const fields = tellingIn(document, context);
    const tells =
      fields.some(({ told }) => told.length > 0) || survivorsIn(document, context).length > 0;
    return fields.flatMap((telling) =>
      contactsIn(telling.field).map((hit) =>
        findingFor(telling.field, hit, severityOf(document, telling, hit, tells)),
      ),
    );
  },
};

/**
 * `tells`: the document tells of a survivor somewhere. There, only what is plainly an organisation's
 * line, outside every paragraph about a survivor, is no more than a warning.
 */
function severityOf(
  document: PolicyDocument,
  telling: TellingField,
  hit: ContactHit,
  tells: boolean,
): Severity {
  if (hit.holder === "person" || tellsWholly(document)) return "block";
  if (hit.kind === "text-number") return "warn";
  if (isToldAt(telling, hit)) return "block";
  return tells && hit.holder !== "service" ? "block" : "warn";
}

const KIND_WORDS: Readonly<Record<ContactHit["kind"], string>> = {
  phone: "a telephone number",
  "text-number": "a number for text messages",
  email: "an e-mail address",
  address: "a street address",
  coordinates: "a point on a map",
  account: "an account",
};

function findingFor(field: FieldText, hit: ContactHit, severity: Severity): RuleFinding {
  const { start, end, text, kind } = hit;
  const what = KIND_WORDS[kind];
  const message =
    severity === "block"
      ? `“${text}” is ${what} by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document.`
      : `“${text}” is ${what}. Refer to the organisation's contact document instead, and check that it is nobody's private one.`;
  return {
    severity,
    path: field.path,
    span: { start, end },
    text,
    message,
    ...(severity === "block" && {
      fix: { kind: "replace-text", title: "Take it out", replacement: "" },
    }),
  };
}
