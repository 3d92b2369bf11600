import { defineLocaleResourceBundle } from "sanity";
import { HAVEN_NAMESPACE } from "./namespace.ts";
import { english } from "./resources/en/index.ts";

/** For `i18n.bundles` of a workspace. English is the Studio's own default, and what others fall back to. */
export const havenBundles = [
  defineLocaleResourceBundle({ locale: "en-US", namespace: HAVEN_NAMESPACE, resources: english }),
];
