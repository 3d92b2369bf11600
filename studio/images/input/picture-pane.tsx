/** The picture of an image field: as it is stored, or the place to put one. */
import { CropIcon } from "@sanity/icons/Crop";
import { EyeClosedIcon } from "@sanity/icons/EyeClosed";
import { ImageIcon } from "@sanity/icons/Image";
import { ImagesIcon } from "@sanity/icons/Images";
import { TrashIcon } from "@sanity/icons/Trash";
import { Button, Card, Flex, Inline, Stack, Text } from "@sanity/ui";
import type { ReactNode, RefObject } from "react";
import { useWords } from "../../i18n/words.ts";
import { FileButton } from "./file-button.tsx";
import type { StoredAsset } from "./use-asset.ts";
import { useFileDrop } from "./use-file-drop.ts";

export interface PicturePaneProps {
  readonly hasPicture: boolean;
  readonly asset: StoredAsset | undefined;
  readonly alt: string;
  readonly isReadOnly: boolean;
  /** Takes the focus of the field. */
  readonly paneRef: RefObject<HTMLDivElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onLibrary: () => void;
  readonly onCover: () => void;
  readonly onCrop: () => void;
  readonly onRemove: () => void;
}

export function PicturePane(props: PicturePaneProps): ReactNode {
  const { hasPicture, isReadOnly, paneRef, onFiles } = props;
  const words = useWords();
  const { isOver, handlers } = useFileDrop(!isReadOnly, onFiles);
  return (
    <Card
      ref={paneRef}
      tabIndex={-1}
      border
      radius={2}
      padding={3}
      tone={isOver ? "primary" : "transparent"}
      role="group"
      aria-label={words("images.input.title")}
      style={{ borderStyle: hasPicture ? "solid" : "dashed" }}
      {...handlers}
    >
      {hasPicture ? <Stored {...props} /> : <Empty {...props} isOver={isOver} />}
    </Card>
  );
}

function Empty(props: PicturePaneProps & { readonly isOver: boolean }): ReactNode {
  const { isReadOnly, isOver, onFiles, onLibrary } = props;
  const words = useWords();
  return (
    <Flex direction="column" align="center" gap={4} padding={4}>
      <Text size={4} muted>
        <ImageIcon />
      </Text>
      <Text size={1} weight="medium" align="center">
        {words(isOver ? "images.input.drop" : "images.input.none")}
      </Text>
      <Text size={1} muted align="center">
        {words("images.input.promise")}
      </Text>
      <Inline gap={2}>
        <FileButton
          tone="primary"
          text={words("images.input.choose")}
          disabled={isReadOnly}
          onFiles={onFiles}
        />
        <Action
          icon={ImagesIcon}
          text={words("images.input.library")}
          disabled={isReadOnly}
          onClick={onLibrary}
        />
      </Inline>
    </Flex>
  );
}

function Stored(props: PicturePaneProps): ReactNode {
  const { asset, alt, isReadOnly, onFiles, onLibrary, onCover, onCrop, onRemove } = props;
  const words = useWords();
  return (
    <Stack gap={3}>
      {asset !== undefined && (
        <img
          src={`${asset.url}?w=1200&fit=max`}
          alt={alt || words("images.input.preview")}
          width={asset.width ?? undefined}
          height={asset.height ?? undefined}
          style={{
            display: "block",
            width: "auto",
            height: "auto",
            maxWidth: "100%",
            maxHeight: 360,
            margin: "0 auto",
          }}
        />
      )}
      {!isReadOnly && (
        <Inline gap={2}>
          <FileButton mode="ghost" text={words("images.input.replace")} onFiles={onFiles} />
          <Action icon={ImagesIcon} text={words("images.input.libraryShort")} onClick={onLibrary} />
          <Action
            icon={EyeClosedIcon}
            text={words("images.input.cover")}
            disabled={asset === undefined}
            onClick={onCover}
          />
          <Action icon={CropIcon} text={words("images.input.crop")} onClick={onCrop} />
          <Action icon={TrashIcon} text={words("images.input.remove")} onClick={onRemove} />
        </Inline>
      )}
    </Stack>
  );
}

function Action(props: React.ComponentProps<typeof Button>): ReactNode {
  return <Button mode="ghost" fontSize={1} padding={3} {...props} />;
}
