import type { MethodKind } from "../data/language/method.ts";
import { SOURCES } from "../data/sources.ts";
import type { Rule, RuleFinding } from "../engine/types.ts";
import { type Method, methodsIn } from "../language/methods.ts";
import { isMarkedAsOthers } from "../language/others-words.ts";
import { mayLeave, wordingOf } from "../language/readable.ts";
import type { FieldText } from "../text/types.ts";

export const noMethodDetail: Rule = {
  id: "no-method-detail",
  severity: "warn",
  title: "No detail of the method",
  help: "A text says that children are exploited, and by whom; not how it is done: no ways of payment, prices, platforms of contact, rooms, hours, equipment or ways to stay hidden. Advice, and what the police do, are no such detail.",
  rationale:
    "What explains the crime to a reader explains it to one who would commit it. Nobody needs the method to understand the harm or to report it.",
  source: [SOURCES.informedReporting, "house"],
  readsText: true,
  appliesTo: mayLeave,
  check: (document, context) => wordingOf(document, context).flatMap(checkField),
};

const KIND_WORDS: Readonly<Record<MethodKind, string>> = {
  payment: "how it is paid",
  price: "what it costs",
  contact: "how contact is made",
  place: "where it is done",
  time: "at what time",
  equipment: "with what equipment",
  evasion: "how it is hidden",
};

function checkField(field: FieldText): readonly RuleFinding[] {
  return methodsIn(field)
    .filter((method) => !isMarkedAsOthers(field, method))
    .map((method) => findingFor(field, method));
}

function findingFor(field: FieldText, { start, end, kinds }: Method): RuleFinding {
  const what = kinds.map((kind) => KIND_WORDS[kind]);
  const list =
    what.length < 2 ? what.join("") : `${what.slice(0, -1).join(", ")} and ${what.at(-1) ?? ""}`;
  return {
    path: field.path,
    span: { start, end },
    text: field.text.slice(start, end),
    message: `This tells ${list}, which somebody could learn from. Say that the child was exploited, and leave out how.`,
  };
}
