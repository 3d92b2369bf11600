import type { ReactNode } from "react";
import { useUser } from "sanity";

/** The name of a member of the project; the id where it is not known. */
export function PersonName({ userId }: { readonly userId: string }): ReactNode {
  const [user, isLoading] = useUser(userId);
  return user?.displayName ?? (isLoading ? "…" : userId);
}

/** Several names, with commas. */
export function PersonNames({ userIds }: { readonly userIds: readonly string[] }): ReactNode {
  return userIds.map((id, index) => (
    <span key={id}>
      {index > 0 && ", "}
      <PersonName userId={id} />
    </span>
  ));
}
