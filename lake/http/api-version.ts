/**
 * Paths begin with the API version the client was built for: `/v1`, `/v2021-06-07`, `/vX`. The
 * lake speaks one version of everything; only the default perspective of a query depends on it.
 */

// `@sanity/migrate` writes two slashes in front of it.
const VERSIONED = /^\/+v(?<version>\d{4}-\d{2}-\d{2}|\d+|X)(?=\/|$)/iu;

/** From this version on a query without a perspective sees what is published. */
const PUBLISHED_BY_DEFAULT_SINCE = "2025-02-19";

/**
 * The path in the address of a request, which is in the form that `URL` gives it and so need not be
 * parsed again.
 */
export function pathIn(url: string): string {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const end = url.slice(start).search(/[?#]/u);
  return end < 0 ? url.slice(start) : url.slice(start, start + end);
}

/** The version in a path, without the `v`; `undefined` where there is none. */
export function apiVersionOf(path: string): string | undefined {
  return VERSIONED.exec(path)?.groups?.["version"];
}

/** The path without the version, with one slash in front. */
export function unversioned(path: string): string {
  return path.replace(VERSIONED, "").replace(/^\/*/u, "/");
}

export function defaultPerspective(version: string | undefined): "published" | "raw" {
  if (version === undefined || /^\d+$/u.test(version)) {
    return "raw";
  }
  const isNewest = version.toUpperCase() === "X";
  return isNewest || version >= PUBLISHED_BY_DEFAULT_SINCE ? "published" : "raw";
}
