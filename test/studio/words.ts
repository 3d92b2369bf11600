/** Our strings as the Studio gives them, by the same library, for tests of what takes `Words`. */
import { createInstance } from "i18next";
import { HAVEN_NAMESPACE } from "../../studio/i18n/namespace.ts";
import { english } from "../../studio/i18n/resources/en/index.ts";
import type { Words } from "../../studio/i18n/words.ts";

const i18n = createInstance();
void i18n.init({
  lng: "en-US",
  ns: [HAVEN_NAMESPACE],
  defaultNS: HAVEN_NAMESPACE,
  resources: { "en-US": { [HAVEN_NAMESPACE]: english } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export const englishWords: Words = (key, values = {}) => i18n.t(key, values);
