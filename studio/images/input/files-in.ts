/** The files that somebody drops or pastes. */

/** What of a `DataTransfer` is read. */
interface Handed {
  readonly files: Iterable<File>;
  readonly types: readonly string[];
  readonly getData: (type: string) => string;
}

/** Does the drag bring files along? What they are is not told before they are dropped. */
export function bringsFiles(transfer: Pick<Handed, "types">): boolean {
  return transfer.types.includes("Files");
}

/** The pictures first, as far as their claimed type goes; then whatever else is there. */
export function filesIn(transfer: Pick<Handed, "files">): readonly File[] {
  return [...transfer.files].toSorted((left, right) => rank(left) - rank(right));
}

function rank({ type, name }: File): number {
  return type.startsWith("image/") || /\.hei[cf]$/iu.test(name) ? 0 : 1;
}

/**
 * The files of a paste that means files: Word and Excel put a picture of the text beside the text,
 * and then the text is meant.
 */
export function pastedFilesIn(clipboard: Handed): readonly File[] {
  const isText = clipboard.getData("text/plain").trim() !== "";
  return isText && clipboard.types.includes("text/html") ? [] : filesIn(clipboard);
}
