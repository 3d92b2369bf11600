import { UserIcon } from "@sanity/icons/User";
import { defineType } from "sanity";
import { CONSENT_SUBJECTS, FACE_COVERS } from "../../policy/data/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { flagField } from "../fields/flag.ts";
import { referencedIds, referenceField } from "../fields/reference.ts";
import type { Selected } from "../preview.ts";

/** Whether the person in the form around a field is of this kind. */
function isKind(parent: unknown, kind: (typeof CONSENT_SUBJECTS)[number]["value"]): boolean {
  return typeof parent === "object" && parent !== null && "who" in parent && parent.who === kind;
}

export const personShown = defineType({
  name: "personShown",
  title: "Person shown",
  description: "One person in an image, and the consent that covers it.",
  type: "object",
  icon: UserIcon,
  fields: [
    choiceField({
      name: "who",
      title: "Who",
      description: "What this person is to us.",
      choices: CONSENT_SUBJECTS,
      required: true,
    }),
    {
      ...referenceField({
        name: "survivor",
        title: "Survivor",
        description: "The profile of the survivor, by pseudonym.",
        to: "survivor",
      }),
      hidden: ({ parent }) => !isKind(parent, "survivor"),
    },
    {
      ...referenceField({
        name: "director",
        title: "Staff member",
        description: "Who of the leaders it is, if it is one of them.",
        to: "director",
      }),
      hidden: ({ parent }) => !isKind(parent, "staff"),
    },
    referenceField({
      name: "consent",
      title: "Consent",
      description:
        "The consent by which this person agreed to the image. It has to allow images, be in force, and cover the intended use.",
      to: "consent",
      filter: ({ parent }) => {
        const survivors = Array.isArray(parent) ? [] : referencedIds(parent?.["survivor"]);
        return survivors.length > 0
          ? { filter: "survivor._ref in $survivors", params: { survivors } }
          : { filter: "!defined(survivor)" };
      },
    }),
    flagField({
      name: "identifiable",
      title: "Can be recognised",
      description:
        "Whether anybody who knows this person could recognise them: by face, clothes, place or anything else. If in doubt: yes.",
    }),
    {
      ...choiceField({
        name: "obscured",
        title: "Why not",
        description:
          "For a survivor who cannot be recognised; needed for a child. The mask is part of the picture that is uploaded, painted over the face. A blur does not protect a child.",
        choices: FACE_COVERS,
      }),
      hidden: ({ parent }: { parent?: unknown }) => !isKind(parent, "survivor"),
    },
  ],
  preview: {
    select: { who: "who", pseudonym: "survivor.pseudonym", name: "director.name" },
    prepare: ({ who, pseudonym, name }: Selected<"who" | "pseudonym" | "name">) => ({
      title: pseudonym ?? name ?? "Somebody",
      subtitle: titleOf(CONSENT_SUBJECTS, who) ?? "Not said who it is",
    }),
  },
});
