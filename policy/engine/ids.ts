/** `drafts.x` and `versions.<release>.x` are drafts of `x`: what may be relied on has the bare id. */
export function bareId(id: string): string {
  if (id.startsWith("drafts.")) return id.slice("drafts.".length);
  return /^versions\.[^.]+\.(?<bare>.+)$/su.exec(id)?.groups?.["bare"] ?? id;
}
