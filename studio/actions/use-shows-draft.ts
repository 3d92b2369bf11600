import { usePerspective } from "sanity";

/**
 * True where the draft is what the person sees. With "Published" chosen at the top the form shows
 * the published text: nobody shall publish or approve a draft that is not on the screen.
 */
export function useShowsDraft(): boolean {
  return usePerspective().selectedPerspectiveName !== "published";
}
