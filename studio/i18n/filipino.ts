import { defineLocale, type LocaleDefinition } from "sanity";
import { HAVEN_NAMESPACE } from "./namespace.ts";
import { filipino } from "./resources/fil/index.ts";

const FILIPINO = defineLocale({
  id: "fil-PH",
  title: "Filipino (draft)",
  weekInfo: { firstDay: 7, weekend: [6, 7], minimalDays: 1 },
  bundles: [{ namespace: HAVEN_NAMESPACE, resources: { ...filipino } }],
});

/** For `i18n.locales`. Sanity begins with the last: English stays what everybody gets unasked. */
export function withFilipino(locales: readonly LocaleDefinition[]): LocaleDefinition[] {
  return [FILIPINO, ...locales];
}
