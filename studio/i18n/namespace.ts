/** The namespace under which Sanity's own i18n keeps every string that Haven adds to the Studio. */
export const HAVEN_NAMESPACE = "haven";
