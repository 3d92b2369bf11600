import { useState, type ClipboardEvent, type DragEvent } from "react";
import { bringsFiles, filesIn, pastedFilesIn } from "./files-in.ts";

/**
 * Handlers that take files before anything inside sees them: Sanity's own inputs would upload them
 * as they are. `isOver`: files are being held over it.
 */
export function useFileDrop(isOn: boolean, onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);

  const take = (event: DragEvent | ClipboardEvent, isOurs: boolean): boolean => {
    if (!isOn || !isOurs || !isWithin(event)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const onDragOver = (event: DragEvent): void => {
    if (take(event, bringsFiles(event.dataTransfer))) setOver(true);
  };
  const onDragLeave = (event: DragEvent): void => {
    // Into a part of it is not out of it.
    const isInside =
      event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
    if (take(event, bringsFiles(event.dataTransfer)) && !isInside) setOver(false);
  };
  const onDrop = (event: DragEvent): void => {
    if (!take(event, bringsFiles(event.dataTransfer))) return;
    setOver(false);
    const files = filesIn(event.dataTransfer);
    if (files.length > 0) onFiles(files);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const files = pastedFilesIn(event.clipboardData);
    if (take(event, files.length > 0)) onFiles(files);
  };
  return {
    isOver: isOver && isOn,
    handlers: {
      onDragEnterCapture: onDragOver,
      onDragOverCapture: onDragOver,
      onDragLeaveCapture: onDragLeave,
      onDropCapture: onDrop,
      onPasteCapture: onPaste,
    },
  };
}

/** Dialogs that are opened from inside stand elsewhere in the page, and take files of their own. */
function isWithin({ currentTarget, target }: DragEvent | ClipboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target);
}
