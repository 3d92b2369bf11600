/** The attribute by which a passage on the page is found. */
export const PASSAGE = "data-passage";

/**
 * Brings the passage at a path on the screen, and gives it the focus. A path to a whole field leads
 * to its first passage.
 */
export function scrollToPassage(path: string): void {
  const passages = [...document.querySelectorAll<HTMLElement>(`[${PASSAGE}]`)];
  const found =
    passages.find((element) => element.getAttribute(PASSAGE) === path) ??
    passages.find((element) => element.getAttribute(PASSAGE)?.startsWith(path) === true) ??
    passages.findLast((element) => path.startsWith(element.getAttribute(PASSAGE) ?? " "));
  found?.scrollIntoView({ block: "center" });
  found?.focus();
}
