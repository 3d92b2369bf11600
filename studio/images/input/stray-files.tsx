import { useToast } from "@sanity/ui/toast";
import { useEffect, type ReactNode } from "react";
import type { LayoutProps } from "sanity";
import { useWords } from "../../i18n/words.ts";
import { bringsFiles } from "./files-in.ts";

/**
 * Files that are dropped where nothing takes them: the browser would leave the Studio and show them.
 * They are refused in words.
 */
export function StrayFiles(props: LayoutProps): ReactNode {
  const toast = useToast();
  const words = useWords();
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (event.defaultPrevented || dataTransfer === null || !bringsFiles(dataTransfer)) return;
      event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (event.defaultPrevented || dataTransfer === null || !bringsFiles(dataTransfer)) return;
      event.preventDefault();
      const title = words("images.stray.title");
      toast.push({ status: "warning", title, description: words("images.stray.text") });
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("drop", onDrop);
    };
  }, [toast, words]);
  return props.renderDefault(props);
}
