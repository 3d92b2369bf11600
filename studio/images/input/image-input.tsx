/**
 * The form of an image. The picture goes through the flow, whichever way it comes; Sanity's own part
 * for it, which uploads files as they are, is left out, and the rest of the form is Sanity's.
 */
import { useToast } from "@sanity/ui/toast";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { set, unset, type ObjectInputProps } from "sanity";
import { refOf } from "../../../policy/engine/references.ts";
import { textOf, type Fields } from "../../../policy/engine/values.ts";
import { useWords } from "../../i18n/words.ts";
import { useFieldPath } from "../../marks/form-path.ts";
import { LibraryDialog } from "../library/library-dialog.tsx";
import { PicturePane } from "./picture-pane.tsx";
import { useAsset } from "./use-asset.ts";
import { usePictureFlow } from "./use-picture-flow.tsx";

export function ImageInput(props: ObjectInputProps): ReactNode {
  const { value, readOnly, focusPath, members, onChange, onPathFocus, renderDefault } = props;
  const words = useWords();
  const toast = useToast();
  const path = useFieldPath(props.path);
  const pane = useRef<HTMLDivElement>(null);
  const assetId = refOf(value?.["asset"]);
  const asset = useAsset(assetId);
  const [isLibraryOpen, setLibraryOpen] = useState(false);
  const { begin, dialog } = usePictureFlow(() => pane.current?.focus());
  const isAssetFocused = focusPath[0] === "asset";
  useEffect(() => {
    if (isAssetFocused) pane.current?.focus();
  }, [isAssetFocused]);

  const store = (image: Fields): void => onChange(set(image));
  const take = (file: Blob, note?: string): void =>
    begin({ file, path, before: value, note, onDone: store });
  const onFiles = (files: readonly File[]): void => {
    const [first] = files;
    if (first !== undefined)
      take(first, files.length > 1 ? words("images.input.oneOnly") : undefined);
  };
  const coverStored = (): void => {
    if (asset === undefined) return;
    storedBytes(asset.url).then(
      (file) => take(file),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        toast.push({ status: "error", title: words("images.input.cannotRead", { reason }) });
      },
    );
  };

  return (
    <>
      <PicturePane
        hasPicture={assetId !== undefined}
        asset={asset}
        alt={textOf(value?.["alt"]) ?? ""}
        isReadOnly={readOnly === true}
        paneRef={pane}
        onFiles={onFiles}
        onLibrary={() => setLibraryOpen(true)}
        onCover={coverStored}
        onCrop={() => onPathFocus(["hotspot"])}
        onRemove={() => onChange([unset(["asset"]), unset(["hotspot"]), unset(["crop"])])}
      />
      {renderDefault({
        ...props,
        members: members.filter((member) => member.kind !== "field" || member.name !== "asset"),
      })}
      {dialog}
      {isLibraryOpen && (
        <LibraryDialog
          onClose={() => setLibraryOpen(false)}
          onChoose={(image) => {
            setLibraryOpen(false);
            store({ ...value, ...image });
          }}
        />
      )}
    </>
  );
}

/** The bytes as they were uploaded, without what the lake can make of them. */
async function storedBytes(url: string): Promise<Blob> {
  // What an <img> put into the cache was not asked for by a page, and may not be read by one.
  const response = await fetch(url, { cache: "no-store" });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.blob();
}
